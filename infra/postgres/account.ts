import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { LaunchError } from '../local/launch-error.js';

/** How to run a PostgreSQL program: as whom, and behind which other program. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
  readonly prefix: readonly string[];
}

const NOBODY = { uid: 65_534, gid: 65_534 };

const postgresUser = (): { uid: number; gid: number } => {
  const entry = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return entry ? { uid: Number(entry[1]), gid: Number(entry[2]) } : NOBODY;
};

// A clone may lie below a folder that only root may enter (root's home, `mktemp -d`). The account then keeps the single
// capability to pass such folders: ambient, or it would be gone after exec; and with no_setuid_fixup, or access(2), by
// which PostgreSQL checks its own program file, would leave it out of account. Docker grants root all that this takes.
const throughClosedFolders = ({ uid, gid }: { uid: number; gid: number }): Account => ({
  prefix: [
    'setpriv',
    `--reuid=${String(uid)}`,
    `--regid=${String(gid)}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--securebits=+no_setuid_fixup',
  ],
});

const canRun = ({ prefix, ...ids }: Account, program: string, folder: string): boolean => {
  const [command, ...args] = [...prefix, '/bin/sh', '-c', 'cd "$2" && exec "$1" --version', 'sh', program, folder];
  return spawnSync(command, args, { ...ids, cwd: '/', stdio: 'ignore' }).status === 0;
};

/**
 * PostgreSQL refuses to run as root: root runs it as the user `postgres` where there is one, else as nobody.
 * @param owner who owns the data already, if anybody does
 * @throws LaunchError when neither can reach the program and the data
 */
export const chooseAccount = (
  own: (ids: { uid: number; gid: number }) => void,
  program: string,
  folder: string,
  owner?: { uid: number; gid: number },
): Account => {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const ids = owner !== undefined && owner.uid !== 0 ? owner : postgresUser();
  own(ids);
  const account = [{ ...ids, prefix: [] }, throughClosedFolders(ids)].find((candidate) =>
    canRun(candidate, program, folder),
  );
  if (account) return account;
  throw new LaunchError(
    `root 不能直接运行 PostgreSQL，而用户 ${String(ids.uid)} 无法访问 ${folder} 或 ${program}：请以普通用户启动，或把项目移到所有人可进入的目录`,
    `PostgreSQL refuses to run as root, and user ${String(ids.uid)} cannot reach ${folder} or ${program}: start as an ordinary user, or move the project to a folder that everybody may enter`,
  );
};
