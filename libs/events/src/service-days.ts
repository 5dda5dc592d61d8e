/** What is told of a contract term, as far as it says when somebody serves. */
interface ToldTerm {
  readonly from: string;
  readonly to: string;
  readonly endedOn: string | null;
}

/**
 * From when to when an official serves, both days included, by the terms as events and states tell them; null before the
 * first is signed. Terms follow each other without a gap, so that service is one stretch of days.
 */
export const serviceDays = (
  terms: readonly ToldTerm[],
): { readonly servingFrom: string | null; readonly servingTo: string | null } => {
  const last = terms.at(-1);
  return { servingFrom: terms.at(0)?.from ?? null, servingTo: last?.endedOn ?? last?.to ?? null };
};
