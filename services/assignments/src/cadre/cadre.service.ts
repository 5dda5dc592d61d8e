import { requireId } from '@cunguan/domain';
import type { EntityManager } from 'typeorm';
import { refuse } from '../refusals.js';
import type { Cadre } from './cadre.js';
import { CadreEntity } from './cadre.entity.js';

/** The cadre, or the refusal that names the field which should have named one. */
export const findCadre = async (tx: EntityManager, field: string, id: string): Promise<Cadre> => {
  const cadre = await tx.findOneBy(CadreEntity, { id: requireId(field, id) });
  if (!cadre) throw refuse('CADRE.UNKNOWN', { field });
  return cadre;
};
