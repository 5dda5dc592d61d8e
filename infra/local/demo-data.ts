import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { civilDate, systemClock, today, type CivilDate } from '@cunguan/domain';
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

const begunOf = (record: string): string => `${record}.begun`;

/** The day on which this load was first begun: one that was interrupted goes on with it. */
const dayOfLoad = (record: string, target: string): CivilDate => {
  const begun = begunOf(record);
  const [before, day] = existsSync(begun) ? readFileSync(begun, 'utf8').split('\n') : [];
  if (before === target && day !== undefined) return civilDate(day);
  const now = today(systemClock);
  writeFileSync(begun, [target, now].join('\n'));
  return now;
};

/** Loads the demo through the gateway; recorded only at its end, and safe to repeat from any point. */
export const loadDemoData = async (records: Records, settings: Settings, demo: Demo): Promise<void> => {
  const record = records.demo;
  try {
    saveDemoIdentities(records.demoIdentities, await loadDemo({ ...demo, day: dayOfLoad(record, targetOf(settings)) }));
  } catch (error) {
    const [reason = ''] = String(error).split('\n');
    throw new LaunchError(
      `演示数据载入失败，可重新启动以继续，或用 --no-demo 跳过：${reason}`,
      `The demo data did not load: start again to go on with it, or start with --no-demo: ${reason}`,
    );
  }
  writeFileSync(`${record}.next`, targetOf(settings));
  renameSync(`${record}.next`, record);
  rmSync(begunOf(record), { force: true });
};
