import { refusals } from '@cunguan/domain';

/** Why this service says no. */
export const refuse = refusals({
  'TRAINING_SESSION.UNKNOWN': {
    zh: '没有此培训场次，请核对编号',
    en: 'there is no such training session; check the id',
  },
  'TRAINING_SESSION.TOWN_UNKNOWN': {
    zh: '没有此镇，请核对编号；新登记的数秒内可用',
    en: 'there is no such town; check the id; a new registration arrives within seconds',
  },
  'TRAINING_SESSION.VILLAGE_UNKNOWN': {
    zh: '没有此村，请核对编号；新登记的数秒内可用',
    en: 'there is no such village; check the id; a new registration arrives within seconds',
  },
  'TRAINING_SESSION.VILLAGE_REQUIRED': {
    zh: '除镇课程外，培训须写明村',
    en: 'every kind but a town course needs villageId',
  },
  'TRAINING_SESSION.VILLAGE_NOT_ALLOWED': {
    zh: '镇课程不得写村',
    en: 'a town course takes no villageId',
  },
  'TRAINING_SESSION.VILLAGE_OTHER_TOWN': {
    zh: '该村不属于此镇，请核对',
    en: 'the village is not in the town; check both ids',
  },
  'TRAINING_SESSION.ORGANISER_UNKNOWN': {
    zh: '没有此干部，请核对 organiserId；新登记的数秒内可用',
    en: 'organiserId names no known cadre; check the id; a new registration arrives within seconds',
  },
  'TRAINING_SESSION.ORGANISER_OTHER_TOWN': {
    zh: '组织者须为本镇干部',
    en: "the organiser must be a cadre of the session's town",
  },
  'TRAINING_SESSION.NOT_YET_HELD': {
    zh: '培训于 {on} 举行，须自当日起核实出勤',
    en: 'the session is held on {on}; verify attendance from that day on',
  },
  'ATTENDANCE.LIST_INVALID': {
    zh: 'officialIds 须有 1 至 {max} 项且不重复',
    en: 'officialIds must list 1 to {max} officials, each once',
  },
  'ATTENDANCE.ROLE_UNFIT': {
    zh: '此类培训（{kind}）中大学生村官的身份须为 {role}',
    en: "the officials' role in a session of kind {kind} must be {role}",
  },
  'ATTENDANCE.OFFICIAL_UNKNOWN': {
    zh: '没有大学生村官 {official}，请核对编号；新登记的数秒内可用',
    en: 'there is no official {official}; check the id; a new registration arrives within seconds',
  },
  'ATTENDANCE.OFFICIAL_NOT_SERVING': {
    zh: '大学生村官 {official} 在 {on} 不在岗，请从名单中去掉',
    en: 'the official {official} does not serve on {on}; take the id off the list',
  },
  'ATTENDANCE.OFFICIAL_OTHER_TOWN': {
    zh: '大学生村官 {official} 在 {on} 不在本镇，请从名单中去掉',
    en: "the official {official} is not in the session's town on {on}; take the id off the list",
  },
  'ATTENDANCE.ALREADY_ENROLLED': {
    zh: '大学生村官 {official} 已报名此场次，请从名单中去掉',
    en: 'the official {official} is already enrolled in the session; take the id off the list',
  },
  'ATTENDANCE.NOT_ENROLLED': {
    zh: '大学生村官 {official} 未报名此场次，请先报名',
    en: 'the official {official} is not enrolled in the session; enrol the official first',
  },
  'ATTENDANCE.ALREADY_VERIFIED': {
    zh: '大学生村官 {official} 的出勤已核实，不得更改',
    en: 'the attendance of the official {official} is already verified and stays; take the id off the list',
  },
  'ATTENDANCE.VERIFIER_NOT_ORGANISER': {
    zh: '出勤须由此场次的组织者核实',
    en: "attendance is verified by the session's organiser alone",
  },
  'ATTENDANCE.VERIFIER_IS_ATTENDEE': {
    zh: '不得核实本人的出勤，须由组织者核实',
    en: 'nobody verifies their own attendance; let the organiser do it',
  },
  'TRAINING_STANDING.DAYS_INVALID': {
    zh: 'missingDaysAtLeast 须为 0.5 至 {max} 之间、以半天为单位的天数',
    en: 'missingDaysAtLeast must be 0.5 to {max} days, in halves of a day',
  },
  'COMPLETION.UNKNOWN': {
    zh: '没有此培训证明，请核对编号',
    en: 'there is no such completion; check the id',
  },
  'COMPLETION.OFFICIAL_UNKNOWN': {
    zh: '没有此大学生村官，请核对编号；新登记的数秒内可用',
    en: 'there is no such official; check the id; a new registration arrives within seconds',
  },
  'COMPLETION.NOT_SERVED': {
    zh: '该大学生村官 {year} 年不在岗，不出具该年证明；请核对年份',
    en: 'the official did not serve in {year}, so that there is nothing to certify; check the year',
  },
  'COMPLETION.REQUIREMENTS_NOT_MET': {
    zh: '尚未达到年度要求，尚缺：{zh}。请补训并核实出勤后再出具；如该年曾在他镇，请由区出具',
    en: 'the requirements of the year are not met; missing: {en}. Verify further training first; if part of the year was served in another town, let the district issue it',
  },
  'COMPLETION.ALREADY_ISSUED': {
    zh: '{year} 年的培训证明已出具且内容未变，其核验码见该村官的 training.completion',
    en: "the completion of {year} was issued and says the same; its code is in the official's training.completion",
  },
  'COMPLETION.ALREADY_REVOKED': {
    zh: '此培训证明已撤销；如仍符合要求，请重新出具',
    en: 'the completion is already revoked; issue a new one if the requirements are met',
  },
  'COMPLETION.CHANGED': {
    zh: '其间已有变动，当前版本为 {last}；请重新查看后再办理',
    en: 'it has changed meanwhile and is now at version {last}; look at it again before you act',
  },
  'COMPLETION.CODE_MISTYPED': {
    zh: '核验码有误：共25位数字和字母，分5组，请逐位核对后重新输入',
    en: 'the code is mistyped: it has 25 digits and letters in five groups; compare each of them and type it again',
  },
});
