import { EntitySchema } from 'typeorm';
import type { GuidanceTalk } from './guidance-talk.js';

/** Beside the talk, whether it was recorded a second time before that was refused. */
type TalkRow = GuidanceTalk & { readonly recordedAgain: boolean };

export const GuidanceTalkEntity = new EntitySchema<TalkRow>({
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
    recordedAgain: { type: 'boolean', default: false },
    version: { type: 'integer' },
  },
});
