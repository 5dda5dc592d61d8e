import type { DomainEvent } from '@cunguan/events';
import { enqueue, type EnqueueEnvironment } from '@cunguan/messaging';
import type { EntityManager } from 'typeorm';
import { MentorshipPauseEntity } from '../mentorship-pause/mentorship-pause.entity.js';
import { MentorshipPlanEntity } from '../mentorship-plan/mentorship-plan.entity.js';
import { MentorshipEntity } from './mentorship.entity.js';
import type { MentorshipRecord } from './mentorship.js';
import { stateOfMentorship } from './mentorship.state.js';

/** A pause neither outlasts its pair nor begins after it. */
const cutPauses = async (tx: EntityManager, { id, endedOn }: MentorshipRecord): Promise<void> => {
  if (endedOn === null) return;
  await tx.query('DELETE FROM mentorship_pauses WHERE mentorship_id = $1 AND paused_from >= $2', [id, endedOn]);
  await tx.query(
    `UPDATE mentorship_pauses SET resumed_on = $2
      WHERE mentorship_id = $1 AND (resumed_on IS NULL OR resumed_on > $2)`,
    [id, endedOn],
  );
};

const stateOf = async (tx: EntityManager, mentorship: MentorshipRecord): Promise<DomainEvent> => {
  const where = { mentorshipId: mentorship.id };
  const pauses = await tx.find(MentorshipPauseEntity, { where, order: { pausedFrom: 'ASC' } });
  const plan = await tx.findOne(MentorshipPlanEntity, { where, order: { plannedFrom: 'DESC' } });
  return stateOfMentorship(mentorship, { pauses, talkEveryDays: plan?.talkEveryDays ?? null });
};

/** Writes what a step made of a pair that is there, and tells of it. */
export const saveStep = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  mentorship: MentorshipRecord,
  ...events: readonly DomainEvent[]
): Promise<void> => {
  const { id, ...rest } = mentorship;
  await tx.update(MentorshipEntity, { id }, rest);
  await cutPauses(tx, mentorship);
  await enqueue(tx, environment, events, [await stateOf(tx, mentorship)]);
};
