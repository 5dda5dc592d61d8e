import { dateScalar, momentScalar } from '@cunguan/subgraph';
import { attendanceResolvers } from './attendance/attendance.resolvers.js';
import { completionResolvers } from './completion/completion.resolvers.js';
import type { Resolvers } from './generated/schema.js';
import { trainingSessionResolvers } from './training-session/training-session.resolvers.js';
import { trainingYearResolvers } from './training-year/training-year.resolvers.js';

export const resolvers: Resolvers = {
  Date: dateScalar,
  Moment: momentScalar,
  ...trainingSessionResolvers,
  ...attendanceResolvers,
  ...trainingYearResolvers,
  ...completionResolvers,
  Query: { ...trainingSessionResolvers.Query, ...trainingYearResolvers.Query, ...completionResolvers.Query },
  Mutation: { ...trainingSessionResolvers.Mutation, ...attendanceResolvers.Mutation, ...completionResolvers.Mutation },
};
