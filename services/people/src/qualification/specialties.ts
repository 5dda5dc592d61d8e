import type { Specialty } from '@cunguan/events';
import { refuse } from '../refusals.js';

const MAX_SPECIALTIES = 5;

/** One to five, each once. */
export const requireSpecialties = (specialties: readonly Specialty[]): readonly Specialty[] => {
  const count = specialties.length;
  if (count === 0 || count > MAX_SPECIALTIES || new Set(specialties).size !== count) {
    throw refuse('OFFICIAL.SPECIALTIES_INVALID');
  }
  return specialties;
};
