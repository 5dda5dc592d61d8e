import type { PolicyRule } from '@cunguan/domain';
import type { PartyStatus } from '@cunguan/events';

/** Whose number a candidate needs more than half of: those who came, or all who have the right to vote. */
export type MajorityBase = 'PRESENT' | 'ELIGIBLE';

export const partyElectionMajorityBase: readonly PolicyRule<MajorityBase>[] = [
  {
    code: 'PARTY_ELECTION_MAJORITY_BASE',
    jurisdiction: 'CN',
    validFrom: '1990-06-27',
    validTo: '2020-07-13',
    value: 'PRESENT',
    source: '《中国共产党基层组织选举工作暂行条例》（1990年）：赞成票超过实到会有选举权的党员的一半，始得当选',
    grade: 'P',
  },
  {
    code: 'PARTY_ELECTION_MAJORITY_BASE',
    jurisdiction: 'CN',
    validFrom: '2020-07-13',
    validTo: null,
    value: 'PRESENT',
    source: '《中国共产党基层组织选举工作条例》（2020年）：赞成票超过实到会有选举权的党员的一半，始得当选',
    grade: 'P',
  },
];

/** Who may be recommended for the reserve, by party status. */
export const reservePartyStatuses: readonly PolicyRule<readonly PartyStatus[]>[] = [
  {
    code: 'RESERVE_PARTY_STATUSES',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: ['FULL_MEMBER'],
    source: '各地选拔后备干部的通行做法：人选须为正式党员；各地规定不一',
    grade: 'S',
  },
];

/** How many years a place in the reserve pool counts. */
export const reserveEntryYears: readonly PolicyRule[] = [
  {
    code: 'RESERVE_ENTRY_YEARS',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: 3,
    source: '默认值：镇级后备干部名单三年一调整；各地规定不一',
    grade: 'L',
  },
];

/**
 * Assessment gate: basically-competent plus incompetent votes > 1/3 of the valid ones → incompetent is to be proposed. An
 * exact fraction, never a float.
 */
export const assessmentLowVotes: readonly PolicyRule<{ readonly numerator: number; readonly denominator: number }>[] = [
  {
    code: 'ASSESSMENT_LOW_VOTES',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: { numerator: 1, denominator: 3 },
    source: '默认值：民主测评“基本称职”与“不称职”票合计超过三分之一的，建议定为不称职；各地规定不一',
    grade: 'L',
  },
];

/** EXCELLENT ≤ 15 % of a unit, in per cent of a town's officials, rounded down. */
export const assessmentExcellentShare: readonly PolicyRule[] = [
  {
    code: 'ASSESSMENT_EXCELLENT_SHARE',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: 15,
    source: '默认值：优秀等次人数一般掌握在参加考核总人数的15%以内；各地规定不一',
    grade: 'L',
  },
];

/** Two INCOMPETENT running → dismissal review: how many annual assessments in a row. */
export const assessmentDismissalYears: readonly PolicyRule[] = [
  {
    code: 'ASSESSMENT_DISMISSAL_YEARS',
    jurisdiction: 'CN',
    validFrom: '1993-10-01',
    validTo: '2006-01-01',
    value: 2,
    source: '《国家公务员暂行条例》（1993年）第七十四条：年度考核连续两年被确定为不称职的，予以辞退；村官参照',
    grade: 'P',
  },
  {
    code: 'ASSESSMENT_DISMISSAL_YEARS',
    jurisdiction: 'CN',
    validFrom: '2006-01-01',
    validTo: '2019-06-01',
    value: 2,
    source: '《公务员法》（2005年）第八十三条：年度考核连续两年被确定为不称职的，予以辞退；村官参照',
    grade: 'P',
  },
  {
    code: 'ASSESSMENT_DISMISSAL_YEARS',
    jurisdiction: 'CN',
    validFrom: '2019-06-01',
    validTo: null,
    value: 2,
    source: '《公务员法》（2018年修订）第八十八条：年度考核连续两年被确定为不称职的，予以辞退；村官参照',
    grade: 'P',
  },
];

/** Review within 30 days of the notification of the assessment. */
export const assessmentReviewDays: readonly PolicyRule[] = [
  {
    code: 'ASSESSMENT_REVIEW_DAYS',
    jurisdiction: 'CN',
    validFrom: '1993-10-01',
    validTo: '2006-01-01',
    value: 30,
    source: '《国家公务员暂行条例》（1993年）第八十一条：接到处理决定之日起三十日内申请复核；村官参照',
    grade: 'P',
  },
  {
    code: 'ASSESSMENT_REVIEW_DAYS',
    jurisdiction: 'CN',
    validFrom: '2006-01-01',
    validTo: '2019-06-01',
    value: 30,
    source: '《公务员法》（2005年）第九十条：自知道该人事处理之日起三十日内申请复核；村官参照',
    grade: 'P',
  },
  {
    code: 'ASSESSMENT_REVIEW_DAYS',
    jurisdiction: 'CN',
    validFrom: '2019-06-01',
    validTo: null,
    value: 30,
    source: '《公务员法》（2018年修订）第九十五条：自知道该人事处理之日起三十日内申请复核；村官参照',
    grade: 'P',
  },
];
