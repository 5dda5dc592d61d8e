import { termAssessableFrom, type CivilDate, type Jurisdictions } from '@cunguan/domain';
import type { ContractTerm } from '../official/official.js';
import { refuse } from '../refusals/assessment-refusals.js';

/** The first day from which an assessment of the term counts for a renewal; that of its end where it was ended before. */
const assessableFrom = (term: ContractTerm, jurisdictions: Jurisdictions) => {
  const { earliest, policy } = termAssessableFrom(term, jurisdictions);
  const { endedOn } = term;
  return { earliest: endedOn !== null && endedOn < earliest ? endedOn : earliest, policy };
};

/**
 * A renewal rests on no assessment of a term before its time, and there is one of each term: so none is opened, and with
 * that none notified, before. Answers the first day.
 */
export const requireTermAssessable = (
  term: ContractTerm,
  openedOn: CivilDate,
  jurisdictions: Jurisdictions,
): CivilDate => {
  const { earliest, policy } = assessableFrom(term, jurisdictions);
  if (openedOn >= earliest) return earliest;
  throw refuse('ASSESSMENT.TERM_TOO_EARLY', { from: term.runsFrom, to: term.runsTo, earliest, policy });
};
