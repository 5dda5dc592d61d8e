import { setTimeout as delay } from 'node:timers/promises';
import { numberOf } from '../database.js';
import { beforeAndAfter, COMMAND_STEPS, CONSUMER_STEPS, RELAY_STEPS, type CrashPoint } from '../faults/crash-points.js';
import type { Servers } from '../faults/servers.js';
import type { Supervised } from '../faults/supervised.js';
import { pollOr } from '../polling.js';
import type { Random } from '../random.js';
import type { Round } from '../rounds.js';

export interface Actors {
  readonly writer: Supervised;
  readonly relays: readonly Supervised[];
  readonly consumers: readonly Supervised[];
}

interface Given {
  readonly actors: Actors;
  readonly url: string;
  readonly random: Random;
  readonly servers: Servers;
  readonly faultSeconds: number;
  readonly say: (line: string) => void;
}

interface Fault {
  readonly name: string;
  /** Answers when what was struck was back, or null when its recovery is not measured. */
  readonly strike: () => Promise<number | null>;
}

const POINT_WITHIN_MS = 15_000;
const GOING_ON = { everyMs: 50, withinMs: 60_000 };
/** Longer than the session of a consumer. */
const SUSPENDED_MS = 12_000;
const BETWEEN_MS = 500;

/** Far cheaper than to count them. */
const EFFECTS = 'SELECT last_value FROM effects_position_seq';

/** When the next effect came after a moment; polled, because effects carry no time. */
const nextEffectAfter = async (url: string): Promise<number> => {
  const before = await numberOf(url, EFFECTS);
  const look = async (): Promise<number | undefined> =>
    (await numberOf(url, EFFECTS)) > before ? Date.now() : undefined;
  return pollOr('no effect came within a minute', look, GOING_ON);
};

const crashOneOf = async (actors: readonly Supervised[], point: CrashPoint, passing: number): Promise<boolean> => {
  const passed = actors.map(async (actor) => {
    if (!(await actor.crashAt(point, passing, POINT_WITHIN_MS))) throw new Error(`${actor.name} did not pass ${point}`);
    for (const other of actors) if (other !== actor) other.disarm();
  });
  return Promise.any(passed).then(
    () => true,
    () => false,
  );
};

const crash = (name: string, actors: readonly Supervised[], point: CrashPoint, random: Random): Fault => {
  const passed = `${point} (${name})`;
  let struckAs = passed;
  return {
    /** What it came to, so that no point is counted at which nothing was struck. */
    get name() {
      return struckAs;
    },
    strike: async () => {
      struckAs = passed;
      // Of two relays one stands by and passes no point: both are armed, and the one that works dies.
      const armed = name === 'relay' ? actors : [random.pick(actors)];
      if (!(await crashOneOf(armed, point, random.integer(1, name === 'writer' ? 20 : 5)))) {
        struckAs = `kill -9 (a crash point was not passed, ${name})`;
        await armed[0]?.kill();
      }
      await Promise.all(armed.map((actor) => actor.ready()));
      return null;
    },
  };
};

const killOne = (name: string, actors: readonly Supervised[], random: Random): Fault => ({
  name: `kill -9 (${name})`,
  strike: async () => {
    const actor = random.pick(actors);
    await actor.kill();
    await actor.ready();
    return null;
  },
});

const suspend = (consumers: readonly Supervised[], random: Random): Fault => ({
  name: 'SIGSTOP beyond its session (consumer)',
  strike: async () => {
    const actor = random.pick(consumers);
    actor.signal('SIGSTOP');
    await delay(SUSPENDED_MS);
    actor.signal('SIGCONT');
    return null;
  },
});

/** Every fault of the stage once, those of consumers fewer: each makes the group wait for the dead member. */
const faultsOf = ({ actors, servers, random }: Given): readonly Fault[] => {
  const { writer, relays, consumers } = actors;
  const points = (name: string, ofName: readonly Supervised[], steps: Parameters<typeof beforeAndAfter>[0]) =>
    beforeAndAfter(steps).map((point) => crash(name, ofName, point, random));
  const ofWriterAndRelay = [
    ...points('writer', [writer], COMMAND_STEPS),
    ...points('relay', relays, RELAY_STEPS),
    killOne('writer', [writer], random),
    killOne('relay', relays, random),
  ];
  return [
    ...ofWriterAndRelay,
    ...ofWriterAndRelay,
    ...points('consumer', consumers, CONSUMER_STEPS),
    killOne('consumer', consumers, random),
    suspend(consumers, random),
    { name: 'kill -9 and restart (Kafka)', strike: servers.killKafka },
    { name: 'kill -9 and restart (PostgreSQL)', strike: servers.killPostgres },
  ];
};

/** Strikes one fault after the other in a drawn order: each at least once, and on until the time is over. */
export const volumeFaults = async (given: Given): Promise<readonly Round[]> => {
  const { random, url, faultSeconds, say } = given;
  const end = Date.now() + faultSeconds * 1_000;
  const rounds: Round[] = [];
  const all = faultsOf(given);
  await nextEffectAfter(url);
  do {
    for (const fault of random.shuffled(all)) {
      if (rounds.length >= all.length && Date.now() > end) break;
      if (fault.name.includes('restart')) await nextEffectAfter(url);
      const back = await fault.strike();
      const recoveryMs = back === null ? null : (await nextEffectAfter(url)) - back;
      const { name } = fault;
      rounds.push({ fault: name, recoveryMs });
      say(
        `round ${String(rounds.length)}: ${name}${recoveryMs === null ? '' : `, went on after ${String(recoveryMs)} ms`}`,
      );
      await delay(BETWEEN_MS);
    }
  } while (Date.now() < end);
  return rounds;
};
