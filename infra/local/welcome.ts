import { SERVICE_NAMES } from '../postgres/services.js';
import { urlOf, type Wiring } from './service-environment.js';

/** What the user sees once everything is ready: where things are, and a first query. */
export const welcome = (wiring: Wiring): string => {
  const { gatewayPort, servicePorts, issuerPort, identityProvider, mode } = wiring;
  const gateway = (path: string) => urlOf(gatewayPort, path);
  return [
    '',
    '  村官 Cunguan 已就绪 / is ready',
    '',
    `  GraphQL    ${gateway('/graphql')}`,
    ...(mode === 'production' ? [] : [`  GraphiQL   ${gateway('/graphiql')}`]),
    `  健康 Health ${gateway('/health/live')}  ${gateway('/health/ready')}`,
    `  指标 Metrics ${gateway('/metrics')}`,
    `  子图 Subgraphs ${SERVICE_NAMES.map((name) => `${name} ${String(servicePorts[name])}`).join(', ')}（/health/ready, /metrics）`,
    `  签发 Issuer ${identityProvider?.issuer ?? urlOf(issuerPort, '/.well-known/openid-configuration')}`,
    '',
    '  令牌与查询 / A token and a query:',
    identityProvider
      ? '    TOKEN=…  （由您的身份认证服务签发 / from your identity provider）'
      : '    TOKEN=$(npm run -s token -- --as district-organiser)',
    `    curl -s ${gateway('/graphql')} -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\`,
    `      -d '{"query":"{ district(code: \\"310114\\") { name towns { nodes { code name } } } }"}'`,
    '',
    '  Ctrl-C 停止 / stops everything',
    '',
  ].join('\n');
};
