import { dutyPostState, type DomainEvent } from '@cunguan/events';
import type { DutyPost } from './duty-post.js';

/** What is published of a post as it stands: no title. */
export const stateOfDutyPost = (dutyPost: DutyPost): DomainEvent => {
  const { id, villageId, townId, districtId, lineOfWork, specialties, createdOn, version } = dutyPost;
  return dutyPostState.of(id, version, {
    dutyPostId: id,
    villageId,
    townId,
    districtId,
    lineOfWork,
    specialties: [...specialties],
    createdOn,
  });
};
