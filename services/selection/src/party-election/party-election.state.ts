import { partyElectionState, type DomainEvent } from '@cunguan/events';
import type { PartyElection } from './party-election.js';

/** What is published of an election as it stands: no reason of an annulment. */
export const stateOfPartyElection = (election: PartyElection): DomainEvent => {
  const { id, villageId, townId, districtId, body, office, seats, heldOn, status, version } = election;
  const { eligible, present, issued, collected, declaredOn, annulledOn } = election;
  return partyElectionState.of(id, version, {
    partyElectionId: id,
    villageId,
    townId,
    districtId,
    body,
    office,
    seats,
    heldOn,
    status,
    eligible,
    present,
    issued,
    collected,
    declaredOn,
    annulledOn,
  });
};
