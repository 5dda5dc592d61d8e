import { refusals } from '@cunguan/domain';

/** Why this service says no. */
export const refuse = refusals({
  'INPUT.LIST_INVALID': {
    zh: '{field} 不得为空列表；不筛选时请省略',
    en: '{field} must not be an empty list; leave it out not to filter by it',
  },
  'PAGE.CURSOR_INVALID': {
    zh: 'after 不是本排序下给出的游标，请使用 pageInfo.endCursor，并保持 orderBy 不变',
    en: 'after is no cursor of this order; use pageInfo.endCursor and keep orderBy as it was',
  },
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
  'TRAINING_SESSION.IN_THE_PAST': {
    zh: '{on} 已过，不能安排在过去；已举行的场次请用 recordHeldTrainingSession 补录',
    en: '{on} is over and nothing can be scheduled for it; enter a session that was held by recordHeldTrainingSession',
  },
  'TRAINING_SESSION.IN_THE_FUTURE': {
    zh: '{on} 未到，不能补录；请用 scheduleTrainingSession 安排',
    en: '{on} has not come yet; schedule the session by scheduleTrainingSession',
  },
  'TRAINING_SESSION.OVER': {
    zh: '该场次的日期 {on} 已过，不能取消；如系误录或当日并未举办，请先用 rescheduleTrainingSession 改到今日或以后，再取消',
    en: 'the day of the session, {on}, is over; if it was entered by mistake or did not take place, move it to today or later by rescheduleTrainingSession, then cancel it',
  },
  'TRAINING_SESSION.ALREADY_ARRANGED': {
    zh: '该组织者当日已有同类、同名的场次，请用已有的场次（trainingSessions 可按 organiserId 查找）；确为另一场的，请另取题目，如写明上午、下午',
    en: 'the organiser already holds a session of this kind and title on the day; use that one (trainingSessions finds it by organiserId), or give a further one a title of its own, such as morning or afternoon',
  },
  'TRAINING_SESSION.CHANGED': {
    zh: '该场次已被更改，现为第 {version} 版；请重新读取后再改',
    en: 'the session has been changed since, its version is now {version}; read it again and then change it',
  },
  'TRAINING_SESSION.CANCELLED': {
    zh: '该场次已于 {on} 取消，请另行安排',
    en: 'the session was cancelled on {on}; schedule another one',
  },
  'TRAINING_SESSION.ALREADY_VERIFIED': {
    zh: '该场次已有核实的出勤，不得改期、取消或更换组织者',
    en: 'attendance at the session is verified; it is neither moved, cancelled nor given to another organiser',
  },
  'TRAINING_SESSION.NOTHING_TO_CHANGE': {
    zh: '没有要更改的内容，请至少写明一项',
    en: 'there is nothing to change; say at least one thing anew',
  },
  'TRAINING_SESSION.TITLE_REQUIRED': {
    zh: 'title 不得为空；不改时请省略',
    en: 'title cannot be null; leave it out to keep it',
  },
  'TRAINING_SESSION.ORGANISER_REQUIRED': {
    zh: 'organiserId 不得为空；不改时请省略',
    en: 'organiserId cannot be null; leave it out to keep the organiser',
  },
  'TRAINING_SESSION.CAPACITY_BELOW_ENROLLED': {
    zh: '已有 {enrolled} 人报名，容量不得低于此数；请先撤回报名',
    en: '{enrolled} officials have a place, and the capacity cannot be lower; withdraw enrolments first',
  },
  'ENROLMENT_RULE.TOO_MANY': {
    zh: '规则选出超过 {max} 人，请以 villageIds 缩小范围',
    en: 'the rule picks more than {max} officials; narrow it by villageIds',
  },
  'ENROLMENT_RULE.STANDING_FOR_ALL': {
    zh: '长期有效的规则适用于全部村，请去掉 villageIds 或 standing',
    en: 'a standing rule holds for all villages; leave out villageIds or standing',
  },
  'TRAINING_SESSION.NOT_YET_HELD': {
    zh: '培训于 {on} 举行，须自当日起核实出勤',
    en: 'the session is held on {on}; verify attendance from that day on',
  },
  'ATTENDANCE.UNKNOWN': {
    zh: '没有此培训记录，请核对编号',
    en: 'there is no such attendance; check the id',
  },
  'ATTENDANCE.CHANGED': {
    zh: '该记录已被更改，现为第 {version} 版；请重新读取后再改',
    en: 'the attendance has been changed since, its version is now {version}; read it again and then change it',
  },
  'ATTENDANCE.LIST_INVALID': {
    zh: '{field} 须有 1 至 {max} 项且不重复',
    en: '{field} must list 1 to {max}, each once',
  },
  'ATTENDANCE.PARTS_INVALID': {
    zh: 'parts 中每人只写一次，且须在 officialIds 之中',
    en: 'parts names each official once, and only officials of officialIds',
  },
  'ATTENDANCE.NO_PLACE_LEFT': {
    zh: '场次已满且日期已过，{official} 无法候补；请先扩大容量',
    en: 'the session is full and its day over, so that {official} cannot wait for a place; raise its capacity first',
  },
  'ATTENDANCE.ALREADY_WITHDRAWN': {
    zh: '该报名已撤回；如需参加请重新报名',
    en: 'the enrolment is withdrawn already; enrol the official anew to take part',
  },
  'ATTENDANCE.ENROLMENT_OVER': {
    zh: '该场次已于 {on} 举行，报名至当日为止；请报尚未举行的场次（trainingSessions 可按 from 查找），补课的填 makeUpFor',
    en: 'the session was held on {on}, and enrolment closed with that day; enrol in one to come (trainingSessions finds them by from), with makeUpFor for a make-up',
  },
  'ATTENDANCE.SESSION_OVER': {
    zh: '培训已于 {on} 举行；未到场的请用 recordAbsence 记录缺席',
    en: 'the session was held on {on}; record who was not there by recordAbsence',
  },
  'ATTENDANCE.REASON_OF_SYSTEM': {
    zh: 'NO_LONGER_THERE 由系统据任职情况记录，请选其他原因',
    en: 'NO_LONGER_THERE is recorded by the system itself; choose another reason',
  },
  'ATTENDANCE.WAITING': {
    zh: '大学生村官 {official} 仍在候补，没有名额；请先扩大容量或撤回他人报名',
    en: 'the official {official} is on the waiting list and has no place; raise the capacity or withdraw somebody first',
  },
  'ATTENDANCE.ALREADY_ABSENT': {
    zh: '大学生村官 {official} 的缺席已记录；如有误请用 verifyAttendance 核实出勤',
    en: 'the absence of the official {official} is on record; if that is wrong, verify the attendance by verifyAttendance',
  },
  'ATTENDANCE.NOT_ABSENT': {
    zh: '大学生村官 {official} 在该场次没有缺席记录，无须补课；请先记录缺席',
    en: 'the official {official} was not absent there, and nothing is to be made up for; record the absence first',
  },
  'ATTENDANCE.MAKE_UP_OTHER_OFFICIAL': {
    zh: '补课只能为缺席者 {official} 一人报名，请核对 officialIds',
    en: 'a make-up is for {official} alone, who was absent; check officialIds',
  },
  'ATTENDANCE.MAKE_UP_UNFIT': {
    zh: '补课须为同类或同一专题、不早于 {on} 的另一场次',
    en: 'a make-up is another session of the same kind or topic, not before {on}',
  },
  'ATTENDANCE.ALREADY_MADE_UP': {
    zh: '该缺席已安排补课；请先撤回那次报名',
    en: 'a make-up is arranged for this absence already; withdraw that enrolment first',
  },
  'ATTENDANCE.NOT_VERIFIED': {
    zh: '大学生村官 {official} 的出勤尚未核实，请先由组织者核实',
    en: 'the attendance of the official {official} is not verified; let the organiser verify it first',
  },
  'ATTENDANCE.NOTHING_TO_CORRECT': {
    zh: '现在记录的就是 {halfDays} 个半天，无须更正',
    en: '{halfDays} half-days are what stands; there is nothing to correct',
  },
  'ATTENDANCE.HALF_DAYS_TO_COME': {
    zh: '大学生村官 {official} 的 {halfDays} 个半天须自 {on} 起核实，至今只过了 {passed} 个半天；请届时再核实，或只核实已过的半天（在 parts 中写明，之后用 correctAttendance 补足）',
    en: 'the {halfDays} half-days of the official {official} are verified from {on} on, only {passed} have passed so far; wait for the day, or verify what has passed (name it in parts, and add the rest later by correctAttendance)',
  },
  'ATTENDANCE.DAYS_TAKEN': {
    zh: '大学生村官 {official} 同期已核实 {on} 起的另一场次，每日至多计两个半天；本场次至多还可核实 {left} 个半天，请在 parts 中写明，或先用 correctAttendance 更正另一场次',
    en: 'the official {official} is verified for another session from {on} on in the same days, and a day has two half-days; at most {left} can be verified here: name them in parts, or first correct the other session by correctAttendance',
  },
  'ATTENDANCE.ALREADY_SCORED': {
    zh: '大学生村官 {official} 已有成绩，请用 correctScore 更正',
    en: 'the official {official} has a score already; correct it by correctScore',
  },
  'ATTENDANCE.NOT_SCORED': {
    zh: '大学生村官 {official} 还没有成绩，请用 recordScores 记录',
    en: 'the official {official} has no score yet; record it by recordScores',
  },
  'ATTENDANCE.VERIFIER_IS_OFFICIAL': {
    zh: '大学生村官的账号不得核实出勤，须由组织者核实',
    en: "no account of an official verifies attendance; let the session's organiser do it",
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
    zh: '大学生村官 {official} 的出勤已核实；如有误请用 correctAttendance 更正',
    en: 'the attendance of the official {official} is already verified; correct it by correctAttendance if it is wrong',
  },
  'ATTENDANCE.VERIFIER_NOT_ORGANISER': {
    zh: '出勤须以此场次的组织者为核实人，并由其本人或该镇、该区不属于任何干部的办公账号核实；属于某一干部的账号只能核实该干部自己组织的场次，请改由组织者或办公账号办理',
    en: "verifierId is the session's organiser, and the organiser's own account or an office account of the town or district that belongs to no cadre verifies it; an account that belongs to a cadre verifies only for that cadre's own sessions: let the organiser or a clerk with an account without a cadre do it",
  },
  'ATTENDANCE.VERIFIER_IS_ATTENDEE': {
    zh: '不得核实本人的出勤，须由组织者核实',
    en: 'nobody verifies their own attendance; let the organiser do it',
  },
});
