import { ConfigError } from '@cunguan/config';
import { BrokenAuditChain } from '@cunguan/messaging';
import { LaunchError } from '../local/launch-error.js';
import { parseAuditArguments } from './arguments.js';
import { findAuditGround } from './audit-ground.js';
import { AuditUsageError } from './audit-usage-error.js';
import { runAudit } from './run-audit.js';

const lineOf = (error: unknown): string => {
  if (error instanceof ConfigError) return error.lines.join('\n');
  if (error instanceof LaunchError) return error.message;
  if (error instanceof BrokenAuditChain) {
    return '审计链与上次签名不符，未予签名：请运行 npm run audit -- verify / The chain is not as it was signed last and is not signed again: run npm run audit -- verify';
  }
  return `命令失败 / The command failed: ${error instanceof Error ? error.message : String(error)}`;
};

try {
  process.exitCode = await runAudit(parseAuditArguments(process.argv.slice(2)), () => findAuditGround(process.env), {
    answer: (text) => process.stdout.write(`${text}\n`),
    progress: (line) => process.stderr.write(`${line}\n`),
  });
} catch (error) {
  console.error(lineOf(error));
  process.exitCode = error instanceof AuditUsageError ? 2 : 1;
}
