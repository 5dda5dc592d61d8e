import { HELP, readArguments, UsageError, type Arguments } from './arguments.js';
import { onOwnGround } from './ground.js';
import { hasViolations, reportOf, reportText } from './report.js';
import type { StageResult } from './stage.js';
import { runSystem } from './system/run-system.js';
import { runVolume } from './volume/run-volume.js';

/** Of the whole time: starting, draining and checking take the rest. */
const FAULT_SHARE = { system: 0.42, volume: 0.38 } as const;
const RUN = { system: runSystem, volume: runVolume } as const;

const run = async ({ seed, minutes, stages, json, keep }: Arguments): Promise<number> => {
  const began = Date.now();
  const say = (line: string): void => {
    const seconds = ((Date.now() - began) / 1_000).toFixed(0).padStart(4);
    (json ? process.stderr : process.stdout).write(`${seconds} s  ${line}\n`);
  };
  say(`seed ${String(seed)}`);
  const results: StageResult[] = [];
  for (const stage of stages) {
    const share = stages.length === 1 ? 0.8 : FAULT_SHARE[stage];
    const options = { seed, faultSeconds: minutes * 60 * share, say };
    const result = await onOwnGround(
      (ground) => {
        say(`${stage}: logs in ${ground.dir}`);
        return RUN[stage](ground, options);
      },
      ({ violations }) => keep || violations.length > 0,
    );
    results.push(result);
  }
  const report = reportOf(seed, results);
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : `\n${reportText(report)}`);
  return hasViolations(report) ? 1 : 0;
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
try {
  const given = readArguments(process.argv.slice(2));
  if (given.help) process.stdout.write(HELP);
  else process.exitCode = await run(given);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
