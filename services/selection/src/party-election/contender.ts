import type { CivilDate } from '@cunguan/domain';
import type { PartyStatus } from '@cunguan/events';
import { refuse } from '../refusals.js';

/** What is known of a person who stands, as of the day of the vote. */
export interface Contender {
  readonly kind: 'OFFICIAL' | 'CADRE';
  readonly id: string;
  readonly partyStatus: PartyStatus;
  /** The town to which the person belongs on that day. */
  readonly townId: string | null;
  /** Whether an official serves on that day; a cadre always does. */
  readonly serving: boolean;
}

/** Each once, full party members of the town, officials in service. */
export const requireStanding = (contenders: readonly Contender[], townId: string, heldOn: CivilDate): void => {
  const seen = new Set<string>();
  for (const { id, partyStatus, serving, townId: town } of contenders) {
    if (seen.has(id)) throw refuse('ELECTION.CANDIDATE_TWICE', { id });
    seen.add(id);
    if (partyStatus !== 'FULL_MEMBER') throw refuse('ELECTION.NOT_FULL_MEMBER', { id });
    if (!serving) throw refuse('ELECTION.CANDIDATE_NOT_SERVING', { id, on: heldOn });
    if (town !== townId) throw refuse('ELECTION.OTHER_TOWN', { id });
  }
};
