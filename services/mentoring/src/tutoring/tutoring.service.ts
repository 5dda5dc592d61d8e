import { isWithin, type Reach } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import type { LineOfWork } from '@cunguan/events';
import { enqueue, type EnqueueEnvironment } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { OfficeEntity } from '../cadre/cadre.entity.js';
import { lockKnownCadre } from '../cadre/cadre.service.js';
import { OfficialEntity, PlacementEntity } from '../official/official.entity.js';
import { lockReachedOfficial } from '../official/official.service.js';
import { refuse } from '../refusals.js';
import {
  endTutoring,
  endTutoringWhenOfficialLeaves,
  endTutoringWhenTutorLeaves,
  startTutoring,
  type EndedTutoring,
  type Tutoring,
  type TutoringEndDecision,
} from './tutoring.js';
import { TutoringEntity } from './tutoring.entity.js';
import { stateOfTutoring } from './tutoring.state.js';

interface StartTutoringInput extends KeyedInput {
  readonly officialId: string;
  readonly tutorId: string;
  readonly lineOfWork: LineOfWork;
  readonly from: CivilDate;
}

interface EndTutoringInput extends KeyedInput {
  readonly tutoringId: string;
  readonly on: CivilDate;
  readonly reason: TutoringEndDecision;
  readonly expectedVersion: number;
}

type TutoringId = Pick<Tutoring, 'id'>;

const lock = { mode: 'pessimistic_write' } as const;

/** A tutoring, and the last day of its official's service. */
interface LockedTutoring {
  readonly tutoring: Tutoring;
  readonly servingTo: CivilDate | null;
}

/** The tutoring with its row locked, so that its records and its end take turns; nobody decides on themselves or on kin. */
export const lockTutoring = async (
  tx: EntityManager,
  { viewer }: Pick<ServiceContext, 'viewer'>,
  reach: Reach,
  given: string,
): Promise<LockedTutoring> => {
  const tutoring = await tx.findOne(TutoringEntity, { where: { id: requireId('tutoringId', given) }, lock });
  if (!tutoring) throw refuse('TUTORING.UNKNOWN');
  const { villageId, townId, districtId, officialId, tutorId } = tutoring;
  if (!isWithin(reach, [villageId, townId, districtId, officialId, tutorId])) throw refuse('TUTORING.UNKNOWN');
  await requireImpartial(tx, viewer, [], [officialId]);
  const official = await tx.findOneBy(OfficialEntity, { id: officialId });
  return { tutoring, servingTo: official?.servingTo ?? null };
};

const lastRecordOf = async (tx: EntityManager, tutoringId: string): Promise<CivilDate | null> => {
  const [last] = await tx.query<{ day: CivilDate | null }[]>(
    'SELECT max(held_on)::text AS day FROM tutoring_records WHERE tutoring_id = $1',
    [tutoringId],
  );
  return last?.day ?? null;
};

const saveEnds = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  all: readonly (EndedTutoring | null)[],
): Promise<void> => {
  const ended = all.filter((one) => one !== null);
  for (const { tutoring } of ended) {
    const { id, endedOn, endReason, version } = tutoring;
    await tx.update(TutoringEntity, { id }, { endedOn, endReason, version });
  }
  const [events, states] = [ended.map(({ event }) => event), ended.map(({ tutoring }) => stateOfTutoring(tutoring))];
  await enqueue(tx, environment, events, states);
};

const constraints = { ex_tutorings_one_per_line: () => refuse('TUTORING.LINE_ALREADY_TUTORED') };

export const startTutoringCommand = (context: ServiceContext, input: StartTutoringInput): Promise<TutoringId> =>
  refusingConstraints(constraints, () =>
    runCommand(context, commandRequest(context, 'startTutoring', input), async (tx) => {
      const reach = context.access.command('startTutoring');
      const known = await lockReachedOfficial(tx, reach, input.officialId, () => refuse('TUTORING.OFFICIAL_UNKNOWN'));
      const { cadre, offices } = await lockKnownCadre(tx, context, 'tutorId', input.tutorId, () =>
        refuse('TUTORING.TUTOR_UNKNOWN'),
      );
      await requireImpartial(tx, context.viewer, [cadre.id], [known.official.id]);
      const given = { id: context.ids.next(), tutorId: cadre.id, today: today(context.clock) };
      const { lineOfWork, from } = input;
      const { tutoring, events } = startTutoring({ ...known, offices }, { ...given, lineOfWork, from });
      await tx.insert(TutoringEntity, tutoring);
      await enqueue(tx, context, events, [stateOfTutoring(tutoring)]);
      return { id: tutoring.id };
    }),
  );

export const endTutoringCommand = (context: ServiceContext, input: EndTutoringInput): Promise<TutoringId> =>
  runCommand(context, commandRequest(context, 'endTutoring', input), async (tx) => {
    const locked = await lockTutoring(tx, context, context.access.command('endTutoring'), input.tutoringId);
    const { id } = locked.tutoring;
    const record = { ...locked, lastRecordOn: await lastRecordOf(tx, id) };
    const ended = endTutoring(record, { ...input, today: today(context.clock) });
    await saveEnds(tx, context, [ended]);
    return { id };
  });

/** Ends the official's tutorings where the copy of the official says that the village was left; the copy is locked. */
export const endTutoringsOfOfficial = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  officialId: string,
): Promise<void> => {
  const official = await tx.findOneByOrFail(OfficialEntity, { id: officialId });
  const placements = await tx.findBy(PlacementEntity, { officialId });
  const tutorings = await tx.find(TutoringEntity, { where: { officialId }, order: { id: 'ASC' }, lock });
  const ended = tutorings.map((tutoring) => endTutoringWhenOfficialLeaves(tutoring, official, placements));
  await saveEnds(tx, environment, ended);
};

/** Ends the tutor's tutorings where the copies of the offices say that both committees were left; the copy is locked. */
export const endTutoringsOfTutor = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  tutorId: string,
): Promise<void> => {
  const offices = await tx.findBy(OfficeEntity, { cadreId: tutorId });
  const tutorings = await tx.find(TutoringEntity, { where: { tutorId }, order: { id: 'ASC' }, lock });
  await saveEnds(
    tx,
    environment,
    tutorings.map((tutoring) => endTutoringWhenTutorLeaves(tutoring, offices)),
  );
};
