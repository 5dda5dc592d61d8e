import type { CivilDate } from '@cunguan/domain';
import type { OfficeBody, OfficeRank, PartyStatus } from '@cunguan/events';
import { type DatedKey, datedValues, rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { cadreInReach, officeInReach } from '../scope.js';

export interface CadreRow {
  readonly id: string;
  readonly name: string;
  readonly partyStatus: PartyStatus;
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

const OFFICE = `o.id, o.cadre_id AS "cadreId", o.village_id AS "villageId", o.body, o.rank,
                o.held_from AS "from", o.held_to AS "to", o.correction_reason AS "correctionReason", o.version`;

const byId = {
  name: 'cadres-by-id',
  text: `SELECT k.n::int AS n, c.id, c.name, c.party_status AS "partyStatus"
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN cadres c USING (id)
          WHERE ${cadreInReach('c', ['$2', '$3'])}`,
};

const officeById = {
  name: 'offices-by-id',
  text: `SELECT k.n::int AS n, ${OFFICE}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN offices o USING (id)
          WHERE ${officeInReach('o', ['$2', '$3'])}`,
};

const officesHeld = (column: 'cadre_id' | 'village_id') => ({
  name: `offices-held-by-${column}`,
  text: `SELECT k.n::int AS n, ${OFFICE}
           FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS k (holder_id, as_of, n)
           JOIN offices o ON o.${column} = k.holder_id
            AND o.held_from <= k.as_of AND (o.held_to IS NULL OR k.as_of < o.held_to)
          WHERE ${officeInReach('o', ['$3', '$4'])}
          ORDER BY k.n, o.body DESC, o.rank = 'HEAD' DESC, o.rank, o.held_from, o.id`,
});

export interface CadreLoaders {
  readonly cadre: DataLoader<string, CadreRow | null, string>;
  readonly office: DataLoader<string, OfficeRow | null, string>;
  readonly officesOfCadre: DataLoader<DatedKey, readonly OfficeRow[], string>;
  readonly officesOfVillage: DataLoader<DatedKey, readonly OfficeRow[], string>;
}

export const cadreLoaders = (source: ServiceContext): CadreLoaders => {
  const { within, above } = source.access.read('leaders');
  const ids = (keys: readonly string[]) => [keys, within, above];
  const dated = (keys: readonly DatedKey[]) => [...datedValues(keys), within, above];
  return {
    cadre: rowLoader({ source, statement: byId, values: ids }),
    office: rowLoader({ source, statement: officeById, values: ids }),
    officesOfCadre: rowsLoader({ source, statement: officesHeld('cadre_id'), values: dated }),
    officesOfVillage: rowsLoader({ source, statement: officesHeld('village_id'), values: dated }),
  };
};
