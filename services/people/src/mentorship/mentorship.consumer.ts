import {
  mentorshipEnded,
  mentorshipPaused,
  mentorshipPlanned,
  mentorshipResumed,
  mentorshipStarted,
  type PublishedEvent,
} from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';
import { LessThan, type EntityManager } from 'typeorm';
import { MentorshipEntity } from './mentorship.entity.js';

/** A proposal is no pair, and opens no card to anybody: only what starts is kept. */
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

/** The pair stays within the mentor's reach, paused or ended: only that the news was taken in is kept. */
const noteVersion = async (
  tx: EntityManager,
  { mentorshipId: id }: { readonly mentorshipId: string },
  { aggregateVersion: version, type }: PublishedEvent,
): Promise<void> => {
  const { affected } = await tx.update(MentorshipEntity, { id, version: LessThan(version) }, { version });
  if (affected === 0 && !(await tx.existsBy(MentorshipEntity, { id }))) {
    throw new Error(`${type} came before mentorship ${id} was started`);
  }
};

export const mentorshipHandlers: readonly EventHandler[] = [
  keepMentorshipWhenMentorshipStarted,
  handlerFor(mentorshipPaused, noteVersion),
  handlerFor(mentorshipResumed, noteVersion),
  handlerFor(mentorshipPlanned, noteVersion),
  handlerFor(mentorshipEnded, noteVersion),
];
