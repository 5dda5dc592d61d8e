import { readEnvironment } from '@cunguan/config';
import { subgraphVariables, type SubgraphEnvironment } from '@cunguan/subgraph';

const DEFAULT_PORT = 4003;

export const readConfig = (env: Readonly<Record<string, string | undefined>>): SubgraphEnvironment =>
  readEnvironment(subgraphVariables(DEFAULT_PORT), env);
