import { ConfigError } from '@cunguan/config';
import { issuerUrl, mintAccessToken } from './access-token.js';
import { tokenHolder } from './demo-identities.js';
import { demoPeople } from './demo-people.js';
import { failureLine, LaunchError } from './launch-error.js';
import { localPaths } from './local-paths.js';
import { revokeToken } from './revoke.js';
import { loadSecrets } from './secrets.js';
import { readSettings } from './settings.js';

const HELP = [
  '用法 / Usage: npm run -s token -- --as <demo person>',
  '              npm run -s token -- --revoke <token or jti>',
  '',
  ...Object.entries(demoPeople).map(([name, { description }]) => `  ${name.padEnd(20)}${description}`),
].join('\n');

const valueOf = (option: string, args: readonly string[]): string | undefined => {
  const joined = args.find((argument) => argument.startsWith(`${option}=`));
  if (joined !== undefined) return joined.slice(option.length + 1);
  const at = args.indexOf(option);
  return at < 0 ? undefined : (args[at + 1] ?? '');
};

const refuseElsewhere = (): void => {
  if (readSettings(process.env).identityProvider === undefined) return;
  throw new LaunchError(
    '设置了 OIDC_ISSUER：令牌由您的身份认证服务签发，本机签发服务的令牌不被接受',
    'OIDC_ISSUER is set: get a token from your identity provider, those of the local issuer are not taken',
  );
};

/** Prints a token of a demo person, and nothing else, on standard output; or revokes one. Answers the exit code. */
const run = async (args: readonly string[]): Promise<number> => {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  const revoked = valueOf('--revoke', args);
  const { localDir, ports } = readSettings(process.env);
  const paths = localPaths(localDir);
  if (revoked !== undefined) {
    const id = revokeToken(paths.revokedTokens, revoked);
    console.log(`已撤销，约一秒后生效 / Revoked, in force within about a second: ${id}`);
    return 0;
  }
  const name = valueOf('--as', args) ?? '';
  const person = Object.hasOwn(demoPeople, name) ? demoPeople[name] : undefined;
  if (!person) {
    console.error(HELP);
    return 1;
  }
  refuseElsewhere();
  const holder = tokenHolder(person, paths.demoIdentities);
  const { issuerKey } = await loadSecrets(paths.secrets);
  console.log(await mintAccessToken(issuerKey, issuerUrl(ports.ISSUER_PORT), holder));
  return 0;
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof ConfigError ? error.lines.join('\n') : failureLine(error));
  process.exitCode = 1;
}
