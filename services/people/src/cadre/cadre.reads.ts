import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { OfficeBody, OfficeRank, PartyStatus } from '@cunguan/events';
import { type KnownKey, knownValues, rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { cadreInReach, officeInReach } from '../scope.js';
import { undatedValues, type UndatedKey } from '../undated-key.js';

export interface CadreRow {
  readonly id: string;
  readonly name: string;
  readonly partyStatus: PartyStatus;
  readonly correctionReason: string | null;
  readonly version: number;
}

export interface OfficeRow {
  readonly id: string;
  readonly cadreId: string;
  readonly villageId: string | null;
  readonly body: OfficeBody;
  readonly rank: OfficeRank;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly correctionReason: string | null;
  readonly version: number;
}

export const CADRE = `c.id, c.name, c.party_status AS "partyStatus", c.correction_reason AS "correctionReason", c.version`;

const OFFICE = `o.id, o.cadre_id AS "cadreId", o.village_id AS "villageId", o.body, o.rank,
                o.held_from AS "from", o.held_to AS "to", o.correction_reason AS "correctionReason", o.version`;

const byId = {
  name: 'cadres-by-id',
  text: `SELECT k.n::int AS n, ${CADRE}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN cadres c USING (id)
          WHERE ${cadreInReach('c', ['$2', '$3'])}`,
};

const asKnown = {
  name: 'cadres-as-known',
  text: `SELECT k.n::int AS n, ${CADRE}
           FROM unnest($1::uuid[], $2::timestamptz[]) WITH ORDINALITY AS k (id, known_at, n)
           JOIN cadres_history c ON c.id = k.id AND ${isKnown('c', 'k.known_at')}
          WHERE ${cadreInReach('c', ['$3', '$4'])}`,
};

const officeById = {
  name: 'offices-by-id',
  text: `SELECT k.n::int AS n, ${OFFICE}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN offices o USING (id)
          WHERE ${officeInReach('o', ['$2', '$3'])}`,
};

const ORDER = `k.n, o.body DESC, o.rank = 'HEAD' DESC, o.rank, o.held_from, o.id`;

/** By whom or where an office is held; `TOWN` are those of the town itself. */
const HELD = {
  CADRE: 'o.cadre_id = k.holder_id',
  VILLAGE: 'o.village_id = k.holder_id',
  TOWN: 'o.town_id = k.holder_id AND o.village_id IS NULL',
} as const;

const officesHeld = (by: keyof typeof HELD) => ({
  name: `offices-held-by-${by.toLowerCase()}`,
  text: `SELECT k.n::int AS n, ${OFFICE}
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[])
                  WITH ORDINALITY AS k (holder_id, as_of, known_at, n)
           JOIN offices_history o ON ${HELD[by]} AND ${isKnown('o', 'k.known_at')}
            AND o.held_from <= k.as_of AND (o.held_to IS NULL OR k.as_of < o.held_to)
          WHERE ${officeInReach('o', ['$4', '$5'])}
          ORDER BY ${ORDER}`,
});

const everyOffice = {
  name: 'every-office-of-cadre',
  text: `SELECT k.n::int AS n, ${OFFICE}
           FROM unnest($1::uuid[], $2::timestamptz[]) WITH ORDINALITY AS k (holder_id, known_at, n)
           JOIN offices_history o ON ${HELD.CADRE} AND ${isKnown('o', 'k.known_at')}
          WHERE ${officeInReach('o', ['$3', '$4'])}
          ORDER BY k.n, o.held_from, o.id`,
};

export interface CadreLoaders {
  readonly cadre: DataLoader<string, CadreRow | null, string>;
  readonly office: DataLoader<string, OfficeRow | null, string>;
  readonly cadreAsKnown: DataLoader<UndatedKey, CadreRow | null, string>;
  readonly officesOfCadre: DataLoader<KnownKey, readonly OfficeRow[], string>;
  readonly officesOfVillage: DataLoader<KnownKey, readonly OfficeRow[], string>;
  readonly officesOfTown: DataLoader<KnownKey, readonly OfficeRow[], string>;
  readonly everyOfficeOfCadre: DataLoader<UndatedKey, readonly OfficeRow[], string>;
}

export const cadreLoaders = (source: ServiceContext): CadreLoaders => {
  const { within, above } = source.access.read('leaders');
  const ids = (keys: readonly string[]) => [keys, within, above];
  const dated = (keys: readonly KnownKey[]) => [...knownValues(keys), within, above];
  const undated = (keys: readonly UndatedKey[]) => [...undatedValues(keys), within, above];
  return {
    cadre: rowLoader({ source, statement: byId, values: ids }),
    cadreAsKnown: rowLoader({ source, statement: asKnown, values: undated }),
    office: rowLoader({ source, statement: officeById, values: ids }),
    officesOfCadre: rowsLoader({ source, statement: officesHeld('CADRE'), values: dated }),
    officesOfVillage: rowsLoader({ source, statement: officesHeld('VILLAGE'), values: dated }),
    officesOfTown: rowsLoader({ source, statement: officesHeld('TOWN'), values: dated }),
    everyOfficeOfCadre: rowsLoader({ source, statement: everyOffice, values: undated }),
  };
};
