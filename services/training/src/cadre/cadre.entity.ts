import { EntitySchema } from 'typeorm';
import type { Cadre } from './cadre.js';

export const CadreEntity = new EntitySchema<Cadre>({
  name: 'Cadre',
  tableName: 'cadres',
  columns: {
    id: { type: 'uuid', primary: true },
    townId: { type: 'uuid' },
    version: { type: 'integer' },
  },
});
