import { isKnown } from '@cunguan/database';
import { knownValues, rowLoader, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { tutoringWithin } from '../scope.js';
import type { TutoringRecord } from './tutoring-record.js';

/** What reading a record gives. */
export type TutoringRecordRow = Omit<TutoringRecord, 'tutoringId'>;

const RECORD = `r.id, r.held_on AS "heldOn", r.minutes, r.what, r.next_steps AS "nextSteps",
                r.correction_reason AS "correctionReason", r.version`;

const byId = {
  name: 'tutoring-records-by-id',
  text: `SELECT k.n::int AS n, ${RECORD}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n)
           JOIN tutoring_records r ON r.id = k.id
           JOIN tutorings t ON t.id = r.tutoring_id AND ${tutoringWithin('$2')}`,
};

const ofTutoring = {
  name: 'tutoring-records-of-tutoring',
  text: `SELECT k.n::int AS n, ${RECORD}
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[], $5::int[], $6::date[], $7::uuid[])
                  WITH ORDINALITY AS k (tutoring_id, as_of, known_at, first, before_day, before_id, n)
           JOIN tutorings t ON t.id = k.tutoring_id AND ${tutoringWithin('$4')}
          CROSS JOIN LATERAL (
            SELECT * FROM tutoring_records_history h
             WHERE h.tutoring_id = k.tutoring_id AND ${isKnown('h', 'k.known_at')} AND h.held_on <= k.as_of
               AND (k.before_id IS NULL OR (h.held_on, h.id) < (k.before_day, k.before_id))
             ORDER BY h.held_on DESC, h.id DESC LIMIT k.first + 1
          ) r
          ORDER BY k.n, r.held_on DESC, r.id DESC`,
};

/** A page of the records of a tutoring. */
interface RecordsKey extends KnownKey {
  readonly first: number;
  readonly after: readonly string[] | null;
}

export interface TutoringRecordLoaders {
  readonly tutoringRecord: DataLoader<string, TutoringRecordRow | null, string>;
  readonly tutoringRecords: DataLoader<RecordsKey, readonly TutoringRecordRow[], string>;
}

const withinOf = ({ access }: ServiceContext) => access.read('tutoring').within;

export const tutoringRecordLoaders = (source: ServiceContext): TutoringRecordLoaders => ({
  tutoringRecord: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, withinOf(source)] }),
  tutoringRecords: rowsLoader({
    source,
    statement: ofTutoring,
    values: (keys: readonly RecordsKey[]) => [
      ...knownValues(keys),
      withinOf(source),
      keys.map(({ first }) => first),
      keys.map(({ after }) => after?.[0] ?? null),
      keys.map(({ after }) => after?.[1] ?? null),
    ],
  }),
});
