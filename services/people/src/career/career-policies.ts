import type { PolicyRule } from '@cunguan/domain';
import type { Education, PartyStatus } from '@cunguan/events';

/** The post of an official in the village organisation. */
export type OfficialPost = 'ASSISTANT_SECRETARY' | 'ASSISTANT_DIRECTOR';

/** Post: a full party member is assistant secretary, otherwise assistant director (任职岗位). */
export const officialPosts: readonly PolicyRule<Readonly<Record<PartyStatus, OfficialPost>>>[] = [
  {
    code: 'OFFICIAL_POST',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: {
      FULL_MEMBER: 'ASSISTANT_SECRETARY',
      PROBATIONARY_MEMBER: 'ASSISTANT_DIRECTOR',
      LEAGUE_MEMBER: 'ASSISTANT_DIRECTOR',
      NONE: 'ASSISTANT_DIRECTOR',
    },
    source:
      '《关于选聘高校毕业生到村任职工作的意见（试行）》（组通字〔2008〕18号）：正式党员一般任村党组织书记助理，其余一般任村委会主任助理；此前各地做法相同 / as local programmes did before 2008',
    grade: 'S',
  },
];

/** Probation (预备期) of a party member, in months. */
export const partyProbationMonths: readonly PolicyRule[] = [
  {
    code: 'PARTY_PROBATION_MONTHS',
    jurisdiction: 'CN',
    validFrom: '1982-09-06',
    validTo: null,
    value: 12,
    source: '《中国共产党章程》第七条：预备党员的预备期为一年，从支部大会通过之日算起',
    grade: 'P',
  },
];

/** By how many months a probation may be extended (延长预备期), once, beyond the year. */
export const partyProbationExtensionMonths: readonly PolicyRule<{ readonly min: number; readonly max: number }>[] = [
  {
    code: 'PARTY_PROBATION_EXTENSION_MONTHS',
    jurisdiction: 'CN',
    validFrom: '1982-09-06',
    validTo: '2014-05-28',
    value: { min: 1, max: 12 },
    source: '《中国共产党章程》第七条：可以延长预备期，但不能超过一年',
    grade: 'P',
  },
  {
    code: 'PARTY_PROBATION_EXTENSION_MONTHS',
    jurisdiction: 'CN',
    validFrom: '2014-05-28',
    validTo: null,
    value: { min: 6, max: 12 },
    source: '《中国共产党发展党员工作细则》（2014年）：可以延长一次预备期，延长时间不能少于半年，最长不超过一年',
    grade: 'P',
  },
];

/** The age from which one can have a degree (学历年龄下限), in years: earlier than this there is a mistake in what is recorded. */
export const degreeAge: readonly PolicyRule<Readonly<Record<Education, number>>>[] = [
  {
    code: 'DEGREE_AGE',
    jurisdiction: 'CN',
    validFrom: '1970-01-01',
    validTo: null,
    value: { ASSOCIATE: 18, BACHELOR: 19, MASTER: 21, DOCTOR: 23 },
    source:
      '各级学历无法定最低年龄；此数为本系统所定，按提前入学、缩短学制从宽 / no rule names an age; these are defaults of the system, with room for early entry and shortened studies',
    grade: 'S',
  },
];

/** The age from which one may join the Party, in years. */
export const partyMemberAge: readonly PolicyRule[] = [
  {
    code: 'PARTY_MEMBER_AGE',
    jurisdiction: 'CN',
    validFrom: '1982-09-06',
    validTo: null,
    value: 18,
    source: '《中国共产党章程》第一条：年满十八岁',
    grade: 'P',
  },
];

/** The ages between which one is a member of the Youth League (共青团), in years; `max` not included. */
export const leagueMemberAge: readonly PolicyRule<{ readonly min: number; readonly max: number }>[] = [
  {
    code: 'LEAGUE_MEMBER_AGE',
    jurisdiction: 'CN',
    validFrom: '1982-09-06',
    validTo: null,
    value: { min: 14, max: 28 },
    source: '《中国共产主义青年团章程》第一条：十四周岁以上，二十八周岁以下；年满二十八周岁的办理离团手续',
    grade: 'P',
  },
];

/** Warn when posted in the home village (回原籍村任职). */
export const homeVillagePosting: readonly PolicyRule<'WARN'>[] = [
  {
    code: 'HOME_VILLAGE',
    jurisdiction: 'CN',
    validFrom: '1995-01-01',
    validTo: null,
    value: 'WARN',
    source: '多地选聘公告（政府网站、新闻）：一般不安排到本人原籍村任职',
    grade: 'N',
  },
];
