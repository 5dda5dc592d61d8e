import { EntitySchema } from 'typeorm';
import type { Reveal } from './reveal.js';

export const RevealEntity = new EntitySchema<Reveal>({
  name: 'Reveal',
  tableName: 'personal_data_reveals',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    villageId: { type: 'uuid' },
    townId: { type: 'uuid' },
    districtId: { type: 'uuid' },
    actorId: { type: 'text' },
    purpose: { type: 'text' },
    note: { type: 'text', nullable: true },
    fields: { type: 'text', array: true },
    exported: { type: 'boolean' },
    revealedAt: { type: 'timestamptz' },
    revealedOn: { type: 'date' },
  },
});
