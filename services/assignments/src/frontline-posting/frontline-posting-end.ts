import { addDays, requireDate, requireInteger, requireText, type CivilDate } from '@cunguan/domain';
import { frontlinePostingEnded, frontlinePostingRecalled } from '@cunguan/events';
import { requireOfTown, type Cadre } from '../cadre/cadre.js';
import { EARLIEST, requireServingOn, type Official } from '../official/official.js';
import { requireStatus } from './frontline-posting-status.js';
import type { Changed, FrontlinePosting } from './frontline-posting.js';

const MAX_COMMENT = 500;
const MAX_RECALL_REASON = 200;
const LEFT_SERVICE = '聘用已结束 / the service has ended';

export interface Ending {
  readonly on: CivilDate;
  readonly communicationAndCoordination: number;
  readonly complexAndSuddenEvents: number;
  readonly massWork: number;
  readonly solvingPracticalProblems: number;
  readonly comment: string;
}

const ABILITIES = [
  'communicationAndCoordination',
  'complexAndSuddenEvents',
  'massWork',
  'solvingPracticalProblems',
] as const;

/** Ends an active posting; the host's appraisal is part of it, so that none ends without one. */
export const endFrontlinePosting = (
  posting: FrontlinePosting,
  official: Official,
  appraiser: Cadre,
  input: Ending,
  today: CivilDate,
): Changed => {
  requireStatus(posting, 'ACTIVE');
  requireOfTown('appraiserId', appraiser, posting.hostTownId);
  const on = requireDate('on', input.on, posting.startedOn ?? EARLIEST, today);
  requireServingOn(official, on);
  for (const ability of ABILITIES) requireInteger(ability, input[ability], 1, 5);
  const { communicationAndCoordination, complexAndSuddenEvents, massWork, solvingPracticalProblems } = input;
  const marks = { communicationAndCoordination, complexAndSuddenEvents, massWork, solvingPracticalProblems };
  const appraisalComment = requireText('comment', input.comment, MAX_COMMENT);
  const { id, officialId } = posting;
  const version = posting.version + 1;
  return {
    posting: { ...posting, ...marks, appraiserId: appraiser.id, appraisalComment, endedOn: on, version },
    event: frontlinePostingEnded.of(id, version, {
      frontlinePostingId: id,
      officialId,
      appraiserId: appraiser.id,
      on,
      ...marks,
    }),
  };
};

const recallOn = (posting: FrontlinePosting, on: CivilDate, recallReason: string): Changed => {
  const { id, officialId } = posting;
  const version = posting.version + 1;
  return {
    posting: { ...posting, recalledOn: on, recallReason, version },
    event: frontlinePostingRecalled.of(id, version, { frontlinePostingId: id, officialId, on }),
  };
};

/** The latest act on a posting, or the beginning of time. */
const lastAct = ({ approvedOn, startedOn }: FrontlinePosting): CivilDate => startedOn ?? approvedOn ?? EARLIEST;

/** Recalls the official from a posting that is not over, from a mere plan too: so it is withdrawn. */
export const recallFrontlinePosting = (
  posting: FrontlinePosting,
  input: { readonly on: CivilDate; readonly reason: string },
  today: CivilDate,
): Changed => {
  requireStatus(posting, 'PLANNED', 'APPROVED', 'ACTIVE');
  const reason = requireText('reason', input.reason, MAX_RECALL_REASON);
  return recallOn(posting, requireDate('on', input.on, lastAct(posting), today), reason);
};

/** Recalls whoever left the service, from the day after the last; not before what was last done about the posting. */
export const recallFromService = (posting: FrontlinePosting, lastDayOfService: CivilDate): Changed => {
  const earliest = lastAct(posting);
  const dayAfter = addDays(lastDayOfService, 1);
  return recallOn(posting, dayAfter > earliest ? dayAfter : earliest, LEFT_SERVICE);
};
