import { EntitySchema } from 'typeorm';
import type { Cadre, Office } from './cadre.js';

export const CadreEntity = new EntitySchema<Cadre>({
  name: 'Cadre',
  tableName: 'cadres',
  columns: {
    id: { type: 'uuid', primary: true },
    townId: { type: 'uuid' },
    name: { type: 'text' },
    partyStatus: { type: 'text' },
    correctionReason: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});

export const OfficeEntity = new EntitySchema<Office>({
  name: 'Office',
  tableName: 'offices',
  columns: {
    id: { type: 'uuid', primary: true },
    cadreId: { type: 'uuid' },
    townId: { type: 'uuid' },
    villageId: { type: 'uuid', nullable: true },
    body: { type: 'text' },
    rank: { type: 'text' },
    heldFrom: { type: 'date' },
    heldTo: { type: 'date', nullable: true },
    correctionReason: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
