import { requireDate, type CivilDate } from '@cunguan/domain';
import { partyOfficeApproved, type DomainEvent } from '@cunguan/events';
import { sitsInTownPartyCommittee, type CadreOffice } from '../cadre/cadre.js';
import { refuse } from '../refusals.js';
import { requireNotAnnulled, type PartyElection } from './party-election.js';
import type { CandidacyOutcome } from './tally.js';

/** A person who stands in an election: an official or a cadre. */
export interface Candidacy {
  readonly id: string;
  readonly partyElectionId: string;
  /** The place on the ballot, from 1. */
  readonly ordinal: number;
  readonly officialId: string | null;
  readonly cadreId: string | null;
  readonly yes: number | null;
  readonly outcome: CandidacyOutcome | null;
  readonly approvedOn: CivilDate | null;
  readonly approverId: string | null;
  /** Counts the events published of it; 0 before the first. */
  readonly version: number;
}

interface Approval {
  readonly approvedOn: CivilDate;
  readonly approverId: string;
  readonly approverOffices: readonly CadreOffice[];
}

/** Records the approval by the town party committee, after which a secretary or deputy secretary takes office. */
export const approvePartyOffice = (
  election: PartyElection,
  candidacy: Candidacy,
  { approvedOn, approverId, approverOffices }: Approval,
  today: CivilDate,
): { readonly candidacy: Candidacy; readonly event: DomainEvent } => {
  const { declaredOn, office, townId } = election;
  requireNotAnnulled(election);
  if (declaredOn === null) throw refuse('ELECTION.NOT_DECLARED');
  if (candidacy.outcome !== 'ELECTED') throw refuse('ELECTION.NOT_ELECTED');
  if (office === 'COMMITTEE_MEMBER') throw refuse('ELECTION.NO_APPROVAL_NEEDED');
  if (candidacy.approvedOn !== null) throw refuse('ELECTION.ALREADY_APPROVED', { on: candidacy.approvedOn });
  const on = requireDate('approvedOn', approvedOn, declaredOn, today);
  if (approverId === candidacy.cadreId) throw refuse('ELECTION.APPROVER_IS_CANDIDATE');
  if (!sitsInTownPartyCommittee(approverOffices, townId, on)) {
    throw refuse('ELECTION.APPROVER_NOT_IN_COMMITTEE', { on });
  }
  const { id, partyElectionId, officialId, cadreId } = candidacy;
  const version = candidacy.version + 1;
  return {
    candidacy: { ...candidacy, approvedOn: on, approverId, version },
    event: partyOfficeApproved.of(id, version, {
      candidacyId: id,
      partyElectionId,
      officialId,
      cadreId,
      approvedOn: on,
    }),
  };
};
