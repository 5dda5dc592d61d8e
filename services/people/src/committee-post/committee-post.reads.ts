import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { OfficeBody, OfficeRank } from '@cunguan/events';
import { knownValues, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { postInReach } from '../scope.js';

export interface CommitteePostRow {
  readonly id: string;
  readonly villageId: string;
  readonly body: OfficeBody;
  readonly rank: OfficeRank;
  readonly from: CivilDate;
  readonly termEndsOn: CivilDate;
  readonly to: CivilDate;
  readonly policy: string;
}

const postsOf = {
  name: 'committee-posts-of-official',
  text: `SELECT k.n::int AS n, p.id, p.village_id AS "villageId", p.body, p.rank, p.held_from AS "from",
                p.term_ends_on AS "termEndsOn", p.held_to AS "to", p.policy
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[])
                  WITH ORDINALITY AS k (official_id, as_of, known_at, n)
           JOIN committee_posts_history p ON p.official_id = k.official_id AND ${isKnown('p', 'k.known_at')}
            AND p.held_from <= k.as_of AND k.as_of < p.held_to
          WHERE ${postInReach('p', '$4')}
          ORDER BY k.n, p.held_from, p.id`,
};

export interface CommitteePostLoaders {
  readonly committeePosts: DataLoader<KnownKey, readonly CommitteePostRow[], string>;
}

export const committeePostLoaders = (source: ServiceContext): CommitteePostLoaders => {
  const { within } = source.access.read('contract');
  return {
    committeePosts: rowsLoader({
      source,
      statement: postsOf,
      values: (keys: readonly KnownKey[]) => [...knownValues(keys), within],
    }),
  };
};
