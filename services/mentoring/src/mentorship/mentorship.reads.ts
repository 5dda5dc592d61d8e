import { readRows } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import { type DatedKey, datedValues, rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { pairWithin } from '../scope.js';
import type { Mentorship } from './mentorship.js';

/** What reading a pair gives. */
export type MentorshipRow = Omit<Mentorship, 'townId' | 'districtId' | 'version'> & {
  /** The last day of the official's service as far as contracts say. */
  readonly servingTo: CivilDate | null;
};

const MENTORSHIP = `m.id, m.official_id AS "officialId", m.mentor_id AS "mentorId", m.village_id AS "villageId",
                    m.started_on AS "startedOn", m.ended_on AS "endedOn", m.end_reason AS "endReason",
                    m.repair_due_on AS "repairDueOn", m.repair_policy AS "repairPolicy",
                    (SELECT o.serving_to FROM officials o WHERE o.id = m.official_id) AS "servingTo"`;

/** Whether the pair `m` is active on a day; a pair whose official no longer serves is not, ended or not. */
export const activeOn = (day: string): string =>
  `m.started_on <= ${day} AND (m.ended_on IS NULL OR ${day} < m.ended_on)
   AND EXISTS (SELECT FROM officials s WHERE s.id = m.official_id AND ${day} <= s.serving_to)`;

/** Since when the pair `m` went without a talk, seen from a day: its last talk by then, or its start. */
export const quietSince = (day: string): string =>
  `greatest(m.started_on, (SELECT max(t.held_on) FROM guidance_talks t
                            WHERE t.mentorship_id = m.id AND t.held_on <= ${day}))`;

const byId = {
  name: 'mentorships-by-id',
  text: `SELECT k.n::int AS n, ${MENTORSHIP}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n)
           JOIN mentorships m ON m.id = k.id AND ${pairWithin('$2')}`,
};

const activeOf = (column: 'official_id' | 'mentor_id') => ({
  name: `mentorship-active-by-${column}`,
  text: `SELECT k.n::int AS n, ${MENTORSHIP}
           FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS k (member_id, as_of, n)
           JOIN mentorships m ON m.${column} = k.member_id AND ${pairWithin('$3')} AND ${activeOn('k.as_of')}`,
});

const ofOfficial = {
  name: 'mentorships-of-official',
  text: `SELECT k.n::int AS n, ${MENTORSHIP}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (official_id, n)
           JOIN mentorships m ON m.official_id = k.official_id AND ${pairWithin('$2')}
          ORDER BY k.n, m.started_on, m.ended_on, m.id`,
};

const quietOfTown = {
  name: 'mentorships-quiet-of-town',
  text: `SELECT ${MENTORSHIP}, q.quiet_since AS "quietSince"
           FROM mentorships m
          CROSS JOIN LATERAL (SELECT ${quietSince('$2::date')} AS quiet_since) q
          WHERE m.town_id = $1::uuid AND ${pairWithin('$7')} AND ${activeOn('$2::date')} AND q.quiet_since < $3::date
            AND ($5::date IS NULL OR (q.quiet_since, m.id) > ($5::date, $6::uuid))
          ORDER BY q.quiet_since, m.id LIMIT $4::int + 1`,
};

export interface MentorshipLoaders {
  readonly mentorship: DataLoader<string, MentorshipRow | null, string>;
  readonly mentorshipOfOfficial: DataLoader<DatedKey, MentorshipRow | null, string>;
  readonly mentorshipOfMentor: DataLoader<DatedKey, MentorshipRow | null, string>;
  readonly mentorshipsOfOfficial: DataLoader<string, readonly MentorshipRow[], string>;
}

const withinOf = ({ access }: ServiceContext) => access.read('mentoring').within;

export const mentorshipLoaders = (source: ServiceContext): MentorshipLoaders => {
  const idValues = (ids: readonly string[]) => [ids, withinOf(source)];
  const datedIdValues = (keys: readonly DatedKey[]) => [...datedValues(keys), withinOf(source)];
  return {
    mentorship: rowLoader({ source, statement: byId, values: idValues }),
    mentorshipOfOfficial: rowLoader({ source, statement: activeOf('official_id'), values: datedIdValues }),
    mentorshipOfMentor: rowLoader({ source, statement: activeOf('mentor_id'), values: datedIdValues }),
    mentorshipsOfOfficial: rowsLoader({ source, statement: ofOfficial, values: idValues }),
  };
};

export type QuietMentorshipRow = MentorshipRow & { readonly quietSince: CivilDate };

/** Active pairs whose last contact lies before a day, the longest quiet first; one more than `first`. */
export const readQuietMentorships = (
  source: ServiceContext,
  where: { readonly townId: string; readonly asOf: CivilDate; readonly quietBefore: CivilDate },
  { first, after }: { readonly first: number; readonly after: readonly string[] | null },
): Promise<readonly QuietMentorshipRow[]> =>
  readRows(source, quietOfTown, [
    where.townId,
    where.asOf,
    where.quietBefore,
    first,
    after?.[0] ?? null,
    after?.[1] ?? null,
    withinOf(source),
  ]);
