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
