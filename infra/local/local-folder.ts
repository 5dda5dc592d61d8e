import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LaunchError } from './launch-error.js';
import type { LocalPaths } from './local-paths.js';
import { projectRoot } from './project-root.js';

const MARKER_TEXT = '本目录由 npm start 使用 / This folder belongs to npm start\n';

// Node's own recursive form never returns where a file system lets no folder be made, as /proc.
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
};

/**
 * Makes the folder that `npm start` may write to, and empty.
 * @throws LaunchError when it cannot be written, or holds somebody else's files
 */
export const claimLocalFolder = (localDir: string, { marker }: LocalPaths): void => {
  try {
    makeFolder(localDir);
    accessSync(localDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new LaunchError(
      `无法写入 ${localDir}，请更正其权限或设置 LOCAL_DIR`,
      `${localDir} cannot be written: correct its permissions or set LOCAL_DIR`,
    );
  }
  const foreign = !existsSync(marker) && readdirSync(localDir).length > 0;
  // --reset deletes below this folder, so a mistaken LOCAL_DIR must not put anything of the user's there.
  if (foreign && localDir !== join(projectRoot, '.local')) {
    throw new LaunchError(
      `LOCAL_DIR ${localDir} 非空且不属于本项目，请指定一个空目录`,
      `LOCAL_DIR ${localDir} is not empty and not this project's: name an empty folder`,
    );
  }
  if (!existsSync(marker)) writeFileSync(marker, MARKER_TEXT);
};

/** Deletes the data, what was signed of it, and the record that the demo was loaded; keeps jars, keys and logs. */
export const deleteLocalData = ({ postgres, kafkaData, demo, demoIdentities, auditHeads }: LocalPaths): void => {
  for (const path of [demo, demoIdentities, auditHeads, postgres, kafkaData])
    rmSync(path, { recursive: true, force: true });
};
