import type { BilingualText } from '@cunguan/domain';

/** What stays after an erasure, who keeps it and why. */
export interface KeptRow {
  readonly by: 'people' | 'mentoring' | 'training' | 'assignments' | 'selection';
  readonly what: BilingualText;
  readonly law: BilingualText;
}

const HISTORY: BilingualText = {
  zh: '《个人信息保护法》第四十七条第二款：除存储和必要的安全保护措施之外停止处理；作为组织工作记录，仅余内部编号',
  en: 'PIPL art. 47(2): kept as a record of the work and processed no further, under an id that leads to nobody',
};
const ACCOUNTABILITY: BilingualText = {
  zh: '《个人信息保护法》第五十一、五十四、六十九条：安全保护、审计与举证',
  en: 'PIPL art. 51, 54 and 69: protection, audit and proof',
};

/** As the register of processing says: access/processing-register.yaml, retention HISTORY and AUDIT. */
export const KEPT_RECORDS: readonly KeptRow[] = [
  {
    by: 'people',
    what: { zh: '查阅明文记录（仅编号、目的、时间）', en: 'who read unmasked data: ids, purpose and time only' },
    law: ACCOUNTABILITY,
  },
  {
    by: 'people',
    what: { zh: '审计日志（仅编号与密钥散列）', en: 'the audit log: ids and keyed hashes only' },
    law: ACCOUNTABILITY,
  },
  { by: 'people', what: { zh: '结对编号', en: 'ids of the pairs' }, law: HISTORY },
  {
    by: 'people',
    what: {
      zh: '当选的两委职务与聘期考核等次（仅编号）',
      en: 'two-committee seats won and grades of term assessments, with ids only',
    },
    law: HISTORY,
  },
  {
    by: 'mentoring',
    what: { zh: '结对与谈心记录（含所写文字）', en: 'pairs and guidance talks, with their texts as written' },
    law: HISTORY,
  },
  { by: 'training', what: { zh: '培训考勤', en: 'attendance of training sessions' }, law: HISTORY },
  {
    by: 'assignments',
    what: {
      zh: '任岗、职责任务与一线实战（含所写文字）',
      en: 'posts, duties and postings, with their texts as written',
    },
    law: HISTORY,
  },
  {
    by: 'selection',
    what: {
      zh: '选举结果、后备干部记录与考核的步骤和等次（不含所写文字）',
      en: 'results of elections, entries of the reserve, steps and grades of assessments without their texts',
    },
    law: HISTORY,
  },
];
