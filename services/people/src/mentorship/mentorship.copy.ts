import { mentorshipState } from '@cunguan/events';
import { copyOf } from '@cunguan/messaging';

/**
 * Who had an official in care. A pair that has ended stays: what the mentor recorded is still the mentor's to read, and
 * would be about nobody without the card. It holds ids alone, so that it stays when the official is erased, as the
 * pair itself stays with mentoring.
 */
export const mentorshipCopy = copyOf(mentorshipState, {
  root: 'mentorships',
  // What is only proposed, or was withdrawn, is no pair.
  rowsOf: ({ mentorshipId, officialId, mentorId, villageId, pairingStage = 'STARTED' }, version) =>
    pairingStage === 'STARTED'
      ? {
          mentorships: [
            { id: mentorshipId, official_id: officialId, mentor_id: mentorId, village_id: villageId, version },
          ],
        }
      : null,
});
