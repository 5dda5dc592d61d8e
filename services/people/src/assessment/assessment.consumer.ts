import { assessmentAdvanced, assessmentConcluded, assessmentRevised, type PayloadOf } from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';
import { LessThan, type EntityManager } from 'typeorm';
import { TermAssessmentEntity } from './assessment.entity.js';

/** A renewal asks for the assessment of a term; the annual ones stay with selection. */
const recordGrade = async (
  tx: EntityManager,
  { assessmentId, officialId, contractTermId, grade, notifiedOn }: PayloadOf<typeof assessmentConcluded>,
  version: number,
): Promise<void> => {
  if (contractTermId === null) return;
  await tx.query(
    `INSERT INTO term_assessments AS known (id, official_id, contract_term_id, grade, notified_on, version)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE
       SET grade = excluded.grade, notified_on = excluded.notified_on, version = excluded.version
       WHERE known.version < excluded.version`,
    [assessmentId, officialId, contractTermId, grade, notifiedOn, version],
  );
};

const recordTermGradeWhenAssessmentConcluded = handlerFor(assessmentConcluded, (tx, concluded, { aggregateVersion }) =>
  recordGrade(tx, concluded, aggregateVersion),
);

const changeTermGradeWhenAssessmentRevised = handlerFor(assessmentRevised, (tx, revised, { aggregateVersion }) =>
  recordGrade(tx, revised, aggregateVersion),
);

/** A later step of an assessment whose grade is known changes nothing here but its version. */
const noteVersionWhenAssessmentAdvanced = handlerFor(
  assessmentAdvanced,
  async (tx, { assessmentId: id }, { aggregateVersion: version }) => {
    await tx.update(TermAssessmentEntity, { id, version: LessThan(version) }, { version });
  },
);

export const assessmentHandlers: readonly EventHandler[] = [
  recordTermGradeWhenAssessmentConcluded,
  changeTermGradeWhenAssessmentRevised,
  noteVersionWhenAssessmentAdvanced,
];
