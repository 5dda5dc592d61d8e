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
  'UNIT.NAME_INVALID': {
    zh: '单位名称只能含文字、数字、标点和空格，且至少有一个文字，不得含表情符号；请填写正式名称',
    en: 'a unit’s name holds letters, digits, punctuation and spaces, a letter at least, and no emoji; give its official name',
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
  'OFFICIAL.EXIT_NOT_RECORDED': {
    zh: '该大学生村官的聘期已于 {on} 届满，尚未登记去向；请先用 endContract 登记（on 填 {on}，并填 exitRoute），再删除记录',
    en: 'the official’s last contract ran out on {on} and no exit route is recorded; record it first with endContract (on {on}, with the exitRoute), then erase',
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
    zh: '离岗日期须在现聘期 {from} 至 {to} 之内；聘期届满未续的，离岗日期为 {to}',
    en: 'the last day of service must lie in the present term, {from} to {to}; of a term that ran out it is {to}',
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
