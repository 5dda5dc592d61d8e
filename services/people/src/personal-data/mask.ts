const star = (count: number): string => '*'.repeat(Math.max(count, 1));

/** The first three characters and the last four; of what is too short for that, nothing. */
const ends = (text: string): string =>
  text.length < 11 ? star(text.length) : `${text.slice(0, 3)}${star(text.length - 7)}${text.slice(-4)}`;

/** `310***********1234` */
export const maskIdNumber = ends;

/** `138****5678` */
export const maskMobile = ends;

// The county must follow a province or city by name; 小区, 社区 and the like are no counties.
const COUNTY = /^\p{Script=Han}{2,8}?(?:省|自治区|市)\p{Script=Han}{1,8}?(?:县|旗|市|(?<![小社园街校厂矿])区)/u;

/** `上海市嘉定区***`: no more than the county; of an address that does not begin with one, nothing. */
export const maskHomeAddress = (text: string): string => `${COUNTY.exec(text)?.[0] ?? ''}***`;
