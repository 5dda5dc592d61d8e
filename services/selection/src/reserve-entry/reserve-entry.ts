import {
  addDays,
  addMonths,
  lookUpPolicy,
  requireDate,
  requireText,
  stateMachine,
  type CivilDate,
} from '@cunguan/domain';
import {
  contractEnded,
  reserveCandidateNominated,
  reserveEntryAdvanced,
  type DomainEvent,
  type ReserveStage,
} from '@cunguan/events';
import { servesOn, type Official, type Placement } from '../official/official.js';
import { reserveEntryYears, reservePartyStatuses } from '../policies.js';
import { refuse } from '../refusals.js';
import { jurisdictionsOf, type VillagePlace } from '../unit/unit.js';
import type { ReserveRemovalReason, ReserveStep } from './step-chain.js';

/** An official's file in the town's reserve of cadres. Its version is also the number of its steps. */
export interface ReserveEntry {
  readonly id: string;
  readonly officialId: string;
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
  readonly nominatedOn: CivilDate;
  readonly stage: ReserveStage;
  readonly version: number;
}

const EARLIEST = '1995-01-01';
const MAX_NOTE = 500;
const MONTHS_OF_YEAR = 12;

/** HARD: one after the other, none skipped; removal from each. */
const stages = stateMachine<ReserveStage>({
  NOMINATED: ['UNDER_INVESTIGATION', 'REMOVED'],
  UNDER_INVESTIGATION: ['PROPOSED', 'REMOVED'],
  PROPOSED: ['DECIDED', 'REMOVED'],
  DECIDED: ['IN_POOL', 'REMOVED'],
  IN_POOL: ['REMOVED'],
  REMOVED: [],
});

/** Who records a step and when. */
export interface Recording {
  readonly recordedBy: string;
  readonly recordedAt: Date;
  readonly today: CivilDate;
}

interface Changed {
  readonly entry: ReserveEntry;
  readonly step: ReserveStep;
  readonly event: DomainEvent;
}

type LastStep = Pick<ReserveStep, 'takenOn' | 'expiresOn'>;
type StepFacts = Pick<ReserveStep, 'stage' | 'takenOn'> & Partial<ReserveStep>;

const stepOf = (entry: ReserveEntry, { recordedBy, recordedAt }: Recording, facts: StepFacts): ReserveStep => ({
  reserveEntryId: entry.id,
  sequence: entry.version,
  note: null,
  reason: null,
  policy: null,
  expiresOn: null,
  recordedBy,
  recordedAt,
  ...facts,
});

const noteOf = (note: string | null | undefined): string | null =>
  note === null || note === undefined ? null : requireText('note', note, MAX_NOTE);

const requireServing = (official: Official, on: CivilDate): void => {
  if (!servesOn(official, on)) throw refuse('RESERVE.OFFICIAL_NOT_SERVING', { on });
};

/** The village's party organisation recommends an official of its own village. */
export const nominateForReserve = (
  official: Official,
  placement: Placement | null,
  village: VillagePlace,
  /** The day on which the official was last removed from the reserve. */
  removedOn: CivilDate | null,
  input: { readonly id: string; readonly nominatedOn: CivilDate },
  recording: Recording,
): Changed => {
  const on = requireDate('nominatedOn', input.nominatedOn, EARLIEST, recording.today);
  if (removedOn !== null && on < removedOn) throw refuse('RESERVE.BEFORE_LAST_REMOVAL', { on: removedOn });
  // Who has left is refused for earlier days too: the event that would remove the entry has already passed.
  if (official.leftOn !== null) throw refuse('RESERVE.OFFICIAL_LEFT', { on: official.leftOn });
  requireServing(official, on);
  if (placement?.villageId !== village.id) throw refuse('RESERVE.NOT_OWN_VILLAGE', { on });
  const rule = lookUpPolicy(reservePartyStatuses, 'RESERVE_PARTY_STATUSES', jurisdictionsOf(village), on);
  const policy = `${rule.code}@${rule.validFrom}`;
  if (!rule.value.includes(official.partyStatus)) throw refuse('RESERVE.PARTY_STATUS', { policy });
  const { townId, districtId } = village;
  const entry: ReserveEntry = {
    id: input.id,
    officialId: official.id,
    villageId: village.id,
    townId,
    districtId,
    nominatedOn: on,
    stage: 'NOMINATED',
    version: 1,
  };
  return {
    entry,
    step: stepOf(entry, recording, { stage: 'NOMINATED', takenOn: on, policy }),
    event: reserveCandidateNominated.of(entry.id, 1, { reserveEntryId: entry.id, officialId: official.id, townId, on }),
  };
};

