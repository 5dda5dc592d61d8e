import { setTimeout as delay } from 'node:timers/promises';
import { SERVICE_NAMES, type ServiceName } from '../../../infra/postgres/services.js';
import { beforeAndAfter, COMMAND_STEPS, CONSUMER_STEPS, RELAY_STEPS, type CrashPoint } from '../faults/crash-points.js';
import type { Servers } from '../faults/servers.js';
import type { Random } from '../random.js';
import { CONSUMERS } from './consumers.js';
import type { System } from './system.js';

export interface SystemFault {
  readonly name: string;
  /** Strikes only while events flow everywhere, and is over once they do again: its recovery stands alone. */
  readonly calm: boolean;
  /** Whose taking in of events tells that it is recovered from. */
  readonly consumers: readonly ServiceName[];
  /** Strikes, and answers when what was struck was back. */
  readonly strike: () => Promise<number>;
}

export interface FaultsGiven {
  readonly system: System;
  readonly servers: Servers;
  readonly random: Random;
}

const POINT_WITHIN_MS = 15_000;
const MISSED = 'kill -9 (a crash point was not passed)';
/** Longer than the session of a consumer. */
const SUSPENDED_MS = 12_000;
const MAX_PASSING = 4;

const ofConsumer = (name: ServiceName | 'gateway'): readonly ServiceName[] =>
  CONSUMERS.filter((consumer) => consumer === name);

const kill = (system: System, name: ServiceName | 'gateway'): SystemFault => ({
  name: `kill -9 (${name === 'gateway' ? 'gateway' : 'subgraph'})`,
  calm: false,
  consumers: ofConsumer(name),
  strike: async () => {
    await system.process(name).kill();
    await system.process(name).ready();
    return Date.now();
  },
});

export const crashAt = ({ system, random }: FaultsGiven, name: ServiceName, point: CrashPoint): SystemFault => {
  let struckAs: string = point;
  return {
    /** What it came to, so that no point is counted at which nothing was struck. */
    get name() {
      return struckAs;
    },
    calm: false,
    consumers: ofConsumer(name),
    strike: async () => {
      const struck = system.process(name);
      if (!(await struck.crashAt(point, random.integer(1, MAX_PASSING), POINT_WITHIN_MS))) {
        struckAs = MISSED;
        await struck.kill();
      }
      await struck.ready();
      return Date.now();
    },
  };
};

const suspend = ({ system }: FaultsGiven, name: ServiceName): SystemFault => ({
  name: 'SIGSTOP beyond its session',
  calm: false,
  consumers: [name],
  strike: async () => {
    const struck = system.process(name);
    struck.signal('SIGSTOP');
    await delay(SUSPENDED_MS);
    struck.signal('SIGCONT');
    return Date.now();
  },
});

/** Two of one service: the group rebalances under load, and one relay stands by; then one of the two is killed. */
const twins = ({ system }: FaultsGiven, name: ServiceName): SystemFault => ({
  name: 'two of one service, one killed',
  calm: false,
  consumers: [name],
  strike: async () => {
    const twin = await system.startTwin(name);
    await delay(2_000);
    await system.process(name).kill();
    await system.process(name).ready();
    await twin.stop();
    return Date.now();
  },
});

export const killServer = (servers: Servers, name: 'Kafka' | 'PostgreSQL'): SystemFault => ({
  name: `kill -9 and restart (${name})`,
  calm: true,
  consumers: CONSUMERS,
  strike: name === 'Kafka' ? servers.killKafka : servers.killPostgres,
});

/** Every fault of the stage at least once, in a drawn order: each crash point, each process, each server. */
export const systemFaults = (given: FaultsGiven): readonly SystemFault[] => {
  const { system, servers, random } = given;
  const owners = random.shuffled(SERVICE_NAMES);
  const consumers = random.shuffled(CONSUMERS);
  const inTurn = (names: readonly ServiceName[], points: readonly CrashPoint[]) =>
    points.map((point, n) => crashAt(given, names[n % names.length] as ServiceName, point));
  return random.shuffled([
    ...inTurn(owners, beforeAndAfter(COMMAND_STEPS)),
    ...inTurn(owners, beforeAndAfter(RELAY_STEPS)),
    ...inTurn(consumers, beforeAndAfter(CONSUMER_STEPS)),
    ...[...SERVICE_NAMES, 'gateway' as const].map((name) => kill(system, name)),
    ...[1, 2, 3].flatMap(() => [killServer(servers, 'Kafka'), killServer(servers, 'PostgreSQL')]),
    suspend(given, random.pick(CONSUMERS)),
    twins(given, random.pick(CONSUMERS)),
    twins(given, random.pick(CONSUMERS)),
  ]);
};
