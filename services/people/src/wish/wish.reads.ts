import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { WishKind } from '@cunguan/events';
import { knownValues, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { heldInUnits } from '../scope.js';

export interface WishRow {
  readonly choice: number;
  readonly kind: WishKind;
  readonly departmentId: string | null;
  readonly villageId: string | null;
  readonly note: string | null;
  readonly statedOn: CivilDate;
}

const ofOfficial = {
  name: 'wishes-of-official',
  text: `SELECT k.n::int AS n, w.choice, w.kind, w.department_id AS "departmentId", w.village_id AS "villageId", w.note,
                w.stated_from AS "statedOn"
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[])
                  WITH ORDINALITY AS k (official_id, as_of, known_at, n)
           JOIN wishes_history w ON w.official_id = k.official_id AND ${isKnown('w', 'k.known_at')}
            AND w.stated_from <= k.as_of AND (w.stated_to IS NULL OR k.as_of < w.stated_to)
          WHERE ${heldInUnits('w', ['stated_from', 'stated_to'], '$4')}
          ORDER BY k.n, w.choice`,
};

export interface WishLoaders {
  readonly wishes: DataLoader<KnownKey, readonly WishRow[], string>;
}

export const wishLoaders = (source: ServiceContext): WishLoaders => {
  const { within } = source.access.read('wishes');
  return {
    wishes: rowsLoader({
      source,
      statement: ofOfficial,
      values: (keys: readonly KnownKey[]) => [...knownValues(keys), within],
    }),
  };
};
