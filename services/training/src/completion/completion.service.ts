import { createHash, randomBytes } from 'node:crypto';
import { isWithin, type Reach } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, requireInteger, today, type CivilDate } from '@cunguan/domain';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import type { Official, Placement } from '../official/official.js';
import { OfficialEntity, PlacementEntity } from '../official/official.entity.js';
import { refuse } from './completion-refusals.js';
import { completionFacts, standingFacts, standingWithin } from '../standing-facts.js';
import { countingDay, requireYear, yearSpan } from '../training-year/training-year.js';
import { completionCode, RANDOM_BYTES } from './completion-code.js';
import { CompletionEntity, RevocationEntity } from './completion.entity.js';
import {
  issueCompletion,
  revokeCompletion,
  statusOf,
  type CompletedSession,
  type Completion,
  type Revocation,
} from './completion.js';
import { stateOfCompletion } from './completion.state.js';

interface IssueCompletionInput extends KeyedInput {
  readonly officialId: string;
  readonly year: number;
  readonly expectedVersion?: number | null;
}

interface RevokeCompletionInput extends KeyedInput {
  readonly completionId: string;
  readonly reason: string;
  readonly expectedVersion: number;
}

const MAX_EDITION = 10_000;

interface Found {
  readonly official: Official;
  readonly placements: readonly Placement[];
}

/** The official, held still until the command is done; with where they are and were within reach. */
const lockOfficial = async (tx: EntityManager, reach: Reach, id: string): Promise<Found> => {
  const officialId = requireId('officialId', id);
  const official = await tx.findOne(OfficialEntity, { where: { id: officialId }, lock: { mode: 'pessimistic_write' } });
  const placements = (await tx.find(PlacementEntity, { where: { officialId }, order: { placedFrom: 'ASC' } })).filter(
    ({ villageId, townId, districtId }) => isWithin(reach, [villageId, townId, districtId]),
  );
  if (!official || placements.length === 0) throw refuse('COMPLETION.OFFICIAL_UNKNOWN');
  return { official, placements };
};

interface Units {
  readonly village: string | null;
  readonly town: string | null;
  readonly district: string | null;
  /** The unit within reach that is nearest. */
  readonly issuer: string;
}

const unitsOf = async (
  tx: EntityManager,
  { villageId, townId, districtId }: Placement,
  reach: Reach,
): Promise<Units> => {
  const [units] = await tx.query<Units[]>(
    `SELECT max(code) FILTER (WHERE id = $1) AS village, max(code) FILTER (WHERE id = $2) AS town,
            max(code) FILTER (WHERE id = $3) AS district,
            (array_agg(code ORDER BY length(code) DESC) FILTER (WHERE id = ANY ($4::uuid[])))[1] AS issuer
       FROM units WHERE id IN ($1, $2, $3)`,
    [villageId, townId, districtId, reach.within],
  );
  if (!units) throw new Error('an aggregate without a row');
  return units;
};

interface Facts {
  readonly half_days: number;
  readonly sit_ins: number;
  readonly town_courses: number;
}

/** What is verified of the year within reach up to the day, and of which sessions it is made. */
const findGround = async (tx: EntityManager, officialId: string, from: CivilDate, to: CivilDate, reach: Reach) => {
  const values = [officialId, from, to, reach.within];
  const of = { from: '$2', to: '$3', knownAt: 'NULL::timestamptz', within: '$4' };
  const [facts] = await tx.query<Facts[]>(`SELECT y.* FROM ${standingFacts('$1', of)} y`, values);
  const sessions = await tx.query<CompletedSession[]>(
    `SELECT s.attendance_id AS "attendanceId", s.kind, s.held_on::text AS "heldOn", s.half_days AS "halfDays"
       FROM standing_completions_known s
      WHERE ${standingWithin('$1', of)} ORDER BY s.held_on, s.attendance_id`,
    values,
  );
  if (!facts) throw new Error('an aggregate without a row');
  return { facts, sessions };
};

interface Standing {
  readonly revoked: boolean;
  readonly superseded: boolean;
  readonly covered: boolean;
}

const findEarlier = async (tx: EntityManager, officialId: string, year: number) => {
  const [earlier] = await tx.query<(Pick<Completion, 'edition' | 'code' | 'sessions'> & Standing)[]>(
    `SELECT t.edition, t.code, t.sessions, now.revoked_on IS NOT NULL AS revoked, now.superseded, now.covered
       FROM training_completions t CROSS JOIN LATERAL ${completionFacts('t', 'NULL::timestamptz')} now
      WHERE t.official_id = $1 AND t.year = $2 ORDER BY t.edition DESC LIMIT 1`,
    [officialId, year],
  );
  return earlier ? { ...earlier, status: statusOf(earlier) } : null;
};

