import type { ServiceContext } from '@cunguan/subgraph';
import { assessmentLoaders, type AssessmentLoaders } from './assessment/assessment.reads.js';
import { caseRoleLoaders, type CaseRoleLoaders } from './case-role/case-role.reads.js';
import { partyElectionLoaders, type PartyElectionLoaders } from './party-election/party-election.reads.js';
import { reserveEntryLoaders, type ReserveEntryLoaders } from './reserve-entry/reserve-entry.reads.js';
import { selectionFiguresLoaders, type SelectionFiguresLoaders } from './selection-figures/selection-figures.reads.js';
import { selectionTrackLoaders, type SelectionTrackLoaders } from './selection-track/selection-track.reads.js';

/** What the resolvers of one request share. */
export interface Context extends ServiceContext {
  readonly loaders: PartyElectionLoaders &
    ReserveEntryLoaders &
    CaseRoleLoaders &
    AssessmentLoaders &
    SelectionTrackLoaders &
    SelectionFiguresLoaders;
}

export const createContext = (base: ServiceContext): Context => ({
  ...base,
  loaders: {
    ...partyElectionLoaders(base),
    ...reserveEntryLoaders(base),
    ...caseRoleLoaders(base),
    ...assessmentLoaders(base),
    ...selectionTrackLoaders(base),
    ...selectionFiguresLoaders(base),
  },
});
