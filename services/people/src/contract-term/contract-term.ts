import {
  addDays,
  addMonths,
  lookUpPolicy,
  requireDate,
  type CivilDate,
  type Jurisdictions,
  requireWithinYear,
} from '@cunguan/domain';
import { contractEnded, contractSigned, type DomainEvent, type ExitRoute } from '@cunguan/events';
import { contractTermMonths } from '../policies.js';
import {
  EARLIEST,
  LATEST,
  requireNoEndAhead,
  requireServing,
  type Official,
  type Placement,
} from '../official/official.js';
import { requireReason } from '../personal-data/person-text.js';
import { refuse } from '../refusals.js';
import { judgeRenewal, type RenewalFacts } from './renewal.js';

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
  /** The cadre who approved the term as an exception; null with the reason and the rule where none was needed. */
  readonly exceptionApproverId: string | null;
  readonly exceptionReason: string | null;
  readonly exceptionPolicy: string | null;
  /** Why it was last corrected; null of one that never was. */
  readonly correctionReason: string | null;
  readonly version: number;
}

/** An approval of a term that the rules do not give in principle. */
export interface Exception {
  readonly approverId: string;
  readonly reason: string;
  /** Whether the approver leads the official's town, or deputises, on the day. */
  readonly approverLeadsTown: boolean;
}

interface Signed {
  readonly official: Official;
  readonly term: ContractTerm;
  readonly event: DomainEvent;
}

/** How long a term that begins on a day may last, and who says so. */
export const requireLength = (
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
  jurisdictions: Jurisdictions,
): string => {
  const rule = lookUpPolicy(contractTermMonths, 'CONTRACT_TERM_MONTHS', jurisdictions, from);
  const { min, max } = rule.value;
  const policy = `${rule.code}@${rule.validFrom}`;
  requireDate('to', to, EARLIEST, LATEST);
  if (to < addDays(addMonths(from, min), -1) || to > addDays(addMonths(from, max), -1)) {
    throw refuse('CONTRACT.LENGTH', { min, max, policy });
  }
  return policy;
};

const NO_EXCEPTION = { exceptionApproverId: null, exceptionReason: null, exceptionPolicy: null } as const;

/** What stands in the term of its exception, which is given exactly where one is needed. */
const exceptionOf = (needed: { readonly policy: string; readonly refusal: Error } | null, given: Exception | null) => {
  if (needed === null && given === null) return NO_EXCEPTION;
  if (needed === null) throw refuse('CONTRACT.EXCEPTION_NOT_NEEDED');
  if (given === null) throw needed.refusal;
  if (!given.approverLeadsTown) throw refuse('CONTRACT.EXCEPTION_APPROVER');
  return {
    exceptionApproverId: given.approverId,
    exceptionReason: requireReason('exception.reason', given.reason),
    exceptionPolicy: needed.policy,
  };
};

interface Signing {
  readonly id: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly exception: Exception | null;
  readonly today: CivilDate;
}

/**
 * Signs the next term. The first begins on arrival; each later one, a renewal (续聘), on the day after the last. What is
 * known of the last term is null for the first.
 */
export const signContract = (
  official: Official,
  placement: Placement,
  last: RenewalFacts | null,
  jurisdictions: Jurisdictions,
  input: Signing,
): Signed => {
  requireNoEndAhead(official, input.today);
  const from = last ? addDays(last.runsTo, 1) : placement.placedFrom;
  if (input.from !== from) throw refuse('CONTRACT.NOT_CONTINUOUS', { from });
  const { to } = input;
  const policy = requireLength({ from, to }, jurisdictions);
  const renewal = last && judgeRenewal(last);
  if (renewal?.bar) throw renewal.bar.refusal;
  const exception = exceptionOf(renewal?.exception ?? null, input.exception);
  requireWithinYear('from', from, EARLIEST, input.today);
  const ordinal = renewal?.nextOrdinal ?? 1;
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
      ...exception,
      correctionReason: null,
      version: 1,
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

/** What nobody knows beforehand, and no office decides for a day to come. */
const UNFORESEEN: readonly ExitRoute[] = ['DECEASED', 'DISMISSED'];

/** An end may lie ahead where it was agreed; a death or a dismissal is recorded when it has happened. */
export const requireForeseeable = (exitRoute: ExitRoute, on: CivilDate, today: CivilDate): void => {
  if (UNFORESEEN.includes(exitRoute) && on > today) throw refuse('CONTRACT.END_UNFORESEEN', { today });
};

/** Ends the service within the present term; the official leaves the village the day after. */
export const endContract = (
  official: Official,
  placement: Placement,
  last: ContractTerm | null,
  { on, exitRoute, today }: { readonly on: CivilDate; readonly exitRoute: ExitRoute; readonly today: CivilDate },
): Ended => {
  requireServing(official, today);
  requireForeseeable(exitRoute, on, today);
  if (!last) throw refuse('CONTRACT.NONE');
  const earliest = last.runsFrom > placement.placedFrom ? last.runsFrom : placement.placedFrom;
  if (on < earliest || on > last.runsTo) {
    throw refuse('CONTRACT.END_OUTSIDE_TERM', { from: earliest, to: last.runsTo });
  }
  const version = official.version + 1;
  return {
    official: { ...official, leftOn: on, version },
    term: { ...last, endedOn: on, exitRoute, version: last.version + 1 },
    placement: { ...placement, placedTo: addDays(on, 1), version: placement.version + 1 },
    event: contractEnded.of(official.id, version, {
      officialId: official.id,
      contractTermId: last.id,
      villageId: placement.villageId,
      on,
      exitRoute,
    }),
  };
};
