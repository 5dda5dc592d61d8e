import { addDays } from '@cunguan/domain';
import { contractEnded, type DomainEvent } from '@cunguan/events';
import type { ContractTerm } from '../contract-term/contract-term.js';
import type { Official, Placement, Transferred } from './official.js';

interface Moved {
  readonly official: Official;
  readonly left: Placement;
  readonly entered: Placement;
  readonly events: readonly DomainEvent[];
}

/** Whoever was to leave on a day ahead leaves then from the new village, and it is told again of that one. */
export const leavingAsPlanned = (moved: Transferred, term: ContractTerm | null): Moved => {
  const { official, left, entered, event } = moved;
  if (!term || term.endedOn === null || term.exitRoute === null) return { official, left, entered, events: [event] };
  const { id: contractTermId, endedOn: on, exitRoute } = term;
  const version = official.version + 1;
  const { villageId } = entered;
  return {
    official: { ...official, leftOn: on, version },
    left,
    entered: { ...entered, placedTo: addDays(on, 1) },
    events: [
      event,
      contractEnded.of(official.id, version, { officialId: official.id, contractTermId, villageId, on, exitRoute }),
    ],
  };
};
