import { isWithin, type Reach } from '@cunguan/access';
import { runCommand } from '@cunguan/database';
import { requireId, type CivilDate } from '@cunguan/domain';
import type { TrainingSessionKind } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import type { Cadre } from '../cadre/cadre.js';
import { CadreEntity } from '../cadre/cadre.entity.js';
import { refuse } from '../refusals.js';
import type { Unit } from '../unit/unit.js';
import { UnitEntity } from '../unit/unit.entity.js';
import { scheduleTrainingSession, type TrainingSession } from './training-session.js';
import { TrainingSessionEntity } from './training-session.entity.js';
import { stateOfTrainingSession } from './training-session.state.js';

interface ScheduleTrainingSessionInput extends KeyedInput {
  readonly townId: string;
  readonly villageId?: string | null;
  readonly kind: TrainingSessionKind;
  readonly title: string;
  readonly heldOn: CivilDate;
  readonly halfDays: number;
  readonly organiserId: string;
}

const findTown = async (tx: EntityManager, reach: Reach, id: string): Promise<Unit> => {
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
const findOrganiser = async (tx: EntityManager, reach: Reach, id: string): Promise<Cadre> => {
  const organiser = await tx.findOneBy(CadreEntity, { id: requireId('organiserId', id) });
  const town = organiser && (await tx.findOneBy(UnitEntity, { id: organiser.townId }));
  const reached =
    organiser &&
    (isWithin(reach, [organiser.townId, town?.districtId ?? null]) || reach.above.includes(organiser.townId));
  if (!reached) throw refuse('TRAINING_SESSION.ORGANISER_UNKNOWN');
  return organiser;
};

/** The session with the row locked, so that two commands about one session take turns. */
export const lockTrainingSession = async (tx: EntityManager, reach: Reach, id: string): Promise<TrainingSession> => {
  const session = await tx.findOne(TrainingSessionEntity, {
    where: { id: requireId('trainingSessionId', id) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!session || !isWithin(reach, [session.villageId, session.townId, session.districtId])) {
    throw refuse('TRAINING_SESSION.UNKNOWN');
  }
  return session;
};

export const scheduleTrainingSessionCommand = (
  context: ServiceContext,
  input: ScheduleTrainingSessionInput,
): Promise<Pick<TrainingSession, 'id'>> =>
  runCommand(context, commandRequest(context, 'scheduleTrainingSession', input), async (tx) => {
    const reach = context.access.command('scheduleTrainingSession');
    const town = await findTown(tx, reach, input.townId);
    const { villageId } = input;
    const village = villageId === null || villageId === undefined ? null : await findVillage(tx, reach, villageId);
    const organiser = await findOrganiser(tx, context.access.read('leaders'), input.organiserId);
    const places = { town, village, organiser };
    const { session, event } = scheduleTrainingSession(places, { ...input, id: context.ids.next() });
    await tx.insert(TrainingSessionEntity, session);
    await enqueue(tx, context, [event], [stateOfTrainingSession(session)]);
    return { id: session.id };
  });