const advanced = (entry: ReserveEntry, stage: ReserveStage, recording: Recording, facts: StepFacts): Changed => {
  const changed = { ...entry, stage, version: entry.version + 1 };
  const { id, officialId, townId, version } = changed;
  const payload = { reserveEntryId: id, officialId, townId, stage, on: facts.takenOn };
  return {
    entry: changed,
    step: stepOf(changed, recording, facts),
    event: reserveEntryAdvanced.of(id, version, payload),
  };
};

/** The day of a step: not in the future, and not before the last one. */
const requireStepDay = (on: CivilDate, last: LastStep, today: CivilDate): CivilDate => {
  const day = requireDate('on', on, EARLIEST, today);
  if (day < last.takenOn) throw refuse('RESERVE.STEP_BEFORE_LAST', { on: last.takenOn });
  return day;
};

interface Advance {
  readonly to: ReserveStage;
  readonly on: CivilDate;
  readonly note?: string | null;
}

/** Takes the next step of an official who serves. */
export const advanceReserveEntry = (
  entry: ReserveEntry,
  last: LastStep,
  official: Official,
  village: VillagePlace,
  { to, on, note }: Advance,
  recording: Recording,
): Changed => {
  if (entry.stage === 'REMOVED') throw refuse('RESERVE.REMOVED', { on: last.takenOn });
  const next = stages.next(entry.stage).find((stage) => stage !== 'REMOVED');
  if (next === undefined) throw refuse('RESERVE.ALREADY_IN_POOL');
  if (to !== next) throw refuse('RESERVE.STEP_OUT_OF_ORDER', { next });
  const takenOn = requireStepDay(on, last, recording.today);
  requireServing(official, takenOn);
  const facts = { stage: to, takenOn, note: noteOf(note) };
  if (to !== 'IN_POOL') return advanced(entry, to, recording, facts);
  const rule = lookUpPolicy(reserveEntryYears, 'RESERVE_ENTRY_YEARS', jurisdictionsOf(village), takenOn);
  const expiresOn = addMonths(takenOn, rule.value * MONTHS_OF_YEAR);
  return advanced(entry, to, recording, { ...facts, expiresOn, policy: `${rule.code}@${rule.validFrom}` });
};

interface Removal {
  readonly on: CivilDate;
  readonly reason: ReserveRemovalReason;
  readonly note?: string | null;
}

/** Takes an official out of the reserve by a person's decision. */
export const removeFromReserve = (
  entry: ReserveEntry,
  last: LastStep,
  { on, reason, note }: Removal,
  recording: Recording,
): Changed => {
  if (!stages.can(entry.stage, 'REMOVED')) throw refuse('RESERVE.REMOVED', { on: last.takenOn });
  if (reason === 'LEFT_SERVICE') throw refuse('RESERVE.LEAVES_BY_EVENT');
  const takenOn = requireStepDay(on, last, recording.today);
  const expired = last.expiresOn !== null && last.expiresOn <= takenOn;
  if (reason === 'EXPIRED' && !expired) throw refuse('RESERVE.NOT_EXPIRED', { on: takenOn });
  return advanced(entry, 'REMOVED', recording, { stage: 'REMOVED', takenOn, reason, note: noteOf(note) });
};

/**
 * Removes the entry of an official whose service ended: from the day after the last one of service, or from the last
 * step where the news came after it.
 */
export const removeLeaver = (
  entry: ReserveEntry,
  last: LastStep,
  lastDayOfService: CivilDate,
  recordedAt: Date,
): Changed => {
  const dayAfter = addDays(lastDayOfService, 1);
  const takenOn = dayAfter < last.takenOn ? last.takenOn : dayAfter;
  const recording = { recordedBy: contractEnded.type, recordedAt, today: takenOn };
  return advanced(entry, 'REMOVED', recording, { stage: 'REMOVED', takenOn, reason: 'LEFT_SERVICE' });
};
