import { setTimeout as sleep } from 'node:timers/promises';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the gateway as one of its users. */
export interface DemoClient {
  /**
   * Runs a mutation and answers its payload. The key makes it one effect however often the demo is loaded.
   * `fields` is the payload's selection.
   */
  readonly mutate: <Payload>(mutation: string, key: string, input: object, fields: string) => Promise<Payload>;
  /** Asks until the answer passes: what an event brings about takes a moment. */
  readonly waitUntil: (query: string, passes: (data: unknown) => boolean) => Promise<void>;
}

/**
 * What says that an event has not arrived yet, or that a service or its database is away for a moment: the command is
 * right and is tried again.
 */
const NOT_YET =
  /UNKNOWN|NOT_SERVING|NOT_PRINCIPAL|NOT_ENTITLED|NOT_IN_COMMITTEE|NOT_IN_OFFICE|OUTLASTS_SERVICE|NOT_ASSESSED|SUBGRAPH_UNAVAILABLE|DATABASE_AWAY|DEADLINE/;
const FIRST_PAUSE_MS = 40;
const LONGEST_PAUSE_MS = 500;
const LIMIT_MS = 60_000;

export const createDemoClient = (gatewayUrl: string, token: string): DemoClient => {
  const post = async (query: string, variables: object): Promise<Answer> => {
    const response = await fetch(gatewayUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };

  const ask = async (query: string, variables: object, passes: (data: unknown) => boolean): Promise<unknown> => {
    const deadline = Date.now() + LIMIT_MS;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
      const { data, errors = [] } = await post(query, variables);
      if (data && errors.length === 0 && passes(data)) return data;
      const [error] = errors;
      const mayCome = errors.every(({ extensions }) => NOT_YET.test(extensions?.code ?? ''));
      if (!mayCome || Date.now() > deadline) {
        throw new Error(
          `${error?.extensions?.code ?? 'LATE'}: ${error?.message ?? 'no such answer'} (${query.slice(0, 90)})`,
        );
      }
      await sleep(pause);
    }
  };

  return {
    mutate: async <Payload>(mutation: string, key: string, input: object, fields: string): Promise<Payload> => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
      const variables = { input: { clientMutationId: `demo-2015:${key}`, ...input } };
      const data = (await ask(query, variables, () => true)) as Record<string, unknown>;
      return data[mutation] as Payload;
    },
    waitUntil: async (query, passes) => {
      await ask(query, {}, passes);
    },
  };
};

const AT_A_TIME = 16;

/** Runs the work on all items, sixteen at a time, and answers in the items' order. */
export const inParallel = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> => {
  const results = new Map<number, Result>();
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results.set(index, await work(item, index));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return items.map((_item, index) => results.get(index) as Result);
};
