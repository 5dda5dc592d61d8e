import { runService } from '@cunguan/subgraph';
import { readConfig, vaultOf } from './config.js';
import { createHandlers } from './consumers.js';
import { sweepContractAlerts } from './contract-alert/contract-alert.sweep.js';
import { createContext } from './context.js';
import { createServiceDataSource } from './data-source.js';
import { resolvers } from './resolvers.js';

await runService({
  name: 'people',
  readEnvironment: () => readConfig(process.env),
  moduleUrl: import.meta.url,
  createDataSource: createServiceDataSource,
  resolvers,
  createContext: (base, config) => createContext(base, vaultOf(config)),
  handlers: createHandlers(),
  sweeps: [{ name: 'contract alerts', run: sweepContractAlerts }],
  rowSecurity: true,
});
