import type { ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import type { Cadre } from './cadre.js';

/** Those of the cadres whose town is within the viewer's reach, or above the viewer's village. */
export const findReachedCadres = (
  tx: EntityManager,
  { access }: ServiceContext,
  ids: readonly string[],
): Promise<Cadre[]> => {
  const { within, above } = access.read('leaders');
  return tx.query<Cadre[]>(
    `SELECT c.id, c.town_id AS "townId", c.party_status AS "partyStatus", c.version FROM cadres c
      WHERE c.id = ANY ($1::uuid[])
        AND (c.town_id = ANY ($2::uuid[])
             OR EXISTS (SELECT FROM units t WHERE t.id = c.town_id AND t.district_id = ANY ($3::uuid[])))`,
    [ids, [...within, ...above], within],
  );
};
