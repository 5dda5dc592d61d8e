export {
  addDays,
  addMonths,
  civilDate,
  civilDateIn,
  daysBetween,
  FIRST_CIVIL_DATE,
  isCalendarDay,
  isCivilDate,
  isInstant,
  LAST_CIVIL_DATE,
} from './civil-date.js';
export type { CivilDate } from './civil-date.js';
export { fixedClock, systemClock, today } from './clock.js';
export type { Clock } from './clock.js';
export { DomainError, refusals } from './domain-error.js';
export type { BilingualText, Refuse } from './domain-error.js';
export { countingIds, isUuid, randomIds } from './ids.js';
export type { Ids } from './ids.js';
export { lookUpPolicy, NATIONAL } from './policy.js';
export type { Jurisdictions, PolicyGrade, PolicyRule } from './policy.js';
export { termAssessableFrom } from './term-assessment.js';
export { stateMachine } from './state-machine.js';
export type { StateMachine } from './state-machine.js';
export {
  optionalId,
  requireDate,
  requireId,
  requireInteger,
  requireList,
  requireText,
  requireWithinYear,
} from './input.js';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.js';
