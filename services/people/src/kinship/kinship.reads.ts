import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import { knownValues, rowLoader, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import type { KinshipEndReason, KinshipRelation } from './kinship.js';
import { PERSON, personWithin, RELATIVE } from './kinship-reach.js';

export interface KinshipRow {
  readonly id: string;
  readonly relation: KinshipRelation;
  readonly personOfficialId: string | null;
  readonly personCadreId: string | null;
  readonly relativeOfficialId: string | null;
  readonly relativeCadreId: string | null;
  readonly recordedOn: CivilDate;
  readonly endedOn: CivilDate | null;
  readonly endReason: KinshipEndReason | null;
  readonly version: number;
}

/** One of the two persons of a kinship. */
export interface KinshipPersonRow {
  readonly officialId: string | null;
  readonly cadreId: string | null;
}

const COLUMNS = `s.id, s.relation, s.person_official_id AS "personOfficialId", s.person_cadre_id AS "personCadreId",
                 s.relative_official_id AS "relativeOfficialId", s.relative_cadre_id AS "relativeCadreId",
                 s.recorded_on AS "recordedOn", s.ended_on AS "endedOn", s.end_reason AS "endReason", s.version`;

const byId = {
  name: 'kinships-by-id',
  text: `SELECT k.n::int AS n, ${COLUMNS}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN kinships s USING (id)
          WHERE ${personWithin(PERSON, '$2')} OR ${personWithin(RELATIVE, '$2')}`,
};

/** Those that stand on a day, of a person who is reached: it is this person's family, whoever else is in it. */
const ofPerson = {
  name: 'kinships-of-person',
  text: `SELECT k.n::int AS n, ${COLUMNS}
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[]) WITH ORDINALITY AS k (person_id, as_of, known_at, n)
           JOIN kinships_history s ON ${isKnown('s', 'k.known_at')}
            AND (${PERSON} = k.person_id OR ${RELATIVE} = k.person_id)
            AND s.recorded_on <= k.as_of AND (s.ended_on IS NULL OR k.as_of < s.ended_on)
          WHERE ${personWithin('k.person_id', '$4')}
          ORDER BY k.n, s.id`,
};

export interface KinshipLoaders {
  readonly kinship: DataLoader<string, KinshipRow | null, string>;
  readonly kinshipsOfPerson: DataLoader<KnownKey, readonly KinshipRow[], string>;
}

export const kinshipLoaders = (source: ServiceContext): KinshipLoaders => {
  const { within } = source.access.read('kinship');
  return {
    kinship: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, within] }),
    kinshipsOfPerson: rowsLoader({
      source,
      statement: ofPerson,
      values: (keys: readonly KnownKey[]) => [...knownValues(keys), within],
    }),
  };
};
