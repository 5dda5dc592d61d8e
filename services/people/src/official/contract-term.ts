import { addDays, addMonths, lookUpPolicy, requireDate, type CivilDate, type Jurisdictions } from '@cunguan/domain';
import { contractEnded, contractSigned, type DomainEvent, type ExitRoute } from '@cunguan/events';
import { contractTermMonths } from '../policies.js';
import { refuse } from '../refusals.js';
import { EARLIEST, LATEST, requireServing, type Official, type Placement } from './official.js';

/** A contract term (聘期) of an official. */
export interface ContractTerm {
  readonly id: string;
  readonly officialId: string;
  readonly ordinal: number;
  readonly runsFrom: CivilDate;
  /** The last day. */
  readonly runsTo: CivilDate;
  readonly endedOn: CivilDate | null;
  readonly exitRoute: ExitRoute | null;
  /** The policy rule and version that bounded its length. */
  readonly policy: string;
}

interface Signed {
  readonly official: Official;
  readonly term: ContractTerm;
  readonly event: DomainEvent;
}

/** Signs the next term. The first begins on arrival, each later one on the day after the last. */
export const signContract = (
  official: Official,
  placement: Placement,
  last: ContractTerm | null,
  jurisdictions: Jurisdictions,
  input: { readonly id: string; readonly from: CivilDate; readonly to: CivilDate },
): Signed => {
  requireServing(official);
  const from = last ? addDays(last.runsTo, 1) : placement.placedFrom;
  if (input.from !== from) throw refuse('CONTRACT.NOT_CONTINUOUS', { from });
  const rule = lookUpPolicy(contractTermMonths, 'CONTRACT_TERM_MONTHS', jurisdictions, from);
  const { min, max } = rule.value;
  const policy = `${rule.code}@${rule.validFrom}`;
  const to = requireDate('to', input.to, EARLIEST, LATEST);
  if (to < addDays(addMonths(from, min), -1) || to > addDays(addMonths(from, max), -1)) {
    throw refuse('CONTRACT.LENGTH', { min, max, policy });
  }
  const ordinal = (last?.ordinal ?? 0) + 1;
  const version = official.version + 1;
  return {
    official: { ...official, version },
    term: {
      id: input.id,
      officialId: official.id,
      ordinal,
      runsFrom: from,
      runsTo: to,
      endedOn: null,
      exitRoute: null,
      policy,
    },
    event: contractSigned.of(official.id, version, {
      officialId: official.id,
      contractTermId: input.id,
      ordinal,
      from,
      to,
    }),
  };
};

interface Ended {
  readonly official: Official;
  readonly term: ContractTerm;
  readonly placement: Placement;
  readonly event: DomainEvent;
}

/** Ends the service within the present term; the official leaves the village the day after. */
export const endContract = (
  official: Official,
  placement: Placement,
  last: ContractTerm | null,
  { on, exitRoute }: { readonly on: CivilDate; readonly exitRoute: ExitRoute },
): Ended => {
  requireServing(official);
  if (!last) throw refuse('CONTRACT.NONE');
  const earliest = last.runsFrom > placement.placedFrom ? last.runsFrom : placement.placedFrom;
  if (on < earliest || on > last.runsTo) {
    throw refuse('CONTRACT.END_OUTSIDE_TERM', { from: earliest, to: last.runsTo });
  }
  const version = official.version + 1;
  return {
    official: { ...official, leftOn: on, version },
    term: { ...last, endedOn: on, exitRoute },
    placement: { ...placement, placedTo: addDays(on, 1) },
    event: contractEnded.of(official.id, version, {
      officialId: official.id,
      contractTermId: last.id,
      villageId: placement.villageId,
      on,
      exitRoute,
    }),
  };
};
