import { addDays, requireDate, type CivilDate } from '@cunguan/domain';
import {
  caseRoleGranted,
  caseRoleRevoked,
  type CaseRoleKind,
  type DomainEvent,
  type ReserveStage,
} from '@cunguan/events';
import { refuse } from '../refusals.js';
import type { ReserveEntry } from '../reserve-entry/reserve-entry.js';

/** The part of a cadre in the case of one reserve entry: it lets the cadre read the entry, and decides nothing. */
export interface CaseRole {
  readonly id: string;
  readonly reserveEntryId: string;
  readonly cadreId: string;
  readonly role: CaseRoleKind;
  /** The first day on which it counts. */
  readonly givenOn: CivilDate;
  /** The first day on which it no longer does. */
  readonly endedOn: CivilDate | null;
  readonly givenBy: string;
  readonly version: number;
}

interface Changed {
  readonly caseRole: CaseRole;
  readonly event: DomainEvent;
}

/** Up to which stages there is still something to do in a role. */
const STAGES: Readonly<Record<CaseRoleKind, readonly ReserveStage[]>> = {
  INVESTIGATOR: ['NOMINATED', 'UNDER_INVESTIGATION', 'PROPOSED'],
  COMMITTEE_MEMBER: ['NOMINATED', 'UNDER_INVESTIGATION', 'PROPOSED', 'DECIDED'],
};

type Entry = Pick<ReserveEntry, 'id' | 'officialId' | 'nominatedOn' | 'stage'>;

const tell = (
  contract: typeof caseRoleGranted,
  { id, reserveEntryId, cadreId, role, version }: CaseRole,
  { officialId }: Pick<Entry, 'officialId'>,
  on: CivilDate,
): DomainEvent => contract.of(id, version, { caseRoleId: id, reserveEntryId, officialId, cadreId, caseRole: role, on });

interface Grant {
  readonly id: string;
  readonly cadreId: string;
  readonly role: CaseRoleKind;
  readonly on: CivilDate;
  readonly givenBy: string;
}

/** Gives a cadre a part in a case. */
export const grantCaseRole = (entry: Entry, grant: Grant, today: CivilDate): Changed => {
  const { id, cadreId, role, givenBy } = grant;
  if (cadreId === entry.officialId) throw refuse('CASE_ROLE.OFFICIAL_THEMSELVES');
  if (!STAGES[role].includes(entry.stage)) throw refuse('CASE_ROLE.TOO_LATE', { stage: entry.stage });
  const givenOn = requireDate('on', grant.on, entry.nominatedOn, today);
  const caseRole = { id, reserveEntryId: entry.id, cadreId, role, givenOn, endedOn: null, givenBy, version: 1 };
  return { caseRole, event: tell(caseRoleGranted, caseRole, entry, givenOn) };
};

const endOn = (caseRole: CaseRole, entry: Pick<Entry, 'officialId'>, endedOn: CivilDate): Changed => {
  const ended = { ...caseRole, endedOn, version: caseRole.version + 1 };
  return { caseRole: ended, event: tell(caseRoleRevoked, ended, entry, endedOn) };
};

/** Ends a part; `on` is the first day on which it no longer counts. */
export const revokeCaseRole = (caseRole: CaseRole, entry: Entry, on: CivilDate, today: CivilDate): Changed => {
  if (caseRole.endedOn !== null) throw refuse('CASE_ROLE.ENDED', { on: caseRole.endedOn });
  return endOn(caseRole, entry, requireDate('on', on, caseRole.givenOn, today));
};

/** From when on a step closes the case for who had a part in it; null where it goes on. */
export const closingDay = (stage: ReserveStage, takenOn: CivilDate): CivilDate | null => {
  if (stage === 'REMOVED') return takenOn;
  return stage === 'IN_POOL' ? addDays(takenOn, 1) : null;
};

/** Ends a part whose case closes; null where it ends by then anyway. */
export const endWithCase = (
  caseRole: CaseRole,
  entry: Pick<Entry, 'officialId'>,
  closedFrom: CivilDate,
): Changed | null => {
  const { givenOn, endedOn } = caseRole;
  const on = closedFrom > givenOn ? closedFrom : givenOn;
  return endedOn !== null && endedOn <= on ? null : endOn(caseRole, entry, on);
};
