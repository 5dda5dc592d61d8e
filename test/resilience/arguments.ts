import { parseArgs } from 'node:util';

const STAGES = ['system', 'volume'] as const;
type Stage = (typeof STAGES)[number];

export interface Arguments {
  readonly seed: number;
  readonly minutes: number;
  readonly stages: readonly Stage[];
  readonly json: boolean;
  readonly keep: boolean;
  readonly help: boolean;
}

export const HELP = `npm run test:resilience -- [--seed N] [--minutes M] [--stage system|volume] [--json] [--keep] [--help]

Kills, stops and poisons the system while mutations go through it, then compares all that was stored.

  --seed N      draws the faults and the mutations; a run's seed is printed (default 2015)
  --minutes M   for the whole run, from 3 on (default 14)
  --stage S     system: the whole system behind its gateway; volume: libs/messaging alone; both by default
  --json        the report as one JSON object on standard output, progress on standard error
  --keep        leaves the folder with the logs and prints it; it is left after violations in any case

Exits with 0 when nothing was violated, 1 when something was, 2 when the command line is wrong.
`;

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const MIN_MINUTES = 3;
const MAX_MINUTES = 120;

const wholeNumber = (name: string, text: string, from: number, to: number): number => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < from || value > to) {
    throw new UsageError(`--${name} must be a whole number from ${String(from)} to ${String(to)}`);
  }
  return value;
};

const isStage = (text: string): text is Stage => (STAGES as readonly string[]).includes(text);

/** @throws UsageError with one line that says what is wrong */
export const readArguments = (args: readonly string[]): Arguments => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string', default: '2015' },
        minutes: { type: 'string', default: '14' },
        stage: { type: 'string' },
        json: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { stage, json, keep, help } = values;
    if (stage !== undefined && !isStage(stage)) throw new UsageError(`--stage must be ${STAGES.join(' or ')}`);
    return {
      seed: wholeNumber('seed', values.seed, 0, 2 ** 32 - 1),
      minutes: wholeNumber('minutes', values.minutes, MIN_MINUTES, MAX_MINUTES),
      stages: stage === undefined ? STAGES : [stage],
      json,
      keep,
      help,
    };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : String(error));
  }
};
