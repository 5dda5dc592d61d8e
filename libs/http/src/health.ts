import type { Route } from './http-server.js';

/** Resolves when the thing is well; rejects with a short reason that is fit to be shown. */
export type Check = () => Promise<unknown>;

const LIMIT_MS = 2_000;

const inTime = async (check: Check): Promise<string> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(LIMIT_MS)} ms`));
    }, LIMIT_MS);
  });
  try {
    await Promise.race([check(), late]);
    return 'ok';
  } catch {
    return 'failing';
  } finally {
    clearTimeout(timer);
  }
};

const json = (status: number, body: unknown) => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

interface HealthOptions<Name extends string> {
  /** The checks that a command cannot do without; given, the answer says whether commands are accepted. */
  readonly commandsNeed?: readonly Name[];
}

/**
 * `/health/live` answers while the process does; `/health/ready` is 200 only when every check passes, else 503. Its
 * body names the checks that fail, and is `degraded` where commands are accepted nevertheless.
 */
export const healthRoutes = <Name extends string>(
  checks: Readonly<Record<Name, Check>>,
  { commandsNeed }: HealthOptions<Name> = {},
): readonly Route[] => [
  { method: 'GET', path: '/health/live', handle: () => Promise.resolve(json(200, { status: 'live' })) },
  {
    method: 'GET',
    path: '/health/ready',
    handle: async () => {
      const names = Object.keys(checks) as Name[];
      const results = new Map(
        await Promise.all(names.map(async (name) => [name, await inTime(checks[name])] as const)),
      );
      const pass = (needed: readonly Name[]): boolean => needed.every((name) => results.get(name) === 'ok');
      const ready = pass(names);
      const accepted = commandsNeed && pass(commandsNeed);
      return json(ready ? 200 : 503, {
        status: ready ? 'ready' : accepted ? 'degraded' : 'not ready',
        ...(accepted === undefined ? {} : { commands: accepted ? 'accepted' : 'refused' }),
        checks: Object.fromEntries(results),
      });
    },
  },
];
