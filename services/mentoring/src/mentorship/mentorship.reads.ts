import { isKnown, readRows } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { MentorshipLevel, MentorshipPauseReason } from '@cunguan/events';
import { type KnownKey, knownValues, rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { endOf, holdsOn, quiet, servingTo, statusOf, talkEvery } from '../pair-on-day.js';
import { pairWithin } from '../scope.js';
import type { MentorshipRecord } from './mentorship.js';

interface PauseRow {
  readonly pausedFrom: CivilDate;
  readonly resumedOn: CivilDate | null;
  readonly reason: MentorshipPauseReason;
}

type Columns = 'id' | 'officialId' | 'mentorId' | 'level' | 'villageId' | 'repairDueOn' | 'repairPolicy' | 'version';

/** What reading a pair gives. */
export interface MentorshipRow extends Pick<MentorshipRecord, Columns> {
  readonly proposedOn: CivilDate | null;
  readonly startedOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
  readonly endReason: MentorshipRecord['endReason'];
  /** The last day of the official's service as far as contracts say. */
  readonly servingTo: CivilDate | null;
  readonly pauses: readonly PauseRow[];
  /** The day and the moment as of which the row was read, null for now: what is asked of it without them is asked as of these. */
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
}

/** The row of the pair `m`, on a day and as it was known at an instant. */
export const mentorshipColumns = (day: string, known: string): string =>
  `m.id, m.official_id AS "officialId", m.mentor_id AS "mentorId", m.level, m.village_id AS "villageId",
   m.proposed_on AS "proposedOn", m.started_on AS "startedOn", e.ended_on AS "endedOn", e.end_reason AS "endReason",
   e.repair_due_on AS "repairDueOn", e.repair_policy AS "repairPolicy", m.version, ${servingTo(known)} AS "servingTo",
   coalesce((SELECT json_agg(json_build_object('pausedFrom', r.paused_from, 'resumedOn', r.resumed_on, 'reason', r.reason)
                             ORDER BY r.paused_from)
               FROM mentorship_pauses_history r WHERE r.mentorship_id = m.id AND ${isKnown('r', known)}), '[]') AS pauses,
   ${day} AS "asOf", ${known}::text AS "knownAt"`;

/** What `mentorshipColumns` reads besides the pair `m`. */
export const mentorshipEnd = (day: string, known: string): string => `CROSS JOIN LATERAL ${endOf(day, known)} e`;

const MENTORSHIP = mentorshipColumns('k.as_of', 'k.known_at');
const END = mentorshipEnd('k.as_of', 'k.known_at');
const KEYS = 'unnest($1::uuid[], $2::date[], $3::timestamptz[]) WITH ORDINALITY AS k (id, as_of, known_at, n)';
const KNOWN = isKnown('m', 'k.known_at');

const byId = {
  name: 'mentorships-by-id',
  text: `SELECT k.n::int AS n, ${MENTORSHIP}
           FROM ${KEYS} JOIN mentorships_history m ON m.id = k.id AND ${KNOWN} AND ${pairWithin('$4')}
            AND coalesce(m.proposed_on, m.started_on) <= k.as_of
          ${END}`,
};

const ofOfficialAt = {
  name: 'mentorship-of-official',
  text: `SELECT k.n::int AS n, ${MENTORSHIP}
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[], $5::text[])
                  WITH ORDINALITY AS k (id, as_of, known_at, level, n)
           JOIN mentorships_history m ON m.official_id = k.id AND m.level = k.level AND ${KNOWN} AND ${pairWithin('$4')}
            AND ${holdsOn('k.as_of', 'k.known_at')}
          ${END}`,
};

const ofMentorAt = {
  name: 'mentorships-of-mentor',
  text: `SELECT k.n::int AS n, ${MENTORSHIP}
           FROM ${KEYS}
           JOIN mentorships_history m ON m.mentor_id = k.id AND ${KNOWN} AND ${pairWithin('$4')}
            AND ${holdsOn('k.as_of', 'k.known_at')}
          ${END}
          ORDER BY k.n, m.started_on, m.id`,
};

const ofOfficial = {
  name: 'mentorships-of-official',
  text: `SELECT k.n::int AS n, ${MENTORSHIP}
           FROM ${KEYS}
           JOIN mentorships_history m ON m.official_id = k.id AND ${KNOWN} AND ${pairWithin('$4')}
            AND coalesce(m.proposed_on, m.started_on) <= k.as_of
          ${END}
          ORDER BY k.n, coalesce(m.started_on, m.proposed_on), e.ended_on, m.id`,
};

const quietOfTown = {
  name: 'mentorships-quiet-of-town',
  text: `SELECT ${MENTORSHIP}, q.quiet_since AS "quietSince"
           FROM (VALUES ($2::date, $8::timestamptz)) AS k (as_of, known_at)
           JOIN mentorships_history m ON m.town_id = $1::uuid AND ${KNOWN} AND ${pairWithin('$7')}
          ${END}
          CROSS JOIN LATERAL ${quiet('k.as_of', 'k.known_at')} q
          WHERE ${statusOf('k.as_of', 'k.known_at')} = 'ACTIVE'
            AND q.quiet_since < k.as_of - ${talkEvery('$3::int', 'k.as_of', 'k.known_at')}
            AND ($5::date IS NULL OR (q.quiet_since, m.id) > ($5::date, $6::uuid))
          ORDER BY q.quiet_since, m.id LIMIT $4::int + 1`,
};

/** An official's pair of a level on a day. */
interface LevelKey extends KnownKey {
  readonly level: MentorshipLevel;
}

export interface MentorshipLoaders {
  readonly mentorship: DataLoader<KnownKey, MentorshipRow | null, string>;
  readonly mentorshipOfOfficial: DataLoader<LevelKey, MentorshipRow | null, string>;
  readonly mentorshipsOfOfficial: DataLoader<KnownKey, readonly MentorshipRow[], string>;
  readonly mentorshipsOfMentor: DataLoader<KnownKey, readonly MentorshipRow[], string>;
}

export const pairsWithin = ({ access }: ServiceContext) => access.read('mentoring').within;

export const mentorshipLoaders = (source: ServiceContext): MentorshipLoaders => {
  const values = (keys: readonly KnownKey[]) => [...knownValues(keys), pairsWithin(source)];
  return {
    mentorship: rowLoader({ source, statement: byId, values }),
    mentorshipOfOfficial: rowLoader({
      source,
      statement: ofOfficialAt,
      values: (keys: readonly LevelKey[]) => [...values(keys), keys.map(({ level }) => level)],
    }),
    mentorshipsOfOfficial: rowsLoader({ source, statement: ofOfficial, values }),
    mentorshipsOfMentor: rowsLoader({ source, statement: ofMentorAt, values }),
  };
};

export type QuietMentorshipRow = MentorshipRow & { readonly quietSince: CivilDate };

interface QuietOfTown {
  readonly townId: string;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
  readonly everyDays: number;
}

/** Active pairs that went without a talk for longer than allowed, the longest quiet first; one more than `first`. */
export const readQuietMentorships = (
  source: ServiceContext,
  { townId, asOf, knownAt, everyDays }: QuietOfTown,
  { first, after }: { readonly first: number; readonly after: readonly string[] | null },
): Promise<readonly QuietMentorshipRow[]> =>
  readRows(source, quietOfTown, [
    ...[townId, asOf, everyDays, first],
    ...[after?.[0] ?? null, after?.[1] ?? null],
    ...[pairsWithin(source), knownAt],
  ]);
