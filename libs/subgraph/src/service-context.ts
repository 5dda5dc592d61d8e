import type { Viewer } from '@cunguan/access';
import type { CommandEnvironment, CommandRequest } from '@cunguan/database';
import type { ViewerAccess } from './viewer-access.js';

/** What every resolver of every subgraph has at hand; services add their loaders to it. */
export interface ServiceContext extends CommandEnvironment {
  readonly viewer: Viewer;
  readonly access: ViewerAccess;
}

/** What every mutation's input may carry: the same key twice is one effect and one answer. */
export interface KeyedInput {
  readonly clientMutationId?: string | null;
}

/** The command that a mutation asks for, with the viewer as its actor. */
export const commandRequest = ({ viewer }: ServiceContext, command: string, input: KeyedInput): CommandRequest => ({
  command,
  actorId: viewer.id,
  key: input.clientMutationId ?? null,
  input,
});
