import { runCommand } from '@cunguan/database';
import { today } from '@cunguan/domain';
import { enqueue } from '@cunguan/messaging';
import { commandRequest, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { AttendanceEntity } from '../attendance/attendance.entity.js';
import { requireVerifying, standingOf, type VerifierInput } from '../attendance/attendance.service.js';
import { stateOfAttendance } from '../attendance/attendance.state.js';
import { loadListed, lockAttendance, requireList } from '../attendance/listed.service.js';
import { rollAnswer, type RollAnswer } from '../enrolment/roll.js';
import { refuse } from '../refusals.js';
import type { TrainingSession } from '../training-session/training-session.js';
import { lockTrainingSession } from '../training-session/training-session.service.js';
import { correctScore, recordScore, type Score } from './score.js';
import { ScoreEntity } from './score.entity.js';

interface RecordScoresInput extends VerifierInput {
  readonly trainingSessionId: string;
  readonly scores: readonly { readonly officialId: string; readonly score: number }[];
}

interface CorrectScoreInput extends VerifierInput {
  readonly attendanceId: string;
  readonly expectedVersion: number;
  readonly score: number;
  readonly reason: string;
}

const save = async (
  tx: EntityManager,
  context: ServiceContext,
  session: TrainingSession,
  recorded: readonly ReturnType<typeof recordScore>[],
): Promise<RollAnswer> => {
  const standing = await standingOf(tx, session);
  await tx.insert(
    ScoreEntity,
    recorded.map(({ score }) => score),
  );
  for (const { attendance } of recorded) {
    await tx.update(AttendanceEntity, { id: attendance.id }, { version: attendance.version });
  }
  await enqueue(
    tx,
    context,
    recorded.map(({ event }) => event),
    recorded.map(({ attendance, score }) =>
      stateOfAttendance(attendance, session, {
        verification: standing.get(attendance.id) ?? null,
        score: score.score,
      }),
    ),
  );
  return rollAnswer(session.id, { attendanceIds: recorded.map(({ attendance }) => attendance.id) });
};

/** The last score of each attendance of a session, by attendance. */
const scoresOf = async (tx: EntityManager, { id }: TrainingSession): Promise<ReadonlyMap<string, Score>> => {
  const rows = await tx.find(ScoreEntity, { where: { trainingSessionId: id }, order: { sequence: 'ASC' } });
  return new Map(rows.map((row) => [row.attendanceId, row]));
};

export const recordScoresCommand = (context: ServiceContext, input: RecordScoresInput): Promise<RollAnswer> =>
  runCommand(context, commandRequest(context, 'recordScores', input), async (tx) => {
    const officialIds = requireList(
      'scores',
      input.scores.map(({ officialId }) => officialId),
    );
    const on = today(context.clock);
    const reach = context.access.command('recordScores');
    const session = await lockTrainingSession(tx, reach, input.trainingSessionId);
    const listed = await loadListed(tx, reach, session, officialIds);
    await requireVerifying(tx, context, session, officialIds, { verifierId: input.verifierId, on });
    const [standing, scores] = [await standingOf(tx, session), await scoresOf(tx, session)];
    const recorded = listed.map(({ official, attendance }, index) => {
      if (!attendance) throw refuse('ATTENDANCE.NOT_ENROLLED', { official: official.id });
      const verified = (standing.get(attendance.id)?.halfDays ?? 0) > 0;
      const facts = { verified, scored: scores.has(attendance.id) };
      return recordScore(session, attendance, facts, { score: input.scores[index]?.score ?? -1, today: on });
    });
    return save(tx, context, session, recorded);
  });

export const correctScoreCommand = (context: ServiceContext, input: CorrectScoreInput): Promise<RollAnswer> =>
  runCommand(context, commandRequest(context, 'correctScore', input), async (tx) => {
    const on = today(context.clock);
    const reach = context.access.command('correctScore');
    const { session, attendance } = await lockAttendance(tx, reach, input.attendanceId);
    await requireVerifying(tx, context, session, [attendance.officialId], { verifierId: input.verifierId, on });
    const last = (await scoresOf(tx, session)).get(attendance.id) ?? null;
    return save(tx, context, session, [correctScore(session, attendance, last, { ...input, today: on })]);
  });
