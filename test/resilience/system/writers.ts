import { setTimeout as delay } from 'node:timers/promises';
import type { Random } from '../random.js';
import type { Attempts, Marked } from './attempts.js';
import type { GatewayClient } from './gateway.js';
import { ENDINGS, liveThrough, townNumber, type Step, type Town } from './life.js';

export interface Writers {
  /** When mutations were acknowledged, in order. */
  readonly acknowledgedAt: () => readonly number[];
  /** Ends what is under way, and begins nothing more. */
  readonly stop: () => Promise<void>;
  /**
   * Asks once more for what was refused last, because it needed what had not arrived yet; to be called once all has
   * arrived. Whatever is refused still is stuck.
   */
  readonly askAgain: () => Promise<void>;
}

interface Options {
  readonly gateway: GatewayClient;
  readonly attempts: Attempts;
  readonly random: Random;
  /** Drawn anew for each run, so that a key is never one of an earlier one. */
  readonly keyPrefix: string;
}

interface Life {
  readonly number: number;
  readonly steps: Generator<Step, void, void>;
  step: Step;
  ordinal: number;
  /** What its step was refused with; what it needs has not arrived yet. */
  refused: string | null;
}

const WRITERS = 8;
/** Lives that a writer has under way, so that it goes on while one of them waits for an event. */
const LIVES_EACH = 4;
const PAUSE_MS = 25;

const idsIn = (payload: Readonly<Record<string, unknown>>): readonly (string | null)[] => {
  const [first] = Object.values(payload);
  return (Array.isArray(first) ? first : [first]).map((one) => (one as { readonly id?: string } | null)?.id ?? null);
};

const unitMark = (code: string): readonly Marked[] => [{ table: 'people.units', mark: code }];

/** Sends one mutation until its fate is certain, and writes down what became of it. */
const attempt = async ({ gateway, attempts, keyPrefix }: Options, name: string, step: Step) => {
  attempts.ask(step.on);
  const outcome = await gateway.mutate(step.mutation, `${keyPrefix}:${name}`, step.input, step.fields);
  if (outcome.is === 'refused') {
    attempts.refuse(step.on);
  } else {
    attempts.acknowledge(step.on, idsIn(outcome.payload));
    attempts.mustFollow(step.follows ?? []);
    step.keep?.(outcome.payload as never);
  }
  return outcome;
};

/** A district and its towns; towns are registered as lives need them. */
const createTowns = (options: Options): ((number: number) => Promise<Town>) => {
  const towns = new Map<number, Promise<Town>>();
  let district: Promise<string> | undefined;
  const register = async (mutation: string, code: string, name: string, parent: object): Promise<string> => {
    const field = name.split(' ')[0] ?? '';
    let id = '';
    const outcome = await attempt(options, name, {
      mutation,
      input: { ...parent, code, name },
      fields: `${field} { id }`,
      on: unitMark(code),
      keep: (payload: Readonly<Record<string, { readonly id: string }>>) => (id = payload[field]?.id ?? ''),
    });
    if (outcome.is === 'refused') throw new Error(`${mutation}: ${outcome.code}`);
    return id;
  };
  const registerTown = async (number: number): Promise<Town> => {
    const districtId = await (district ??= register('registerDistrict', '310114', 'district', {}));
    const code = `310114${String(101 + number)}`;
    const id = await register('registerTown', code, `town ${String(number)}`, { districtId });
    const department = await register('registerDepartment', `${code}D1`, `department ${String(number)}`, {
      townId: id,
    });
    const elsewhere = await register('registerVillage', `${code}099`, `village of ${String(number)}`, { townId: id });
    return { id, code, department, elsewhere };
  };
  return (number) => {
    const town = towns.get(number) ?? registerTown(number);
    towns.set(number, town);
    return town;
  };
};

/** Eight writers at once, each with one mutation under way, through lives that span all services. */
export const startWriters = (options: Options): Writers => {
  const { attempts, random } = options;
  const townOf = createTowns(options);
  const acknowledgedAt: number[] = [];
  let stopping = false;
  let lives = 0;

  const begin = async (): Promise<Life> => {
    const number = (lives += 1);
    const steps = liveThrough(number, await townOf(townNumber(number)), random.pick(ENDINGS));
    return { number, steps, step: steps.next().value as Step, ordinal: 1, refused: null };
  };

  /** Answers the life that goes on: itself, or a new one once it is over. */
  const advance = async (life: Life): Promise<Life> => {
    const outcome = await attempt(options, `${String(life.number)}:${String(life.ordinal)}`, life.step);
    if (outcome.is === 'refused') {
      life.refused = outcome.code;
      return life;
    }
    acknowledgedAt.push(outcome.at);
    life.refused = null;
    const next = life.steps.next();
    if (next.done === true) return begin();
    life.step = next.value;
    life.ordinal += 1;
    return life;
  };

  const all: Life[][] = [];
  const write = async (): Promise<void> => {
    const mine: Life[] = [];
    all.push(mine);
    while (!stopping) {
      if (mine.length < LIVES_EACH) mine.push(await begin());
      const life = mine.shift();
      if (life) mine.push(await advance(life));
      await delay(PAUSE_MS);
    }
  };
  const running = Promise.all(Array.from({ length: WRITERS }, write));
  running.catch(() => undefined);
  return {
    acknowledgedAt: () => acknowledgedAt,
    stop: async () => {
      stopping = true;
      await running;
    },
    askAgain: async () => {
      for (const life of all.flat().filter(({ refused }) => refused !== null)) {
        const { refused } = await advance(life);
        if (refused !== null) attempts.stuck(`${life.step.mutation} of life ${String(life.number)}: ${refused}`);
      }
    },
  };
};
