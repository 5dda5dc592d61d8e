import { commandersOf, type Viewer } from '@cunguan/access';
import type { Auditor, CommandEnvironment, CommandRequest } from '@cunguan/database';
import type { ViewerAccess } from './viewer-access.js';

/** What every resolver of every subgraph has at hand; services add their loaders to it. */
export interface ServiceContext extends CommandEnvironment {
  readonly viewer: Viewer;
  readonly access: ViewerAccess;
  readonly audit: Auditor;
}

/** What every mutation's input may carry: the same key twice is one effect and one answer. */
export interface KeyedInput {
  readonly clientMutationId?: string | null;
  /** What personal data is asked for; where the mutation demands it. */
  readonly purpose?: string | null;
}

/** The grants that allow a command, as the audit log names them. */
const rolesUsed = ({ grants }: Viewer, command: string): readonly string[] => {
  const allowed = commandersOf(command);
  return grants.flatMap(({ role, unit }) => (role in allowed ? [`${role}@${unit}`] : []));
};

/** The command that a mutation asks for, with the viewer as its actor. */
export const commandRequest = ({ viewer }: ServiceContext, command: string, input: KeyedInput): CommandRequest => ({
  command,
  actor: {
    id: viewer.id,
    roles: rolesUsed(viewer, command),
    officialId: viewer.officialId,
    cadreId: viewer.cadreId,
  },
  purpose: input.purpose ?? null,
  key: input.clientMutationId ?? null,
  input,
});
