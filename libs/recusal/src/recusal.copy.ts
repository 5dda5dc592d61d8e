import { recusalState } from '@cunguan/events';
import { copyOf } from '@cunguan/messaging';

export const recusalCopy = copyOf(recusalState, {
  root: 'recusals',
  rowsOf: ({ recusalId, personId, relativeId }, version) => ({
    recusals: [{ id: recusalId, person_id: personId, relative_id: relativeId, version }],
  }),
});
