import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { KeyCultivationEndReason } from '@cunguan/events';
import { type KnownKey, knownValues, rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { keyCultivationInReach } from '../scope.js';
import { undatedValues, type UndatedKey } from '../undated-key.js';

export interface KeyCultivationRow {
  readonly id: string;
  readonly officialId: string;
  readonly townId: string;
  readonly goal: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly endReason: KeyCultivationEndReason | null;
  readonly version: number;
}

const COLUMNS = `c.id, c.official_id AS "officialId", c.town_id AS "townId", c.goal, c.listed_from AS "from",
                 c.ended_on AS "to", c.end_reason AS "endReason", c.version`;

const byId = {
  name: 'key-cultivations-by-id',
  text: `SELECT k.n::int AS n, ${COLUMNS}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN key_cultivations c USING (id)
          WHERE ${keyCultivationInReach('c', '$2')}`,
};

const standingOn = {
  name: 'key-cultivation-of-official',
  text: `SELECT k.n::int AS n, ${COLUMNS}
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[])
                  WITH ORDINALITY AS k (official_id, as_of, known_at, n)
           JOIN key_cultivations_history c ON c.official_id = k.official_id AND ${isKnown('c', 'k.known_at')}
            AND c.listed_from <= k.as_of AND (c.ended_on IS NULL OR k.as_of < c.ended_on)
          WHERE ${keyCultivationInReach('c', '$4')}`,
};

const ofOfficial = {
  name: 'key-cultivations-of-official',
  text: `SELECT k.n::int AS n, ${COLUMNS}
           FROM unnest($1::uuid[], $2::timestamptz[]) WITH ORDINALITY AS k (official_id, known_at, n)
           JOIN key_cultivations_history c ON c.official_id = k.official_id AND ${isKnown('c', 'k.known_at')}
          WHERE ${keyCultivationInReach('c', '$3')}
          ORDER BY k.n, c.listed_from, c.id`,
};

export interface KeyCultivationLoaders {
  readonly keyCultivation: DataLoader<string, KeyCultivationRow | null, string>;
  readonly keyCultivationOfOfficial: DataLoader<KnownKey, KeyCultivationRow | null, string>;
  readonly keyCultivationsOfOfficial: DataLoader<UndatedKey, readonly KeyCultivationRow[], string>;
}

export const keyCultivationLoaders = (source: ServiceContext): KeyCultivationLoaders => {
  const { within } = source.access.read('key-cultivation');
  return {
    keyCultivation: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, within] }),
    keyCultivationOfOfficial: rowLoader({
      source,
      statement: standingOn,
      values: (keys: readonly KnownKey[]) => [...knownValues(keys), within],
    }),
    keyCultivationsOfOfficial: rowsLoader({
      source,
      statement: ofOfficial,
      values: (keys: readonly UndatedKey[]) => [...undatedValues(keys), within],
    }),
  };
};