const hashOf = (code: string): Buffer => createHash('sha256').update(code).digest();

const expected = (version: number | null | undefined): number | null =>
  version === null || version === undefined ? null : requireInteger('expectedVersion', version, 0, MAX_EDITION);

/** `drawBytes` gives the random bytes of the code. */
export const issueCompletionCommand = (
  context: ServiceContext,
  input: IssueCompletionInput,
  drawBytes: (count: number) => Uint8Array = randomBytes,
): Promise<{ readonly completionId: string }> =>
  refusingConstraints({ uq_training_completions_edition: () => refuse('COMPLETION.CHANGED', { last: 1 }) }, () =>
    runCommand(context, commandRequest(context, 'issueCompletion', input), async (tx) => {
      const on = today(context.clock);
      const year = requireYear(input.year);
      const { from, to } = yearSpan(year);
      const expectedVersion = expected(input.expectedVersion);
      const reach = context.access.command('issueCompletion');
      const { official, placements } = await lockOfficial(tx, reach, input.officialId);
      await requireImpartial(tx, context.viewer, [], [official.id]);
      const countedOn = countingDay(year, on);
      const { servingFrom, servingTo } = official;
      const place = placements.findLast(({ placedFrom }) => placedFrom <= countedOn);
      if (servingFrom === null || servingTo === null || servingFrom > to || servingTo < from || !place) {
        throw refuse('COMPLETION.NOT_SERVED', { year });
      }
      const units = await unitsOf(tx, place, reach);
      const { facts, sessions } = await findGround(tx, official.id, from, countedOn, reach);
      const ground = {
        facts: {
          year,
          servingFrom,
          jurisdictions: [units.village, units.town, units.district].filter((code) => code !== null),
          verifiedHalfDays: facts.half_days,
          sitIns: facts.sit_ins,
          townCourses: facts.town_courses,
        },
        sessions,
        place,
        villageCode: units.village,
        townCode: units.town,
      };
      const { completion, event } = issueCompletion(ground, await findEarlier(tx, official.id, year), {
        id: context.ids.next(),
        code: completionCode(drawBytes(RANDOM_BYTES)),
        issuedOn: on,
        issuerCode: units.issuer,
        expectedVersion,
      });
      const recordedAt = context.clock.now();
      await tx.insert(CompletionEntity, { ...completion, codeHash: hashOf(completion.code), recordedAt });
      await enqueue(tx, context, [event], [stateOfCompletion(completion, null)]);
      return { completionId: completion.id };
    }),
  );

/** The completion, held still: whoever else revokes it waits. */
const lockCompletion = async (tx: EntityManager, reach: Reach, id: string): Promise<Completion> => {
  const completion = await tx.findOne(CompletionEntity, { where: { id: requireId('completionId', id) } });
  if (!completion || !isWithin(reach, [completion.villageId, completion.townId, completion.districtId])) {
    throw refuse('COMPLETION.UNKNOWN');
  }
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [completion.id]);
  return completion;
};

export const revokeCompletionCommand = (
  context: ServiceContext,
  input: RevokeCompletionInput,
): Promise<{ readonly completionId: string }> =>
  refusingConstraints({ pk_training_completion_revocations: () => refuse('COMPLETION.ALREADY_REVOKED') }, () =>
    runCommand(context, commandRequest(context, 'revokeCompletion', input), async (tx) => {
      const on = today(context.clock);
      const completion = await lockCompletion(tx, context.access.command('revokeCompletion'), input.completionId);
      await requireImpartial(tx, context.viewer, [], [completion.officialId]);
      const earlier: Revocation | null = await tx.findOneBy(RevocationEntity, { completionId: completion.id });
      const { revocation, event } = revokeCompletion(completion, earlier !== null, {
        reason: input.reason,
        expectedVersion: requireInteger('expectedVersion', input.expectedVersion, 0, MAX_EDITION),
        on,
      });
      await tx.insert(RevocationEntity, { ...revocation, recordedAt: context.clock.now() });
      await enqueue(tx, context, [event], [stateOfCompletion(completion, revocation)]);
      return { completionId: completion.id };
    }),
  );
