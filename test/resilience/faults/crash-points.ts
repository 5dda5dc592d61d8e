/** The eight steps on the way of a change from its command to its effect elsewhere. */
export const COMMAND_STEPS = ['business-write', 'outbox-insert', 'commit'] as const;
export const RELAY_STEPS = ['send', 'acknowledgement', 'delete'] as const;
export const CONSUMER_STEPS = ['consumer-effect', 'offset-commit'] as const;

type Step = (typeof COMMAND_STEPS)[number] | (typeof RELAY_STEPS)[number] | (typeof CONSUMER_STEPS)[number];

/** Where a process kills itself; `crash-preload.mjs` knows what each means in statements and requests. */
export type CrashPoint = `${Step}.${'before' | 'after'}`;

export const beforeAndAfter = (steps: readonly Step[]): readonly CrashPoint[] =>
  steps.flatMap((step): CrashPoint[] => [`${step}.before`, `${step}.after`]);
