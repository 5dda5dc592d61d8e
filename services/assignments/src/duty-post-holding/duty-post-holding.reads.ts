import type { CivilDate } from '@cunguan/domain';
import { type DatedKey, datedValues, rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';

export interface DutyPostHoldingRow {
  readonly id: string;
  readonly dutyPostId: string;
  readonly officialId: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly fitsSpecialty: boolean;
}

const HOLDING = `h.id, h.duty_post_id AS "dutyPostId", h.official_id AS "officialId", h.held_from AS "from",
                 h.held_to AS "to", p.specialties && o.specialties AS "fitsSpecialty"`;

const REACHED = 'ARRAY[p.village_id, p.town_id, p.district_id, h.official_id] &&';

const byId = {
  name: 'duty-post-holdings-by-id',
  text: `SELECT k.n::int AS n, ${HOLDING}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n)
           JOIN duty_post_holdings h USING (id)
           JOIN duty_posts p ON p.id = h.duty_post_id
           JOIN officials o ON o.id = h.official_id
          WHERE ${REACHED} $2::uuid[]`,
};

/** Those that cover the day, as long as the holder serves on it. */
const heldOn = (column: 'duty_post_id' | 'official_id') => ({
  name: `duty-post-holdings-on-a-day-by-${column}`,
  text: `SELECT k.n::int AS n, ${HOLDING}
           FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS k (owner_id, as_of, n)
           JOIN duty_post_holdings h ON h.${column} = k.owner_id
            AND h.held_from <= k.as_of AND (h.held_to IS NULL OR k.as_of < h.held_to)
           JOIN duty_posts p ON p.id = h.duty_post_id
           JOIN officials o ON o.id = h.official_id AND k.as_of BETWEEN o.serving_from AND o.serving_to
          WHERE ${REACHED} $3::uuid[]
          ORDER BY k.n, h.held_from, h.id`,
});

export interface DutyPostHoldingLoaders {
  readonly holding: DataLoader<string, DutyPostHoldingRow | null, string>;
  readonly holdingOfPost: DataLoader<DatedKey, DutyPostHoldingRow | null, string>;
  readonly holdingsOfOfficial: DataLoader<DatedKey, readonly DutyPostHoldingRow[], string>;
}

export const dutyPostHoldingLoaders = (source: ServiceContext): DutyPostHoldingLoaders => {
  const { within } = source.access.read('assignments');
  const values = (keys: readonly DatedKey[]) => [...datedValues(keys), within];
  return {
    holding: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, within] }),
    holdingOfPost: rowLoader({ source, statement: heldOn('duty_post_id'), values }),
    holdingsOfOfficial: rowsLoader({ source, statement: heldOn('official_id'), values }),
  };
};
