import { readRows } from '@cunguan/database';
import { rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { presentlyInReach } from '../scope.js';
import type { CorrectionRequest, CorrectionStatus } from './correction.js';

export type CorrectionRow = Omit<CorrectionRequest, 'requestedBy'>;

const COLUMNS = `c.id, c.official_id AS "officialId", c.field, c.text, c.status, c.requested_on AS "requestedOn",
                 c.decided_by AS "decidedBy", c.decided_on AS "decidedOn", c.note, c.version`;

const byId = {
  name: 'correction-by-id',
  text: `SELECT k.n::int AS n, ${COLUMNS}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN correction_requests c USING (id)
          WHERE ${presentlyInReach('c.official_id', '$2')}`,
};

const ofOfficial = {
  name: 'corrections-of-official',
  text: `SELECT k.n::int AS n, ${COLUMNS}
           FROM unnest($1::uuid[], $2::int[], $3::date[], $4::uuid[])
                  WITH ORDINALITY AS k (official_id, first, after_day, after_id, n)
          CROSS JOIN LATERAL (
            SELECT * FROM correction_requests f
             WHERE f.official_id = k.official_id AND ${presentlyInReach('f.official_id', '$5')}
               AND (k.after_id IS NULL OR (f.requested_on, f.id) > (k.after_day, k.after_id))
             ORDER BY f.requested_on, f.id LIMIT k.first + 1
          ) c
          ORDER BY k.n, c.requested_on, c.id`,
};

/** Of those who are in the town's villages now, or were at last. */
const ofTown = {
  name: 'corrections-of-town',
  text: `SELECT ${COLUMNS} FROM correction_requests c
          WHERE ${presentlyInReach('c.official_id', 'ARRAY[$1::uuid]')} AND ${presentlyInReach('c.official_id', '$2')}
            AND ($3::text IS NULL OR c.status = $3)
            AND ($5::uuid IS NULL OR (c.requested_on, c.id) > ($4::date, $5))
          ORDER BY c.requested_on, c.id LIMIT $6::int + 1`,
};

interface CorrectionsKey {
  readonly officialId: string;
  readonly first: number;
  readonly after: readonly string[] | null;
}

export interface CorrectionLoaders {
  readonly correction: DataLoader<string, CorrectionRow | null, string>;
  readonly corrections: DataLoader<CorrectionsKey, readonly CorrectionRow[], string>;
}

export const correctionLoaders = (source: ServiceContext): CorrectionLoaders => {
  const { within } = source.access.read('corrections');
  return {
    correction: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, within] }),
    corrections: rowsLoader({
      source,
      statement: ofOfficial,
      values: (keys: readonly CorrectionsKey[]) => [
        keys.map(({ officialId }) => officialId),
        keys.map(({ first }) => first),
        keys.map(({ after }) => after?.[0] ?? null),
        keys.map(({ after }) => after?.[1] ?? null),
        within,
      ],
    }),
  };
};

export const readCorrectionsOfTown = (
  source: ServiceContext,
  {
    townId,
    status,
    first,
    after,
  }: {
    readonly townId: string;
    readonly status: CorrectionStatus | null;
    readonly first: number;
    readonly after: readonly [string, string] | null;
  },
): Promise<readonly CorrectionRow[]> =>
  readRows<CorrectionRow>(source, ofTown, [
    townId,
    source.access.read('corrections').within,
    status,
    after?.[0] ?? null,
    after?.[1] ?? null,
    first,
  ]);
