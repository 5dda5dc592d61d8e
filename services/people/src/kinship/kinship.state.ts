import { recusalState, type DomainEvent } from '@cunguan/events';
import { recusalOf, type Kinship } from './kinship.js';

/** What is published of a kinship: the recusal while it stands, and nothing at all afterwards. */
export const stateOfRecusal = (kinship: Kinship): DomainEvent =>
  kinship.endedOn === null
    ? recusalState.of(kinship.id, kinship.version, recusalOf(kinship))
    : recusalState.erased(kinship.id, kinship.version);
