import { isKnown } from '@cunguan/database';
import { today, type CivilDate } from '@cunguan/domain';
import { knownValues, rowLoader, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { knownOfValues, type KnownOf } from '../contract-term/contract-term.reads.js';
import { placementInReach } from '../scope.js';

export interface PlacementRow {
  readonly id: string;
  readonly villageId: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly correctionReason: string | null;
  readonly version: number;
}

const KEYS = `unnest($1::uuid[], $2::date[], $3::timestamptz[]) WITH ORDINALITY AS k (official_id, as_of, known_at, n)`;
const PLACED = `p.official_id = k.official_id AND ${isKnown('p', 'k.known_at')}
            AND p.placed_from <= k.as_of AND (p.placed_to IS NULL OR k.as_of < p.placed_to)`;
const IN_REACH = placementInReach('p', { within: '$4', cases: '$5', on: '$6' });

const villageOf = {
  name: 'village-of-official',
  text: `SELECT k.n::int AS n, p.village_id AS "villageId"
           FROM ${KEYS}
           JOIN placements_history p ON ${PLACED}
            -- Whose last contract is over has left, whether or not anybody has recorded how.
            AND k.as_of <= coalesce((SELECT max(coalesce(t.ended_on, t.runs_to)) FROM contract_terms_history t
                                      WHERE t.official_id = k.official_id AND ${isKnown('t', 'k.known_at')}), k.as_of)
          WHERE ${IN_REACH}`,
};

/** Service on a day is told to whom it is known where the official is on that day. */
const servingOn = {
  name: 'official-serving-on',
  text: `SELECT k.n::int AS n
           FROM ${KEYS}
           JOIN placements_history p ON ${PLACED}
          WHERE EXISTS (SELECT FROM contract_terms_history t
                         WHERE t.official_id = k.official_id AND ${isKnown('t', 'k.known_at')}
                           AND k.as_of BETWEEN t.runs_from AND coalesce(t.ended_on, t.runs_to))
            AND ${IN_REACH}`,
};

const placementsOf = {
  name: 'placements-of-official',
  text: `SELECT k.n::int AS n, p.id, p.village_id AS "villageId", p.placed_from AS "from", p.placed_to AS "to",
                p.correction_reason AS "correctionReason", p.version
           FROM unnest($1::uuid[], $2::timestamptz[]) WITH ORDINALITY AS k (official_id, known_at, n)
           JOIN placements_history p ON p.official_id = k.official_id AND ${isKnown('p', 'k.known_at')}
          WHERE ${placementInReach('p', { within: '$3', cases: '$4', on: '$5' })}
          ORDER BY k.n, p.placed_from`,
};

export interface PlacementLoaders {
  readonly villageOfOfficial: DataLoader<KnownKey, { readonly villageId: string } | null, string>;
  /** A row where the official serves on the day. */
  readonly servingOn: DataLoader<KnownKey, object | null, string>;
  readonly placements: DataLoader<KnownOf, readonly PlacementRow[], string>;
}

export const placementLoaders = (source: ServiceContext): PlacementLoaders => {
  const { within, cases } = source.access.read('person');
  const reach = [within, cases, today(source.clock)];
  const known = (keys: readonly KnownKey[]) => [...knownValues(keys), ...reach];
  return {
    villageOfOfficial: rowLoader({ source, statement: villageOf, values: known }),
    servingOn: rowLoader({ source, statement: servingOn, values: known }),
    placements: rowsLoader({
      source,
      statement: placementsOf,
      values: (keys: readonly KnownOf[]) => [...knownOfValues(keys), ...reach],
    }),
  };
};
