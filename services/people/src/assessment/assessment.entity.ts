import { EntitySchema } from 'typeorm';
import type { TermAssessment } from './assessment.js';

export const TermAssessmentEntity = new EntitySchema<TermAssessment>({
  name: 'TermAssessment',
  tableName: 'term_assessments',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    contractTermId: { type: 'uuid' },
    grade: { type: 'text' },
    notifiedOn: { type: 'date' },
    version: { type: 'integer' },
  },
});
