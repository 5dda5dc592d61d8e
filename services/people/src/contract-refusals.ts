/** Why this service says no to what concerns renewal (续聘), exit plans and corrections of what is on record. */
export const contractRefusals = {
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
  'CONTRACT.ENDING': {
    zh: '已登记于 {on} 离岗；改为另一日或另一去向的，请以 expectedVersion: {version} 再办；撤销的，请用 correctContract（endedOn: null）并写明理由',
    en: 'the end of service is recorded for {on}; to record another end in its place send expectedVersion: {version}; to take it back use correctContract with endedOn: null and a reason',
  },
  'CONTRACT.END_AHEAD': {
    zh: '已登记于 {on} 离岗，此后不再任职；确需续签或列入重点培养的，请先用 correctContract（endedOn: null）撤销离岗并写明理由',
    en: 'the end of service is recorded for {on}; take it back first with correctContract, endedOn: null and a reason',
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
  'PLACEMENT.LISTED_BY_TOWN': {
    zh: '该村所在镇自 {from} 起将其列入重点培养，不能更正为另一镇的村；列入有误的，请先用 endKeyCultivation 自 {from} 起终止',
    en: 'the town of this placement listed the official for key cultivation from {from}, so that it cannot become one of another town; end that listing from {from} with endKeyCultivation first where it was wrong',
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
} as const;
