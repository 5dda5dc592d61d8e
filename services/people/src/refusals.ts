import { refusals } from '@cunguan/domain';
import { contractRefusals } from './contract-refusals.js';
import { keyCultivationRefusals } from './key-cultivation/key-cultivation.refusals.js';
import { kinshipRefusals } from './kinship-refusals.js';
import { personalDataRefusals } from './personal-data-refusals.js';
import { unitChangeRefusals } from './unit-change/unit-change.refusals.js';

/** Why this service says no. */
export const refuse = refusals({
  ...personalDataRefusals,
  ...kinshipRefusals,
  ...contractRefusals,
  ...unitChangeRefusals,
  ...keyCultivationRefusals,
  'UNIT.ID_OR_CODE': {
    zh: '请给出 id 或 code 其中之一',
    en: 'give either id or code, not both and not none',
  },
  'UNIT.CODE_INVALID': {
    zh: '代码「{code}」不符合要求：{form}',
    en: 'code "{code}" is not as required: {form}',
  },
  'UNIT.CODE_TAKEN': {
    zh: '代码「{code}」已被登记，请核对',
    en: 'code "{code}" is already registered; check it',
  },
  'UNIT.CODE_OUT_OF_REACH': {
    zh: '您只能登记授权给您的区，代码「{code}」不在其中；请由该区的组织员登记',
    en: 'you may register only the district that your role is for, and code "{code}" is not; ask an organiser of that district',
  },
  'UNIT.UNKNOWN': {
    zh: '没有此{field}，请先登记或核对编号',
    en: 'there is no such {field}; register it first or check the id',
  },
  'FILTER.PERIOD_INVALID': {
    zh: '{to} 不得早于 {from}',
    en: '{to} must not be before {from}',
  },
  'CADRE.CHANGED': {
    zh: '此干部登记已是第 {version} 版，请重新查阅后再办',
    en: 'the cadre is at version {version} by now; read it again and decide anew',
  },
  'CADRE.NOTHING_CORRECTED': {
    zh: '姓名和政治面貌与现有登记相同，没有可更正的内容',
    en: 'name and party status are as they stand already; give what is to be corrected',
  },
  'CADRE.UNKNOWN': {
    zh: '没有此干部，请核对编号',
    en: 'there is no such cadre; check the id',
  },
  'OFFICE.VILLAGE_REQUIRED': {
    zh: '村两委职务须写明村',
    en: 'an office of the two committees needs villageId',
  },
  'OFFICE.VILLAGE_NOT_ALLOWED': {
    zh: '镇级职务不得写村',
    en: 'an office of the town takes no villageId',
  },
  'OFFICE.OTHER_TOWN': {
    zh: '该村不属于此干部所在的镇，请核对村或另行登记干部',
    en: "the village is not in the cadre's town; check the village or register the cadre there",
  },
  'OFFICE.HEAD_TAKEN': {
    zh: '该组织在此期间已有正职，请先办理离任',
    en: 'the body already has a head in that time; let the present one leave first',
  },
  'OFFICE.ALREADY_HELD': {
    zh: '该干部在此期间已在该组织任职',
    en: 'the cadre already holds an office in this body in that time',
  },
  'OFFICE.UNKNOWN': {
    zh: '该干部没有此职务，请核对编号',
    en: 'the cadre has no such office; check the id',
  },
  'OFFICE.CHANGED': {
    zh: '此任职已是第 {version} 版，请重新查阅后再办',
    en: 'the office is at version {version} by now; read it again and decide anew',
  },
  'OFFICE.ALREADY_LEFT': {
    zh: '该职务已于 {on} 离任，无须再办',
    en: 'the office was already left on {on}; nothing is left to do',
  },
  'OFFICE.LEFT_BEFORE_TAKEN': {
    zh: '离任日期须晚于任职日期 {from}',
    en: 'the day of leaving must be after the day of taking office, {from}',
  },
  'OFFICIAL.UNKNOWN': {
    zh: '没有此大学生村官，请核对编号',
    en: 'there is no such official; check the id',
  },
  'OFFICIAL.LEFT': {
    zh: '该大学生村官已于 {on} 离开岗位，不能再办理；如重新选聘请另行登记',
    en: 'the official left the service on {on}; whoever is taken in again is registered anew',
  },
  'OFFICIAL.STILL_SERVING': {
    zh: '该大学生村官尚未离岗，其记录不能删除；请先结束聘期',
    en: 'the official has not left the service, so the record cannot be erased; end the contract first',
  },
  'OFFICIAL.AGE_IMPOSSIBLE': {
    zh: '到村时须年满 {min} 至 {max} 周岁，请核对出生日期',
    en: 'the official must be {min} to {max} years old on arrival; check the birth date',
  },
  'OFFICIAL.SPECIALTIES_INVALID': {
    zh: '专业须有 1 至 5 项且不重复',
    en: 'give 1 to 5 specialties, each once',
  },
  'OFFICIAL.SAME_VILLAGE': {
    zh: '该大学生村官已在此村，请选择另一个村',
    en: 'the official is already in this village; choose another one',
  },
  'OFFICIAL.TRANSFER_TOO_EARLY': {
    zh: '调村日期须晚于到现村的日期 {from}',
    en: 'the transfer must be after the day of coming to the present village, {from}',
  },
  'OFFICIAL.TRANSFER_AFTER_TERM': {
    zh: '聘期至 {to} 为止，调村须在此之前；请先续签',
    en: 'the contract runs to {to}; transfer by then, or sign the next term first',
  },
  'OFFICIAL.CHANGED': {
    zh: '该大学生村官的记录现为第 {version} 版，请重新查阅后以 expectedVersion: {version} 再办',
    en: "the official's record is at version {version} by now; read it again and decide anew with expectedVersion: {version}",
  },
  'OFFICIAL.NOTHING_CORRECTED': {
    zh: '所给各项与现有登记相同，无须更正；请至少给出一项不同的内容',
    en: 'nothing given differs from what is on record; give at least one thing that does',
  },
  'OFFICIAL.ID_NUMBER_DISAGREES': {
    zh: '更正后的出生日期、性别与所登记的身份证号码不符，请核对证件；如号码也登记有误，请一并在 idNumber 中给出正确号码',
    en: 'birth date and sex would not agree with the ID number on record; compare them with the card, and give the right idNumber too where the number is wrong as well',
  },
  'CONTRACT.NONE': {
    zh: '该大学生村官尚未签订聘期',
    en: 'the official has no contract term yet; sign one first',
  },
  'CONTRACT.NOT_CONTINUOUS': {
    zh: '聘期须从 {from} 开始，既不重叠也不中断',
    en: 'the term must begin on {from}: terms neither overlap nor leave a gap',
  },
  'CONTRACT.LENGTH': {
    zh: '聘期须为 {min} 至 {max} 个月（{policy}）',
    en: 'a term lasts {min} to {max} months ({policy})',
  },
  'CONTRACT.END_UNFORESEEN': {
    zh: '去世、解聘须在发生后登记，日期不得晚于今天 {today}',
    en: 'a death or a dismissal is recorded when it has happened: not after today, {today}',
  },
  'CONTRACT.END_OUTSIDE_TERM': {
    zh: '离岗日期须在现聘期 {from} 至 {to} 之内',
    en: 'the last day of service must lie in the present term, {from} to {to}',
  },
  'CONTRACT.UNKNOWN': {
    zh: '该大学生村官没有此聘期，请核对编号',
    en: 'the official has no such contract term; check the id',
  },
  'CONTRACT.CHANGED': {
    zh: '此聘期现为第 {version} 版，请重新查阅后以 expectedVersion: {version} 办理',
    en: 'this contract term is at version {version} by now; read it again and send expectedVersion: {version}',
  },
  'CONTRACT.NOT_ASSESSED': {
    zh: '续聘须先有第 {ordinal} 聘期的聘期考核结果，且书面通知不早于 {earliest}（{policy}）；请先完成聘期考核',
    en: 'a renewal needs the assessment of term {ordinal}, notified on {earliest} or later ({policy}); conclude it first',
  },
  'CONTRACT.NOT_COMPETENT': {
    zh: '第 {ordinal} 聘期考核为 {grade}，续聘须为 {minimum} 以上（{policy}）；请办理离岗，或待复核更正',
    en: 'term {ordinal} was assessed as {grade}, and a renewal needs {minimum} or better ({policy}); end the contract, or have the assessment reviewed',
  },
  'CONTRACT.TWO_TERMS': {
    zh: '已任满 {terms} 个聘期且未担任村“两委”副职以上职务，原则上不再续聘（{policy}）；确需续聘的，请在 exception 中写明批准人和理由',
    en: 'after {terms} terms without a two-committee post of deputy rank there is in principle no renewal ({policy}); for an exception give its approver and reason in exception',
  },
  'CONTRACT.EXCEPTION_NOT_NEEDED': {
    zh: '此次签订无须例外批准，请去掉 exception',
    en: 'this term needs no exception; leave exception out',
  },
  'CONTRACT.EXCEPTION_APPROVER': {
    zh: '例外须由当日在任的本镇党委或镇政府正职、副职批准，请另选批准人',
    en: 'an exception is approved by a head or deputy of the town’s party committee or government in office on the day; choose one',
  },
  'CONTRACT.NOT_ENDED': {
    zh: '此聘期尚未结束，离岗请用 endContract 办理',
    en: 'this term has not ended; to end it use endContract',
  },
  'CONTRACT.END_NEEDS_ROUTE': {
    zh: '撤销离岗时 endedOn 与 exitRoute 须同为 null',
    en: 'to take the end back, give null as both endedOn and exitRoute',
  },
  'CONTRACT.BEFORE_ARRIVAL': {
    zh: '聘期不得早于到村日期 {from}；到村日期有误的，请先用 correctPlacement 更正',
    en: 'a term cannot begin before the arrival on {from}; if that is wrong, correct it with correctPlacement first',
  },
  'CONTRACT.ENDS_BEFORE_TRANSFER': {
    zh: '聘期不得早于最近一次调村日期 {on} 结束；调村日期有误的，请先用 correctPlacement 更正',
    en: 'the term cannot end before the last transfer on {on}; if that is wrong, correct it with correctPlacement first',
  },
  'PLACEMENT.UNKNOWN': {
    zh: '该大学生村官没有此任职村记录，请核对编号',
    en: 'the official has no such placement; check the id',
  },
  'PLACEMENT.CHANGED': {
    zh: '此任职村记录现为第 {version} 版，请重新查阅后以 expectedVersion: {version} 办理',
    en: 'this placement is at version {version} by now; read it again and send expectedVersion: {version}',
  },
  'PLACEMENT.LAST_ENDS_WITH_CONTRACT': {
    zh: '最后一个村的离开日期随聘期结束而定，请用 correctContract 更正，或用 transferOfficial 调村',
    en: 'the last placement ends with the contract: correct it with correctContract, or transfer with transferOfficial',
  },
  'PLACEMENT.NO_DAY_LEFT': {
    zh: '更正后有一个村不剩一天，请核对起止日期',
    en: 'so corrected, one placement would have no day left; check the dates',
  },
  'PLACEMENT.AFTER_CONTRACT': {
    zh: '到村不得晚于首个聘期开始日 {from}；聘期有误的，请先用 correctContract 更正',
    en: 'the arrival cannot be after the first term begins on {from}; if that is wrong, correct it with correctContract first',
  },
  'RECORD.NOTHING_CORRECTED': {
    zh: '与现有登记相同，没有需要更正的内容；请写明正确的值',
    en: 'this is what is on record already; give what is right instead',
  },
  'EXIT_PLAN.NONE': {
    zh: '此聘期尚无退出计划，请不写 expectedVersion',
    en: 'this term has no exit plan yet; leave expectedVersion out',
  },
  'EXIT_PLAN.CHANGED': {
    zh: '此聘期的退出计划现为第 {version} 版，请查看后以 expectedVersion: {version} 办理',
    en: 'the exit plan of this term is at version {version}: look at it, then send expectedVersion: {version}',
  },
  'EXIT_PLAN.TERM_ENDED': {
    zh: '此聘期已于 {on} 结束，无须再制定退出计划',
    en: 'this term ended on {on}; it needs no exit plan any more',
  },
  'EXIT_PLAN.ROUTE_NOT_PLANNABLE': {
    zh: '{route} 不能作为计划的去向，请另选',
    en: '{route} is nothing that is planned; choose another route',
  },
  'OFFICIAL.RETAINED': {
    zh: '聘用合同须在离岗后保存，其记录自 {from} 起方可删除，请届时办理',
    en: 'the contract must be kept after the end of service: the record may be erased from {from} on',
  },
  'PERSON.NAME_INVALID': {
    zh: '姓名只能含文字、间隔号（·）、空格和括号，不得含数字',
    en: 'a name holds letters, ·, spaces and brackets only, and no digits',
  },
  'TEXT.HOLDS_NUMBER': {
    zh: '{field} 中不得写身份证号码或手机号码，请删去；号码请用 recordPersonalData 登记',
    en: 'leave ID and mobile numbers out of {field}; numbers are recorded with recordPersonalData',
  },
});
