import { addHistoricColumn, keepHistory } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const states: readonly string[] = [
  ...addHistoricColumn('mentorships', "level text NOT NULL DEFAULT 'VILLAGE'"),
  // A pair that was proposed before it started; one that is only proposed has no start.
  ...addHistoricColumn('mentorships', 'proposed_on date'),
  'ALTER TABLE mentorships_history ALTER COLUMN started_on DROP NOT NULL',
  `ALTER TABLE mentorships
     ALTER COLUMN started_on DROP NOT NULL,
     DROP CONSTRAINT mentorships_end_reason_check,
     DROP CONSTRAINT mentorships_check,
     DROP CONSTRAINT mentorships_check2,
     DROP CONSTRAINT ex_mentorships_one_per_official,
     DROP CONSTRAINT ex_mentorships_one_per_mentor,
     ADD CONSTRAINT ck_mentorships_level CHECK (level IN ('VILLAGE', 'TOWN', 'DISTRICT')),
     ADD CONSTRAINT ck_mentorships_end_reason
       CHECK (end_reason IN ('COMPLETED', 'CHANGED_MENTOR', 'MENTOR_LEFT_OFFICE', 'OFFICIAL_LEFT_VILLAGE',
                             'OFFICIAL_LEFT_SERVICE', 'WITHDRAWN')),
     ADD CONSTRAINT ck_mentorships_days
       CHECK (coalesce(started_on, proposed_on) IS NOT NULL AND proposed_on <= started_on
              AND ended_on >= coalesce(started_on, proposed_on)),
     ADD CONSTRAINT ck_mentorships_withdrawn CHECK (end_reason <> 'WITHDRAWN' OR started_on IS NULL),
     ADD CONSTRAINT ck_mentorships_repair
       CHECK ((repair_due_on IS NOT NULL) = (started_on IS NOT NULL AND level = 'VILLAGE' AND end_reason IS NOT NULL
                                             AND end_reason <> 'OFFICIAL_LEFT_SERVICE'))`,
  // One mentor of each level per official, and of a village one official per mentor. A pause frees neither; a proposal binds neither.
  `ALTER TABLE mentorships
     ADD CONSTRAINT ex_mentorships_one_per_official
       EXCLUDE USING gist (official_id WITH =, level WITH =, daterange(started_on, ended_on) WITH &&)
       WHERE (started_on IS NOT NULL),
     ADD CONSTRAINT ex_mentorships_one_per_mentor
       EXCLUDE USING gist (mentor_id WITH =, daterange(started_on, ended_on) WITH &&)
       WHERE (started_on IS NOT NULL AND level = 'VILLAGE')`,
  `CREATE UNIQUE INDEX uq_mentorships_proposal ON mentorships (official_id, mentor_id, level)
     WHERE started_on IS NULL AND ended_on IS NULL`,
];

const pausesAndPlans: readonly string[] = [
  // A pair rests on [paused_from, resumed_on).
  `CREATE TABLE mentorship_pauses (
     id             uuid PRIMARY KEY,
     mentorship_id  uuid NOT NULL REFERENCES mentorships (id),
     paused_from    date NOT NULL,
     resumed_on     date,
     reason         text NOT NULL CHECK (reason IN ('OFFICIAL_ON_LEAVE', 'OFFICIAL_POSTED_AWAY', 'MENTOR_ON_LEAVE',
                                                    'MENTOR_POSTED_AWAY')),
     CHECK (resumed_on > paused_from),
     CONSTRAINT ex_mentorship_pauses_disjoint
       EXCLUDE USING gist (mentorship_id WITH =, daterange(paused_from, resumed_on) WITH &&)
   )`,
  ...keepHistory('mentorship_pauses', ['mentorship_id']),
  // A plan holds from its day until the next one's.
  `CREATE TABLE mentorship_plans (
     mentorship_id    uuid     NOT NULL REFERENCES mentorships (id),
     planned_from     date     NOT NULL,
     goals            text     NOT NULL,
     talk_every_days  smallint NOT NULL CHECK (talk_every_days BETWEEN 7 AND 90),
     talk_policy      text     NOT NULL,
     PRIMARY KEY (mentorship_id, planned_from)
   )`,
  ...keepHistory('mentorship_plans', [], ['mentorship_id', 'planned_from']),
];

/** Levels, proposals, pauses and plans of mentorships. */
export class MentorshipStates1795000011000 implements MigrationInterface {
  readonly name = 'MentorshipStates1795000011000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...states, ...pausesAndPlans]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
