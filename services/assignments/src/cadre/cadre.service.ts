import { requireId } from '@cunguan/domain';
import type { ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { refuse } from '../refusals.js';
import type { Cadre } from './cadre.js';

/**
 * The cadre, of a town within the viewer's reach or above the viewer's village, or the refusal that names the field
 * which should have named one.
 */
export const findCadre = async (
  tx: EntityManager,
  { access }: ServiceContext,
  field: string,
  id: string,
): Promise<Cadre> => {
  const { within, above } = access.read('leaders');
  const [cadre] = await tx.query<Cadre[]>(
    `SELECT c.id, c.town_id AS "townId", c.version FROM cadres c
      WHERE c.id = $1
        AND (c.town_id = ANY ($2::uuid[])
             OR EXISTS (SELECT FROM units t WHERE t.id = c.town_id AND t.district_id = ANY ($3::uuid[])))`,
    [requireId(field, id), [...within, ...above], within],
  );
  if (!cadre) throw refuse('CADRE.UNKNOWN', { field });
  return cadre;
};
