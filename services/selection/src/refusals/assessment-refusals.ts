import { refusals } from '@cunguan/domain';

/** Why this service says no to a step of an assessment, or to how assessments are asked for. */
export const refuse = refusals({
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
  'ASSESSMENT.TERM_TOO_EARLY': {
    zh: '此聘期（{from} 至 {to}）自 {earliest} 起方可启动聘期考核（{policy}），请届时再办；此前可办年度考核',
    en: 'the term ({from} to {to}) may be assessed from {earliest} on ({policy}); open its assessment then, before it an ANNUAL one',
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
});
