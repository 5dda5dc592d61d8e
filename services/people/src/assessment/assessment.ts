import type { CivilDate } from '@cunguan/domain';
import type { AssessmentGrade } from '@cunguan/events';

/** What is known here of the assessment of a contract term, which selection owns: a renewal rests on it. */
export interface TermAssessment {
  readonly id: string;
  readonly officialId: string;
  readonly contractTermId: string;
  readonly grade: AssessmentGrade;
  /** From this day it has effect. */
  readonly notifiedOn: CivilDate;
  readonly version: number;
}
