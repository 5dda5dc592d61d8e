import { historyFunction, keepHistory } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const GRADES = `'{EXCELLENT,COMPETENT,BASICALLY_COMPETENT,INCOMPETENT}'::text[]`;
const isGrade = (column: string): string => `${column} = ANY (${GRADES})`;

/** The days of the steps in their order; a step has no day before the one that it follows. */
const STEPS = [
  'opened_on',
  'self_reported_on',
  'surveyed_on',
  'talked_on',
  'proposed_on',
  'decided_on',
  'notified_on',
  'review_requested_on',
  'reviewed_on',
] as const;
const inOrder = STEPS.slice(1).map(
  (step, n) => `CHECK (${step} IS NULL OR (${STEPS[n] ?? ''} IS NOT NULL AND ${step} >= ${STEPS[n] ?? ''}))`,
);
/** What is recorded with a step is there from that step on, and not before. */
const with_ = (step: string, ...columns: readonly string[]): string =>
  `CHECK (num_nonnulls(${columns.join(', ')}) = CASE WHEN ${step} IS NULL THEN 0 ELSE ${String(columns.length)} END)`;

const assessments: readonly string[] = [
  `CREATE TABLE assessments (
     id                   uuid PRIMARY KEY,
     official_id          uuid     NOT NULL,
     kind                 text     NOT NULL CHECK (kind IN ('ANNUAL', 'TERM')),
     year                 smallint CHECK (year BETWEEN 1990 AND 2999),
     contract_term_id     uuid,
     village_id           uuid     NOT NULL,
     town_id              uuid     NOT NULL,
     district_id          uuid     NOT NULL,
     opened_on            date     NOT NULL,
     self_reported_on     date,
     surveyed_on          date,
     issued               integer  CHECK (issued > 0),
     collected            integer  CHECK (collected BETWEEN 1 AND issued),
     invalid              integer  CHECK (invalid >= 0 AND invalid < collected),
     excellent            integer  CHECK (excellent >= 0),
     competent            integer  CHECK (competent >= 0),
     basically_competent  integer  CHECK (basically_competent >= 0),
     incompetent          integer  CHECK (incompetent >= 0),
     votes_policy         text,
     talked_on            date,
     talked_with          integer  CHECK (talked_with > 0),
     proposed_on          date,
     proposed_grade       text     CHECK (${isGrade('proposed_grade')}),
     proposer_id          uuid,
     decided_on           date,
     decided_grade        text     CHECK (${isGrade('decided_grade')}),
     decider_id           uuid,
     notified_on          date,
     notified_how         text     CHECK (notified_how IN ('HANDED_OVER', 'REGISTERED_MAIL', 'LEFT_AT_RESIDENCE')),
     review_until         date     CHECK (review_until >= notified_on),
     review_policy        text,
     review_requested_on  date     CHECK (review_requested_on <= review_until),
     reviewed_on          date,
     review_grade         text     CHECK (${isGrade('review_grade')}),
     reviewer_id          uuid,
     share_policy         text,
     version              integer  NOT NULL,
     CHECK ((kind = 'ANNUAL') = (year IS NOT NULL)),
     CHECK ((kind = 'TERM') = (contract_term_id IS NOT NULL)),
     ${inOrder.join(',\n     ')},
     ${with_('surveyed_on', 'issued', 'collected', 'invalid', 'excellent', 'competent', 'basically_competent', 'incompetent', 'votes_policy')},
     CONSTRAINT ck_assessments_votes CHECK (
       excellent::bigint + competent + basically_competent + incompetent + invalid = collected),
     ${with_('talked_on', 'talked_with')},
     ${with_('proposed_on', 'proposed_grade', 'proposer_id')},
     ${with_('decided_on', 'decided_grade', 'decider_id')},
     ${with_('notified_on', 'notified_how', 'review_until', 'review_policy')},
     ${with_('reviewed_on', 'review_grade', 'reviewer_id')},
     CONSTRAINT ck_assessments_decider CHECK (decider_id <> proposer_id),
     CONSTRAINT ck_assessments_reviewer CHECK (reviewer_id <> decider_id),
     CONSTRAINT ck_assessments_not_worse CHECK (
       array_position(${GRADES}, review_grade) <= array_position(${GRADES}, decided_grade))
   )`,
  // HARD: one annual assessment per official and year, one per contract term; under races too.
  `CREATE UNIQUE INDEX uq_assessments_annual ON assessments (official_id, year) WHERE kind = 'ANNUAL'`,
  `CREATE UNIQUE INDEX uq_assessments_term ON assessments (contract_term_id) WHERE kind = 'TERM'`,
  `CREATE INDEX ix_assessments_excellent ON assessments (town_id, kind) WHERE decided_grade IS NOT NULL`,
  // Written once, and gone with the record of the official; what was decided stays under an id that leads to nobody.
  `CREATE TABLE assessment_texts (
     assessment_id  uuid NOT NULL REFERENCES assessments (id),
     kind           text NOT NULL CHECK (kind IN
                      ('SELF_REPORT', 'TALKS', 'PROPOSAL', 'DECISION', 'REVIEW_REQUEST', 'REVIEW')),
     text           text NOT NULL,
     PRIMARY KEY (assessment_id, kind)
   )`,
];

/** What holds even for somebody who writes to the table past the service. */
const guards: readonly string[] = [
  `CREATE FUNCTION keep_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF NEW.version <> OLD.version + 1
        OR (to_jsonb(OLD) - 'version') <> (to_jsonb(NEW) - 'version' || (
             SELECT coalesce(jsonb_object_agg(key, 'null'::jsonb), '{}') FROM jsonb_each(to_jsonb(OLD))
              WHERE value = 'null'::jsonb))
     THEN
       RAISE EXCEPTION 'assessment % must not change like this: a step is recorded once', OLD.id
         USING ERRCODE = 'restrict_violation';
     END IF;
     RETURN NEW;
   END $$`,
  `CREATE TRIGGER keep_assessment BEFORE UPDATE ON assessments FOR EACH ROW EXECUTE FUNCTION keep_assessment()`,
  `CREATE TRIGGER refuse_assessment_removal BEFORE DELETE OR TRUNCATE ON assessments
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER refuse_assessment_text_change BEFORE UPDATE ON assessment_texts
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];

export class Assessments1795000011001 implements MigrationInterface {
  readonly name = 'Assessments1795000011001';

  async up(queryRunner: QueryRunner): Promise<void> {
    const history = keepHistory('assessments', ['official_id', 'village_id', 'town_id', 'district_id']);
    for (const sql of [historyFunction, ...assessments, ...guards, ...history]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
