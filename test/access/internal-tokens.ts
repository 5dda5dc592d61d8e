import { randomUUID } from 'node:crypto';
import { signInternalToken, type InternalSigningKey } from '@cunguan/access';
import { importJWK, SignJWT } from 'jose';
import { generateSecrets } from '../../infra/local/secrets.js';
import type { ServiceName } from '../../infra/postgres/services.js';
import type { System } from '../e2e/system.js';
import { withToken, type Answer } from './ask.js';
import { internalViewerOf, type TestViewer } from './viewers.js';

const expired = async (key: InternalSigningKey, token: string): Promise<string> => {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
  const then = Math.floor(Date.now() / 1000) - 600;
  return new SignJWT({ ...claims, jti: randomUUID(), iat: then, exp: then + 60 })
    .setProtectedHeader({ alg: 'EdDSA' })
    .sign(await importJWK({ ...key }, 'EdDSA'));
};

/** What a subgraph answers to an entity's reference with every token that is not for it, by what is wrong with it. */
export const answersToWrongTokens = async (
  system: System,
  service: ServiceName,
  reference: { readonly type: string; readonly id: string },
  asked: TestViewer,
): Promise<Readonly<Record<string, Answer>>> => {
  const { gatewayKey } = system.secrets;
  const viewer = internalViewerOf(asked);
  const body = JSON.stringify({
    query: 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
    variables: { of: [{ __typename: reference.type, id: reference.id }] },
  });
  const sign = (key: InternalSigningKey, audience: string, text = body) =>
    signInternalToken(key, viewer, { audience, body: text });
  const ask = (token: string) => withToken(system, service, body, token);
  const good = await sign(gatewayKey, service);
  const first = await ask(good);
  const stranger = { ...viewer, grants: [{ role: 'MAYOR', unit: '310114' }] } as unknown as typeof viewer;
  return {
    good: first,
    'the same once more': await ask(good),
    none: await ask(''),
    'of another key': await ask(await sign((await generateSecrets()).gatewayKey, service)),
    'for another subgraph': await ask(await sign(gatewayKey, service === 'people' ? 'training' : 'people')),
    'for another body': await ask(await sign(gatewayKey, service, `${body} `)),
    expired: await ask(await expired(gatewayKey, await sign(gatewayKey, service))),
    'with a role that is none': await ask(await signInternalToken(gatewayKey, stranger, { audience: service, body })),
  };
};
