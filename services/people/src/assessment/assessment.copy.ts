import { assessmentState } from '@cunguan/events';
import { copyOf } from '@cunguan/messaging';

/** The grade of a term, once it was notified. It holds ids alone, so that it stays when the official is erased. */
export const termAssessmentCopy = copyOf(assessmentState, {
  root: 'term_assessments',
  rowsOf: ({ assessmentId, officialId, contractTermId, grade, notifiedOn }, version) =>
    contractTermId === null || grade === null || notifiedOn === null
      ? null
      : {
          term_assessments: [
            {
              id: assessmentId,
              official_id: officialId,
              contract_term_id: contractTermId,
              grade,
              notified_on: notifiedOn,
              version,
            },
          ],
        },
});
