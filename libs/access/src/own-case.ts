import { refusals, type DomainError } from '@cunguan/domain';
import type { Viewer } from './viewer.js';

const refuse = refusals({
  'ACCESS.OWN_CASE': {
    zh: '此事涉及 {subject} 本人，本人须回避，也不得列为经办人（公务员法第七十六条第一项），请由其他有权人员办理',
    en: 'this concerns {subject}, who has to step aside (civil servants law, art. 76 (1)); let somebody else who may do it decide',
  },
});

/** The refusal of a decision by somebody about themselves. */
export const ownCase = (subject: string): DomainError => refuse('ACCESS.OWN_CASE', { subject });

/** Nobody decides on themselves: refuses where the viewer is one of the officials or cadres whom a command is about. */
export const requireNotOwn = (
  { officialId, cadreId }: Pick<Viewer, 'officialId' | 'cadreId'>,
  about: readonly (string | null)[],
): void => {
  const own = about.find((id) => id !== null && (id === officialId || id === cadreId));
  if (typeof own === 'string') throw ownCase(own);
};
