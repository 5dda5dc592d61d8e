import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { loadDemo } from '../demo/load-demo.js';
import { saveDemoIdentities } from './demo-identities.js';
import { LaunchError } from './launch-error.js';
import type { LocalPaths } from './local-paths.js';
import type { Settings } from './settings.js';

interface Demo {
  readonly gatewayUrl: string;
  readonly token: string;
  readonly tokenOfOfficial: (officialId: string) => Promise<string>;
  readonly onProgress: (line: string) => void;
}

// The record is of these very databases: a DATABASE_URL set later names others, which have no demo yet.
const targetOf = ({ databaseUrl, kafkaBrokers, topicPrefix }: Settings): string =>
  createHash('sha256')
    .update(JSON.stringify([databaseUrl && new URL(databaseUrl).host, kafkaBrokers, topicPrefix]))
    .digest('hex');

type Records = Pick<LocalPaths, 'demo' | 'demoIdentities'>;

export const demoIsLoaded = ({ demo, demoIdentities }: Records, settings: Settings): boolean =>
  existsSync(demo) && existsSync(demoIdentities) && readFileSync(demo, 'utf8') === targetOf(settings);

/** Loads the demo through the gateway; recorded only at its end, and safe to repeat from any point. */
export const loadDemoData = async (records: Records, settings: Settings, demo: Demo): Promise<void> => {
  const record = records.demo;
  try {
    saveDemoIdentities(records.demoIdentities, await loadDemo(demo));
  } catch (error) {
    const [reason = ''] = String(error).split('\n');
    throw new LaunchError(
      `演示数据载入失败，可重新启动以继续，或用 --no-demo 跳过：${reason}`,
      `The demo data did not load: start again to go on with it, or start with --no-demo: ${reason}`,
    );
  }
  writeFileSync(`${record}.next`, targetOf(settings));
  renameSync(`${record}.next`, record);
};
