import { electionResultState, partyElectionState } from '@cunguan/events';
import { copyOf } from '@cunguan/messaging';
import { committeeTerm, needsApproval, rankOf } from './committee-post.js';

const BODY = 'VILLAGE_PARTY_ORGANISATION';

/** Seats of officials; cadres' offices are people's own. Of ids alone, so that they stay when the official is erased. */
export const electedSeatCopy = copyOf(electionResultState, {
  root: 'elected_seats',
  rowsOf: ({ candidacyId, partyElectionId, officialId, villageId, office, electedOn, approvedOn }, version) => {
    if (officialId === null) return null;
    const term = committeeTerm(BODY, electedOn);
    return {
      elected_seats: [
        {
          id: candidacyId,
          party_election_id: partyElectionId,
          official_id: officialId,
          village_id: villageId,
          body: BODY,
          rank: rankOf(office),
          elected_on: electedOn,
          held_from: needsApproval(office) ? approvedOn : electedOn,
          term_ends_on: term?.endsOn,
          policy: term?.policy,
          version,
        },
      ],
    };
  },
});

export const annulledElectionCopy = copyOf(partyElectionState, {
  root: 'annulled_elections',
  rowsOf: ({ partyElectionId, annulledOn }, version) =>
    annulledOn === null ? null : { annulled_elections: [{ id: partyElectionId, annulled_on: annulledOn, version }] },
});
