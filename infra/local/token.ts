import { ConfigError } from '@cunguan/config';
import { issuerUrl, mintAccessToken } from './access-token.js';
import { tokenHolder } from './demo-identities.js';
import { demoPeople } from './demo-people.js';
import { failureLine } from './launch-error.js';
import { localPaths } from './local-paths.js';
import { loadSecrets } from './secrets.js';
import { readSettings } from './settings.js';

const HELP = [
  '用法 / Usage: npm run -s token -- --as <demo person>',
  '',
  ...Object.entries(demoPeople).map(([name, { description }]) => `  ${name.padEnd(20)}${description}`),
].join('\n');

const personAsked = (args: readonly string[]): string | undefined => {
  const joined = args.find((argument) => argument.startsWith('--as='));
  return joined?.slice('--as='.length) ?? args[args.indexOf('--as') + 1];
};

/** Prints a token of a demo person, and nothing else, on standard output; answers the exit code. */
const printToken = async (args: readonly string[]): Promise<number> => {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  const name = personAsked(args) ?? '';
  const person = Object.hasOwn(demoPeople, name) ? demoPeople[name] : undefined;
  if (!person) {
    console.error(HELP);
    return 1;
  }
  const { localDir, ports } = readSettings(process.env);
  const paths = localPaths(localDir);
  const holder = tokenHolder(person, paths.demoIdentities);
  const { issuerKey } = await loadSecrets(paths.secrets);
  console.log(await mintAccessToken(issuerKey, issuerUrl(ports.ISSUER_PORT), holder));
  return 0;
};

try {
  process.exitCode = await printToken(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof ConfigError ? error.lines.join('\n') : failureLine(error));
  process.exitCode = 1;
}
