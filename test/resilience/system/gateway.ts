import { setTimeout as delay } from 'node:timers/promises';

type Payload = Readonly<Record<string, unknown>>;

/** What became of one mutation, once it is certain. */
type Outcome =
  | { readonly is: 'acknowledged'; readonly payload: Payload; readonly at: number }
  | { readonly is: 'refused'; readonly code: string };

export interface GatewayClient {
  /** Asks again under the same key, which is one effect, for as long as no answer says what became of it. */
  readonly mutate: (mutation: string, key: string, input: object, fields: string) => Promise<Outcome>;
  /** How often each reason made it ask again. */
  readonly repeats: () => ReadonlyMap<string, number>;
}

interface Answer {
  readonly data?: Readonly<Record<string, Payload | null>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** These do not say that the command was refused, only that its answer was lost or somebody was away. */
const UNCERTAIN = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'QUERY.DEADLINE',
  'SERVICE.DATABASE_AWAY',
  'INTERNAL',
  'NO_ANSWER',
  'UNAUTHENTICATED',
]);
const REPLY_WITHIN_MS = 20_000;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 500;
/** Far longer than any fault lasts. */
const GIVE_UP_AFTER_MS = 180_000;

export const createGatewayClient = (url: string, token: string): GatewayClient => {
  const repeats = new Map<string, number>();

  const ask = async (query: string, variables: object): Promise<Answer> => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(REPLY_WITHIN_MS),
      });
      return (await response.json()) as Answer;
    } catch {
      return { errors: [{ extensions: { code: 'NO_ANSWER' } }] };
    }
  };

  return {
    mutate: async (mutation, key, input, fields) => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
      const giveUp = Date.now() + GIVE_UP_AFTER_MS;
      for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
        const { data, errors = [] } = await ask(query, { input: { clientMutationId: key, ...input } });
        const payload = data?.[mutation];
        if (payload && errors.length === 0) return { is: 'acknowledged', payload, at: Date.now() };
        const code = errors[0]?.extensions?.code ?? 'NO_ANSWER';
        if (!UNCERTAIN.has(code)) return { is: 'refused', code };
        if (Date.now() > giveUp) throw new Error(`${mutation}: ${code} for three minutes`);
        repeats.set(code, (repeats.get(code) ?? 0) + 1);
        await delay(pause);
      }
    },
    repeats: () => repeats,
  };
};
