import { behindWall, inUnits, isOneOf, isKnown } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const own = (table: string): string => `${inUnits(table)} OR ${isOneOf(`${table}.official_id`, 'within')}`;

const wall: readonly string[] = [
  // The official hands in the self-report and asks for the review, so that the own rows are written too.
  ...behindWall('assessments', { sees: own('assessments'), writes: own('assessments') }),
  ...behindWall('assessments_history', { sees: own('assessments_history') }),
  ...behindWall('assessment_texts', {
    sees: 'EXISTS (SELECT FROM assessments a WHERE a.id = assessment_texts.assessment_id)',
    writes: `EXISTS (SELECT FROM assessments a WHERE a.id = assessment_texts.assessment_id AND (${own('a')}))`,
  }),
  // How many annual assessments before this year ended INCOMPETENT without a gap, also those of another town: whoever
  // reads the one in question has to see that a dismissal is to be looked at, and reads nothing else of the others.
  `CREATE FUNCTION incompetent_years_before(asked uuid, assessed integer, as_of date, known_at timestamptz)
     RETURNS integer LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
   DECLARE
     before CONSTANT text := coalesce(current_setting('cunguan.system', true), '');
     years integer;
   BEGIN
     PERFORM set_config('cunguan.system', 'on', true);
     SELECT count(*) INTO years FROM (
       SELECT row_number() OVER (ORDER BY h.year DESC) AS n, h.year
         FROM assessments_history h
        WHERE h.official_id = asked AND h.kind = 'ANNUAL' AND h.year < assessed AND ${isKnown('h', 'known_at')}
          AND h.notified_on <= as_of
          AND 'INCOMPETENT' = CASE WHEN h.reviewed_on <= as_of THEN h.review_grade ELSE h.decided_grade END
     ) AS bad WHERE bad.year = assessed - bad.n;
     PERFORM set_config('cunguan.system', before, true);
     RETURN years;
   END $$`,
];

export class AssessmentWall1795000011002 implements MigrationInterface {
  readonly name = 'AssessmentWall1795000011002';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of wall) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
