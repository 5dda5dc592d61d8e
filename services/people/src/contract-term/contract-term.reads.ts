import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { AssessmentGrade, ExitRoute } from '@cunguan/events';
import { knownValues, rowLoader, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { DEPUTY_RANKS } from '../committee-post/committee-post.js';
import { contractTermInReach } from '../scope.js';

export interface ContractTermRow {
  readonly id: string;
  readonly officialId: string;
  readonly ordinal: number;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly endedOn: CivilDate | null;
  readonly exitRoute: ExitRoute | null;
  readonly policy: string;
  readonly exceptionApproverId: string | null;
  readonly exceptionReason: string | null;
  readonly exceptionPolicy: string | null;
  readonly correctionReason: string | null;
  readonly version: number;
}

/** What a renewal is judged by, of the term that runs on the day. */
export interface RenewalRow {
  readonly ordinal: number;
  readonly runsFrom: CivilDate;
  readonly runsTo: CivilDate;
  readonly endedOn: CivilDate | null;
  readonly grade: AssessmentGrade | null;
  readonly notifiedOn: CivilDate | null;
  readonly hasDeputyRankPost: boolean;
  readonly jurisdictions: readonly string[];
}

/** Everything of one official, as it was known at an instant; null for what is known now. */
export interface KnownOf {
  readonly id: string;
  readonly knownAt: string | null;
}

/** The ids and instants, for `unnest($1::uuid[], $2::timestamptz[])`. */
export const knownOfValues = (keys: readonly KnownOf[]) => [
  keys.map(({ id }) => id),
  keys.map(({ knownAt }) => knownAt),
];

export const TERM = `t.id, t.official_id AS "officialId", t.ordinal, t.runs_from AS "from", t.runs_to AS "to",
  t.ended_on AS "endedOn", t.exit_route AS "exitRoute", t.policy, t.exception_approver_id AS "exceptionApproverId",
  t.exception_reason AS "exceptionReason", t.exception_policy AS "exceptionPolicy",
  t.correction_reason AS "correctionReason", t.version`;

const termsOf = {
  name: 'contract-terms-of-official',
  text: `SELECT k.n::int AS n, ${TERM}
           FROM unnest($1::uuid[], $2::timestamptz[]) WITH ORDINALITY AS k (official_id, known_at, n)
           JOIN contract_terms_history t ON t.official_id = k.official_id AND ${isKnown('t', 'k.known_at')}
          WHERE ${contractTermInReach('t', '$3')}
          ORDER BY k.n, t.ordinal`,
};

/** Whoever sees the term that runs is told what stands against a renewal, wherever a post is held. */
const renewalOf = {
  name: 'renewal-of-official',
  text: `SELECT k.n::int AS n, t.ordinal, t.runs_from AS "runsFrom", t.runs_to AS "runsTo", t.ended_on AS "endedOn",
                a.grade, a.notified_on AS "notifiedOn",
                EXISTS (SELECT FROM committee_posts_history p
                         WHERE p.official_id = t.official_id AND ${isKnown('p', 'k.known_at')} AND p.rank = ANY ($5)
                           AND p.held_from <= k.as_of AND k.as_of < p.held_to) AS "hasDeputyRankPost",
                coalesce(array_remove(ARRAY[village.code, town.code, district.code], NULL), '{}') AS jurisdictions
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[])
                  WITH ORDINALITY AS k (official_id, as_of, known_at, n)
           JOIN contract_terms_history t ON t.official_id = k.official_id AND ${isKnown('t', 'k.known_at')}
            AND k.as_of BETWEEN t.runs_from AND coalesce(t.ended_on, t.runs_to)
           LEFT JOIN LATERAL (
             SELECT f.grade, f.notified_on FROM term_assessments_history f
              WHERE f.contract_term_id = t.id AND ${isKnown('f', 'k.known_at')} AND f.notified_on <= k.as_of
              ORDER BY f.notified_on DESC, f.id LIMIT 1) a ON true
           LEFT JOIN placements_history place ON place.official_id = t.official_id
            AND ${isKnown('place', 'k.known_at')}
            AND place.placed_from <= k.as_of AND (place.placed_to IS NULL OR k.as_of < place.placed_to)
           LEFT JOIN units village ON village.id = place.village_id
           LEFT JOIN units town ON town.id = place.town_id
           LEFT JOIN units district ON district.id = place.district_id
          WHERE ${contractTermInReach('t', '$4')}`,
};

export interface ContractTermLoaders {
  readonly contractTerms: DataLoader<KnownOf, readonly ContractTermRow[], string>;
  readonly renewal: DataLoader<KnownKey, RenewalRow | null, string>;
}

export const contractTermLoaders = (source: ServiceContext): ContractTermLoaders => {
  const { within } = source.access.read('contract');
  return {
    contractTerms: rowsLoader({
      source,
      statement: termsOf,
      values: (keys: readonly KnownOf[]) => [...knownOfValues(keys), within],
    }),
    renewal: rowLoader({
      source,
      statement: renewalOf,
      values: (keys: readonly KnownKey[]) => [...knownValues(keys), within, DEPUTY_RANKS],
    }),
  };
};
