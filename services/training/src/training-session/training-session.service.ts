import { isWithin, type Reach } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import type { TrainingSessionKind } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import type { Cadre } from '../cadre/cadre.js';
import { CadreEntity } from '../cadre/cadre.entity.js';
import { rollAnswer, type RollAnswer } from '../enrolment/roll.js';
import { refuse } from '../refusals.js';
import { refuse as refuseTopic } from '../training-plan/plan-refusals.js';
import { TrainingTopicEntity } from '../training-plan/training-plan.entity.js';
import type { TrainingTopic } from '../training-plan/training-plan.js';
import type { Unit } from '../unit/unit.js';
import { UnitEntity } from '../unit/unit.entity.js';
import { recordHeldTrainingSession, scheduleTrainingSession, type TrainingSession } from './training-session.js';
import { TrainingSessionEntity } from './training-session.entity.js';
import { stateOfTrainingSession } from './training-session.state.js';

interface RecordHeldInput extends KeyedInput {
  readonly townId: string;
  readonly villageId?: string | null;
  readonly kind: TrainingSessionKind;
  readonly title: string;
  readonly heldOn: CivilDate;
  readonly halfDays: number;
  readonly organiserId: string;
  readonly topicId?: string | null;
  readonly place?: string | null;
}

interface ScheduleInput extends RecordHeldInput {
  readonly capacity?: number | null;
}

export const findTown = async (tx: EntityManager, reach: Reach, id: string): Promise<Unit> => {
  const town = await tx.findOneBy(UnitEntity, { id: requireId('townId', id), kind: 'TOWN' });
  if (!town || !isWithin(reach, [town.id, town.districtId])) throw refuse('TRAINING_SESSION.TOWN_UNKNOWN');
  return town;
};

const findVillage = async (tx: EntityManager, reach: Reach, id: string): Promise<Unit> => {
  const village = await tx.findOneBy(UnitEntity, { id: requireId('villageId', id), kind: 'VILLAGE' });
  const reached = village && isWithin(reach, [village.id, village.townId, village.districtId]);
  if (!reached) throw refuse('TRAINING_SESSION.VILLAGE_UNKNOWN');
  return village;
};

/** A cadre of a town within reach or above it. */
export const findOrganiser = async (tx: EntityManager, reach: Reach, id: string): Promise<Cadre> => {
  const organiser = await tx.findOneBy(CadreEntity, { id: requireId('organiserId', id) });
  const town = organiser && (await tx.findOneBy(UnitEntity, { id: organiser.townId }));
  const reached =
    organiser &&
    (isWithin(reach, [organiser.townId, town?.districtId ?? null]) || reach.above.includes(organiser.townId));
  if (!reached) throw refuse('TRAINING_SESSION.ORGANISER_UNKNOWN');
  return organiser;
};

/** A topic of a town within reach, held still: it is not dropped before the session belongs to it. */
export const findTopic = async (tx: EntityManager, reach: Reach, id: string): Promise<TrainingTopic> => {
  const topic = await tx.findOne(TrainingTopicEntity, {
    where: { id: requireId('topicId', id) },
    lock: { mode: 'pessimistic_read' },
  });
  const town = topic && (await tx.findOneBy(UnitEntity, { id: topic.townId }));
  if (!topic || !isWithin(reach, [topic.townId, town?.districtId ?? null])) throw refuseTopic('TRAINING_TOPIC.UNKNOWN');
  return topic;
};

/** The session with the row locked, so that two commands about one session take turns. */
export const lockTrainingSession = async (tx: EntityManager, reach: Reach, id: string): Promise<TrainingSession> => {
  const session = await tx.findOne(TrainingSessionEntity, {
    where: { id: requireId('trainingSessionId', id) },
    lock: { mode: 'pessimistic_write' },
  });
  // A session is its organiser's too, for whoever may act as the cadre that they are.
  const { villageId, townId, districtId, organiserId } = session ?? {};
  const reached = [villageId, townId, districtId, organiserId].map((unit) => unit ?? null);
  if (!session || !isWithin(reach, reached)) throw refuse('TRAINING_SESSION.UNKNOWN');
  return session;
};

const placesOf = async (tx: EntityManager, { access }: ServiceContext, command: string, input: RecordHeldInput) => {
  const reach = access.command(command);
  const town = await findTown(tx, reach, input.townId);
  const { villageId, topicId } = input;
  const village = villageId === null || villageId === undefined ? null : await findVillage(tx, reach, villageId);
  const organiser = await findOrganiser(tx, access.read('leaders'), input.organiserId);
  const topic = topicId === null || topicId === undefined ? null : await findTopic(tx, reach, topicId);
  return { town, village, organiser, topic };
};

/** A session as a command leaves it, and what tells of it. */
export type ChangedSession = Readonly<ReturnType<typeof scheduleTrainingSession>>;

/** Writes a session that is locked. */
export const saveSession = async (
  tx: EntityManager,
  context: Parameters<typeof enqueue>[1],
  { session, event }: ChangedSession,
): Promise<void> => {
  const { id, ...columns } = session;
  await tx.update(TrainingSessionEntity, { id }, columns);
  await enqueue(tx, context, [event], [stateOfTrainingSession(session)]);
};

/** Two of a title, day, kind and organiser are one entered twice, but for what is cancelled. */
export const sameSession = { uq_training_sessions_same: () => refuse('TRAINING_SESSION.ALREADY_ARRANGED') };

type Arrange = typeof scheduleTrainingSession;

const arrangeCommand =
  (command: string, arrange: Arrange) =>
  (context: ServiceContext, input: ScheduleInput): Promise<RollAnswer> =>
    refusingConstraints(sameSession, () =>
      runCommand(context, commandRequest(context, command, input), async (tx) => {
        const places = await placesOf(tx, context, command, input);
        const given = { ...input, id: context.ids.next(), today: today(context.clock) };
        const { session, event } = arrange(places, given);
        await tx.insert(TrainingSessionEntity, session);
        await enqueue(tx, context, [event], [stateOfTrainingSession(session)]);
        return rollAnswer(session.id);
      }),
    );

export const scheduleTrainingSessionCommand = arrangeCommand('scheduleTrainingSession', scheduleTrainingSession);

export const recordHeldTrainingSessionCommand: (
  context: ServiceContext,
  input: RecordHeldInput,
) => Promise<RollAnswer> = arrangeCommand('recordHeldTrainingSession', recordHeldTrainingSession);
