import type { EventsCommand } from './arguments.js';
import { discard, list, retry, show } from './dead-letters.js';
import type { EventsOutput, ExitCode } from './events-output.js';
import { EVENTS_HELP } from './help.js';
import { rebuild } from './rebuild.js';
import { replay } from './replay.js';
import type { Servers } from './servers.js';
import { showStatus } from './status.js';

/** Runs a command on the servers that are found for it; help needs none. */
export const runEvents = async (
  command: EventsCommand,
  findServers: () => Promise<Servers>,
  output: EventsOutput,
): Promise<ExitCode> => {
  switch (command.does) {
    case 'help':
      output.answer(EVENTS_HELP);
      return 0;
    case 'status':
      return showStatus(await findServers(), output, command.json);
    case 'replay':
      return replay(command, await findServers(), output);
    case 'rebuild':
      return rebuild(command, await findServers(), output);
    case 'list':
      return list(command, await findServers(), output);
    case 'show':
      return show(command, await findServers(), output);
    case 'retry':
      return retry(command, await findServers(), output);
    case 'discard':
      return discard(command, await findServers(), output);
  }
};
