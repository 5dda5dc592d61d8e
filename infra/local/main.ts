import { ConfigError } from '@cunguan/config';
import { parseStartArguments, START_HELP } from './arguments.js';
import { createChildRegistry, type ChildRegistry } from './child-registry.js';
import { failureLine, LaunchError } from './launch-error.js';
import { claimLocalFolder, deleteLocalData } from './local-folder.js';
import { localPaths } from './local-paths.js';
import { takeLock } from './lock-file.js';
import { checkMachine } from './preflight.js';
import { createProgress } from './progress.js';
import { stopLeftovers } from './recovery.js';
import { readSettings, type Settings } from './settings.js';

/** A second Ctrl-C within this time is the first one again: npm passes on what the terminal has already sent. */
const SAME_SIGNAL_MS = 1_000;

let registry: ChildRegistry | undefined;
let releaseLock: () => void = () => undefined;
let stoppingSince: number | undefined;

const linesOf = (failure: unknown): readonly string[] => {
  if (failure instanceof ConfigError) return failure.lines;
  if (failure instanceof AggregateError) return [...new Set(failure.errors.map(failureLine))];
  return [failureLine(failure)];
};

const stop = async (exitCode: number): Promise<void> => {
  stoppingSince = performance.now();
  try {
    await registry?.stopAll();
    releaseLock();
  } finally {
    process.exit(exitCode);
  }
};

const fail = (failure: unknown): void => {
  if (stoppingSince !== undefined) return;
  for (const line of linesOf(failure)) console.error(line);
  void stop(1);
};

const onSignal = (): void => {
  if (stoppingSince === undefined) {
    console.log('\n正在停止 / Stopping');
    void stop(0);
  } else if (performance.now() - stoppingSince > SAME_SIGNAL_MS) {
    registry?.killAll();
    releaseLock();
    process.exit(1);
  }
};

const refuseReset = ({ databaseUrl, kafkaBrokers }: Settings): void => {
  const [name] = [databaseUrl && 'DATABASE_URL', kafkaBrokers && 'KAFKA_BROKERS'].filter(Boolean);
  if (name === undefined) return;
  throw new LaunchError(
    `设置了 ${name} 时不能 --reset：外部数据须由您自行清理`,
    `--reset does not go with ${name}: data that is elsewhere is yours to delete`,
  );
};

const start = async (): Promise<void> => {
  const wanted = parseStartArguments(process.argv.slice(2));
  if (wanted.help) {
    console.log(START_HELP);
    return;
  }
  const settings = readSettings(process.env);
  if (wanted.reset) refuseReset(settings);
  const paths = localPaths(settings.localDir);
  claimLocalFolder(settings.localDir, paths);
  const lock = takeLock(paths.lock);
  if (!lock.held) {
    const pid = String(lock.pid);
    throw new LaunchError(
      `已在运行（pid ${pid}），请先用 Ctrl-C 停止它，或另设 LOCAL_DIR 与各端口`,
      `Already running (pid ${pid}): stop it with Ctrl-C first, or set another LOCAL_DIR and other ports`,
    );
  }
  releaseLock = lock.release;
  registry = createChildRegistry(paths.run);
  const onLine = createProgress((text) => {
    if (stoppingSince === undefined) process.stdout.write(text);
  });
  const left = await stopLeftovers(paths.run);
  if (left.length > 0) onLine(`已停止上次遗留的进程 / Stopped what an earlier run left: ${left.join(', ')}`);
  if (wanted.reset) deleteLocalData(paths);
  await checkMachine(settings);
  // Loaded only now: it brings TypeORM and the services' tables along, which no refusal above should wait for.
  const { launchAll } = await import('./launch.js');
  console.log(await launchAll({ settings, paths, registry, onLine }, wanted.demo));
};

// A terminal that closed, or `npm start | head`, must not end the launcher before it has stopped its children.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

start().catch(fail);
