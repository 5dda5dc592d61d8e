import { addDays, addMonths, lookUpPolicy, type CivilDate, type Jurisdictions } from '@cunguan/domain';
import { officialErased, type DomainEvent } from '@cunguan/events';
import type { Official } from '../official/official.js';
import { retentionMonths } from '../policies.js';
import { refuse } from '../refusals.js';

/** The first day on which the record of somebody who left may be erased. */
const erasableFrom = (leftOn: CivilDate, jurisdictions: Jurisdictions): CivilDate => {
  const { value } = lookUpPolicy(retentionMonths, 'RETENTION_MONTHS_AFTER_LEAVING', jurisdictions, leftOn);
  return addDays(addMonths(leftOn, value), 1);
};

/**
 * Erases the record of somebody who has left for long enough, or who never signed: nothing says any more who it was.
 */
export const eraseOfficial = (
  official: Official,
  contractedTo: CivilDate | null,
  { jurisdictions, today }: { readonly jurisdictions: Jurisdictions; readonly today: CivilDate },
): DomainEvent => {
  if (official.leftOn === null && contractedTo !== null) {
    if (contractedTo < today) throw refuse('OFFICIAL.EXIT_NOT_RECORDED', { on: contractedTo });
    throw refuse('OFFICIAL.STILL_SERVING');
  }
  if (official.leftOn !== null) {
    const from = erasableFrom(official.leftOn, jurisdictions);
    if (today < from) throw refuse('OFFICIAL.RETAINED', { from });
  }
  return officialErased.of(official.id, official.version + 1, { officialId: official.id });
};
