import { mentorshipEnded, mentorshipStarted } from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';
import { LessThan } from 'typeorm';
import { MentorshipEntity } from './mentorship.entity.js';

const keepMentorshipWhenMentorshipStarted = handlerFor(
  mentorshipStarted,
  async (tx, { mentorshipId, officialId, mentorId, villageId }, { aggregateVersion }) => {
    await tx.query(
      `INSERT INTO mentorships (id, official_id, mentor_id, village_id, version)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`,
      [mentorshipId, officialId, mentorId, villageId, aggregateVersion],
    );
  },
);

/** The pair stays within the mentor's reach: only that the news was taken in is kept. */
const noteVersionWhenMentorshipEnded = handlerFor(
  mentorshipEnded,
  async (tx, { mentorshipId: id }, { aggregateVersion: version, type }) => {
    const older = { id, version: LessThan(version) };
    const { affected } = await tx.update(MentorshipEntity, older, { version });
    if (affected === 0 && !(await tx.existsBy(MentorshipEntity, { id }))) {
      throw new Error(`${type} came before mentorship ${id} was started`);
    }
  },
);

export const mentorshipHandlers: readonly EventHandler[] = [
  keepMentorshipWhenMentorshipStarted,
  noteVersionWhenMentorshipEnded,
];
