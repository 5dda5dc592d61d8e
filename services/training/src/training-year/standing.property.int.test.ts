import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { TrainingSessionKind } from '@cunguan/events';
import { pendingEvents } from '@cunguan/testing';
import fc from 'fast-check';
import { startTraining, type Ground, type TrainingClient } from '../../test/training-client.js';

const TODAY = '2016-01-10';
const DAYS = ['2014-12-31', '2015-01-01', '2015-06-15', '2015-12-31', '2016-01-01', '2016-03-01'] as const;
const KINDS = ['VILLAGE_LECTURE', 'COMMITTEE_SIT_IN', 'TOWN_COURSE', 'TUTORING'] as const;
const AS_OF = ['2014-12-30', '2014-12-31', '2015-06-14', '2015-06-15', '2015-12-31', TODAY];
const YEARS = [2014, 2015, 2016];

let training: TrainingClient;
let ground: Ground;

beforeAll(async () => {
  training = await startTraining(import.meta.url.replace('/training-year/', '/'), TODAY);
  ground = await training.newGround();
});

afterAll(() => training.stop());

/** What somebody does about the session with this number; what the rules refuse changes nothing. */
interface Step {
  readonly does: 'enrol' | 'verify' | 'correct' | 'withdraw' | 'cancel';
  readonly session: number;
  readonly halfDays: number;
}

const sessions = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    heldOn: fc.constantFrom(...DAYS),
    halfDays: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 5 },
);
const steps = fc.array(
  fc.record<Step>({
    does: fc.constantFrom('enrol', 'enrol', 'verify', 'verify', 'verify', 'correct', 'withdraw', 'cancel'),
    session: fc.nat(4),
    halfDays: fc.nat(9),
  }),
  { maxLength: 16 },
);

const MUTATIONS = {
  withdraw: 'mutation ($input: WithdrawEnrolmentInput!) { withdrawEnrolment(input: $input) { __typename } }',
  cancel: 'mutation ($input: CancelTrainingSessionInput!) { cancelTrainingSession(input: $input) { __typename } }',
  correct: 'mutation ($input: CorrectAttendanceInput!) { correctAttendance(input: $input) { __typename } }',
};

interface Versioned {
  readonly id: string;
  readonly version: number;
}

const versioned = async (table: string, where: string, id: string): Promise<Versioned | undefined> => {
  const text = `SELECT id, version FROM ${table} WHERE ${where} = $1 ORDER BY version DESC LIMIT 1`;
  return (await training.dataSource.query<Versioned[]>(text, [id]))[0];
};

const take = async ({ does, halfDays }: Step, official: string, session: string, kind: TrainingSessionKind) => {
  const attendance = await versioned('attendances', 'training_session_id', session);
  const found = does === 'cancel' ? await versioned('training_sessions', 'id', session) : attendance;
  const expectedVersion = found?.version ?? 1;
  switch (does) {
    case 'enrol':
      return training.enrol(session, kind, [official]);
    case 'verify':
      return training.verify(ground, session, [official]);
    case 'correct':
      return training.must(MUTATIONS.correct, {
        input: { attendanceId: found?.id, expectedVersion, halfDays, reason: '更正', verifierId: ground.organiser },
      });
    case 'withdraw':
      return training.must(MUTATIONS.withdraw, { input: { attendanceId: found?.id, expectedVersion, reason: 'WORK' } });
    case 'cancel':
      return training.must(MUTATIONS.cancel, {
        input: { trainingSessionId: session, expectedVersion, reason: '取消' },
      });
  }
};

interface Verified {
  readonly heldOn: string;
  readonly kind: string;
  readonly halfDays: number;
}

/** What the events say, one after the other: the last word on each attendance. */
const verifiedByEvents = async (official: string): Promise<readonly Verified[]> => {
  const kinds = new Map<unknown, string>();
  const verified = new Map<unknown, Verified>();
  for (const { type, payload } of await pendingEvents(training.dataSource)) {
    const said = payload ?? {};
    if (type.includes('training-session-scheduled')) kinds.set(said['trainingSessionId'], String(said['kind']));
    if (said['officialId'] !== official || !/attendance-(verified|corrected)/.test(type)) continue;
    verified.set(said['attendanceId'], {
      heldOn: String(said['heldOn']),
      kind: kinds.get(said['trainingSessionId']) ?? '',
      halfDays: Number(type.includes('verified') ? said['halfDays'] : said['verifiedHalfDays']),
    });
  }
  return [...verified.values()].filter(({ halfDays }) => halfDays > 0);
};

interface Standing {
  readonly verifiedDays: number;
  readonly missingDays: number;
  readonly sitIns: number;
}

const standings = async (official: string): Promise<Readonly<Record<string, Standing | null>>> => {
  const alias = (year: number, asOf: string): string => `y${String(year)}_${asOf.replaceAll('-', '')}`;
  const fields = YEARS.flatMap((year) =>
    AS_OF.map(
      (asOf) => `${alias(year, asOf)}: training(year: ${String(year)}, asOf: "${asOf}") {
      verifiedDays missingDays sitIns }`,
    ),
  );
  const { _entities: found } = await training.must<{ _entities: readonly Record<string, Standing | null>[] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Official { ${fields.join(' ')} } } }`,
    { of: [{ __typename: 'Official', id: official }] },
  );
  return found[0] ?? {};
};

const recomputed = (verified: readonly Verified[]): Readonly<Record<string, Standing>> =>
  Object.fromEntries(
    YEARS.flatMap((year) =>
      AS_OF.map((asOf) => {
        const counted = verified.filter(({ heldOn }) => heldOn.startsWith(String(year)) && heldOn <= asOf);
        const halfDays = counted.reduce((sum, one) => sum + one.halfDays, 0);
        const sitIns = counted.filter(({ kind }) => kind === 'COMMITTEE_SIT_IN').length;
        const standing = { verifiedDays: halfDays / 2, missingDays: Math.max(0, 14 - halfDays) / 2, sitIns };
        return [`y${String(year)}_${asOf.replaceAll('-', '')}`, standing];
      }),
    ),
  );

it('stands as its events say, whatever was enrolled, verified, corrected, withdrawn and cancelled in which order', async () => {
  await fc.assert(
    fc.asyncProperty(sessions, steps, async (held, taken) => {
      const official = await training.newOfficial(ground);
      const ids: string[] = [];
      for (const session of held) ids.push(await training.schedule(ground, session));
      for (const step of taken) {
        const n = step.session % held.length;
        const before = await standings(official);
        const done = await take(step, official, ids[n] ?? '', held[n]?.kind ?? 'TUTORING').then(
          () => true,
          () => false,
        );
        const after = await standings(official);
        if (!done) expect(after).toEqual(before);
        // To verify more never makes more missing.
        if (step.does === 'verify') {
          for (const [year, standing] of Object.entries(after)) {
            expect(standing?.missingDays).toBeLessThanOrEqual(before[year]?.missingDays ?? -1);
          }
        }
      }
      expect(await standings(official)).toEqual(recomputed(await verifiedByEvents(official)));
    }),
    { numRuns: 12 },
  );
}, 240_000);
