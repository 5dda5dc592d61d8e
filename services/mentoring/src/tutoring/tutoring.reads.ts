import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import { knownValues, rowLoader, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { tutoringWithin } from '../scope.js';
import { lapse } from '../contract-lapse.js';
import type { Tutoring } from './tutoring.js';

/** What reading a tutoring gives. */
export type TutoringRow = Omit<Tutoring, 'townId' | 'districtId'> & {
  /** The last day of the official's service as far as contracts say. */
  readonly servingTo: CivilDate | null;
  /** The last day on which it was recorded that something was tutored, by the day that was asked for. */
  readonly lastRecordOn: CivilDate | null;
};

const lastRecord = (day: string, known: string): string =>
  `(SELECT max(r.held_on) FROM tutoring_records_history r
     WHERE r.tutoring_id = t.id AND ${isKnown('r', known)} AND r.held_on <= ${day})`;

const servingTo = (known: string): string =>
  `(SELECT o.serving_to FROM officials_history o WHERE o.id = t.official_id AND ${isKnown('o', known)})`;

/** The day on which the official's contract ended the tutoring `t`, null where it did not by a day; see `endOf` of pairs. */
const lapsedOn = (day: string, known: string): string =>
  lapse({ official: 't.official_id', first: 't.started_on', ended: 't.ended_on' }, day, known);

/** The columns of the tutoring `t`, a version of `tutorings_history`, on a day. */
export const tutoringColumns = (day: string, known: string): string =>
  `t.id, t.official_id AS "officialId", t.tutor_id AS "tutorId", t.village_id AS "villageId",
   t.line_of_work AS "lineOfWork", t.started_on AS "startedOn",
   coalesce(${lapsedOn(day, known)}, t.ended_on) AS "endedOn",
   CASE WHEN ${lapsedOn(day, known)} IS NULL THEN t.end_reason ELSE 'OFFICIAL_LEFT_SERVICE' END AS "endReason",
   t.version, ${servingTo(known)} AS "servingTo", ${lastRecord(day, known)} AS "lastRecordOn"`;

/** Whether the tutoring `t` is open on a day; one whose official no longer serves is not, ended or not. */
export const openOn = (day: string, known: string): string =>
  `(t.started_on <= ${day} AND (t.ended_on IS NULL OR ${day} < t.ended_on)
    AND coalesce(${day} <= ${servingTo(known)}, false))`;

/** Since when nothing was recorded of the tutoring `t`, seen from a day: its last record by then, or its start. */
export const unrecordedSince = (day: string, known: string): string =>
  `greatest(t.started_on, ${lastRecord(day, known)})`;

const COLUMNS = tutoringColumns('k.as_of', 'k.known_at');
const KEYS = `unnest($1::uuid[], $2::date[], $3::timestamptz[]) WITH ORDINALITY AS k (id, as_of, known_at, n)`;

const byId = {
  name: 'tutorings-by-id',
  text: `SELECT k.n::int AS n, ${COLUMNS} FROM ${KEYS}
           JOIN tutorings_history t
             ON t.id = k.id AND ${isKnown('t', 'k.known_at')} AND ${tutoringWithin('$4')}`,
};

const openOf = (column: 'official_id' | 'tutor_id') => ({
  name: `tutorings-open-by-${column}`,
  text: `SELECT k.n::int AS n, ${COLUMNS} FROM ${KEYS}
           JOIN tutorings_history t ON t.${column} = k.id AND ${isKnown('t', 'k.known_at')}
            AND ${tutoringWithin('$4')} AND ${openOn('k.as_of', 'k.known_at')}
          ORDER BY k.n, t.line_of_work, t.id`,
});

const ofOfficial = {
  name: 'tutorings-of-official',
  text: `SELECT k.n::int AS n, ${COLUMNS} FROM ${KEYS}
           JOIN tutorings_history t ON t.official_id = k.id AND ${isKnown('t', 'k.known_at')}
            AND ${tutoringWithin('$4')} AND t.started_on <= k.as_of
          ORDER BY k.n, t.started_on, t.line_of_work, t.id`,
};

/** How many tutorings of a unit are open on the day of the key `k`, for `LATERAL`, after `r.counts`. */
export const openTutoringsOf = (column: string, within: string): string =>
  `(SELECT count(*)::int AS open FROM tutorings_history t
     WHERE r.counts AND t.${column} = k.unit_id AND ${isKnown('t', 'k.known_at')} AND ${tutoringWithin(within)}
       AND ${openOn('k.as_of', 'k.known_at')})`;

export interface TutoringLoaders {
  readonly tutoring: DataLoader<KnownKey, TutoringRow | null, string>;
  readonly tutoringOfOfficial: DataLoader<KnownKey, readonly TutoringRow[], string>;
  readonly tutoringOfTutor: DataLoader<KnownKey, readonly TutoringRow[], string>;
  readonly tutoringsOfOfficial: DataLoader<KnownKey, readonly TutoringRow[], string>;
}

export const tutoringLoaders = (source: ServiceContext): TutoringLoaders => {
  const values = (keys: readonly KnownKey[]) => [...knownValues(keys), source.access.read('tutoring').within];
  return {
    tutoring: rowLoader({ source, statement: byId, values }),
    tutoringOfOfficial: rowsLoader({ source, statement: openOf('official_id'), values }),
    tutoringOfTutor: rowsLoader({ source, statement: openOf('tutor_id'), values }),
    tutoringsOfOfficial: rowsLoader({ source, statement: ofOfficial, values }),
  };
};
