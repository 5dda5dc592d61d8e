import { addMonths, lookUpPolicy, type CivilDate, type Jurisdictions, type PolicyRule } from '@cunguan/domain';
import type { OfficeBody, OfficeRank, PartyOffice } from '@cunguan/events';
import { partyOrganisationTermYears, villageCommitteeTermYears } from '../policies.js';

/** What selection declared of an official in a village's two committees (村两委). No command of people makes one. */
export interface ElectedSeat {
  readonly id: string;
  readonly partyElectionId: string;
  readonly officialId: string;
  readonly villageId: string;
  readonly body: OfficeBody;
  readonly rank: OfficeRank;
  readonly electedOn: CivilDate;
  /** A secretary or deputy takes office with the approval; null until then. */
  readonly heldFrom: CivilDate | null;
  /** The first day after the term. */
  readonly termEndsOn: CivilDate;
  /** The policy rule and version that say how long a term is. */
  readonly policy: string;
  readonly version: number;
}

/** A two-committee post of deputy rank or above (“两委”副职以上). */
export const DEPUTY_RANKS: readonly OfficeRank[] = ['HEAD', 'DEPUTY'];

export const rankOf = (office: PartyOffice): OfficeRank => {
  if (office === 'SECRETARY') return 'HEAD';
  return office === 'DEPUTY_SECRETARY' ? 'DEPUTY' : 'MEMBER';
};

export const needsApproval = (office: PartyOffice): boolean => office !== 'COMMITTEE_MEMBER';

const ruleOf = (body: OfficeBody, jurisdictions: Jurisdictions, on: CivilDate): PolicyRule | null => {
  if (body === 'VILLAGE_PARTY_ORGANISATION') {
    return lookUpPolicy(partyOrganisationTermYears, 'PARTY_ORGANISATION_TERM_YEARS', jurisdictions, on);
  }
  if (body === 'VILLAGE_COMMITTEE') {
    return lookUpPolicy(villageCommitteeTermYears, 'VILLAGE_COMMITTEE_TERM_YEARS', jurisdictions, on);
  }
  return null;
};

/** When the term of a post ends that began on a day, and who says so; null of one that is not of the two committees. */
export const committeeTerm = (
  body: OfficeBody,
  on: CivilDate,
  jurisdictions: Jurisdictions = [],
): { readonly endsOn: CivilDate; readonly policy: string } | null => {
  const rule = ruleOf(body, jurisdictions, on);
  return rule && { endsOn: addMonths(on, rule.value * 12), policy: `${rule.code}@${rule.validFrom}` };
};
