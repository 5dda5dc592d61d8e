import { officialElected, partyElectionAnnulled, partyOfficeApproved } from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';
import { LessThan } from 'typeorm';
import { ElectedSeatEntity } from './committee-post.entity.js';
import { committeeTerm, needsApproval, rankOf } from './committee-post.js';

const BODY = 'VILLAGE_PARTY_ORGANISATION';

const keepSeatWhenOfficialElected = handlerFor(
  officialElected,
  async (tx, { candidacyId, partyElectionId, officialId, villageId, office, electedOn }, { aggregateVersion }) => {
    const term = committeeTerm(BODY, electedOn);
    await tx.query(
      `INSERT INTO elected_seats (id, party_election_id, official_id, village_id, body, rank, elected_on, held_from,
                                  term_ends_on, policy, version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING`,
      [
        ...[candidacyId, partyElectionId, officialId, villageId, BODY, rankOf(office), electedOn],
        ...[needsApproval(office) ? null : electedOn, term?.endsOn, term?.policy, aggregateVersion],
      ],
    );
  },
);

const takeSeatWhenPartyOfficeApproved = handlerFor(
  partyOfficeApproved,
  async (tx, { candidacyId: id, officialId, approvedOn: heldFrom }, { aggregateVersion: version, type }) => {
    if (officialId === null) return;
    const { affected } = await tx.update(ElectedSeatEntity, { id, version: LessThan(version) }, { heldFrom, version });
    if (affected === 0 && !(await tx.existsBy(ElectedSeatEntity, { id }))) {
      throw new Error(`${type} came before candidacy ${id} was elected`);
    }
  },
);

/** Elections and their results come on different topics: an annulment may come before the seat that it takes. */
const voidSeatsWhenPartyElectionAnnulled = handlerFor(
  partyElectionAnnulled,
  async (tx, { partyElectionId, annulledOn }, { aggregateVersion }) => {
    await tx.query(
      'INSERT INTO annulled_elections (id, annulled_on, version) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING',
      [partyElectionId, annulledOn, aggregateVersion],
    );
  },
);

export const committeePostHandlers: readonly EventHandler[] = [
  keepSeatWhenOfficialElected,
  takeSeatWhenPartyOfficeApproved,
  voidSeatsWhenPartyElectionAnnulled,
];
