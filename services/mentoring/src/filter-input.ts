import { requireDate, requireList, type CivilDate } from '@cunguan/domain';

type Maybe<T> = T | null | undefined;

const MAX_ITEMS = 20;

/** A list of a filter, or null where it was not given; an empty one is refused, since it would hide everything. */
export const optionalList = <Item>(field: string, value: Maybe<readonly Item[]>): readonly Item[] | null =>
  value === null || value === undefined ? null : requireList(field, value, MAX_ITEMS);

const [EARLIEST, LATEST] = ['1995-01-01', '2100-12-31'];

/** The two ends of a time, each null where it was not given; the second does not lie before the first. */
export const optionalSpan = (
  from: readonly [field: string, day: Maybe<CivilDate>],
  to: readonly [field: string, day: Maybe<CivilDate>],
): readonly [CivilDate | null, CivilDate | null] => {
  const first = from[1] ? requireDate(from[0], from[1], EARLIEST, LATEST) : null;
  const last = to[1] ? requireDate(to[0], to[1], first ?? EARLIEST, LATEST) : null;
  return [first, last];
};
