import { dateScalar, momentScalar } from '@cunguan/subgraph';
import { attendanceResolvers } from './attendance/attendance.resolvers.js';
import { completionResolvers } from './completion/completion.resolvers.js';
import type { Resolvers } from './generated/schema.js';
import { sitInResolvers } from './sit-in/sit-in.resolvers.js';
import { trainingPlanResolvers } from './training-plan/training-plan.resolvers.js';
import { trainingSessionResolvers } from './training-session/training-session.resolvers.js';
import { trainingYearResolvers } from './training-year/training-year.resolvers.js';

export const resolvers: Resolvers = {
  Date: dateScalar,
  Moment: momentScalar,
  ...trainingSessionResolvers,
  ...attendanceResolvers,
  ...trainingYearResolvers,
  ...completionResolvers,
  ...trainingPlanResolvers,
  Town: { ...trainingYearResolvers.Town, ...trainingPlanResolvers.Town },
  Query: {
    ...trainingSessionResolvers.Query,
    ...attendanceResolvers.Query,
    ...trainingPlanResolvers.Query,
    ...sitInResolvers.Query,
    ...trainingYearResolvers.Query,
    ...completionResolvers.Query,
  },
  Mutation: {
    ...trainingPlanResolvers.Mutation,
    ...trainingSessionResolvers.Mutation,
    ...attendanceResolvers.Mutation,
    ...completionResolvers.Mutation,
  },
};
