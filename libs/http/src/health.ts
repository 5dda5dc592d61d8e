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

/** `/health/live` answers while the process does; `/health/ready` is 200 only when every check passes, else 503. */
export const healthRoutes = (checks: Readonly<Record<string, Check>>): readonly Route[] => [
  { method: 'GET', path: '/health/live', handle: () => Promise.resolve(json(200, { status: 'live' })) },
  {
    method: 'GET',
    path: '/health/ready',
    handle: async () => {
      const results = await Promise.all(
        Object.entries(checks).map(async ([name, check]) => [name, await inTime(check)] as const),
      );
      const ready = results.every(([, result]) => result === 'ok');
      return json(ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', checks: Object.fromEntries(results) });
    },
  },
];
