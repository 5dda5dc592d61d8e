import { isKnown, readRows } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { LineOfWork } from '@cunguan/events';
import type { KnownKey, ServiceContext } from '@cunguan/subgraph';
import { tutoringWithin } from '../scope.js';
import { openOn, tutoringColumns, unrecordedSince, type TutoringRow } from './tutoring.reads.js';

/** How a list of tutorings is sorted: the column, and whether the latest comes first. */
const ORDERS = {
  STARTED_ON_ASC: { by: 't.started_on', descends: false },
  STARTED_ON_DESC: { by: 't.started_on', descends: true },
  UNRECORDED_SINCE_ASC: { by: unrecordedSince('$2::date', '$3::timestamptz'), descends: false },
} as const;
export type TutoringOrder = keyof typeof ORDERS;

/** What a list is narrowed by; null where it is not. */
export interface TutoringFilter {
  readonly districtId: string | null;
  readonly townId: string | null;
  readonly villageId: string | null;
  readonly officialId: string | null;
  readonly tutorId: string | null;
  readonly linesOfWork: readonly LineOfWork[] | null;
  readonly open: boolean | null;
  /** Open and without a record for more than so many days. */
  readonly withoutRecordFor: number | null;
}

export type ListedTutoring = TutoringRow & { readonly sortedOn: CivilDate };

const [DAY, KNOWN] = ['$2::date', '$3::timestamptz'];

const listed = (order: TutoringOrder) => {
  const { by, descends } = ORDERS[order];
  return {
    name: `tutorings-${order.toLowerCase().replaceAll('_', '-')}`,
    text: `SELECT * FROM (
             SELECT ${tutoringColumns(DAY, KNOWN)}, ${by} AS "sortedOn" FROM tutorings_history t
              WHERE ${isKnown('t', KNOWN)} AND ${tutoringWithin('$1')} AND t.started_on <= ${DAY}
                AND ($4::uuid IS NULL OR t.district_id = $4) AND ($5::uuid IS NULL OR t.town_id = $5)
                AND ($6::uuid IS NULL OR t.village_id = $6) AND ($7::uuid IS NULL OR t.official_id = $7)
                AND ($8::uuid IS NULL OR t.tutor_id = $8) AND ($9::text[] IS NULL OR t.line_of_work = ANY ($9))
                AND ($10::boolean IS NULL OR ${openOn(DAY, KNOWN)} = $10)
                AND ($11::int IS NULL OR (${openOn(DAY, KNOWN)} AND ${unrecordedSince(DAY, KNOWN)} < ${DAY} - $11))
           ) l
          WHERE $13::date IS NULL OR (l."sortedOn", l.id) ${descends ? '<' : '>'} ($13, $14::uuid)
          ORDER BY l."sortedOn" ${descends ? 'DESC' : 'ASC'}, l.id ${descends ? 'DESC' : 'ASC'} LIMIT $12::int + 1`,
  };
};

interface Page {
  readonly first: number;
  readonly after: readonly string[] | null;
}

/** Tutorings that had started by a day; one more than `first`. */
export const readTutorings = (
  source: ServiceContext,
  filter: TutoringFilter,
  order: TutoringOrder,
  { asOf, knownAt }: Omit<KnownKey, 'id'>,
  { first, after }: Page,
): Promise<readonly ListedTutoring[]> =>
  readRows(source, listed(order), [
    ...[source.access.read('tutoring').within, asOf, knownAt],
    ...[filter.districtId, filter.townId, filter.villageId, filter.officialId, filter.tutorId],
    ...[filter.linesOfWork, filter.open, filter.withoutRecordFor],
    ...[first, after?.[1] ?? null, after?.[2] ?? null],
  ]);
