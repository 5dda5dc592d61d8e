import { readRows } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { LineOfWork, Specialty } from '@cunguan/events';
import { rowLoader, type PageArguments, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';

export interface DutyPostRow {
  readonly id: string;
  readonly villageId: string;
  readonly lineOfWork: LineOfWork;
  readonly title: string;
  readonly specialties: readonly Specialty[];
  readonly createdOn: CivilDate;
}

const DUTY_POST = `p.id, p.village_id AS "villageId", p.line_of_work AS "lineOfWork", p.title, p.specialties,
                   p.created_on AS "createdOn"`;

/** Those of the units within reach, and those that an official within reach holds or held. */
const reached = (posts: string, holdings: string): string =>
  `(ARRAY[p.village_id, p.town_id, p.district_id] && ${posts}::uuid[]
    OR EXISTS (SELECT FROM duty_post_holdings h WHERE h.duty_post_id = p.id AND h.official_id = ANY (${holdings}::uuid[])))`;

const byId = {
  name: 'duty-posts-by-id',
  text: `SELECT k.n::int AS n, ${DUTY_POST}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN duty_posts p USING (id)
          WHERE ${reached('$2', '$3')}`,
};

const ofVillage = {
  name: 'duty-posts-of-village',
  text: `SELECT ${DUTY_POST} FROM duty_posts p
          WHERE p.village_id = $1 AND ${reached('$5', '$6')}
            AND ($4::uuid IS NULL OR (p.created_on, p.id) > ($3::date, $4::uuid))
          ORDER BY p.created_on, p.id LIMIT $2 + 1`,
};

export interface DutyPostLoaders {
  readonly dutyPost: DataLoader<string, DutyPostRow | null, string>;
}

const reachOf = ({ access }: ServiceContext) => [access.read('posts').within, access.read('assignments').within];

export const dutyPostLoaders = (source: ServiceContext): DutyPostLoaders => ({
  dutyPost: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, ...reachOf(source)] }),
});

/** One more than the page, in the order of creation. */
export const readDutyPostsOfVillage = (
  source: ServiceContext,
  villageId: string,
  { first, after }: PageArguments<readonly ['date', 'uuid']>,
): Promise<readonly DutyPostRow[]> =>
  readRows<DutyPostRow>(source, ofVillage, [
    villageId,
    first,
    after?.[0] ?? null,
    after?.[1] ?? null,
    ...reachOf(source),
  ]);
