import { EntitySchema } from 'typeorm';
import type { GuidanceTalk } from './guidance-talk.js';

export const GuidanceTalkEntity = new EntitySchema<GuidanceTalk>({
  name: 'GuidanceTalk',
  tableName: 'guidance_talks',
  columns: {
    id: { type: 'uuid', primary: true },
    mentorshipId: { type: 'uuid' },
    heldOn: { type: 'date' },
    minutes: { type: 'smallint' },
    topics: { type: 'text' },
    advice: { type: 'text', nullable: true },
    nextSteps: { type: 'text', nullable: true },
    acknowledgedOn: { type: 'date', nullable: true },
    acknowledgedVersion: { type: 'integer', nullable: true },
    acknowledgementNote: { type: 'text', nullable: true },
    acknowledgedEvent: { type: 'uuid', nullable: true },
    version: { type: 'integer' },
  },
});
