import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// The build, because jest loads this file without its transforms; `npm test` builds first.
import { startInfrastructure } from '../../infra/dist/local/infrastructure.js';
import { freePorts } from '../../infra/dist/local/ports.js';

// Reads until its input ends, which the death of this process brings about however it dies; the servers die then too.
const SWEEP = 'while read -r _; do exit 0; done; sleep 1; rm -rf "$1"; sleep 2; rm -rf "$1"';

const sweepWhenKilled = (dir) => {
  const sweeper = spawn('/bin/sh', ['-c', SWEEP, 'sweeper', dir], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  sweeper.unref();
  return () => sweeper.stdin.end('done\n');
};

/** What a run needs to know of servers that run already. */
const GIVEN = ['TEST_DATABASE_URL', 'TEST_KAFKA_BROKERS', 'TEST_KAFKA_JARS', 'TEST_SERVERS_DIR'];

/** PostgreSQL and Kafka on free ports, for this test run alone; or those that the environment names, which stay. */
export default async function startServers() {
  if (GIVEN.every((name) => process.env[name])) return;
  const dir = await mkdtemp(join(tmpdir(), 'cunguan-test-'));
  const dismissSweeper = sweepWhenKilled(dir);
  const clear = async () => {
    await rm(dir, { recursive: true, force: true });
    dismissSweeper();
  };
  try {
    const [postgres, kafka, kafkaController] = await freePorts(3);
    const servers = await startInfrastructure({ dir, ports: { postgres, kafka, kafkaController } });
    process.env.TEST_DATABASE_URL = servers.adminUrl;
    process.env.TEST_KAFKA_BROKERS = servers.brokers;
    process.env.TEST_KAFKA_JARS = servers.kafkaJars;
    process.env.TEST_SERVERS_DIR = dir;
    globalThis.stopTestServers = async () => {
      await servers.stop();
      await clear();
    };
  } catch (error) {
    await clear();
    throw error;
  }
}
