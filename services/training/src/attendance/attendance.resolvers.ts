import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { requireSession } from '../training-session/training-session.resolvers.js';
import type { AttendanceRow } from './attendance.reads.js';
import { enrolOfficialsCommand, verifyAttendanceCommand, type AttendanceAnswer } from './attendance.service.js';

const requireAttendance = async (context: Context, id: string): Promise<AttendanceRow> => {
  const attendance = await context.loaders.attendance.load(id);
  if (!attendance) throw refuse('TRAINING_SESSION.UNKNOWN');
  return attendance;
};

const payload = async (context: Context, { trainingSessionId, attendanceIds }: AttendanceAnswer) => ({
  trainingSession: await requireSession(context, trainingSessionId),
  attendances: await Promise.all(attendanceIds.map((id) => requireAttendance(context, id))),
});

export const attendanceResolvers = {
  Mutation: {
    enrolOfficials: async (_root, { input }, context) => payload(context, await enrolOfficialsCommand(context, input)),
    verifyAttendance: async (_root, { input }, context) =>
      payload(context, await verifyAttendanceCommand(context, input)),
  },
  Attendance: {
    official: ({ officialId }) => ({ id: officialId }),
    verified: ({ verifiedOn }) => verifiedOn !== null,
    verifier: ({ verifierId }) => (verifierId === null ? null : { id: verifierId }),
    session: ({ trainingSessionId }, _args, context) => requireSession(context, trainingSessionId),
  },
} satisfies Resolvers;
