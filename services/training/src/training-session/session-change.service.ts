import type { CivilDate } from '@cunguan/domain';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireInteger, today } from '@cunguan/domain';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { placesTaken, rollAnswer, type RollAnswer } from '../enrolment/roll.js';
import { enrolByStandingRule } from '../enrolment/follow.service.js';
import { everVerified, loadRoll, settleRoll } from '../enrolment/roll.service.js';
import { refuse } from '../refusals.js';
import type { TrainingSession } from './training-session.js';
import {
  cancelTrainingSession,
  changeTrainingSession,
  requireCurrent,
  rescheduleTrainingSession,
} from './training-session-change.js';
import {
  findOrganiser,
  findTopic,
  lockTrainingSession,
  sameSession,
  saveSession,
  type ChangedSession,
} from './training-session.service.js';

interface EditInput extends KeyedInput {
  readonly trainingSessionId: string;
  readonly expectedVersion: number;
}

interface ChangeInput extends EditInput {
  readonly title?: string | null;
  readonly place?: string | null;
  readonly organiserId?: string | null;
  readonly topicId?: string | null;
  readonly capacity?: number | null;
}

interface RescheduleInput extends EditInput {
  readonly heldOn: CivilDate;
  readonly halfDays?: number | null;
}

interface CancelInput extends EditInput {
  readonly reason: string;
}

/** A command on one session by somebody who has seen it as it stands. */
const editCommand = <Input extends EditInput>(
  command: string,
  change: (
    tx: EntityManager,
    context: ServiceContext,
    session: TrainingSession,
    input: Input,
    facts: { readonly verified: boolean; readonly placesTaken: number },
  ) => Promise<ChangedSession>,
) => {
  const edit = (context: ServiceContext, input: Input): Promise<RollAnswer> =>
    runCommand(context, commandRequest(context, command, input), async (tx) => {
      const session = await lockTrainingSession(tx, context.access.command(command), input.trainingSessionId);
      requireInteger('expectedVersion', input.expectedVersion, 1, 2 ** 31 - 1);
      requireCurrent(session, input.expectedVersion);
      const verified = (await everVerified(tx, session)).size > 0;
      const roll = await loadRoll(tx, session);
      const changed = await change(tx, context, session, input, { verified, placesTaken: placesTaken(roll) });
      await saveSession(tx, context, changed);
      const settled = await settleRoll(tx, context, changed.session);
      if (changed.session.heldOn !== session.heldOn) await enrolByStandingRule(tx, context, changed.session);
      return rollAnswer(session.id, settled);
    });
  return (context: ServiceContext, input: Input): Promise<RollAnswer> =>
    refusingConstraints(
      { ...sameSession, fk_attendance_verifications_organiser: () => refuse('TRAINING_SESSION.ALREADY_VERIFIED') },
      () => edit(context, input),
    );
};

const given = <Id extends string>(id: Id | null | undefined): id is Id => id !== null && id !== undefined;

export const changeTrainingSessionCommand = editCommand<ChangeInput>(
  'changeTrainingSession',
  async (tx, { access }, session, input, facts) => {
    const { title, place, capacity, organiserId, topicId } = input;
    if (organiserId === null) throw refuse('TRAINING_SESSION.ORGANISER_REQUIRED');
    const reach = access.command('changeTrainingSession');
    const organiser = given(organiserId) ? await findOrganiser(tx, access.read('leaders'), organiserId) : undefined;
    const topic = given(topicId) ? await findTopic(tx, reach, topicId) : topicId;
    return changeTrainingSession(session, { title, place, capacity, organiser, topic }, facts);
  },
);

export const rescheduleTrainingSessionCommand = editCommand<RescheduleInput>(
  'rescheduleTrainingSession',
  (_tx, { clock }, session, input, facts) =>
    Promise.resolve(rescheduleTrainingSession(session, { ...input, today: today(clock) }, facts)),
);

export const cancelTrainingSessionCommand = editCommand<CancelInput>(
  'cancelTrainingSession',
  (_tx, { clock }, session, input, facts) =>
    Promise.resolve(cancelTrainingSession(session, { ...input, today: today(clock) }, facts)),
);
