import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureTopics } from '@cunguan/messaging';
import { projectRoot } from '../../../infra/local/project-root.js';
import { numberOf, rowsOf } from '../database.js';
import { supervise, type Supervised } from '../faults/supervised.js';
import type { Ground } from '../ground.js';
import { poll } from '../polling.js';
import { createRandom } from '../random.js';
import { createPoisoner } from '../raw-topics.js';
import type { StageOptions, StageResult } from '../stage.js';
import { checkVolume } from './check-volume.js';
import { AGGREGATES, aggregateId, HANDLED_EVERY, HANDLED_TYPE, TOPIC, volumeTables } from './environment.js';
import { volumeFaults, type Actors } from './volume-faults.js';

const PARTITIONS = 3;
const DRAINING = { everyMs: 250, withinMs: 240_000 };
const POISON_SHARE = 0.01;

const prepare = async ({ servers }: Ground): Promise<string> => {
  await rowsOf(servers.adminUrl, 'CREATE DATABASE volume');
  const url = new URL(servers.adminUrl);
  url.pathname = '/volume';
  for (const sql of volumeTables) await rowsOf(url.href, sql);
  const ids = Array.from({ length: AGGREGATES }, (_, n) => aggregateId(n + 1));
  await rowsOf(url.href, 'INSERT INTO ledger SELECT id, 0 FROM unnest($1::uuid[]) AS id', [ids]);
  await ensureTopics({ brokers: servers.brokers, topics: [{ name: TOPIC, partitions: PARTITIONS, config: {} }] });
  return url.href;
};

/** Puts one poison message for a hundred events onto the topic, for as long as the work goes on. */
const poisonMeanwhile = async (ground: Ground, url: string, goesOn: () => boolean): Promise<void> => {
  const poisoner = createPoisoner(ground.servers.brokers, HANDLED_TYPE);
  let put = 0;
  while (goesOn()) {
    const events = await numberOf(url, 'SELECT sum(version) FROM ledger').catch(() => 0);
    const due = Math.floor(events * POISON_SHARE) - put;
    if (due > 0) await poisoner.put(TOPIC, due);
    put += Math.max(due, 0);
    await delay(500);
  }
  await poisoner.close();
};

const waitUntilDrained = async (url: string): Promise<void> => {
  const sql = `SELECT (SELECT count(*) FROM outbox)
    + (SELECT sum(version / ${String(HANDLED_EVERY)}) FROM ledger) - (SELECT count(*) FROM effects)`;
  // When it does not drain, the checker says what is missing.
  await poll(async () => ((await numberOf(url, sql)) === 0 ? true : undefined), DRAINING);
};

/** libs/messaging alone under load: eight writers, two relays, three consumers of one group, and faults. */
export const runVolume = async (ground: Ground, { seed, faultSeconds, say }: StageOptions): Promise<StageResult> => {
  const began = Date.now();
  const { servers, dir, live } = ground;
  const url = await prepare(ground);
  const commandLog = join(dir, 'volume-commands.log');
  const start = (role: string, name = role): Supervised => {
    const env = {
      DATABASE_URL: url,
      KAFKA_BROKERS: servers.brokers.join(','),
      SEED: String(seed),
      COMMAND_LOG: commandLog,
    };
    const entry = join(projectRoot, 'test/resilience/volume', `${role}.ts`);
    return supervise({ plan: { name: `volume-${name}`, entry, env, readyUrl: '' }, dir, live });
  };
  const writer = start('writer');
  const relays = [start('relay', 'relay-1'), start('relay', 'relay-2')];
  const consumers = ['consumer-1', 'consumer-2', 'consumer-3'].map((name) => start('consumer', name));
  const actors: Actors = { writer, relays, consumers };
  const all = [writer, ...relays, ...consumers];
  await Promise.all(all.map((one) => one.ready()));

  let working = true;
  const poisoning = poisonMeanwhile(ground, url, () => working);
  const random = createRandom(seed);
  const rounds = await volumeFaults({
    actors,
    url,
    random,
    servers,
    faultSeconds,
    say: (line) => {
      say(`volume: ${line}`);
    },
  });
  working = false;
  await poisoning;
  await writer.stop();
  say('volume: the writers have stopped; waiting for what is under way');
  await waitUntilDrained(url);
  const checked = await checkVolume({ url, servers, commandLog, say });
  await Promise.all(all.map((one) => one.stop()));
  return { stage: 'volume', seconds: (Date.now() - began) / 1_000, rounds, ...checked, remarks: [] };
};
