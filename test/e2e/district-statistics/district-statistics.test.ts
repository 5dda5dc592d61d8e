import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock, today } from '@cunguan/domain';
import { eventually, testBrokers } from '@cunguan/testing';
import { loadDemo } from '../../../infra/demo/load-demo.js';
import { freePorts } from '../../../infra/local/ports.js';
import { talkIntervalDays } from '../../../services/mentoring/src/policies.js';
import { trainingDaysPerYear } from '../../../services/training/src/policies.js';
import { startSystem, type System } from '../system.js';
import { apiFigures } from './api-figures.js';
import { enterLaterChanges } from './changes.js';
import { ANALYTICS, preparePython } from './python.js';
import { statisticsWith, type Statistics } from './statistics.js';

const MINUTE = 60_000;
const DISTRICT = '310114';
const DAYS = ['2014-12-31', '2015-03-10', '2015-06-25', '2015-07-22', '2015-12-31', '2016-03-31', '2018-12-31'];
const READ = 'SELECT sum(next_offset) FROM positions';

let system: System;
let python: string;
let statistics: Statistics;
let folder: string;
const database = (name: string): string => join(folder, `${name}.sqlite`);

beforeAll(async () => {
  [folder, python, system] = await Promise.all([
    mkdtemp(join(tmpdir(), 'cunguan-statistics-')),
    preparePython(),
    startSystem(),
  ]);
  const rules = [
    ...['--talk-interval-days', String(talkIntervalDays[0]?.value)],
    ...['--training-days', String(trainingDaysPerYear[0]?.value)],
  ];
  const place = ['--brokers', testBrokers().join(), '--topic-prefix', system.topicPrefix];
  statistics = statisticsWith(python, [...place, ...rules]);
  const token = await system.token('district-organiser');
  const tokenOfOfficial = (officialId: string) => system.token('official', { officialId });
  await loadDemo({
    gatewayUrl: system.gatewayUrl,
    token,
    tokenOfOfficial,
    day: today(systemClock),
    onProgress: () => undefined,
  });
}, 3 * MINUTE);

afterAll(async () => {
  await system.stop();
  await rm(folder, { recursive: true, force: true });
}, MINUTE);

const expectAgreement = async (name: string): Promise<void> => {
  for (const day of DAYS) {
    const [found, asked] = await Promise.all([
      statistics.figures(database(name), day),
      apiFigures(system, DISTRICT, day),
    ]);
    expect({ day, units: found }).toEqual({ day, units: asked });
  }
};

/** What a copy in another service takes from an event comes a moment after the topics tell it. */
const catchUpAndAgree = (name: string): Promise<void> =>
  eventually(
    async () => {
      await statistics.run(database(name), '--until-caught-up', '--digest');
      await expectAgreement(name);
    },
    { within: MINUTE / 2 },
  );

