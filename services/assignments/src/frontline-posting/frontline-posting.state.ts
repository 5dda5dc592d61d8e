import { frontlinePostingState, type DomainEvent } from '@cunguan/events';
import type { FrontlinePosting } from './frontline-posting.js';

/** What is published of a posting as it stands: no reason, no comment. */
export const stateOfFrontlinePosting = (posting: FrontlinePosting): DomainEvent => {
  const { id, officialId, kind, homeVillageId, homeTownId, districtId, hostUnitId, version } = posting;
  const { approvedOn, approverId, startedOn, endedOn, recalledOn, appraiserId } = posting;
  const { communicationAndCoordination, complexAndSuddenEvents, massWork, solvingPracticalProblems } = posting;
  return frontlinePostingState.of(id, version, {
    frontlinePostingId: id,
    officialId,
    kind,
    homeVillageId,
    homeTownId,
    districtId,
    hostUnitId,
    from: posting.plannedFrom,
    to: posting.plannedTo,
    approvedOn,
    approverId,
    startedOn,
    endedOn,
    recalledOn,
    appraiserId,
    communicationAndCoordination,
    complexAndSuddenEvents,
    massWork,
    solvingPracticalProblems,
  });
};
