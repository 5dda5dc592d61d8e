import { refusals, type DomainError } from '@cunguan/domain';

const refuse = refusals({
  'ACCESS.OWN_CASE': {
    zh: '此事涉及 {subject} 本人，本人须回避，也不得列为经办人（公务员法第七十六条第一项），请由其他有权人员办理',
    en: 'this concerns {subject}, who has to step aside (civil servants law, art. 76 (1)); let somebody else who may do it decide',
  },
});

/** The refusal of a decision by somebody about themselves. */
export const ownCase = (subject: string): DomainError => refuse('ACCESS.OWN_CASE', { subject });
