import { today, type CivilDate } from '@cunguan/domain';
import type { Sex } from '@cunguan/events';
import { rowLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { officialInReach } from '../scope.js';

export interface OfficialRow {
  readonly id: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: CivilDate;
  readonly cohortYear: number;
  readonly version: number;
}

/** What is read of an official, by the name of the table or of its history in the statement. */
export const OFFICIAL = (o: string): string =>
  `${o}.id, ${o}.name, ${o}.sex, ${o}.birth_date AS "birthDate", ${o}.cohort_year AS "cohortYear", ${o}.version`;

const byId = {
  name: 'officials-by-id',
  text: `SELECT k.n::int AS n, ${OFFICIAL('o')}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN officials o USING (id)
          WHERE ${officialInReach('o', { within: '$2', cases: '$3', on: '$4' })}`,
};

export interface OfficialLoaders {
  readonly official: DataLoader<string, OfficialRow | null, string>;
}

export const officialLoaders = (source: ServiceContext): OfficialLoaders => {
  const { within, cases } = source.access.read('person');
  const reach = [within, cases, today(source.clock)];
  return {
    official: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, ...reach] }),
  };
};
