import { ConfigError } from '@cunguan/config';
import { createLogger } from '@cunguan/http';
import { readConfig } from './config.js';
import { startGateway } from './gateway.js';
import { readPackageFiles } from './package.files.js';

const configOrExit = (): ReturnType<typeof readConfig> => {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.lines.join('\n')}\n`);
    process.exit(1);
  }
};

const config = configOrExit();
const log = createLogger({ name: 'gateway', level: config.logLevel });

const die = (error: unknown): never => {
  log.fatal({ err: error }, 'the gateway ends');
  process.exit(1);
};
process.on('uncaughtException', die);
process.on('unhandledRejection', die);

const gateway = await startGateway(config, readPackageFiles(import.meta.url), log);
log.info({ port: gateway.port }, 'listening');

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    void gateway.close().then(() => process.exit(0), die);
  });
}
