import type { ServiceContext } from '@cunguan/subgraph';
import { dutyLoaders, type DutyLoaders } from './duty/duty.reads.js';
import { dutyPostHoldingLoaders, type DutyPostHoldingLoaders } from './duty-post-holding/duty-post-holding.reads.js';
import { dutyPostLoaders, type DutyPostLoaders } from './duty-post/duty-post.reads.js';
import { frontlinePostingLoaders, type FrontlinePostingLoaders } from './frontline-posting/frontline-posting.reads.js';
import { unitLoaders, type UnitLoaders } from './unit/unit.reads.js';

/** What the resolvers of one request share. */
export interface Context extends ServiceContext {
  readonly loaders: DutyPostLoaders & DutyPostHoldingLoaders & DutyLoaders & FrontlinePostingLoaders & UnitLoaders;
}

export const createContext = (base: ServiceContext): Context => ({
  ...base,
  loaders: {
    ...dutyPostLoaders(base),
    ...dutyPostHoldingLoaders(base),
    ...dutyLoaders(base),
    ...frontlinePostingLoaders(base),
    ...unitLoaders(base),
  },
});
