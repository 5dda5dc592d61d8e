import { EntitySchema } from 'typeorm';
import type { KeyCultivation } from './key-cultivation.js';

export const KeyCultivationEntity = new EntitySchema<KeyCultivation>({
  name: 'KeyCultivation',
  tableName: 'key_cultivations',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    townId: { type: 'uuid' },
    districtId: { type: 'uuid' },
    goal: { type: 'text' },
    listedFrom: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    endReason: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
