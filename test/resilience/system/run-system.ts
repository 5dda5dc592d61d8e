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
import { flowsAgain, waitUntilQuiet } from './flow.js';
import { createGatewayClient } from './gateway.js';
import { systemFaults, type SystemFault } from './system-faults.js';
import { startSystem, type System } from './system.js';
import { startWriters } from './writers.js';

interface Options extends StageOptions {
  /** Those of one turn; drawn anew for each. By default every fault. */
  readonly faults?: (given: Parameters<typeof systemFaults>[0]) => readonly SystemFault[];
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

const strike = async (system: System, fault: SystemFault): Promise<Round> => {
  if (fault.measured) await flowsAgain(system, CONSUMERS, Date.now());
  const back = await fault.strike();
  const recoveryMs = fault.measured ? Math.round((await flowsAgain(system, CONSUMERS, back)) - back) : null;
  return { fault: fault.name, recoveryMs };
};

/** Eight writers through the gateway while faults strike; then all that is stored is compared. */
export const runSystem = async (ground: Ground, options: Options): Promise<StageResult> => {
  const { seed, faultSeconds, say, faults = systemFaults } = options;
  const began = Date.now();
  const { servers } = ground;
  const random = createRandom(seed);
  const system = await startSystem(ground);
  const attempts = createAttempts();
  const gateway = createGatewayClient(system.gatewayUrl, system.token);
  const writers = startWriters({ gateway, attempts, random: createRandom(seed + 1), keyPrefix: `run-${String(seed)}` });
  let working = true;
  const poisoning = poisonMeanwhile(ground, system, () => working);
  await flowsAgain(system, CONSUMERS, began);

  const rounds: Round[] = [];
  const end = Date.now() + faultSeconds * 1_000;
  do {
    for (const fault of random.shuffled(faults({ system, servers, random }))) {
      if (rounds.length > 0 && Date.now() > end) break;
      const round = await strike(system, fault);
      rounds.push(round);
      const { recoveryMs } = round;
      const recovery = recoveryMs === null ? '' : `, events flow after ${String(recoveryMs)} ms`;
      say(`system: round ${String(rounds.length)}: ${fault.name}${recovery}`);
      await delay(BETWEEN_MS);
    }
  } while (Date.now() < end);

  await system.allReady();
  await writers.stop();
  working = false;
  await poisoning;
  say('system: the writers have stopped; waiting for what is under way');
  if (!(await waitUntilQuiet(system, servers.brokers))) attempts.stuck('something is still under way');
  const checked = await checkSystem(system, servers.brokers, attempts);
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
