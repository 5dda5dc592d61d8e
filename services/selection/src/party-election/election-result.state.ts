import { electionResultState, type DomainEvent } from '@cunguan/events';
import type { Candidacy } from './candidacy.js';
import type { PartyElection } from './party-election.js';

/** What is published of an elected candidate as it stands; the others and their votes stay here. */
export const stateOfElectionResult = (election: PartyElection, candidacy: Candidacy): DomainEvent => {
  const { villageId, townId, districtId, body, office, declaredOn } = election;
  const { id, partyElectionId, officialId, cadreId, yes, outcome, approvedOn, approverId, version } = candidacy;
  if (outcome !== 'ELECTED' || yes === null || declaredOn === null) throw new Error(`${id} is not elected`);
  return electionResultState.of(id, version, {
    candidacyId: id,
    partyElectionId,
    officialId,
    cadreId,
    villageId,
    townId,
    districtId,
    body,
    office,
    votes: yes,
    electedOn: declaredOn,
    approvedOn,
    approverId,
  });
};
