import { ConfigError, port, readEnvironment } from '@cunguan/config';
import { createIssuer } from './issuer.js';
import { failureLine } from './launch-error.js';
import { localPaths } from './local-paths.js';
import { loadSecrets } from './secrets.js';
import { localDirOf } from './settings.js';

try {
  const { PORT } = readEnvironment({ PORT: port() }, process.env);
  const paths = localPaths(localDirOf(process.env));
  const { issuerKey } = await loadSecrets(paths.secrets);
  const server = createIssuer(issuerKey, PORT, paths.demoIdentities);
  server.listen({ host: '127.0.0.1', port: PORT });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
} catch (error) {
  console.error(error instanceof ConfigError ? error.lines.join('\n') : failureLine(error));
  process.exitCode = 1;
}
