import { requireId, type DomainError } from '@cunguan/domain';
import type { ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import type { Cadre, Office } from './cadre.js';
import { OfficeEntity } from './cadre.entity.js';

interface KnownCadre {
  readonly cadre: Cadre;
  readonly offices: readonly Office[];
}

/**
 * The cadre of a town within the viewer's reach or above the viewer's village, with the offices; or the refusal. The row
 * is locked, always after the official's, so that the news that an office was left and what rests on it take turns.
 */
export const lockKnownCadre = async (
  tx: EntityManager,
  { access }: ServiceContext,
  field: string,
  given: string,
  unknown: () => DomainError,
): Promise<KnownCadre> => {
  const { within, above } = access.read('leaders');
  const [cadre] = await tx.query<Cadre[]>(
    `SELECT c.id, c.town_id AS "townId", c.version FROM cadres c
      WHERE c.id = $1
        AND (c.town_id = ANY ($2::uuid[])
             OR EXISTS (SELECT FROM units t WHERE t.id = c.town_id AND t.district_id = ANY ($3::uuid[])))
        FOR UPDATE OF c`,
    [requireId(field, given), [...within, ...above], within],
  );
  if (!cadre) throw unknown();
  return { cadre, offices: await tx.findBy(OfficeEntity, { cadreId: cadre.id }) };
};
