import { runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import type { LineOfWork, Specialty } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { commandRequest, isWithin, type KeyedInput, type Reach, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { refuse } from '../refusals.js';
import { findUnit } from '../unit/unit.service.js';
import { createDutyPost, type DutyPost } from './duty-post.js';
import { DutyPostEntity } from './duty-post.entity.js';
import { stateOfDutyPost } from './duty-post.state.js';

interface CreateDutyPostInput extends KeyedInput {
  readonly villageId: string;
  readonly lineOfWork: LineOfWork;
  readonly title: string;
  readonly specialties: readonly Specialty[];
  readonly createdOn: CivilDate;
}

/** The post within reach with the row locked, so that two who want it take turns. */
export const lockDutyPost = async (tx: EntityManager, reach: Reach, id: string): Promise<DutyPost> => {
  const dutyPost = await tx.findOne(DutyPostEntity, {
    where: { id: requireId('dutyPostId', id) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!dutyPost || !isWithin(reach, [dutyPost.villageId, dutyPost.townId, dutyPost.districtId])) {
    throw refuse('DUTY_POST.UNKNOWN');
  }
  return dutyPost;
};

export const createDutyPostCommand = (
  context: ServiceContext,
  input: CreateDutyPostInput,
): Promise<Pick<DutyPost, 'id'>> =>
  runCommand(context, commandRequest(context, 'createDutyPost', input), async (tx) => {
    const village = await findUnit(tx, context.access.command('createDutyPost'), 'villageId', input.villageId);
    const creation = { ...input, id: context.ids.next() };
    const { dutyPost, event } = createDutyPost(village, creation, today(context.clock));
    await tx.insert(DutyPostEntity, { ...dutyPost, specialties: [...dutyPost.specialties] });
    await enqueue(tx, context, [event], [stateOfDutyPost(dutyPost)]);
    return { id: dutyPost.id };
  });
