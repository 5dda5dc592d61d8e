import { lookUpPolicy, requireDate, type CivilDate } from '@cunguan/domain';
import { officialElected, partyElectionDeclared, type DomainEvent } from '@cunguan/events';
import { partyElectionMajorityBase } from '../policies.js';
import { refuse } from '../refusals.js';
import { jurisdictionsOf, type VillagePlace } from '../unit/unit.js';
import type { Candidacy } from './candidacy.js';
import { requireStanding, type Contender } from './contender.js';
import { requireNotAnnulled, type PartyElection } from './party-election.js';
import { baseOf, requireCounts, requireVotes, tally, type BallotCounts, type CandidacyVotes } from './tally.js';

interface Standing {
  readonly election: PartyElection;
  readonly candidacies: readonly Candidacy[];
  readonly contenders: readonly Contender[];
}

interface Declaration {
  readonly counts: BallotCounts;
  readonly votes: readonly CandidacyVotes[];
  readonly declaredOn: CivilDate;
}

export interface Declared {
  readonly election: PartyElection;
  readonly candidacies: readonly Candidacy[];
  readonly events: readonly DomainEvent[];
}

/** Declares the result that the counts make. The contenders are looked at again, as they stood on the day of the vote. */
export const declarePartyElection = (
  { election, candidacies, contenders }: Standing,
  village: VillagePlace,
  { counts, votes, declaredOn }: Declaration,
  today: CivilDate,
): Declared => {
  const { id, villageId, townId, body, office, seats, heldOn } = election;
  requireNotAnnulled(election);
  if (election.declaredOn !== null) throw refuse('ELECTION.ALREADY_DECLARED', { on: election.declaredOn });
  if (heldOn > today) throw refuse('ELECTION.NOT_HELD_YET', { on: heldOn });
  const on = requireDate('declaredOn', declaredOn, heldOn, today);
  requireStanding(contenders, townId, heldOn);
  const checked = requireCounts(counts);
  const candidacyIds = candidacies.map((candidacy) => candidacy.id);
  const given = requireVotes(candidacyIds, votes, checked, seats);
  const rule = lookUpPolicy(
    partyElectionMajorityBase,
    'PARTY_ELECTION_MAJORITY_BASE',
    jurisdictionsOf(village),
    heldOn,
  );
  const outcomes = tally(given, seats, baseOf(checked, rule.value));
  const decided = candidacies.map((candidacy): Candidacy => {
    const yes = given.find(({ candidacyId }) => candidacyId === candidacy.id)?.yes ?? null;
    const outcome = outcomes.get(candidacy.id) ?? null;
    const published = outcome === 'ELECTED' && candidacy.officialId !== null;
    return { ...candidacy, yes, outcome, version: candidacy.version + (published ? 1 : 0) };
  });
  const elected = decided.filter(({ outcome }) => outcome === 'ELECTED');
  const version = election.version + 1;
  const { eligible, present, issued, collected } = checked;
  const declared = partyElectionDeclared.of(id, version, {
    partyElectionId: id,
    villageId,
    townId,
    eligible,
    present,
    issued,
    collected,
    elected: elected.length,
    declaredOn: on,
  });
  const seated = elected.flatMap(({ id: candidacyId, officialId, yes, version: candidacyVersion }) =>
    officialId === null
      ? []
      : officialElected.of(candidacyId, candidacyVersion, {
          candidacyId,
          partyElectionId: id,
          officialId,
          villageId,
          townId,
          body,
          office,
          votes: yes ?? 0,
          electedOn: on,
        }),
  );
  return {
    election: {
      ...election,
      ...checked,
      status: 'DECLARED',
      majorityBase: rule.value,
      policy: `${rule.code}@${rule.validFrom}`,
      declaredOn: on,
      version,
    },
    candidacies: decided,
    events: [declared, ...seated],
  };
};
