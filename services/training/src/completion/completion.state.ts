import { completionState, type DomainEvent } from '@cunguan/events';
import { ISSUED_VERSION, REVOKED_VERSION, type Completion, type Revocation } from './completion.js';

/** What is published of a completion as it stands; its code is the holder's, and never published. */
export const stateOfCompletion = (
  { id, officialId, year, edition, halfDays, issuedOn }: Omit<Completion, 'code'>,
  revocation: Revocation | null,
): DomainEvent =>
  completionState.of(id, revocation ? REVOKED_VERSION : ISSUED_VERSION, {
    completionId: id,
    officialId,
    year,
    edition,
    halfDays,
    issuedOn,
    revokedOn: revocation?.revokedOn ?? null,
  });
