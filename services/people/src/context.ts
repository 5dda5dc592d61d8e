import type { ServiceContext } from '@cunguan/subgraph';
import { cadreLoaders, type CadreLoaders } from './cadre/cadre.reads.js';
import { kinshipLoaders, type KinshipLoaders } from './kinship/kinship.reads.js';
import { officialLoaders, type OfficialLoaders } from './official/official.reads.js';
import { unitLoaders, type UnitLoaders } from './unit/unit.reads.js';

/** What the resolvers of one request share. */
export interface Context extends ServiceContext {
  readonly loaders: UnitLoaders & CadreLoaders & OfficialLoaders & KinshipLoaders;
}

export const createContext = (base: ServiceContext): Context => ({
  ...base,
  loaders: {
    ...unitLoaders(base),
    ...cadreLoaders(base),
    ...officialLoaders(base),
    ...kinshipLoaders(base),
  },
});
