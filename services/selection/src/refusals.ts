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
});
