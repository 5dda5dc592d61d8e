import type { PolicyRule } from '@cunguan/domain';
import type { OfficeBody } from '@cunguan/events';

/** How long a frontline posting lasts at most, in months. */
export const frontlinePostingMaxMonths: readonly PolicyRule[] = [
  {
    code: 'POSTING_MAX_MONTHS',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: 12,
    source: '各地安排大学生村官到一线实践锻炼的通行做法：一般不超过一年；作为默认值，可由地方规定取代',
    grade: 'S',
  },
];

/** The bodies in which an office entitles its holder to approve a frontline posting: those of the town. */
export const frontlinePostingApprovers: readonly PolicyRule<readonly OfficeBody[]>[] = [
  {
    code: 'POSTING_APPROVAL_BODIES',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: '2008-04-10',
    value: ['TOWN_PARTY_COMMITTEE', 'TOWN_GOVERNMENT'],
    source: '2008年以前没有全国性规定，取与其后相同的默认值，可由地方规定取代',
    grade: 'S',
  },
  {
    code: 'POSTING_APPROVAL_BODIES',
    jurisdiction: 'CN',
    validFrom: '2008-04-10',
    validTo: null,
    value: ['TOWN_PARTY_COMMITTEE', 'TOWN_GOVERNMENT'],
    source: '《关于选聘高校毕业生到村任职工作的意见（试行）》（组通字〔2008〕18号）：管理及考核由乡镇党委、政府负责',
    grade: 'S',
  },
];
