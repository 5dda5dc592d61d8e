import { BEYOND_WALL } from '@cunguan/database';
import { EVENTS_KEPT_DAYS, type PublishedEvent } from '@cunguan/events';
import type { QueryRunner } from 'typeorm';
import type { GroupSettings } from './consumer-lag.js';
import type { Copy } from './copies.js';
import { changedIds, digestCopy, hashOf, lockCopies, readVersions, writeRows } from './copy-tables.js';
import type { Receiver } from './inbox.js';
import { planRebuild, type RebuildPlan } from './rebuild-plan.js';
import { createStateReader, type StateReader } from './state-reader.js';

interface RebuildOptions {
  readonly receiver: Omit<Receiver, 'handlers'>;
  readonly kafka: GroupSettings;
  readonly copies: readonly Copy[];
  /** Compares, and leaves everything as it is. */
  readonly dryRun: boolean;
  readonly onProgress?: ((step: 'read' | 'write', table: string, done: number) => void) | undefined;
}

/** What became of one copy; ids are those of aggregates. */
export interface RebuiltCopy extends Omit<RebuildPlan, 'made'> {
  readonly table: string;
  readonly written: number;
  /** Those that were not as their states say. */
  readonly changed: readonly string[];
  readonly hashBefore: string;
  readonly hashAfter: string;
}

const TRIES = 5;
const PAUSE_MS = 1_000;
/** An event that is older cannot come any more. */
const EVENTS_KEPT_MS = EVENTS_KEPT_DAYS * 86_400_000;

const appliedOf = async (
  runner: QueryRunner,
  service: string,
  states: Iterable<PublishedEvent>,
): Promise<ReadonlySet<string>> => {
  const ids = [...states].flatMap(({ causationId }) => causationId ?? []);
  const rows = (await runner.query('SELECT event_id AS id FROM inbox WHERE consumer = $1 AND event_id = ANY($2)', [
    service,
    ids,
  ])) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
};

const planOf = async (
  runner: QueryRunner,
  { service, clock }: RebuildOptions['receiver'],
  copy: Copy,
  { states }: StateReader,
): Promise<RebuildPlan> => {
  const applied = await appliedOf(runner, service, states.values());
  const oldest = clock.now().getTime() - EVENTS_KEPT_MS;
  return planRebuild(copy, {
    states,
    versions: await readVersions(runner, copy),
    isSettled: ({ causationId, time }) => applied.has(causationId ?? '') || Date.parse(time) < oldest,
  });
};

const rewrite = async (
  runner: QueryRunner,
  copy: Copy,
  plan: RebuildPlan,
  onProgress: RebuildOptions['onProgress'],
): Promise<RebuiltCopy> => {
  const before = await digestCopy(runner, copy);
  await writeRows(runner, copy, plan.made, (done) => onProgress?.('write', copy.root, done));
  const after = await digestCopy(runner, copy);
  const { behind, ahead, unknown } = plan;
  return {
    table: copy.root,
    written: plan.made.length,
    ...{ behind, ahead, unknown },
    changed: changedIds(before, after),
    hashBefore: hashOf(before),
    hashAfter: hashOf(after),
  };
};

/** One try, all or nothing: null when the topics have yet to tell what a copy holds already. */
const tryRebuild = async (
  { receiver, copies, dryRun, onProgress }: RebuildOptions,
  readers: readonly StateReader[],
  last: boolean,
): Promise<readonly RebuiltCopy[] | null> => {
  const runner = receiver.dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query(`SELECT set_config('lock_timeout', '10s', true), ${BEYOND_WALL}`);
    await lockCopies(runner, copies);
    const rebuilt: RebuiltCopy[] = [];
    for (const [index, copy] of copies.entries()) {
      const reader = readers[index];
      if (!reader) continue;
      const plan = await planOf(runner, receiver, copy, reader);
      if (plan.ahead.length > 0 && !last) return null;
      rebuilt.push(await rewrite(runner, copy, plan, onProgress));
    }
    if (!dryRun) await runner.commitTransaction();
    return rebuilt;
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
};

/**
 * Makes a service's copies again, of the state topics alone, in one transaction in which its consumer waits. Copies
 * whose newest event the consumer has not taken in are left to it, and so are those that stay newer than their states
 * for some seconds. The effects of events are never run again.
 */
export const rebuildCopies = async (options: RebuildOptions): Promise<readonly RebuiltCopy[]> => {
  const { kafka, copies, onProgress } = options;
  const readers = copies.map(({ topic }) => createStateReader(kafka, topic));
  for (let tries = 1; ; tries += 1) {
    await Promise.all(readers.map((reader) => reader.readOn()));
    for (const [index, { states }] of readers.entries()) onProgress?.('read', copies[index]?.root ?? '', states.size);
    const rebuilt = await tryRebuild(options, readers, tries === TRIES);
    if (rebuilt) return rebuilt;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
};
