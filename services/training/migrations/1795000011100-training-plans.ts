import { addHistoricColumn, keepHistory } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const plans: readonly string[] = [
  `CREATE TABLE training_plans (
     id           uuid     PRIMARY KEY,
     town_id      uuid     NOT NULL,
     district_id  uuid     NOT NULL,
     year         smallint NOT NULL CONSTRAINT ck_training_plans_year CHECK (year BETWEEN 2008 AND 2100),
     adopted_on   date     NOT NULL,
     version      integer  NOT NULL,
     CONSTRAINT uq_training_plans_town UNIQUE (town_id, year),
     CONSTRAINT uq_training_plans_scope UNIQUE (id, town_id, year)
   )`,
  // Town and year stand here too, so that a session can refer to no topic of another town or year.
  `CREATE TABLE training_topics (
     id                uuid     PRIMARY KEY,
     training_plan_id  uuid     NOT NULL,
     town_id           uuid     NOT NULL,
     year              smallint NOT NULL,
     position          smallint NOT NULL,
     theme             text     NOT NULL CONSTRAINT ck_training_topics_theme CHECK (
       theme IN ('PARTY_SPIRIT_AND_CONDUCT', 'ECONOMY_AND_SOCIETY', 'MASS_WORK_ABILITY', 'VILLAGE_SITUATION', 'OTHER')
     ),
     title             text     NOT NULL,
     audience          text,
     target_sessions   smallint NOT NULL CONSTRAINT ck_training_topics_sessions CHECK (target_sessions BETWEEN 1 AND 100),
     target_half_days  smallint NOT NULL CONSTRAINT ck_training_topics_half_days CHECK (target_half_days BETWEEN 1 AND 200),
     dropped_on        date,
     CONSTRAINT fk_training_topics_plan
       FOREIGN KEY (training_plan_id, town_id, year) REFERENCES training_plans (id, town_id, year),
     CONSTRAINT uq_training_topics_position UNIQUE (training_plan_id, position),
     CONSTRAINT uq_training_topics_scope UNIQUE (id, town_id, year)
   )`,
  ...keepHistory('training_plans', ['town_id']),
  ...keepHistory('training_topics', ['training_plan_id']),
];

const topicOfSession: readonly string[] = [
  ...addHistoricColumn('training_sessions', 'topic_id uuid'),
  ...addHistoricColumn('training_sessions', 'topic_year smallint'),
  `ALTER TABLE training_sessions
     ADD CONSTRAINT fk_training_sessions_topic
       FOREIGN KEY (topic_id, town_id, topic_year) REFERENCES training_topics (id, town_id, year),
     ADD CONSTRAINT ck_training_sessions_topic_year CHECK (
       (topic_id IS NULL) = (topic_year IS NULL)
       AND (topic_year IS NULL OR topic_year = extract(year FROM held_on))
     )`,
  'CREATE INDEX ix_training_sessions_topic ON training_sessions (topic_id)',
  'CREATE INDEX ix_training_sessions_history_topic_id ON training_sessions_history (topic_id)',
];

/** The annual plan of a town (年度培训计划) and its topics; sessions may belong to a topic of their town and year. */
export class TrainingPlans1795000011100 implements MigrationInterface {
  readonly name = 'TrainingPlans1795000011100';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...plans, ...topicOfSession]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
