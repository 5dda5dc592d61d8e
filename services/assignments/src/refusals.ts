import { refusals } from '@cunguan/domain';

/** Why this service says no. */
export const refuse = refusals({
  'OFFICIAL.UNKNOWN': {
    zh: '没有此大学生村官，请核对编号；新登记的人员数秒后可用',
    en: 'there is no such official; check the id; a new registration arrives within seconds',
  },
  'OFFICIAL.NOT_SERVING': {
    zh: '该大学生村官在 {on} 不在聘期内，请核对日期或先签订聘期；新签聘期数秒后可用',
    en: 'the official does not serve on {on}; check the date or sign a contract term first; a new one arrives within seconds',
  },
  'OFFICIAL.OTHER_VILLAGE': {
    zh: '该大学生村官在 {on} 不在此岗位所在的村，请选本村岗位',
    en: "the official is not in the post's village on {on}; choose a post of the official's own village",
  },
  'CADRE.UNKNOWN': {
    zh: '没有此干部（{field}），请核对编号；新登记的人员数秒后可用',
    en: 'there is no such cadre ({field}); check the id; a new registration arrives within seconds',
  },
  'CADRE.OTHER_TOWN': {
    zh: '该干部（{field}）不属于本镇，请由本镇干部办理',
    en: 'the cadre ({field}) is not of this town; name a cadre of the town',
  },
  'UNIT.UNKNOWN': {
    zh: '没有此单位（{field}），请核对编号；新登记的单位数秒后可用',
    en: 'there is no such unit ({field}); check the id; a new registration arrives within seconds',
  },
  'DUTY_POST.UNKNOWN': {
    zh: '没有此岗位，请核对编号',
    en: 'there is no such duty post; check the id',
  },
  'DUTY_POST.SPECIALTIES_INVALID': {
    zh: '专业须至少一项且不重复',
    en: 'give at least one specialty, each once',
  },
  'DUTY_POST.NOT_YET_CREATED': {
    zh: '该岗位于 {createdOn} 设立，上岗不得早于该日',
    en: 'the post was set up on {createdOn}; nobody can take it before',
  },
  'DUTY_POST.TAKEN': {
    zh: '该岗位在此期间已有人在岗，请先办理离岗',
    en: 'the post already has a holder in that time; let the present one leave first',
  },
  'DUTY_POST.OFFICIAL_HAS_POST': {
    zh: '该大学生村官在此期间已有岗位，请先办理离岗',
    en: 'the official already holds a post in that time; leave that one first',
  },
  'DUTY_POST.VACANT': {
    zh: '该岗位在 {on} 无人在岗，请先安排人员',
    en: 'nobody holds the post on {on}; let an official take it first',
  },
  'DUTY_POST_HOLDING.UNKNOWN': {
    zh: '没有此上岗记录，请核对编号',
    en: 'there is no such holding; check the id',
  },
  'DUTY_POST_HOLDING.ALREADY_LEFT': {
    zh: '已于 {on} 离岗',
    en: 'the post was already left on {on}',
  },
  'DUTY_POST_HOLDING.LEFT_BEFORE_TAKEN': {
    zh: '离岗日期须晚于上岗日期 {from}',
    en: 'the day of leaving must be after the day of taking the post, {from}',
  },
  'DUTY.UNKNOWN': {
    zh: '没有此职责，请核对编号',
    en: 'there is no such duty; check the id',
  },
  'DUTY.ALREADY_REPORTED': {
    zh: '该职责已于 {on} 报告完成，须先核查退回方可再报',
    en: 'the duty was reported done on {on}; it can be reported again once a check returns it',
  },
  'DUTY.ALREADY_VERIFIED': {
    zh: '该职责已于 {on} 核查通过，不再变更',
    en: 'the duty was verified on {on} and is closed',
  },
  'DUTY.NOT_DONE': {
    zh: '该职责尚未报告完成，不能核查',
    en: 'the duty is not reported done; it can be checked after that',
  },
  'DUTY.CHECKED_BY_DOER': {
    zh: '核查人须为他人，不得为完成人本人',
    en: 'the checker must be another person than the one who did the duty',
  },
  'DUTY.NOTE_REQUIRED': {
    zh: '退回须在 note 写明理由',
    en: 'a duty is returned with a note that says what is missing',
  },
  'FRONTLINE_POSTING.UNKNOWN': {
    zh: '没有此一线实战，请核对编号',
    en: 'there is no such frontline posting; check the id',
  },
  'FRONTLINE_POSTING.HOME_DECIDES': {
    zh: '审批和召回由派出的镇或区办理，请联系派出单位',
    en: "approval and recall are for the official's home town or district; ask them",
  },
  'FRONTLINE_POSTING.HOST_KIND': {
    zh: '接收单位须为部门、村或镇',
    en: 'the host is a department, a village or a town',
  },
  'FRONTLINE_POSTING.HOST_OTHER_DISTRICT': {
    zh: '接收单位须在本区',
    en: "the host must be in the official's district",
  },
  'FRONTLINE_POSTING.TOO_LONG': {
    zh: '一线实战不得超过 {months} 个月，最迟至 {latest}（{policy}）',
    en: 'a frontline posting lasts at most {months} months, here until {latest} ({policy})',
  },
  'FRONTLINE_POSTING.OUTLASTS_SERVICE': {
    zh: '聘期至 {to}，一线实战不得超过该日；请先续签或缩短',
    en: 'the contract runs to {to}; shorten the posting, or renew the contract first',
  },
  'FRONTLINE_POSTING.OVERLAPS': {
    zh: '该大学生村官在此期间已有一线实战，请先结束、召回或改期',
    en: 'the official has another frontline posting in that time; end or recall it, or choose other dates',
  },
  'FRONTLINE_POSTING.STILL_ACTIVE': {
    zh: '该大学生村官另有一项一线实战尚未结束，请先结束并鉴定',
    en: 'another frontline posting of the official is not ended yet; end it with its appraisal first',
  },
  'FRONTLINE_POSTING.WRONG_STATUS': {
    zh: '该一线实战目前状态为 {status}，此操作须为 {needed}',
    en: 'the posting is {status}; this needs it to be {needed}',
  },
  'FRONTLINE_POSTING.APPROVER_NOT_ENTITLED': {
    zh: '审批人在 {on} 未在该镇党委或政府任职，请由有权人审批（{policy}）；新任职数秒后可用',
    en: 'the approver holds no office of the town that may approve on {on}; let an entitled one do it ({policy}); a new office arrives within seconds',
  },
  'FRONTLINE_POSTING.START_OUTSIDE_PLAN': {
    zh: '开始日期须在计划的 {from} 至 {to} 之内；否则请重新计划',
    en: 'the start must lie in the planned days, {from} to {to}; otherwise plan anew',
  },
});
