import { setTimeout as delay } from 'node:timers/promises';
import { officialRegistered } from '@cunguan/events';
import type { Ground } from '../ground.js';
import { createRandom } from '../random.js';
import { createPoisoner } from '../raw-topics.js';
import type { Round } from '../rounds.js';
import type { StageOptions, StageResult } from '../stage.js';
import { createAttempts } from './attempts.js';
import { checkSystem } from './check-system.js';
import { CONSUMERS } from './consumers.js';
import { flowsAgain, tookInAfter, waitUntilQuiet } from './flow.js';
import { createGatewayClient } from './gateway.js';
import { systemFaults, type FaultsGiven, type SystemFault } from './system-faults.js';
import { startSystem, type System } from './system.js';
import { startWriters } from './writers.js';

interface Options extends StageOptions {
  /** Those of one turn in their order, drawn anew for each; by default every fault. */
  readonly faults?: (given: FaultsGiven) => readonly SystemFault[];
}

const BETWEEN_MS = 300;
/** About one poison message for a hundred events, by what the writers bring about. */
const POISON_EVERY_MS = 2_000;

const poisonMeanwhile = async (ground: Ground, { topicPrefix }: System, goesOn: () => boolean): Promise<void> => {
  const poisoner = createPoisoner(ground.servers.brokers, officialRegistered.type);
  while (goesOn()) {
    await poisoner.put(`${topicPrefix}${officialRegistered.topic}`, 1);
    await delay(POISON_EVERY_MS);
  }
  await poisoner.close();
};

/** A round whose recovery is read from the inboxes later on, so that the next fault need not wait for it. */
interface Struck {
  readonly fault: SystemFault;
  readonly back: number;
}

const strike = async (system: System, fault: SystemFault): Promise<Struck> => {
  if (fault.calm) await flowsAgain(system, CONSUMERS, Date.now());
  const back = await fault.strike();
  if (fault.calm) await flowsAgain(system, CONSUMERS, back);
  return { fault, back };
};

const recovered = async (system: System, { fault, back }: Struck): Promise<Round> => {
  const { name, consumers } = fault;
  // After the last rounds there may have been nothing left to take in.
  const at = consumers.length === 0 ? undefined : await tookInAfter(system, consumers, back);
  return { fault: name, recoveryMs: at === undefined ? null : Math.round(at - back) };
};

/** Strikes one fault after the other: each at least once, and on until the time is over. */
const strikeAll = async (system: System, given: FaultsGiven, options: Options): Promise<readonly Struck[]> => {
  const { faultSeconds, say, faults = systemFaults } = options;
  const end = Date.now() + faultSeconds * 1_000;
  const struck: Struck[] = [];
  const all = faults(given).length;
  do {
    for (const fault of faults(given)) {
      if (struck.length >= all && Date.now() > end) break;
      struck.push(await strike(system, fault));
      say(`system: round ${String(struck.length)}: ${fault.name}`);
      await delay(BETWEEN_MS);
    }
  } while (Date.now() < end);
  return struck;
};

/** Eight writers through the gateway while faults strike; then all that is stored is compared. */
export const runSystem = async (ground: Ground, options: Options): Promise<StageResult> => {
  const { seed, say } = options;
  const began = Date.now();
  const { servers } = ground;
  const system = await startSystem(ground);
  const attempts = createAttempts();
  const gateway = createGatewayClient(system.gatewayUrl, system.token);
  const writers = startWriters({ gateway, attempts, random: createRandom(seed + 1), keyPrefix: `run-${String(seed)}` });
  let working = true;
  const poisoning = poisonMeanwhile(ground, system, () => working);
  await flowsAgain(system, CONSUMERS, began);

  const struck = await strikeAll(system, { system, servers, random: createRandom(seed) }, options);
  await system.allReady();
  await writers.stop();
  working = false;
  await poisoning;
  say('system: the writers have stopped; waiting for what is under way');
  if (!(await waitUntilQuiet(system, servers.brokers))) attempts.stuck('something is still under way');
  await writers.askAgain();
  if (!(await waitUntilQuiet(system, servers.brokers))) attempts.stuck('something is under way again');
  const checked = await checkSystem(system, servers.brokers, attempts);
  const rounds = await Promise.all(struck.map((one) => recovered(system, one)));
  await system.stop();
  const repeats = [...gateway.repeats()].map(([code, count]) => `${code} ${String(count)}`);
  return {
    stage: 'system',
    seconds: (Date.now() - began) / 1_000,
    rounds,
    acknowledged: writers.acknowledgedAt().length,
    ...checked,
    remarks: [`asked again under the same key: ${repeats.join(', ') || 'never'}`],
  };
};
