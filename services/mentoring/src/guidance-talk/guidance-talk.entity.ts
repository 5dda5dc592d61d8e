import { EntitySchema } from 'typeorm';
import type { GuidanceTalk } from './guidance-talk.js';

/** What was recorded of a talk until its version was corrected; rows are only ever added. */
export interface GuidanceTalkVersion extends Omit<GuidanceTalk, 'id' | 'mentorshipId'> {
  readonly guidanceTalkId: string;
  readonly correctedAt: Date;
}

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
    version: { type: 'integer' },
  },
});

export const GuidanceTalkVersionEntity = new EntitySchema<GuidanceTalkVersion>({
  name: 'GuidanceTalkVersion',
  tableName: 'guidance_talk_versions',
  columns: {
    guidanceTalkId: { type: 'uuid', primary: true },
    version: { type: 'integer', primary: true },
    heldOn: { type: 'date' },
    minutes: { type: 'smallint' },
    topics: { type: 'text' },
    advice: { type: 'text', nullable: true },
    nextSteps: { type: 'text', nullable: true },
    correctedAt: { type: 'timestamptz' },
  },
});
