import { lookUpPolicy, requireDate, type CivilDate, type PolicyRule } from '@cunguan/domain';
import { EARLIEST } from '../mentorship/mentorship.js';
import { talkIntervalDays, talksPerHalfYear } from '../policies.js';

const LATEST = '2100-12-31';

/** What the rules in force on a day ask of the pairs. */
export interface TalkRules {
  readonly asOf: CivilDate;
  /** After a talk, or its start, a pair talks again within so many days. */
  readonly everyDays: number;
  /** The rule and its version, `CODE@validFrom`. */
  readonly policy: string;
  /** The first day of the half-year of `asOf`. */
  readonly halfYearFrom: CivilDate;
  /** A pair talks at least so often in each half-year. */
  readonly perHalfYear: number;
  readonly halfYearPolicy: string;
}

const versionOf = ({ code, validFrom }: PolicyRule): string => `${code}@${validFrom}`;

const halfYearOf = (day: CivilDate): CivilDate => `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? '01' : '07'}-01`;

export const talkRules = (day: CivilDate): TalkRules => {
  const asOf = requireDate('asOf', day, EARLIEST, LATEST);
  const every = lookUpPolicy(talkIntervalDays, 'TALK_INTERVAL_DAYS', [], asOf);
  const perHalf = lookUpPolicy(talksPerHalfYear, 'TALKS_PER_HALF_YEAR', [], asOf);
  return {
    asOf,
    everyDays: every.value,
    policy: versionOf(every),
    halfYearFrom: halfYearOf(asOf),
    perHalfYear: perHalf.value,
    halfYearPolicy: versionOf(perHalf),
  };
};
