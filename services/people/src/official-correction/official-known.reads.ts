import { isKnown } from '@cunguan/database';
import { today, type CivilDate } from '@cunguan/domain';
import type { Sex } from '@cunguan/events';
import { rowLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { officialInReach, presentlyInReach } from '../scope.js';

/** Who an official is, as it was known at an instant. */
interface OfficialKnownRow {
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: CivilDate;
  readonly homeVillageId: string | null;
  readonly correctionReason: string | null;
}

interface OfficialKnownKey {
  readonly id: string;
  readonly knownAt: string | null;
}

const known = {
  name: 'official-as-known',
  text: `SELECT k.n::int AS n, o.name, o.sex, o.birth_date AS "birthDate",
                CASE WHEN ${presentlyInReach('o.id', '$6')} THEN o.home_village_id END AS "homeVillageId",
                CASE WHEN ${presentlyInReach('o.id', '$7')} THEN o.correction_reason END AS "correctionReason"
           FROM unnest($1::uuid[], $2::timestamptz[]) WITH ORDINALITY AS k (id, known_at, n)
           JOIN officials_history o ON o.id = k.id AND ${isKnown('o', 'k.known_at')}
          WHERE ${officialInReach('o', { within: '$3', cases: '$4', on: '$5' })}`,
};

export interface OfficialKnownLoaders {
  readonly officialKnown: DataLoader<OfficialKnownKey, OfficialKnownRow | null, string>;
}

export const officialKnownLoaders = (source: ServiceContext): OfficialKnownLoaders => {
  const { within, cases } = source.access.read('person');
  const parts = [source.access.read('personal-data').within, source.access.read('corrections').within];
  return {
    officialKnown: rowLoader({
      source,
      statement: known,
      values: (keys: readonly OfficialKnownKey[]) => [
        keys.map(({ id }) => id),
        keys.map(({ knownAt }) => knownAt),
        ...[within, cases, today(source.clock), ...parts],
      ],
    }),
  };
};
