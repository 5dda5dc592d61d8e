import { refusals } from '@cunguan/domain';

/** Why this service says no to what is recorded of an official's career. */
export const refuse = refusals({
  'QUALIFICATION.UNKNOWN': {
    zh: '此人没有此学历记录，请核对编号',
    en: 'the official has no such record of a degree; check the id',
  },
  'QUALIFICATION.NOT_AFTER': {
    zh: '学历须晚于前一条记录的日期 {from}；前一条有误请用 correctQualification 更正',
    en: 'the day must be after that of the record before, {from}; correct that one with correctQualification where it is wrong',
  },
  'QUALIFICATION.LOWER': {
    zh: '最高学历不会降低，此前已为 {education}；记录有误请用 correctQualification 更正',
    en: 'the highest degree never falls, and it was {education} before; correct a wrong record with correctQualification',
  },
  'QUALIFICATION.SAME': {
    zh: '学历与专业同 {from} 起的记录，无须再记',
    en: 'degree and specialties are those on record from {from}; nothing is left to record',
  },
  'QUALIFICATION.TOO_YOUNG': {
    zh: '{education} 学历须年满 {min} 周岁（{policy}），{on} 时未满；请核对学历、日期和出生日期',
    en: '{education} is had at {min} years of age at least ({policy}), and on {on} that was not reached; check the degree, the day and the birth date',
  },
  'QUALIFICATION.FIRST_STAYS': {
    zh: '登记时的学历不能撤回，请改为更正其内容',
    en: 'what was registered on arrival cannot be withdrawn; correct what it says instead',
  },
  'QUALIFICATION.NOTHING_CORRECTED': {
    zh: '所给各项与现有记录相同，无须更正',
    en: 'nothing given differs from what is on record; give what does, or withdraw: true',
  },
  'QUALIFICATION.AFTER_ARRIVAL': {
    zh: '第一条学历记录不得晚于到村日期 {on}',
    en: 'the first record of a degree may not begin after the day of arrival, {on}',
  },
  'PARTY_STATUS.UNKNOWN': {
    zh: '此人没有此政治面貌记录，请核对编号',
    en: 'the official has no such record of a party status; check the id',
  },
  'PARTY_STATUS.NOT_AFTER': {
    zh: '变更日期须晚于前一条记录的日期 {from}；前一条有误请用 correctPartyStatus 更正',
    en: 'the day must be after that of the record before, {from}; correct that one with correctPartyStatus where it is wrong',
  },
  'PARTY_STATUS.NOT_NEXT': {
    zh: '现为 {status}，只能变更为 {next}；记录有误请用 correctPartyStatus 更正',
    en: '{status} can only become {next}; correct a wrong record with correctPartyStatus',
  },
  'PARTY_STATUS.PROBATION_RUNS': {
    zh: '预备期至 {day} 方满（{policy}），请在此日及以后转正或延长；起算日有误请用 correctPartyStatus 更正',
    en: 'the probation runs until {day} ({policy}): full membership or an extension from that day on; where it began earlier, correct that with correctPartyStatus',
  },
  'PARTY_STATUS.EXTENDED_ALREADY': {
    zh: '预备期已延长至 {to}，只能延长一次；期满请转正或取消预备党员资格',
    en: 'the probation was extended to {to} and is extended once only; let it end in full membership, or cancel it',
  },
  'PARTY_STATUS.EXTENSION': {
    zh: '延长预备期须在 probationTo 中写明延至 {from} 至 {to} 之间的一日（{policy}）',
    en: 'an extension names in probationTo the day to which it runs, from {from} to {to} ({policy})',
  },
  'PARTY_STATUS.PROBATION_TO_UNFIT': {
    zh: 'probationTo 只用于延长预备期，请去掉',
    en: 'probationTo belongs to the extension of a probation; leave it out',
  },
  'PARTY_STATUS.END_REASON_UNFIT': {
    zh: 'endReason 须与变更相符，此处可用：{reasons}',
    en: 'endReason must fit the change; here it may be: {reasons}',
  },
  'PARTY_STATUS.LEAGUE_AGE': {
    zh: '共青团员须年满 {min} 周岁、未满 {max} 周岁（{policy}），请核对日期和出生日期',
    en: 'members of the League are {min} and not yet {max} years old ({policy}); check the day and the birth date',
  },
  'PARTY_STATUS.TOO_YOUNG': {
    zh: '党员须年满 {min} 周岁（{policy}），请核对日期和出生日期',
    en: 'party members are {min} years old at least ({policy}); check the day and the birth date',
  },
  'PARTY_STATUS.FIRST_STAYS': {
    zh: '登记时的政治面貌不能撤回，请改为更正其内容',
    en: 'what was registered on arrival cannot be withdrawn; correct what it says instead',
  },
  'PARTY_STATUS.NOTHING_CORRECTED': {
    zh: '所给各项与现有记录相同，无须更正',
    en: 'nothing given differs from what is on record; give what does, or withdraw: true',
  },
  'PARTY_STATUS.AFTER_ARRIVAL': {
    zh: '第一条政治面貌记录不得晚于到村日期 {on}',
    en: 'the first record of a party status may not begin after the day of arrival, {on}',
  },
  'WISH.COUNT': {
    zh: '去向意愿须为 1 至 {max} 项，按先后排列',
    en: 'give 1 to {max} wishes, the first choice first',
  },
  'WISH.DEPARTMENT': {
    zh: '意愿为镇属部门时须给出 departmentId，其余不得给出；请核对 {kind}',
    en: 'departmentId belongs to a wish for a town department, and to no other; check {kind}',
  },
  'WISH.VILLAGE': {
    zh: 'villageId 只用于留村两委的意愿，请核对 {kind}',
    en: 'villageId belongs to a wish for village committees only; check {kind}',
  },
  'WISH.TWICE': {
    zh: '同一去向不得填报两次，请合并',
    en: 'the same is wished for twice; name it once',
  },
});
