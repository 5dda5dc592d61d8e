import { optionalId, today } from '@cunguan/domain';
import { knownKey, pageArguments, pageOf } from '@cunguan/subgraph';
import type { EnrolmentStatus } from '@cunguan/events';
import type { Context } from '../context.js';
import { enrolByRuleCommand, enrolOfficialsCommand, withdrawEnrolmentCommand } from '../enrolment/enrolment.service.js';
import type { RollAnswer } from '../enrolment/roll.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { passMark } from '../score/score.js';
import { correctScoreCommand, recordScoresCommand } from '../score/score.service.js';
import { listOrNull, spanOf } from '../list-filter.js';
import { requireSession } from '../training-session/training-session.resolvers.js';
import type { AttendanceRow } from './attendance.reads.js';
import { correctAttendanceCommand, recordAbsenceCommand, verifyAttendanceCommand } from './attendance.service.js';

const requireAttendance = async (context: Context, id: string): Promise<AttendanceRow> => {
  const attendance = await context.loaders.attendance.load(knownKey(id, {}, context.clock));
  if (!attendance) throw refuse('ATTENDANCE.UNKNOWN');
  return attendance;
};

const all = (context: Context, ids: readonly string[]): Promise<AttendanceRow[]> =>
  Promise.all(ids.map((id) => requireAttendance(context, id)));

const session = ({ trainingSessionId }: RollAnswer, _args: unknown, context: Context) =>
  requireSession(context, trainingSessionId);
const attendances = ({ attendanceIds }: RollAnswer, _args: unknown, context: Context) => all(context, attendanceIds);
const promoted = ({ promotedIds }: RollAnswer, _args: unknown, context: Context) => all(context, promotedIds);
const attendance = ({ attendanceIds }: RollAnswer, _args: unknown, context: Context) =>
  requireAttendance(context, attendanceIds[0] ?? '');

const listPayload = { trainingSession: session, attendances };

export const attendanceResolvers = {
  Query: {
    attendances: async (_root, args, context) => {
      const { first, after } = pageArguments(args, ['date', 'uuid']);
      const filter = args.filter ?? {};
      const rows = await context.loaders.latestAttendances.load({
        trainingSessionId: optionalId('trainingSessionId', filter.trainingSessionId),
        officialId: optionalId('officialId', filter.officialId),
        districtId: optionalId('districtId', filter.districtId),
        townId: optionalId('townId', filter.townId),
        villageId: optionalId('villageId', filter.villageId),
        statuses: listOrNull<EnrolmentStatus>('statuses', filter.statuses),
        ...spanOf(filter.from, filter.to),
        verified: filter.verified ?? null,
        withoutMakeUp: filter.withoutMakeUp ?? null,
        asOf: args.asOf ?? today(context.clock),
        knownAt: args.knownAt ?? null,
        first,
        after: after && { value: after[0], id: after[1] },
      });
      return pageOf(rows, first, ({ heldOn, id }) => [heldOn, id]);
    },
  },
  Mutation: {
    enrolOfficials: (_root, { input }, context) => enrolOfficialsCommand(context, input),
    enrolByRule: (_root, { input }, context) => enrolByRuleCommand(context, input),
    withdrawEnrolment: (_root, { input }, context) => withdrawEnrolmentCommand(context, input),
    verifyAttendance: (_root, { input }, context) => verifyAttendanceCommand(context, input),
    recordAbsence: (_root, { input }, context) => recordAbsenceCommand(context, input),
    correctAttendance: (_root, { input }, context) => correctAttendanceCommand(context, input),
    recordScores: (_root, { input }, context) => recordScoresCommand(context, input),
    correctScore: (_root, { input }, context) => correctScoreCommand(context, input),
  },
  ChangeTrainingSessionPayload: { trainingSession: session, promoted },
  RescheduleTrainingSessionPayload: {
    trainingSession: session,
    promoted,
    withdrawn: ({ withdrawnIds }, _args, context) => all(context, withdrawnIds),
  },
  EnrolOfficialsPayload: listPayload,
  EnrolByRulePayload: {
    ...listPayload,
    alreadyEnrolled: ({ alreadyEnrolledIds }, _args, context) => all(context, alreadyEnrolledIds),
  },
  WithdrawEnrolmentPayload: { attendance, promoted },
  VerifyAttendancePayload: listPayload,
  RecordAbsencePayload: listPayload,
  RecordScoresPayload: listPayload,
  CorrectAttendancePayload: { attendance },
  CorrectScorePayload: { attendance },
  Attendance: {
    official: ({ officialId }) => ({ id: officialId }),
    verified: ({ verifiedOn }) => verifiedOn !== null,
    verifier: ({ verifierId }) => (verifierId === null ? null : { id: verifierId }),
    passed: ({ score, heldOn }) => (score === null ? null : score >= passMark(heldOn).score),
    scorePolicy: ({ score, heldOn }) => (score === null ? null : passMark(heldOn).policy),
    makeUpOf: ({ makeUpOfId, asOf, knownAt }, _args, { loaders }) =>
      makeUpOfId === null ? null : loaders.attendance.load({ id: makeUpOfId, asOf, knownAt }),
    madeUpBy: ({ id, status, asOf, knownAt }, _args, { loaders }) =>
      status === 'ABSENT' ? loaders.makeUpOfAbsence.load({ id, asOf, knownAt }) : null,
    session: ({ trainingSessionId, asOf, knownAt }, _args, context) =>
      requireSession(context, trainingSessionId, { asOf, knownAt }),
  },
} satisfies Resolvers;
