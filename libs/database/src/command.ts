import { createHash } from 'node:crypto';
import type pg from 'pg';
import { refusals, type Clock, type Ids } from '@cunguan/domain';
import { currentRequest } from '@cunguan/http';
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';
import { appendAudit, beginCapture, type Actor } from './audit/append-audit.js';
import type { Auditor } from './audit/auditor.js';
import { wallSettings, type Wall } from './wall.js';

export interface CommandEnvironment {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly ids: Ids;
  /** What row-level security lets the command see and write; null where a service has none. */
  readonly wall: Wall | null;
  /** Who writes the audit log; null only where there is none to write: outside of services. */
  readonly audit: Auditor | null;
}

export interface CommandRequest {
  /** The mutation's name. */
  readonly command: string;
  readonly actor: Actor;
  /** What it is done for, where it must be said. */
  readonly purpose: string | null;
  /** The client's idempotency key; null when it gave none. */
  readonly key: string | null;
  readonly input: object;
}

const refuse = refusals({
  'COMMAND.KEY_REUSED': {
    zh: 'clientMutationId「{key}」已用于另一请求，请换一个新的',
    en: 'clientMutationId "{key}" was already used for a different request; use a new one',
  },
  'COMMAND.KEY_INVALID': {
    zh: 'clientMutationId 须为 1 至 200 个字符，不含控制字符，不得全为空白',
    en: 'clientMutationId must have 1 to 200 characters, none of them control characters and not all blank',
  },
});

const MAX_KEY_LENGTH = 200;
const TRIES = 3;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** PostgreSQL holds no NUL, and halves of a surrogate pair would all become the same character. Blanks tell nothing apart. */
const isKey = (key: string): boolean =>
  !/[\p{Cc}\p{Cs}]/u.test(key) && /[^\p{C}\p{Z}]/u.test(key) && Array.from(key).length <= MAX_KEY_LENGTH;

const mayRetry = (error: unknown): boolean => {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { readonly code?: string };
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
};

interface Receipt<Answer> {
  readonly command: string;
  readonly input_hash: string;
  readonly answer: Answer;
}

/** The work, with its row in the audit log; `afterwards` is done before that row takes the lock on the chain's end. */
const audited = async <Answer extends object>(
  tx: EntityManager,
  { audit, clock }: CommandEnvironment,
  request: CommandRequest,
  work: (tx: EntityManager) => Promise<Answer>,
  afterwards: (answer: Answer) => Promise<unknown> = () => Promise.resolve(),
): Promise<Answer> => {
  await beginCapture(tx, audit !== null, clock.now());
  const answer = await work(tx);
  await afterwards(answer);
  const doing = { ...request, requestId: currentRequest()?.requestId ?? null, at: clock.now() };
  if (audit !== null) await appendAudit(tx, audit, doing);
  return answer;
};

const once = async <Answer extends object>(
  tx: EntityManager,
  environment: CommandEnvironment,
  request: CommandRequest,
  work: (tx: EntityManager) => Promise<Answer>,
): Promise<Answer> => {
  const { command, actor, key, input } = request;
  if (key === null) return audited(tx, environment, request, work);
  const [keyHash, hash] = [hashOf(key), hashOf(JSON.stringify(input))];
  // Waits for a transaction that is just using the same key; after it, the row is there or free again.
  const inserted = await tx.query<unknown[]>(
    `INSERT INTO command_receipts (actor_id, key, command, input_hash, received_at)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING key`,
    [actor.id, keyHash, command, hash, environment.clock.now()],
  );
  if (inserted.length === 0) {
    const [receipt] = await tx.query<Receipt<Answer>[]>(
      'SELECT command, input_hash, answer FROM command_receipts WHERE actor_id = $1 AND key = $2',
      [actor.id, keyHash],
    );
    if (receipt?.command !== command || receipt.input_hash !== hash) throw refuse('COMMAND.KEY_REUSED', { key });
    return receipt.answer;
  }
  return audited(tx, environment, request, work, (answer) =>
    tx.query('UPDATE command_receipts SET answer = $3 WHERE actor_id = $1 AND key = $2', [
      actor.id,
      keyHash,
      JSON.stringify(answer),
    ]),
  );
};

/** Past TypeORM, which would note it as a statement of the command. */
const setWall = async (tx: EntityManager, wall: Wall | null): Promise<void> => {
  if (!wall) return;
  const client = (await tx.queryRunner?.connect()) as pg.PoolClient | undefined;
  if (!client) throw new Error('a transaction without a connection');
  await client.query(wallSettings(wall, 'command'));
};

/**
 * Runs a command in one transaction: all of it or nothing. With a key it takes effect once and answers the same
 * again. The answer must survive JSON. It enters the audit log with what it changed; a repetition or a refusal does
 * not. A deadlock or serialisation failure is tried again, 3 times in all.
 */
export const runCommand = async <Answer extends object>(
  environment: CommandEnvironment,
  request: CommandRequest,
  work: (tx: EntityManager) => Promise<Answer>,
): Promise<Answer> => {
  if (request.key !== null && !isKey(request.key)) throw refuse('COMMAND.KEY_INVALID');
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await environment.dataSource.transaction(async (tx) => {
        await setWall(tx, environment.wall);
        return once(tx, environment, request, work);
      });
    } catch (error) {
      if (attempt === TRIES || !mayRetry(error)) throw error;
    }
  }
};
