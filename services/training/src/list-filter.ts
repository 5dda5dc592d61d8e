import { optionalId, requireDate, type CivilDate } from '@cunguan/domain';
import type { TrainingSessionKind } from '@cunguan/events';
import { refuse } from './refusals.js';

/** Which sessions a list is asked for. */
interface SessionFilter {
  readonly districtId?: string | null;
  readonly townId?: string | null;
  readonly villageId?: string | null;
  readonly kinds?: readonly TrainingSessionKind[] | null;
  readonly topicId?: string | null;
  readonly from?: CivilDate | null;
  readonly to?: CivilDate | null;
  readonly states?: readonly ('SCHEDULED' | 'HELD' | 'CANCELLED')[] | null;
  readonly organiserId?: string | null;
  readonly withFreePlaces?: boolean | null;
  readonly unverified?: boolean | null;
}

/** The list where one is given; an empty one is refused rather than taken for nothing. */
export const listOrNull = <One>(field: string, list: readonly One[] | null | undefined): readonly One[] | null => {
  if (list === null || list === undefined) return null;
  if (list.length === 0) throw refuse('INPUT.LIST_INVALID', { field });
  return list;
};

/** The span where one is given; backwards it is refused. */
export const spanOf = (
  from: CivilDate | null | undefined,
  to: CivilDate | null | undefined,
): { readonly from: CivilDate | null; readonly to: CivilDate | null } => {
  if (from !== null && from !== undefined && to !== null && to !== undefined) requireDate('to', to, from, '2199-12-31');
  return { from: from ?? null, to: to ?? null };
};

/** The filter as the list's statement takes it. */
export const requireFilter = (filter: SessionFilter) => ({
  districtId: optionalId('districtId', filter.districtId),
  townId: optionalId('townId', filter.townId),
  villageId: optionalId('villageId', filter.villageId),
  kinds: listOrNull('kinds', filter.kinds),
  topicId: optionalId('topicId', filter.topicId),
  ...spanOf(filter.from, filter.to),
  states: listOrNull('states', filter.states),
  organiserId: optionalId('organiserId', filter.organiserId),
  withFreePlaces: filter.withFreePlaces ?? null,
  unverified: filter.unverified ?? null,
});
