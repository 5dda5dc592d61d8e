import { EntitySchema } from 'typeorm';
import type { Cadre, CadreOffice } from './cadre.js';

export const CadreEntity = new EntitySchema<Cadre>({
  name: 'Cadre',
  tableName: 'cadres',
  columns: {
    id: { type: 'uuid', primary: true },
    townId: { type: 'uuid' },
    partyStatus: { type: 'text' },
    version: { type: 'integer' },
  },
});

export const CadreOfficeEntity = new EntitySchema<CadreOffice>({
  name: 'CadreOffice',
  tableName: 'cadre_offices',
  columns: {
    id: { type: 'uuid', primary: true },
    cadreId: { type: 'uuid' },
    townId: { type: 'uuid' },
    villageId: { type: 'uuid', nullable: true },
    body: { type: 'text' },
    rank: { type: 'text' },
    heldFrom: { type: 'date' },
    heldTo: { type: 'date', nullable: true },
  },
});