describe('an analyst who knows nothing but the topics', () => {
  it(
    'comes to the figures of the API, for every unit and on every day',
    async () => {
      await catchUpAndAgree('early');
      const units = await statistics.figures(database('early'), '2015-12-31', '--unit', '310114103');
      expect(units).toMatchObject([
        {
          people: { officialsServing: 24 },
          mentoring: { activePairs: 24, officialsWithoutMentor: 1, talksThisYear: 108 },
          training: { sessions: 53, verifiedDays: 172, officialsMeetingRequirement: 14 },
          assignments: { dutyPostsHeld: 21, dutiesOverdue: 3, activePostings: 5 },
          selection: {
            electedToVillagePartyOrganisations: 5,
            electedDeputySecretariesOfGeneralBranches: 1,
            reserveCadres: 6,
          },
        },
      ]);
    },
    2 * MINUTE,
  );

  it(
    'follows what happens next, from where it stood or without a pause, and agrees again',
    async () => {
      const before = await apiFigures(system, DISTRICT, '2016-03-31');
      const read = await statistics.value(database('early'), READ);
      const follower = statistics.follow(database('following'));
      const ended = once(follower, 'exit');
      await eventually(() => statistics.value(database('following'), READ).then((n) => expect(n).toBe(read)));
      await enterLaterChanges(system);
      await catchUpAndAgree('early');
      expect(await apiFigures(system, DISTRICT, '2016-03-31')).not.toEqual(before);
      expect(await statistics.value(database('early'), READ)).toBeGreaterThan(read);
      await eventually(() => expectAgreement('following'), { within: MINUTE / 2 });
      follower.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
    },
    2 * MINUTE,
  );

  it(
    'starts late from nothing, or is killed on the way again and again, and has the same in the end',
    async () => {
      const early = await statistics.run(database('early'), '--digest');
      expect(await statistics.run(database('late'), '--until-caught-up', '--digest')).toBe(early);
      const total = await statistics.value(database('late'), READ);
      for (const share of [0.2, 0.5, 0.8]) {
        const victim = statistics.follow(database('killed'), '--until-caught-up', '--batch', '10');
        await statistics.killWhenRead(victim, database('killed'), Math.round(total * share));
        expect(victim.signalCode).toBe('SIGKILL');
        expect(await statistics.value(database('killed'), READ)).toBeLessThan(total);
      }
      expect(await statistics.run(database('killed'), '--until-caught-up', '--digest')).toBe(early);
    },
    MINUTE,
  );

  it('keeps nothing twice and nothing that it cannot read', async () => {
    const once = 'SELECT count(*) - count(DISTINCT aggregate_id || version) FROM facts';
    expect(await statistics.value(database('early'), once)).toBe(0);
    expect(await statistics.value(database('early'), 'SELECT count(*) FROM misfits')).toBe(0);
    expect(await statistics.value(database('early'), 'SELECT count(*) FROM facts')).toBeGreaterThan(500);
  });
});

describe('the statistics that cannot be read', () => {
  const inBothLanguages = /\p{Script=Han}.*\n[A-Z].*[a-z]/u;

  it('say that Kafka is away, and what to do, and end', async () => {
    const [port = 0] = await freePorts(1);
    const away = ['--brokers', `127.0.0.1:${String(port)}`, '--until-caught-up'];
    const { code, errors } = await statistics.attempt(database('away'), ...away);
    expect([code, errors]).toEqual([1, expect.stringMatching(inBothLanguages)]);
    expect(errors).toContain('--brokers');
  });

  it('say that no topic has the prefix', async () => {
    const nowhere = ['--topic-prefix', 'nowhere.', '--until-caught-up'];
    const { code, errors } = await statistics.attempt(database('nowhere'), ...nowhere);
    expect([code, errors]).toEqual([1, expect.stringMatching(inBothLanguages)]);
    expect(errors).toContain('--topic-prefix');
  });

  it('do not go on in the database of another place', async () => {
    await statistics.run(database('other'), '--until-caught-up', '--digest');
    await statistics.value(database('other'), "UPDATE origin SET cluster_id = 'another'");
    const { code, errors } = await statistics.attempt(database('other'), '--until-caught-up');
    expect([code, errors]).toEqual([1, expect.stringMatching(inBothLanguages)]);
    expect(errors).toContain('--database');
  });
});

describe('the Python of it', () => {
  const run = promisify(execFile);

  it('compiles without a warning, and its own tests pass', async () => {
    const env = { ...process.env, PYTHONPYCACHEPREFIX: folder };
    await run(python, ['-W', 'error', '-m', 'compileall', '-q', '.'], { cwd: ANALYTICS, env });
    const { stderr } = await run(python, ['-W', 'error', '-m', 'unittest', 'discover', '-s', 'tests', '-t', '.'], {
      cwd: ANALYTICS,
      env,
    });
    expect(stderr).toMatch(/Ran [1-9]\d* tests[\s\S]*OK/);
  });
});
