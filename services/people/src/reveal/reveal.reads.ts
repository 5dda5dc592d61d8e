import type { CivilDate } from '@cunguan/domain';
import { rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import type { Reveal } from './reveal.js';

export type RevealRow = Pick<
  Reveal,
  'id' | 'actorId' | 'purpose' | 'note' | 'fields' | 'exported' | 'revealedAt' | 'revealedOn'
>;

/** Newest first. The row belongs to the units in which the official was when it happened. */
const ofOfficial = {
  name: 'reveals-of-official',
  text: `SELECT k.n::int AS n, r.id, r.actor_id AS "actorId", r.purpose, r.note, r.fields, r.exported,
                r.revealed_at AS "revealedAt", r.revealed_on AS "revealedOn"
           FROM unnest($1::uuid[], $2::date[], $3::date[], $4::int[], $5::date[], $6::uuid[])
                  WITH ORDINALITY AS k (official_id, since, until, first, after_day, after_id, n)
          CROSS JOIN LATERAL (
            SELECT * FROM personal_data_reveals f
             WHERE f.official_id = k.official_id
               AND f.revealed_on >= coalesce(k.since, '-infinity') AND f.revealed_on <= coalesce(k.until, 'infinity')
               AND ARRAY[f.village_id, f.town_id, f.district_id, f.official_id] && $7::uuid[]
               AND (k.after_id IS NULL OR (f.revealed_on, f.id) < (k.after_day, k.after_id))
             ORDER BY f.revealed_on DESC, f.id DESC LIMIT k.first + 1
          ) r
          ORDER BY k.n, r.revealed_on DESC, r.id DESC`,
};

interface RevealsKey {
  readonly officialId: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly first: number;
  readonly after: readonly string[] | null;
}

export interface RevealLoaders {
  readonly reveals: DataLoader<RevealsKey, readonly RevealRow[], string>;
}

export const revealLoaders = (source: ServiceContext): RevealLoaders => ({
  reveals: rowsLoader({
    source,
    statement: ofOfficial,
    values: (keys: readonly RevealsKey[]) => [
      keys.map(({ officialId }) => officialId),
      keys.map(({ from }) => from),
      keys.map(({ to }) => to),
      keys.map(({ first }) => first),
      keys.map(({ after }) => after?.[0] ?? null),
      keys.map(({ after }) => after?.[1] ?? null),
      source.access.read('reveals').within,
    ],
  }),
});
