import type { ServiceContext } from '@cunguan/subgraph';
import { attendanceLoaders, type AttendanceLoaders } from './attendance/attendance.reads.js';
import { completionLoaders, type CompletionLoaders } from './completion/completion.reads.js';
import { sitInLoaders, type SitInLoaders } from './sit-in/sit-in.reads.js';
import { planFiguresLoaders, type PlanFiguresLoaders } from './training-plan/plan-figures.reads.js';
import { trainingPlanLoaders, type TrainingPlanLoaders } from './training-plan/training-plan.reads.js';
import { trainingSessionLoaders, type TrainingSessionLoaders } from './training-session/training-session.reads.js';
import { openSessionLoaders, type OpenSessionLoaders } from './training-year/open-sessions.reads.js';
import { standingLoaders, type StandingLoaders } from './training-year/standings.reads.js';
import { trainingYearLoaders, type TrainingYearLoaders } from './training-year/training-year.reads.js';

/** What the resolvers of one request share. */
export interface Context extends ServiceContext {
  readonly loaders: TrainingSessionLoaders &
    AttendanceLoaders &
    TrainingYearLoaders &
    StandingLoaders &
    OpenSessionLoaders &
    CompletionLoaders &
    TrainingPlanLoaders &
    PlanFiguresLoaders &
    SitInLoaders;
}

export const createContext = (base: ServiceContext): Context => ({
  ...base,
  loaders: {
    ...trainingSessionLoaders(base),
    ...attendanceLoaders(base),
    ...trainingYearLoaders(base),
    ...standingLoaders(base),
    ...openSessionLoaders(base),
    ...completionLoaders(base),
    ...trainingPlanLoaders(base),
    ...planFiguresLoaders(base),
    ...sitInLoaders(base),
  },
});
