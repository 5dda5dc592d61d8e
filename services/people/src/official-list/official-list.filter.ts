import {
  addMonths,
  optionalId,
  requireDate,
  requireInteger,
  requireList,
  requireText,
  type CivilDate,
} from '@cunguan/domain';
import type { Education, ExitRoute, PartyStatus, Sex, Specialty } from '@cunguan/events';
import { refuse } from '../refusals.js';

export type OfficialStatus = 'REGISTERED' | 'SERVING' | 'LEFT';

type Given<T> = T | null | undefined;

/** What a list of officials is narrowed by; all of it holds. */
export interface OfficialFilter {
  readonly districtId?: Given<string>;
  readonly townId?: Given<string>;
  readonly villageId?: Given<string>;
  readonly statuses?: Given<readonly OfficialStatus[]>;
  readonly specialties?: Given<readonly Specialty[]>;
  readonly educations?: Given<readonly Education[]>;
  readonly partyStatuses?: Given<readonly PartyStatus[]>;
  readonly sexes?: Given<readonly Sex[]>;
  readonly cohortYears?: Given<readonly number[]>;
  readonly ordinals?: Given<readonly number[]>;
  readonly contractEndsWithin?: Given<number>;
  readonly contractEndsBy?: Given<CivilDate>;
  readonly exitPlan?: Given<'MISSING' | 'MADE'>;
  readonly committeePost?: Given<'NONE' | 'ANY' | 'DEPUTY_OR_ABOVE' | 'BELOW_DEPUTY'>;
  readonly keyCultivation?: Given<boolean>;
  readonly exitRoutes?: Given<readonly ExitRoute[]>;
  readonly exitRouteMissing?: Given<boolean>;
  readonly leftFrom?: Given<CivilDate>;
  readonly leftTo?: Given<CivilDate>;
  readonly nameContains?: Given<string>;
}

const MAX_ITEMS = 50;
const MAX_NAME = 40;
const MAX_MONTHS = 120;
const MAX_ORDINAL = 20;
const EARLIEST = '1949-10-01';
const LATEST = '2100-12-31';

const listOf = <Item>(field: string, items: Given<readonly Item[]>): readonly Item[] | null =>
  items ? requireList(field, items, MAX_ITEMS) : null;

const numbersOf = (field: string, items: Given<readonly number[]>, min: number, max: number) =>
  listOf(field, items)?.map((item) => requireInteger(field, item, min, max)) ?? null;

const dayOf = (field: string, day: Given<CivilDate>): CivilDate | null =>
  day == null ? null : requireDate(field, day, EARLIEST, LATEST);

/** The earlier of the two days by which the contract is to end. */
const endsBy = (asOf: CivilDate, { contractEndsWithin, contractEndsBy }: OfficialFilter): CivilDate | null => {
  const by = dayOf('contractEndsBy', contractEndsBy);
  if (contractEndsWithin == null) return by;
  const months = requireInteger('contractEndsWithin', contractEndsWithin, 0, MAX_MONTHS);
  const within = addMonths(requireDate('asOf', asOf, EARLIEST, LATEST), months);
  return by !== null && by < within ? by : within;
};

/** Whoever asks how or when people left means those who have. */
const statusesOf = (filter: OfficialFilter): readonly OfficialStatus[] => {
  const { statuses, exitRoutes, exitRouteMissing, leftFrom, leftTo } = filter;
  const byLeaving = exitRoutes ?? exitRouteMissing ?? leftFrom ?? leftTo;
  return listOf('statuses', statuses) ?? (byLeaving == null ? ['SERVING'] : ['LEFT']);
};

/** The filter, checked, in the names and types of the statement. */
export const checkedFilter = (filter: OfficialFilter, asOf: CivilDate) => {
  const [leftFrom, leftTo] = [dayOf('leftFrom', filter.leftFrom), dayOf('leftTo', filter.leftTo)];
  if (leftFrom !== null && leftTo !== null && leftTo < leftFrom) {
    throw refuse('FILTER.PERIOD_INVALID', { from: 'leftFrom', to: 'leftTo' });
  }
  return {
    district_id: optionalId('districtId', filter.districtId),
    town_id: optionalId('townId', filter.townId),
    village_id: optionalId('villageId', filter.villageId),
    statuses: statusesOf(filter),
    specialties: listOf('specialties', filter.specialties),
    educations: listOf('educations', filter.educations),
    party_statuses: listOf('partyStatuses', filter.partyStatuses),
    sexes: listOf('sexes', filter.sexes),
    cohort_years: numbersOf('cohortYears', filter.cohortYears, 1995, 2100),
    ordinals: numbersOf('ordinals', filter.ordinals, 1, MAX_ORDINAL),
    ends_by: endsBy(asOf, filter),
    exit_plan: filter.exitPlan ?? null,
    committee_post: filter.committeePost ?? null,
    key_cultivation: filter.keyCultivation ?? null,
    exit_routes: listOf('exitRoutes', filter.exitRoutes),
    exit_route_missing: filter.exitRouteMissing ?? null,
    left_from: leftFrom,
    left_to: leftTo,
    name_contains: filter.nameContains == null ? null : requireText('nameContains', filter.nameContains, MAX_NAME),
  };
};

export type CheckedFilter = ReturnType<typeof checkedFilter>;
