import { expect, it } from '@jest/globals';
import { onOwnGround } from './ground.js';
import { hasViolations, reportOf, reportText } from './report.js';
import { runSystem } from './system/run-system.js';
import { crashAt, killServer, type FaultsGiven, type SystemFault } from './system/system-faults.js';

const SEED = 2015;

const fewFaults = (given: FaultsGiven): readonly SystemFault[] => [
  // First, so that the others strike while its group waits for the dead member.
  crashAt(given, 'mentoring', 'offset-commit.before'),
  crashAt(given, 'people', 'commit.after'),
  crashAt(given, 'people', 'send.after'),
  killServer(given.servers, 'Kafka'),
];

// The short form of `npm run test:resilience`, which takes a quarter of an hour: the same code, with few rounds.
it('under kills of processes and of Kafka nothing is lost, doubled, out of order or different', async () => {
  const result = await onOwnGround((ground) =>
    runSystem(ground, { seed: SEED, faultSeconds: 0, say: () => undefined, faults: fewFaults }),
  );
  const report = reportOf(SEED, [result]);
  expect([hasViolations(report), reportText(report)]).toEqual([false, expect.any(String)]);
  expect(report.rounds).toBe(4);
  expect(report.events).toBeGreaterThan(100);
  expect(report.acknowledged).toBeGreaterThan(100);
}, 180_000);
