import { requireDate, type CivilDate } from '@cunguan/domain';
import {
  officialPartyStatusChanged,
  type DomainEvent,
  type MembershipEndReason,
  type PartyStatus,
} from '@cunguan/events';
import { refuse } from '../career/career-refusals.js';
import { standing, type HeldFact } from '../career/held-fact.js';
import { requireServing, type Official } from '../official/official.js';
import { requireAge, requireSuccession } from './party-succession.js';

/** The standing of an official towards the Party (政治面貌) from a day on. */
export interface PartyStatusRecord extends HeldFact {
  readonly status: PartyStatus;
  /** The day from which an extended probation may end in full membership; null unless it was extended. */
  readonly probationTo: CivilDate | null;
  readonly endReason: MembershipEndReason | null;
  /** The policy rule and version by which the step was allowed. */
  readonly policy: string | null;
}

/** What is said of a party status. */
export interface PartyStatusTelling {
  readonly status: PartyStatus;
  readonly from: CivilDate;
  readonly probationTo?: CivilDate | null | undefined;
  readonly endReason?: MembershipEndReason | null | undefined;
}

export interface PartyStatusChanged {
  readonly official: Official;
  readonly record: PartyStatusRecord;
  readonly event: DomainEvent;
}

/** The first constitution of the Party with a probation of a year is of that day. */
const EARLIEST_STATUS = '1982-09-06';

export const toldPartyStatus = (
  { status, from, probationTo = null, endReason = null }: PartyStatusTelling,
  today: CivilDate,
) => ({
  status,
  heldFrom: requireDate('from', from, EARLIEST_STATUS, today),
  probationTo,
  endReason,
});

/** The status with which somebody is registered. */
export const registeredPartyStatus = (
  { id: officialId, birthDate }: Official,
  id: string,
  status: PartyStatus,
  { since, arrivedOn }: { readonly since: CivilDate | null; readonly arrivedOn: CivilDate },
): PartyStatusRecord => {
  const heldFrom = since === null ? arrivedOn : requireDate('partyStatusSince', since, EARLIEST_STATUS, arrivedOn);
  requireAge(status, birthDate, heldFrom);
  // Whoever has the League's card on arrival is still young enough for it.
  requireAge(status, birthDate, arrivedOn);
  const record = { id, officialId, status, heldFrom, probationTo: null, endReason: null, policy: null };
  return { ...record, withdrawn: false, correctionReason: null, toldBy: null };
};

/** Records the next status of an official. */
export const recordPartyStatus = (
  official: Official,
  records: readonly PartyStatusRecord[],
  input: PartyStatusTelling & { readonly id: string; readonly eventId: string; readonly today: CivilDate },
): PartyStatusChanged => {
  requireServing(official, input.today);
  const last = standing(records).at(-1);
  const next = toldPartyStatus(input, input.today);
  if (last && next.heldFrom <= last.heldFrom) throw refuse('PARTY_STATUS.NOT_AFTER', { from: last.heldFrom });
  const policy = last ? requireSuccession(last, next, official.birthDate) : null;
  const { id, eventId } = input;
  const fact = { officialId: official.id, withdrawn: false, correctionReason: null, toldBy: eventId };
  const record = { ...next, ...fact, id, policy };
  const version = official.version + 1;
  const event = officialPartyStatusChanged.of(official.id, version, {
    officialId: official.id,
    partyStatusId: id,
    partyStatus: record.status,
    from: record.heldFrom,
  });
  return { official: { ...official, version }, record, event: { ...event, eventId } };
};
