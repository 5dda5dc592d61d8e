import { randomIds, systemClock } from '@cunguan/domain';
import { runService } from '@cunguan/subgraph';
import { readConfig } from './config.js';
import { createHandlers } from './consumers.js';
import { createContext } from './context.js';
import { createServiceDataSource } from './data-source.js';
import { resolvers } from './resolvers.js';

await runService({
  name: 'training',
  readEnvironment: () => readConfig(process.env),
  moduleUrl: import.meta.url,
  createDataSource: createServiceDataSource,
  resolvers,
  createContext,
  handlers: createHandlers({ clock: systemClock, ids: randomIds }),
});
