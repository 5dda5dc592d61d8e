import { refusals } from '@cunguan/domain';

/** Why this service says no. */
export const refuse = refusals({
  'MENTORSHIP.UNKNOWN': {
    zh: '没有此结对，请核对编号',
    en: 'there is no such mentorship; check the id',
  },
  'MENTORSHIP.OFFICIAL_UNKNOWN': {
    zh: '没有此大学生村官，请核对编号；新登记的数秒内即可使用',
    en: 'there is no such official; check the id; a new registration arrives within seconds',
  },
  'MENTORSHIP.MENTOR_UNKNOWN': {
    zh: '没有此干部，请核对编号；新登记的数秒内即可使用',
    en: 'there is no such cadre; check the id; a new registration arrives within seconds',
  },
  'MENTORSHIP.OFFICIAL_NOT_SERVING': {
    zh: '该大学生村官在 {on} 不在岗，请核对日期和聘期；新签的聘期数秒内即可使用',
    en: 'the official does not serve on {on}; check the day and the contract; a new contract arrives within seconds',
  },
  'MENTORSHIP.MENTOR_NOT_PRINCIPAL': {
    zh: '帮带人在 {on} 不是该大学生村官所在村的主要负责人，请选本村书记或主任；新任职数秒内即可使用',
    en: "the mentor is no principal leader of the official's own village on {on}; choose the head of one of its two committees; a new office arrives within seconds",
  },
  'MENTORSHIP.ALREADY_PAIRED': {
    zh: '该大学生村官在此期间已有结对，请先结束原结对或更改日期',
    en: 'the official is already paired in that time; end that pair first or change the day',
  },
  'MENTORSHIP.MENTOR_ALREADY_PAIRED': {
    zh: '该帮带人在此期间已有结对，请先结束原结对或另选帮带人',
    en: 'the mentor is already paired in that time; end that pair first or choose another mentor',
  },
  'MENTORSHIP.ALREADY_ENDED': {
    zh: '该结对已于 {on} 结束',
    en: 'the pair already ended on {on}',
  },
  'MENTORSHIP.TALK_AFTER_END': {
    zh: '该结对在 {on} 还有谈心记录，结束日期须晚于该日',
    en: 'the pair has a talk on {on}; it must end after that day',
  },
  'GUIDANCE_TALK.UNKNOWN': {
    zh: '没有此谈心记录，请核对编号',
    en: 'there is no such guidance talk; check the id',
  },
  'GUIDANCE_TALK.CHANGED': {
    zh: '该谈心记录已被更正，现为第 {version} 版；请重新读取后再更正',
    en: 'the talk has been corrected since, its version is now {version}; read it again and then correct it',
  },
  'GUIDANCE_TALK.AFTER_END': {
    zh: '该结对已于 {on} 结束，谈心日期须早于该日',
    en: 'the pair ended on {on}; the talk must lie before that day',
  },
});
