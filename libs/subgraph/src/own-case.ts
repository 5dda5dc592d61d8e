import type { Viewer } from '@cunguan/access';
import { refusals } from '@cunguan/domain';

const refuse = refusals({
  'ACCESS.OWN_CASE': {
    zh: '此事关系到您本人，您须回避，请由其他有权人员办理',
    en: 'this is about yourself, and nobody decides on themselves; let somebody else do it who may',
  },
});

/** Nobody decides on themselves: refuses a viewer who is one of the officials or cadres whom a command is about. */
export const requireNotOwn = ({ officialId, cadreId }: Viewer, about: readonly (string | null)[]): void => {
  if (about.some((id) => id !== null && (id === officialId || id === cadreId))) throw refuse('ACCESS.OWN_CASE');
};
