import { EntitySchema } from 'typeorm';
import type { DutyPostHolding } from './duty-post-holding.js';

export const DutyPostHoldingEntity = new EntitySchema<DutyPostHolding>({
  name: 'DutyPostHolding',
  tableName: 'duty_post_holdings',
  columns: {
    id: { type: 'uuid', primary: true },
    dutyPostId: { type: 'uuid' },
    officialId: { type: 'uuid' },
    heldFrom: { type: 'date' },
    heldTo: { type: 'date', nullable: true },
    version: { type: 'integer' },
  },
});
