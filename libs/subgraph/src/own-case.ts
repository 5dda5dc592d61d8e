import type { Viewer } from '@cunguan/access';
import { refusals } from '@cunguan/domain';

const refuse = refusals({
  'ACCESS.OWN_CASE': {
    zh: '此事涉及您本人，须回避，请由其他有权人员办理',
    en: 'this concerns yourself; step aside and let somebody else who may do it decide',
  },
});

/** Nobody decides on themselves: refuses where the viewer is one of the officials or cadres whom a command is about. */
export const requireNotOwn = ({ officialId, cadreId }: Viewer, about: readonly (string | null)[]): void => {
  if (about.some((id) => id !== null && (id === officialId || id === cadreId))) throw refuse('ACCESS.OWN_CASE');
};
