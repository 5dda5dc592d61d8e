import type { EventsOutput, ExitCode } from '../events/events-output.js';
import type { AuditCommand } from './arguments.js';
import type { AuditGround } from './audit-ground.js';
import { listHeads, signHeads } from './heads.js';
import { AUDIT_HELP } from './help.js';
import { listDoings } from './list.js';
import { verify } from './verify.js';

/** Runs a command on the servers and keys that are found for it; help needs none. */
export const runAudit = async (
  command: AuditCommand,
  findGround: () => Promise<AuditGround>,
  output: EventsOutput,
): Promise<ExitCode> => {
  if (command.does === 'help') {
    output.answer(AUDIT_HELP);
    return 0;
  }
  const found = await findGround();
  const { json } = command;
  if (command.does === 'list') return listDoings(command, found, output, json);
  if (command.does === 'sign') return signHeads(command.services, found, output, json);
  const ground = command.headsFile === null ? found : { ...found, headsFile: command.headsFile };
  if (command.does === 'heads') return listHeads(command.services, ground, output, json);
  return verify(command.services, ground, output, json);
};
