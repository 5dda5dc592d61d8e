import type { CivilDate } from '@cunguan/domain';
import { rowLoader, rowsLoader, type PageArguments, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import type { DutyStepKind } from './duty.js';

export interface DutyRow {
  readonly id: string;
  readonly dutyPostId: string;
  readonly officialId: string;
  readonly title: string;
  readonly measure: string;
  readonly givenOn: CivilDate;
  readonly dueOn: CivilDate;
}

export interface DutyStepRow {
  readonly kind: DutyStepKind;
  readonly on: CivilDate;
  readonly officialId: string | null;
  readonly cadreId: string | null;
  readonly note: string | null;
}

const DUTY = `d.id, d.duty_post_id AS "dutyPostId", d.official_id AS "officialId", d.title, d.measure,
              d.given_on AS "givenOn", d.due_on AS "dueOn"`;

const byId = {
  name: 'duties-by-id',
  text: `SELECT k.n::int AS n, ${DUTY}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN duties d USING (id)
           JOIN duty_posts p ON p.id = d.duty_post_id
          WHERE ARRAY[p.village_id, p.town_id, p.district_id, d.official_id] && $2::uuid[]`,
};

/** The latest first. */
const pageOf = (column: 'duty_post_id' | 'official_id') => ({
  name: `duties-by-${column}`,
  text: `SELECT k.n::int AS n, ${DUTY}
           FROM unnest($1::uuid[], $2::int[], $3::date[], $4::uuid[])
                  WITH ORDINALITY AS k (owner_id, first, after_date, after_id, n)
          CROSS JOIN LATERAL (
            SELECT e.* FROM duties e JOIN duty_posts p ON p.id = e.duty_post_id
             WHERE e.${column} = k.owner_id
               AND ARRAY[p.village_id, p.town_id, p.district_id, e.official_id] && $5::uuid[]
               AND (k.after_id IS NULL OR (e.given_on, e.id) < (k.after_date, k.after_id))
             ORDER BY e.given_on DESC, e.id DESC LIMIT k.first + 1
          ) d
          ORDER BY k.n, d.given_on DESC, d.id DESC`,
});

/** Only of duties that were found within reach. */
const steps = {
  name: 'duty-steps-of-duty',
  text: `SELECT k.n::int AS n, s.kind, s.taken_on AS "on", s.official_id AS "officialId", s.cadre_id AS "cadreId", s.note
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (duty_id, n) JOIN duty_steps s USING (duty_id)
          ORDER BY k.n, s.version`,
};

interface DutyPageKey extends PageArguments<readonly ['date', 'uuid']> {
  readonly id: string;
}

export interface DutyLoaders {
  readonly duty: DataLoader<string, DutyRow | null, string>;
  readonly dutiesOfPost: DataLoader<DutyPageKey, readonly DutyRow[], string>;
  readonly dutiesOfOfficial: DataLoader<DutyPageKey, readonly DutyRow[], string>;
  readonly dutySteps: DataLoader<string, readonly DutyStepRow[], string>;
}

const pageValues = (keys: readonly DutyPageKey[]) => [
  keys.map(({ id }) => id),
  keys.map(({ first }) => first),
  keys.map(({ after }) => after?.[0] ?? null),
  keys.map(({ after }) => after?.[1] ?? null),
];

export const dutyLoaders = (source: ServiceContext): DutyLoaders => {
  const { within } = source.access.read('assignments');
  const values = (keys: readonly DutyPageKey[]) => [...pageValues(keys), within];
  return {
    duty: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, within] }),
    dutiesOfPost: rowsLoader({ source, statement: pageOf('duty_post_id'), values }),
    dutiesOfOfficial: rowsLoader({ source, statement: pageOf('official_id'), values }),
    dutySteps: rowsLoader({ source, statement: steps, values: (ids: readonly string[]) => [ids] }),
  };
};
