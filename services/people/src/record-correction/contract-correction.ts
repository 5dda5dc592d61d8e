import { addDays, requireDate, type CivilDate, type Jurisdictions, requireWithinYear } from '@cunguan/domain';
import type { ExitRoute } from '@cunguan/events';
import { requireLength, type ContractTerm } from '../contract-term/contract-term.js';
import { EARLIEST, LATEST, type Official, type Placement } from '../official/official.js';
import { requireReason } from '../personal-data/person-text.js';
import { refuse } from '../refusals.js';

/** An official with every placement and contract term so far, each in the order of its days. */
export interface ServiceRecord {
  readonly official: Official;
  readonly placements: readonly Placement[];
  readonly terms: readonly ContractTerm[];
}

/** What is right instead; what is left out stays. Null as the end takes it back: the official still serves. */
export interface ContractCorrection {
  readonly contractTermId: string;
  readonly from?: CivilDate | null;
  readonly to?: CivilDate | null;
  readonly endedOn?: CivilDate | null;
  readonly exitRoute?: ExitRoute | null;
  readonly reason: string;
  readonly expectedVersion: number;
}

type End = Pick<ContractTerm, 'endedOn' | 'exitRoute'>;

/** An end has its exit route, and only what has ended has either. */
const endOf = (term: ContractTerm, { endedOn, exitRoute }: ContractCorrection): End => {
  if (endedOn === undefined && exitRoute == null) return term;
  if (term.endedOn === null) throw refuse('CONTRACT.NOT_ENDED');
  if (endedOn === null) {
    if (exitRoute != null) throw refuse('CONTRACT.END_NEEDS_ROUTE');
    return { endedOn: null, exitRoute: null };
  }
  return { endedOn: endedOn ?? term.endedOn, exitRoute: exitRoute ?? term.exitRoute };
};

const isSame = (a: ContractTerm, b: ContractTerm): boolean =>
  a.runsFrom === b.runsFrom && a.runsTo === b.runsTo && a.endedOn === b.endedOn && a.exitRoute === b.exitRoute;

/** The chain with the term's days, and with those of its neighbours moved along, so that it has no gap and no overlap. */
const moveBoundaries = (terms: readonly ContractTerm[], index: number, term: ContractTerm): readonly ContractTerm[] =>
  terms.map((other, n) => {
    if (n === index) return term;
    if (n === index - 1) return { ...other, runsTo: addDays(term.runsFrom, -1) };
    if (n === index + 1) return { ...other, runsFrom: addDays(term.runsTo, 1) };
    return other;
  });

const requirePlaced = ({ placements }: ServiceRecord, terms: readonly ContractTerm[]): void => {
  const [arrived, first] = [placements.at(0), terms.at(0)];
  if (arrived && first && first.runsFrom < arrived.placedFrom) {
    throw refuse('CONTRACT.BEFORE_ARRIVAL', { from: arrived.placedFrom });
  }
  const [present, last] = [placements.at(-1), terms.at(-1)];
  if (!present || !last) return;
  if (last.runsTo < present.placedFrom) throw refuse('CONTRACT.ENDS_BEFORE_TRANSFER', { on: present.placedFrom });
  if (last.endedOn === null) return;
  const earliest = last.runsFrom > present.placedFrom ? last.runsFrom : present.placedFrom;
  if (last.endedOn < earliest || last.endedOn > last.runsTo) {
    throw refuse('CONTRACT.END_OUTSIDE_TERM', { from: earliest, to: last.runsTo });
  }
};

/** Whoever leaves on another day leaves the village on another day too. */
const leaving = ({ official, placements }: ServiceRecord, endedOn: CivilDate | null) => {
  if (official.leftOn === endedOn) return { official, placements };
  const placedTo = endedOn === null ? null : addDays(endedOn, 1);
  return {
    official: { ...official, leftOn: endedOn },
    placements: placements.map((placement, n) =>
      n === placements.length - 1 ? { ...placement, placedTo, version: placement.version + 1 } : placement,
    ),
  };
};

/** Corrects the days or the exit route of a term; the chain stays without gap and overlap. */
export const correctContract = (
  record: ServiceRecord,
  jurisdictions: Jurisdictions,
  input: ContractCorrection,
  today: CivilDate,
): ServiceRecord => {
  const correctionReason = requireReason('reason', input.reason);
  const index = record.terms.findIndex(({ id }) => id === input.contractTermId);
  const term = record.terms[index];
  if (!term) throw refuse('CONTRACT.UNKNOWN');
  if (term.version !== input.expectedVersion) throw refuse('CONTRACT.CHANGED', { version: term.version });
  const from = requireWithinYear('from', input.from ?? term.runsFrom, EARLIEST, today);
  const to = requireDate('to', input.to ?? term.runsTo, EARLIEST, LATEST);
  const moved = { ...term, runsFrom: from, runsTo: to, ...only(endOf(term, input)) };
  if (isSame(term, moved)) throw refuse('RECORD.NOTHING_CORRECTED');
  const terms = moveBoundaries(record.terms, index, moved).map((other, n) => {
    const before = record.terms[n];
    if (!before || isSame(before, other)) return other;
    const sameDays = before.runsFrom === other.runsFrom && before.runsTo === other.runsTo;
    const policy = sameDays ? other.policy : requireLength({ from: other.runsFrom, to: other.runsTo }, jurisdictions);
    return { ...other, policy, correctionReason, version: other.version + 1 };
  });
  requirePlaced(record, terms);
  const left = leaving(record, terms.at(-1)?.endedOn ?? null);
  return { official: { ...left.official, version: record.official.version + 1 }, placements: left.placements, terms };
};

const only = ({ endedOn, exitRoute }: End): End => ({ endedOn, exitRoute });
