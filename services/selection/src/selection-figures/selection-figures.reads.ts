import type { CivilDate } from '@cunguan/domain';
import { rowLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';

export interface SelectionFiguresRow {
  readonly year: number;
  readonly electedToVillagePartyOrganisations: number;
  readonly electedDeputySecretariesOfGeneralBranches: number;
  readonly reserveCadres: number;
  readonly electedOfficialIds: readonly string[];
  readonly reserveOfficialIds: readonly string[];
}

export interface FiguresKey {
  readonly id: string;
  readonly year: number;
  /** The day on which the reserve pool is counted. */
  readonly poolDay: CivilDate;
}

/**
 * Numbers of what is within reach of the figures ($4), and the persons behind them as far as their elections ($5) and
 * their entries of the reserve ($6) are within reach too.
 */
const figuresOf = (column: 'village_id' | 'town_id' | 'district_id') => ({
  name: `selection-figures-by-${column}`,
  text: `SELECT k.n::int AS n, k.year, seated.officials AS "electedOfficialIds",
                seated.elected AS "electedToVillagePartyOrganisations",
                seated.deputies AS "electedDeputySecretariesOfGeneralBranches",
                pool.officials AS "reserveOfficialIds", pool.cadres AS "reserveCadres"
           FROM unnest($1::uuid[], $2::int[], $3::date[]) WITH ORDINALITY AS k (unit_id, year, pool_day, n)
          CROSS JOIN LATERAL (
            SELECT coalesce(array_agg(DISTINCT c.official_id) FILTER (
                     WHERE ARRAY[e.village_id, e.town_id, e.district_id, c.official_id] && $5::uuid[]), '{}') AS officials,
                   count(DISTINCT c.official_id)::int AS elected,
                   (count(DISTINCT c.official_id)
                     FILTER (WHERE e.office = 'DEPUTY_SECRETARY' AND e.body = 'GENERAL_PARTY_BRANCH'))::int AS deputies
              FROM party_elections e JOIN candidacies c ON c.party_election_id = e.id
             WHERE e.${column} = k.unit_id AND e.status = 'DECLARED'
               AND ARRAY[e.village_id, e.town_id, e.district_id] && $4::uuid[]
               AND e.declared_on >= make_date(k.year, 1, 1) AND e.declared_on < make_date(k.year + 1, 1, 1)
               AND c.outcome = 'ELECTED' AND c.official_id IS NOT NULL
          ) seated
          CROSS JOIN LATERAL (
            SELECT coalesce(array_agg(DISTINCT r.official_id) FILTER (
                     WHERE ARRAY[r.village_id, r.town_id, r.district_id, r.official_id] && $6::uuid[]), '{}') AS officials,
                   count(DISTINCT r.official_id)::int AS cadres
              FROM reserve_entries r
             CROSS JOIN LATERAL (
               SELECT s.stage, s.expires_on FROM reserve_steps s
                WHERE s.reserve_entry_id = r.id AND s.taken_on <= k.pool_day
                ORDER BY s.sequence DESC LIMIT 1
             ) reached
             WHERE r.${column} = k.unit_id AND ARRAY[r.village_id, r.town_id, r.district_id] && $4::uuid[]
               AND reached.stage = 'IN_POOL' AND k.pool_day < reached.expires_on
          ) pool`,
});

export interface SelectionFiguresLoaders {
  readonly figuresOfVillage: DataLoader<FiguresKey, SelectionFiguresRow | null, string>;
  readonly figuresOfTown: DataLoader<FiguresKey, SelectionFiguresRow | null, string>;
  readonly figuresOfDistrict: DataLoader<FiguresKey, SelectionFiguresRow | null, string>;
}

export const selectionFiguresLoaders = (source: ServiceContext): SelectionFiguresLoaders => {
  const reaches = (['figures', 'elections', 'reserve'] as const).map((group) => source.access.read(group).within);
  const values = (keys: readonly FiguresKey[]) => [
    keys.map(({ id }) => id),
    keys.map(({ year }) => year),
    keys.map(({ poolDay }) => poolDay),
    ...reaches,
  ];
  return {
    figuresOfVillage: rowLoader({ source, statement: figuresOf('village_id'), values }),
    figuresOfTown: rowLoader({ source, statement: figuresOf('town_id'), values }),
    figuresOfDistrict: rowLoader({ source, statement: figuresOf('district_id'), values }),
  };
};
