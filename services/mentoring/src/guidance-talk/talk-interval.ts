import { addDays, lookUpPolicy, requireDate, type CivilDate } from '@cunguan/domain';
import { EARLIEST } from '../mentorship/mentorship.js';
import { talkIntervalDays } from '../policies.js';

const LATEST = '2100-12-31';

interface TalkInterval {
  readonly asOf: CivilDate;
  /** A pair is overdue on `asOf` when its last talk, or its start, lies before this day. */
  readonly quietBefore: CivilDate;
  /** The rule and its version, `CODE@validFrom`. */
  readonly policy: string;
}

/** What the rule in force on a day asks of the pairs: after a talk the next one is due so many days later. */
export const talkInterval = (day: CivilDate): TalkInterval => {
  const asOf = requireDate('asOf', day, EARLIEST, LATEST);
  const rule = lookUpPolicy(talkIntervalDays, 'TALK_INTERVAL_DAYS', [], asOf);
  return { asOf, quietBefore: addDays(asOf, -rule.value), policy: `${rule.code}@${rule.validFrom}` };
};
