import { refusals } from '@cunguan/domain';

/** Why this service says no. */
export const refuse = refusals({
  'ELECTION.UNKNOWN': {
    zh: '没有此党组织选举，请核对编号',
    en: 'there is no such party election; check the id',
  },
  'ELECTION.VILLAGE_UNKNOWN': {
    zh: '没有此村，请核对编号；新登记的村数秒内可用',
    en: 'there is no such village; check the id, a new registration arrives within seconds',
  },
  'ELECTION.OFFICIAL_UNKNOWN': {
    zh: '没有大学生村官 {id}，请核对编号；新登记的数秒内可用',
    en: 'there is no official {id}; check the id, a new registration arrives within seconds',
  },
  'ELECTION.CADRE_UNKNOWN': {
    zh: '没有干部 {id}，请核对编号；新登记的数秒内可用',
    en: 'there is no cadre {id}; check the id, a new registration arrives within seconds',
  },
  'ELECTION.CANDIDACY_UNKNOWN': {
    zh: '没有此候选资格，请使用该选举 candidacies 中的 id',
    en: "there is no such candidacy; use an id of the election's candidacies",
  },
  'ELECTION.ALREADY_CALLED': {
    zh: '该村此党组织的这一职务已有未宣布结果的选举，请先宣布结果或宣告无效',
    en: 'the village already has an election for this office of the body that is not declared; declare or annul it first',
  },
  'ELECTION.ONE_SECRETARY': {
    zh: '书记只设一名，seats 须为 1',
    en: 'a body has one secretary; give 1 as seats',
  },
  'ELECTION.TOO_FEW_CANDIDATES': {
    zh: '须差额选举：候选人须多于应选名额 {seats} 名',
    en: 'there must be more candidates than the {seats} seats; add candidates',
  },
  'ELECTION.TOO_MANY_CANDIDATES': {
    zh: '候选人最多 {max} 名',
    en: 'give at most {max} candidates',
  },
  'ELECTION.CANDIDATE_ONE_PERSON': {
    zh: '每名候选人须写 officialId 或 cadreId 其中之一',
    en: 'name each candidate by either officialId or cadreId, not both and not none',
  },
  'ELECTION.CANDIDATE_TWICE': {
    zh: '候选人 {id} 重复，每人只能列一次',
    en: 'candidate {id} is named twice; name each once',
  },
  'ELECTION.NOT_FULL_MEMBER': {
    zh: '候选人 {id} 不是正式党员，不能作为候选人',
    en: 'candidate {id} is not a full party member; choose another',
  },
  'ELECTION.OTHER_TOWN': {
    zh: '候选人 {id} 在选举日不属于该镇，请另选',
    en: "candidate {id} does not belong to the village's town on the day of the vote; choose another",
  },
  'ELECTION.CANDIDATE_NOT_SERVING': {
    zh: '大学生村官 {id} 在选举日 {on} 不在聘期内（新签聘期数秒内可用）；请更换候选人，已登记的选举请宣告无效后重新登记',
    en: 'official {id} does not serve on {on}, the day of the vote (a new contract arrives within seconds); choose another, and annul an election that is already called',
  },
  'ELECTION.NOT_HELD_YET': {
    zh: '选举日为 {on}，届时方可宣布结果',
    en: 'the vote is on {on}; declare the result then',
  },
  'ELECTION.ALREADY_DECLARED': {
    zh: '结果已于 {on} 宣布，不得更改；确有错误请宣告无效并重新选举',
    en: 'the result was declared on {on} and is final; annul it for a mistake and hold a new election',
  },
  'ELECTION.ANNULLED': {
    zh: '该选举已于 {on} 宣告无效，请重新选举',
    en: 'the election was annulled on {on}; call a new one',
  },
  'ELECTION.ATTENDANCE_SHORT': {
    zh: '实到 {present} 人，不足应到 {eligible} 人的五分之四，会议无效，请另行召开',
    en: '{present} of {eligible} came, less than four fifths; the meeting is void, hold another',
  },
  'ELECTION.BALLOTS_EXCEED_ISSUED': {
    zh: '收回 {collected} 票，多于发出 {issued} 票，选举无效，请重新选举',
    en: '{collected} ballots came back of {issued} handed out; the election is void, hold a new one',
  },
  'ELECTION.COUNTS_IMPOSSIBLE': {
    zh: '数字不可能成立：{what}；请核对计票记录',
    en: 'the counts cannot be: {what}; check the tally sheet',
  },
  'ELECTION.VOTES_INCOMPLETE': {
    zh: '每名候选人须恰好填写一次得票数',
    en: 'give the votes of every candidate exactly once',
  },
  'ELECTION.TIE_NEEDS_NEW_VOTE': {
    zh: '最后名额上有 {count} 人同得 {yes} 票，无法确定当选人；请宣告本次登记无效，并就其重新投票',
    en: '{count} candidates have {yes} votes each across the last seat; annul this election and vote anew',
  },
  'ELECTION.NOT_DECLARED': {
    zh: '结果尚未宣布，请先宣布结果',
    en: 'the result is not declared yet; declare it first',
  },
  'ELECTION.NOT_ELECTED': {
    zh: '该候选人未当选，不能批复任职',
    en: 'the candidate was not elected; there is nothing to approve',
  },
  'ELECTION.NO_APPROVAL_NEEDED': {
    zh: '委员无须批复，宣布当选即任职',
    en: 'a committee member needs no approval; the declared result is enough',
  },
  'ELECTION.ALREADY_APPROVED': {
    zh: '已于 {on} 批复任职',
    en: 'the office was already approved on {on}',
  },
  'ELECTION.APPROVER_NOT_IN_COMMITTEE': {
    zh: '批复人在 {on} 未担任该镇党委职务（新任职务数秒内可用），请填写镇党委成员',
    en: "the approver holds no office of the town's party committee on {on} (a new office arrives within seconds); name a member of it",
  },
  'ELECTION.APPROVER_IS_CANDIDATE': {
    zh: '批复人不得是当选人本人，请回避',
    en: 'nobody approves their own office; name another approver',
  },
  'RESERVE.UNKNOWN': {
    zh: '没有此后备干部档案，请核对编号',
    en: 'there is no such reserve entry; check the id',
  },
  'RESERVE.OFFICIAL_UNKNOWN': {
    zh: '没有此大学生村官，请核对编号；新登记的数秒内可用',
    en: 'there is no such official; check the id, a new registration arrives within seconds',
  },
  'RESERVE.VILLAGE_UNKNOWN': {
    zh: '没有此村，请核对编号；新登记的村数秒内可用',
    en: 'there is no such village; check the id, a new registration arrives within seconds',
  },
  'RESERVE.OFFICIAL_LEFT': {
    zh: '该大学生村官已于 {on} 离开岗位，不能推荐',
    en: 'the official left the service on {on} and cannot be nominated',
  },
  'RESERVE.OFFICIAL_NOT_SERVING': {
    zh: '该大学生村官在 {on} 不在聘期内（新签聘期数秒内可用），请核对日期',
    en: 'the official does not serve on {on}; choose a day within the contract, a new one arrives within seconds',
  },
  'RESERVE.NOT_OWN_VILLAGE': {
    zh: '只能由本人在 {on} 所在村的党组织推荐',
    en: "only the party organisation of the official's own village on {on} recommends",
  },
  'RESERVE.PARTY_STATUS': {
    zh: '人选的政治面貌不符合要求（{policy}）',
    en: "the official's party status does not qualify ({policy})",
  },
  'RESERVE.ALREADY_OPEN': {
    zh: '该大学生村官已有未结束的后备干部档案，请在其上办理',
    en: 'the official already has an open reserve entry; go on with it, or remove it first',
  },
  'RESERVE.BEFORE_LAST_REMOVAL': {
    zh: '该大学生村官在 {on} 之前仍在后备干部名单内，推荐日期不得早于该日',
    en: 'the official was in the reserve until {on}; the new nomination cannot be dated before that day',
  },
  'RESERVE.STEP_OUT_OF_ORDER': {
    zh: '下一步须为 {next}，不得跳步',
    en: 'the next step is {next}; none is skipped',
  },
  'RESERVE.ALREADY_IN_POOL': {
    zh: '已入库，无后续步骤',
    en: 'the entry is already in the pool; no step follows',
  },
  'RESERVE.REMOVED': {
    zh: '该档案已于 {on} 出库；如需再次推荐请新建',
    en: 'the entry was closed on {on}; nominate the official anew',
  },
  'RESERVE.STEP_BEFORE_LAST': {
    zh: '日期不得早于上一步 {on}',
    en: 'the step must not be dated before the last one, {on}',
  },
  'RESERVE.NOT_EXPIRED': {
    zh: '在 {on} 尚未到期，不能以到期出库',
    en: 'the entry has not expired on {on}; give another reason',
  },
  'CASE_ROLE.UNKNOWN': {
    zh: '没有此案件职责，请使用该后备干部 caseRoles 中的 id',
    en: "there is no such case role; use an id of the entry's caseRoles",
  },
  'CASE_ROLE.CADRE_UNKNOWN': {
    zh: '没有此干部，请核对编号；新登记的数秒内可用',
    en: 'there is no such cadre; check the id, a new registration arrives within seconds',
  },
  'CASE_ROLE.OFFICIAL_THEMSELVES': {
    zh: '被考察人本人不得担任考察或讨论人员，请另选',
    en: 'nobody has a part in their own case; name another cadre',
  },
  'CASE_ROLE.TOO_LATE': {
    zh: '该档案已到 {stage}：考察人员须在讨论决定之前、讨论人员须在入库之前指定',
    en: 'the entry is {stage}: name an investigator before the decision, and a committee member before the pool',
  },
  'CASE_ROLE.ALREADY_GIVEN': {
    zh: '该干部在本案中已有此职责',
    en: 'the cadre already has this role in the case',
  },
  'CASE_ROLE.ENDED': {
    zh: '该职责已于 {on} 结束',
    en: 'the role ended on {on}',
  },
  'RESERVE.LEAVES_BY_EVENT': {
    zh: '离岗出库由聘用结束自动办理，请办理聘用结束',
    en: 'ending the contract removes the entry by itself; end the contract',
  },
  'ASSESSMENT.UNKNOWN': {
    zh: '没有此考核，请核对编号',
    en: 'there is no such assessment; check the id',
  },
  'ASSESSMENT.OFFICIAL_UNKNOWN': {
    zh: '没有此大学生村官，请核对编号；新登记的数秒内可用',
    en: 'there is no such official; check the id, a new registration arrives within seconds',
  },
  'ASSESSMENT.VILLAGE_UNKNOWN': {
    zh: '尚未收到该村的登记，请数秒后重试',
    en: "the village's registration has not arrived yet; try again within seconds",
  },
  'ASSESSMENT.TERM_UNKNOWN': {
    zh: '该大学生村官没有此聘期，请使用本人 contracts 中的 id；新签聘期数秒内可用',
    en: "the official has no such contract term; use an id of the official's contracts, a new one arrives within seconds",
  },
  'ASSESSMENT.CADRE_UNKNOWN': {
    zh: '没有此干部，请核对编号；新登记的数秒内可用',
    en: 'there is no such cadre; check the id, a new registration arrives within seconds',
  },
  'ASSESSMENT.CADRE_NOT_IN_OFFICE': {
    zh: '该干部在 {on} 未在该镇或其村任职（新任职务数秒内可用），请填写在任干部',
    en: 'the cadre holds no office in the town or a village of it on {on} (a new office arrives within seconds); name one who does',
  },
  'ASSESSMENT.PERIOD_INVALID': {
    zh: '年度考核只填 year，聘期考核只填 contractTermId',
    en: 'give year alone for an ANNUAL assessment, contractTermId alone for a TERM one',
  },
  'ASSESSMENT.BEFORE_PERIOD': {
    zh: '考核期自 {on} 起，不得在此之前启动',
    en: 'what is assessed begins on {on}; open the assessment on that day or later',
  },
  'ASSESSMENT.OFFICIAL_NOT_SERVING': {
    zh: '该大学生村官在 {from} 至 {to} 之间不在岗（新签聘期数秒内可用），请核对年度或聘期',
    en: 'the official does not serve between {from} and {to} (a new contract arrives within seconds); check the year or term',
  },
  'ASSESSMENT.ALREADY_OPENED': {
    zh: '该大学生村官此年度或此聘期已有考核，请在其上办理',
    en: 'the official already has an assessment of this year or contract term; go on with it',
  },
  'ASSESSMENT.CHANGED': {
    zh: '该考核已由他人办理，现为第 {version} 版；请重新查看后再办理',
    en: 'somebody else went on with the assessment, it is at version {version}; look at it again and then decide',
  },
  'ASSESSMENT.STEP_OUT_OF_ORDER': {
    zh: '该考核处于 {status}，下一步须为 {next}，不得跳步或重复',
    en: 'the assessment is {status} and its next step is {next}; none is skipped or repeated',
  },
  'ASSESSMENT.STEP_BEFORE_LAST': {
    zh: '日期不得早于上一步 {on}',
    en: 'the step must not be dated before the last one, {on}',
  },
  'ASSESSMENT.OWN_STEP_TODAY': {
    zh: '本人办理须填当日 {today}；此前以书面提交的，请组织员补录',
    en: 'who acts for oneself gives today, {today}, as the day; let an organiser record what was handed in on paper before',
  },
  'ASSESSMENT.FINAL': {
    zh: '该考核已于 {on} 复核终结，无后续步骤',
    en: 'the review was decided on {on} and the assessment is final; no step follows',
  },
  'ASSESSMENT.BALLOTS_EXCEED_ISSUED': {
    zh: '收回 {collected} 票，多于发出 {issued} 票，测评无效；请核对计票记录，或重新测评',
    en: '{collected} ballots came back of {issued} handed out; check the tally sheet, or hold the appraisal again',
  },
  'ASSESSMENT.VOTES_DO_NOT_ADD_UP': {
    zh: '四个等次共 {valid} 票，加无效票 {invalid} 张，与收回 {collected} 张不符；请核对计票记录',
    en: 'the four grades have {valid} votes, with {invalid} invalid ones that is not the {collected} collected; check the tally sheet',
  },
  'ASSESSMENT.NO_VALID_VOTES': {
    zh: '没有有效票，请重新测评',
    en: 'no vote is valid; hold the appraisal again',
  },
  'ASSESSMENT.GATE_NEEDS_REASON': {
    zh: '基本称职与不称职票 {count} 张，有效票 {base} 张，已达 {threshold}（{policy}），应建议不称职；另提等次须写明理由',
    en: '{count} of {base} valid votes are basically competent or incompetent, {threshold} ({policy}): propose INCOMPETENT, or give a reason for another grade',
  },
  'ASSESSMENT.SAME_PERSON': {
    zh: '建议人不得自行决定，请由另一名干部决定',
    en: 'who proposed does not decide; name another cadre',
  },
  'ASSESSMENT.DECISION_NEEDS_REASON': {
    zh: '建议等次为 {proposed}，决定其他等次须写明理由',
    en: '{proposed} was proposed; give a reason for another grade',
  },
  'ASSESSMENT.EXCELLENT_SHARE_USED': {
    zh: '该镇 {officials} 名大学生村官，优秀不超过 {percent}%，即 {limit} 名（向下取整），现已有 {excellent} 名（{policy}）；请定其他等次',
    en: '{percent} % of the {officials} officials of the town may be EXCELLENT, rounded down {limit}, and {excellent} are ({policy}); decide another grade',
  },
  'ASSESSMENT.NO_REVIEW_REQUESTED': {
    zh: '{on} 通知后本人未申请复核，无可复核；请先登记复核申请',
    en: 'nobody has asked for a review since the notification on {on}; record the request first',
  },
  'ASSESSMENT.REVIEW_TOO_LATE': {
    zh: '复核申请期限至 {until}（{policy}），逾期不予受理，考核已终结',
    en: 'a review could be asked for until {until} ({policy}); the assessment is final',
  },
  'ASSESSMENT.SAME_DECIDER': {
    zh: '复核不得由原决定人办理，请由另一名干部决定',
    en: 'who decided does not decide the review; name another cadre',
  },
  'ASSESSMENT.REVIEW_MAKES_WORSE': {
    zh: '原定等次为 {decided}，复核不得加重（公务员法第九十六条）；请维持或改为更好的等次',
    en: '{decided} was decided and a review never makes it worse (civil servants law, art. 96); keep it or give a better grade',
  },
  'INPUT.LIST_INVALID': {
    zh: '{field} 须为 1 至 {max} 项且不重复；不作筛选请不填',
    en: '{field} must have 1 to {max} entries, each once; leave it out to filter by nothing',
  },
  'PAGE.CURSOR_INVALID': {
    zh: 'after 不是本列表此排序给出的游标，请使用 pageInfo.endCursor，并保持 orderBy 不变',
    en: 'after is not a cursor of this list in this order; use pageInfo.endCursor and keep orderBy',
  },
});
