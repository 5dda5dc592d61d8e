import { tutoringState, type DomainEvent } from '@cunguan/events';
import type { Tutoring } from './tutoring.js';

/** What is published of a tutoring as it stands. */
export const stateOfTutoring = ({ id, endReason, version, ...tutoring }: Tutoring): DomainEvent =>
  tutoringState.of(id, version, { tutoringId: id, ...tutoring, reason: endReason });
