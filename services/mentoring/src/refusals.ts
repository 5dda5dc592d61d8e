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
  'MENTORSHIP.MENTOR_NOT_OF_TOWN': {
    zh: '帮带人在 {on} 未在该大学生村官所在镇担任镇职务，请选本镇党委或政府的任职人员；新任职数秒内即可使用',
    en: "the mentor holds no office of the official's own town on {on}; choose a holder of one of its party committee or government; a new office arrives within seconds",
  },
  'MENTORSHIP.MENTOR_NOT_OF_DISTRICT': {
    zh: '帮带人在 {on} 不是本区各镇党委或政府的正副职，请另选；新任职数秒内即可使用',
    en: "the mentor is on {on} no head or deputy of a town of the official's own district; choose one; a new office arrives within seconds",
  },
  'MENTORSHIP.MENTOR_FULL': {
    zh: '该帮带人在此层级已同时帮带 {max} 人（{policy}），请另选帮带人或先结束其一',
    en: 'the mentor already has {max} pairs of this level at a time ({policy}); choose another mentor or end one first',
  },
  'MENTORSHIP.OFFICIAL_MOVED': {
    zh: '该大学生村官自 {on} 起在另一村，请撤回此拟定并为其另行拟定',
    en: 'the official is in another village since {on}; withdraw this proposal and make a new one',
  },
  'MENTORSHIP.ALREADY_PROPOSED': {
    zh: '这两人在此层级已有待确认的拟定，请确认或撤回该拟定',
    en: 'these two are already proposed at this level; confirm or withdraw that proposal',
  },
  'MENTORSHIP.NOT_STARTED': {
    zh: '此结对仅为拟定、尚未开始，请先用 confirmMentorship 确认，或用 withdrawProposal 撤回',
    en: 'this is a proposal and has not started; confirm it with confirmMentorship first, or withdraw it with withdrawProposal',
  },
  'MENTORSHIP.ALREADY_STARTED': {
    zh: '该结对已于 {on} 开始，不再是拟定；如要结束请用 endMentorship',
    en: 'the pair started on {on} and is no proposal any more; to end it use endMentorship',
  },
  'MENTORSHIP.STEP_REFUSED': {
    zh: '该结对在 {on} 的状态为：{status}，不能转为：{to}；请核对日期与当前状态',
    en: 'on {on} the status of the pair is {status}, from which it cannot become {to}; check the day and the status',
  },
  'MENTORSHIP.PAUSED_LATER': {
    zh: '该结对自 {on} 起另有暂停，新的暂停须晚于所有已有暂停',
    en: 'the pair has another pause from {on}; a new one begins after all others',
  },
  'MENTORSHIP.TALK_IN_PAUSE': {
    zh: '该结对在 {on} 有谈心记录，暂停期间不谈心；请自该日之后暂停，补录已结束的暂停请一并填写 resumedOn，日期有误的请先用 correctGuidanceTalk 更正谈心记录',
    en: 'the pair talked on {on}, and in a pause there are no talks; pause it from a later day, give resumedOn too where the pause is over already, or correct the day of the talk with correctGuidanceTalk first',
  },
  'MENTORSHIP.RESUMED_TOO_EARLY': {
    zh: '最近一次暂停自 {on} 开始，恢复之日须晚于该日',
    en: 'the last pause began on {on}; resume the pair on a later day',
  },
  'MENTORSHIP.ALREADY_RESUMED': {
    zh: '该次暂停已定于 {on} 恢复，不能另定恢复之日',
    en: 'that pause is already over from {on}; it is not resumed on another day',
  },
  'MENTORSHIP.RHYTHM_TOO_SLOW': {
    zh: '谈心间隔不得长于规定的 {max} 天（{policy}），请缩短',
    en: 'the pair must plan to talk at least every {max} days ({policy}); shorten the interval',
  },
  'MENTORSHIP.PLANNED_LATER': {
    zh: '该结对已有自 {on} 起的计划，新计划须自该日或其后开始',
    en: 'the pair has a plan from {on}; a new one begins on that day or later',
  },
  'MENTORSHIP.CHANGED': {
    zh: '该结对已有变动，现为第 {version} 版；请重新读取后再办理',
    en: 'the pair has changed since, its version is now {version}; read it again and then decide',
  },
  'MENTORSHIP.ALREADY_PAIRED': {
    zh: '该大学生村官在此期间已有同一层级的结对（含暂停），请先结束原结对或更改日期',
    en: 'the official is already paired at this level in that time, be it paused; end that pair first or change the day',
  },
  'MENTORSHIP.MENTOR_ALREADY_PAIRED': {
    zh: '该帮带人在此期间已有村级结对（含暂停），请先结束原结对或另选帮带人',
    en: 'the mentor is already in a village pair in that time, be it paused; end that pair first or choose another mentor',
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
    zh: '该谈心记录已有变动，现为第 {version} 版；请重新读取后再办理',
    en: 'the talk has changed since, its version is now {version}; read it again and then decide',
  },
  'GUIDANCE_TALK.AFTER_END': {
    zh: '该结对已于 {on} 结束，谈心日期须早于该日',
    en: 'the pair ended on {on}; the talk must lie before that day',
  },
  'GUIDANCE_TALK.IN_PAUSE': {
    zh: '该结对自 {from} 起暂停，{on} 在暂停期内，暂停期间不谈心；请更改谈心日期，暂停已结束的请先用 resumeMentorship 恢复',
    en: 'the pair is paused from {from} and {on} lies in that pause, in which there are no talks; change the day, or resume the pair first with resumeMentorship where the pause was over by then',
  },
  'GUIDANCE_TALK.ALREADY_RECORDED': {
    zh: '该结对在 {on} 已有相同话题的谈心记录；如需修改请用 correctGuidanceTalk，同日另有谈心的请写明不同的话题',
    en: 'a talk of the pair on {on} with the same topics is recorded already; change it with correctGuidanceTalk, or where there was another talk that day say what it was about',
  },
  'GUIDANCE_TALK.ALREADY_ACKNOWLEDGED': {
    zh: '该谈心记录的现行内容已于 {on} 确认，无需再次确认；更正后可再确认',
    en: 'what stands there was acknowledged on {on}; once is enough, until the talk is corrected',
  },
  'TUTORING.UNKNOWN': {
    zh: '没有此条线指导，请核对编号',
    en: 'there is no such tutoring; check the id',
  },
  'TUTORING.OFFICIAL_UNKNOWN': {
    zh: '没有此大学生村官，请核对编号；新登记的数秒内即可使用',
    en: 'there is no such official; check the id; a new registration arrives within seconds',
  },
  'TUTORING.TUTOR_UNKNOWN': {
    zh: '没有此干部，请核对编号；新登记的数秒内即可使用',
    en: 'there is no such cadre; check the id; a new registration arrives within seconds',
  },
  'TUTORING.OFFICIAL_NOT_SERVING': {
    zh: '该大学生村官在 {on} 不在岗，请核对日期和聘期；新签的聘期数秒内即可使用',
    en: 'the official does not serve on {on}; check the day and the contract; a new contract arrives within seconds',
  },
  'TUTORING.TUTOR_NOT_IN_COMMITTEES': {
    zh: '指导人在 {on} 不是该大学生村官所在村的两委成员，请选本村两委成员；新任职数秒内即可使用',
    en: "the tutor is in neither of the two committees of the official's own village on {on}; choose one of their members; a new office arrives within seconds",
  },
  'TUTORING.LINE_ALREADY_TUTORED': {
    zh: '该大学生村官在此期间已有本条线的指导人，请先结束原指导、更改日期或另选条线',
    en: 'the official already has a tutor in this line of work in that time; end that tutoring first, change the day or choose another line',
  },
  'TUTORING.ALREADY_ENDED': {
    zh: '该条线指导已于 {on} 结束',
    en: 'the tutoring already ended on {on}',
  },
  'TUTORING.CHANGED': {
    zh: '该条线指导已有变动，现为第 {version} 版；请重新读取后再办理',
    en: 'the tutoring has changed since, its version is now {version}; read it again and then decide',
  },
  'TUTORING.RECORD_AFTER_END': {
    zh: '该条线指导在 {on} 还有记录，结束日期须晚于该日',
    en: 'the tutoring has a record on {on}; it must end after that day',
  },
  'TUTORING_RECORD.UNKNOWN': {
    zh: '没有此条线指导记录，请核对编号',
    en: 'there is no such record of a tutoring; check the id',
  },
  'TUTORING_RECORD.CHANGED': {
    zh: '该记录已被更正，现为第 {version} 版；请重新读取后再更正',
    en: 'the record has been corrected since, its version is now {version}; read it again and then correct it',
  },
  'TUTORING_RECORD.AFTER_END': {
    zh: '该条线指导已于 {on} 结束，记录日期须早于该日',
    en: 'the tutoring ended on {on}; the record must lie before that day',
  },
  'CULTIVATION_PLAN.UNKNOWN': {
    zh: '没有此双重培养计划，请核对编号',
    en: 'there is no such cultivation plan; check the id',
  },
  'CULTIVATION_PLAN.OFFICIAL_UNKNOWN': {
    zh: '没有此大学生村官，请核对编号；新登记的数秒内即可使用',
    en: 'there is no such official; check the id; a new registration arrives within seconds',
  },
  'CULTIVATION_PLAN.RESPONSIBLE_UNKNOWN': {
    zh: '没有此负责干部，请核对编号；新登记的数秒内即可使用',
    en: 'there is no such cadre to be responsible; check the id; a new registration arrives within seconds',
  },
  'CULTIVATION_PLAN.OFFICIAL_NOT_SERVING': {
    zh: '该大学生村官在 {on} 不在岗，请核对日期和聘期；新签的聘期数秒内即可使用',
    en: 'the official does not serve on {on}; check the day and the contract; a new contract arrives within seconds',
  },
  'CULTIVATION_PLAN.ALREADY_OPEN': {
    zh: '该大学生村官在此期间已有培养计划，请先结束原计划或更改日期',
    en: 'the official already has a plan in that time; close that plan first or change the day',
  },
  'CULTIVATION_PLAN.CLOSED': {
    zh: '该培养计划已于 {on} 结束，不能再更改；如需继续培养，请另建计划',
    en: 'the plan closed on {on} and is not changed any more; to go on, open another one',
  },
  'CULTIVATION_PLAN.SERVICE_OVER': {
    zh: '该大学生村官的聘期已届满，自 {on} 起不在岗，培养计划随之结束；请填写早于该日的日期，结束计划（closeCultivationPlan）最晚填该日；已续聘的请先录入新聘期，数秒内即可办理',
    en: "the official's contract ran out and they do not serve from {on}, with which the plan ended; give a day before it, or that day at the latest to close the plan with closeCultivationPlan; where the contract was renewed enter the new term first, it arrives within seconds",
  },
  'CULTIVATION_PLAN.CHANGED': {
    zh: '该培养计划已有变动，现为第 {version} 版；请重新读取后再办理',
    en: 'the plan has changed since, its version is now {version}; read it again and then decide',
  },
  'CULTIVATION_PLAN.RESPONSIBLE_NOT_IN_OFFICE': {
    zh: '镇级部分的负责人在 {on} 须在本镇任职，请另选；新任职数秒内即可使用',
    en: 'who is responsible for the town half must hold an office of that town on {on}; choose somebody who does; a new office arrives within seconds',
  },
  'CULTIVATION_PLAN.RESPONSIBLE_NOT_IN_COMMITTEES': {
    zh: '村级部分的负责人在 {on} 须为该村官所在村的两委成员，请另选；新任职数秒内即可使用',
    en: "who is responsible for the village half must be in one of the two committees of the official's village on {on}; choose one of their members; a new office arrives within seconds",
  },
  'CULTIVATION_PLAN.REVIEW_AFTER_CLOSE': {
    zh: '该培养计划在 {on} 还有评估，结束日期须晚于该日',
    en: 'the plan has a review on {on}; it must close after that day',
  },
  'CULTIVATION_REVIEW.UNKNOWN': {
    zh: '没有此培养评估，请核对编号',
    en: 'there is no such review; check the id',
  },
  'CULTIVATION_REVIEW.REVIEWER_UNKNOWN': {
    zh: '没有此评估干部，请核对编号；新登记的数秒内即可使用',
    en: 'there is no such cadre to review; check the id; a new registration arrives within seconds',
  },
  'CULTIVATION_REVIEW.HALF_NOT_SET': {
    zh: '该部分在 {on} 尚未制定，请先制定或更改日期',
    en: 'this half was not set on {on}; set it first or change the day',
  },
  'CULTIVATION_REVIEW.REVIEWER_IS_RESPONSIBLE': {
    zh: '负责该部分的人不能评估，也不能代为录入评估，请由其他人办理',
    en: 'who is responsible for the half neither reviews it nor enters the review; let somebody else do it',
  },
  'CULTIVATION_REVIEW.REVIEWER_NOT_IN_OFFICE': {
    zh: '评估人在 {on} 须在本镇任职；村级部分也可由本村两委成员评估，请另选',
    en: 'the reviewer must hold an office of the town on {on}, or for a village half be in one of its two committees; choose somebody who does',
  },
  'CULTIVATION_REVIEW.TOWN_HALF_BY_TOWN': {
    zh: '镇级部分由镇或区组织员评估，请由其办理',
    en: 'the town half is reviewed by the organisers of town or district; let one of them do it',
  },
  'CULTIVATION_REVIEW.ALREADY_REVIEWED': {
    zh: '该部分当日已有评估，请更正原评估或更改日期',
    en: 'this half was already reviewed on that day; correct that review or change the day',
  },
  'CULTIVATION_REVIEW.CHANGED': {
    zh: '该评估已被更正，现为第 {version} 版；请重新读取后再更正',
    en: 'the review has been corrected since, its version is now {version}; read it again and then correct it',
  },
});
