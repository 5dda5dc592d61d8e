import { isKnown } from '@cunguan/database';
import { lapse } from './contract-lapse.js';

/**
 * What the pair `m`, a version of `mentorships_history`, is on a day: fragments of SQL over two expressions, the day and
 * the instant as of which things were known (null for now). They say the same as `statusOn` does of one pair.
 */

/** The last day on which the pair's official serves; long ago where that is not known. */
export const servingTo = (known: string): string =>
  `coalesce((SELECT s.serving_to FROM officials_history s
              WHERE s.id = m.official_id AND ${isKnown('s', known)}), '1900-01-01'::date)`;

const PAIR = { official: 'm.official_id', first: 'm.started_on, m.proposed_on', ended: 'm.ended_on' };

/**
 * For `FROM … CROSS JOIN LATERAL (…) e`: how the pair ended as far as that had come by a day: `ended_on`, `end_reason` and
 * what is due for it. Where the official's contract ran out by the day and nothing ended the pair before, it ended with
 * the contract. That end is read here and recorded by nobody: a renewal may be entered late, and then the pair was never
 * ended, while a sweep would have told the topics of an end that is not true, refused what is entered late of the pair, and
 * made somebody take the end back. Whoever hears the topics reads it in the same way, from the terms in the official's
 * state. It is recorded, with its event, when somebody acts on it: when the mentor is paired anew
 * (`endLapsedPairsOfMentor`).
 */
export const endOf = (day: string, known: string): string =>
  `(SELECT coalesce(lapse.day, m.ended_on) AS ended_on,
           CASE WHEN lapse.day IS NULL THEN m.end_reason ELSE 'OFFICIAL_LEFT_SERVICE' END AS end_reason,
           CASE WHEN lapse.day IS NULL THEN m.repair_due_on END AS repair_due_on,
           CASE WHEN lapse.day IS NULL THEN m.repair_policy END AS repair_policy
      FROM (VALUES (true)) AS one
      LEFT JOIN LATERAL ${lapse(PAIR, day, known)} lapse ON true)`;

/** Whether the pair binds the two on a day, active or paused; one whose official no longer serves does not. */
export const holdsOn = (day: string, known: string): string =>
  `(m.started_on <= ${day} AND (m.ended_on IS NULL OR ${day} < m.ended_on) AND ${day} <= ${servingTo(known)})`;

const isPaused = (day: string, known: string): string =>
  `EXISTS (SELECT FROM mentorship_pauses_history p
            WHERE p.mentorship_id = m.id AND ${isKnown('p', known)}
              AND p.paused_from <= ${day} AND (p.resumed_on IS NULL OR ${day} < p.resumed_on))`;

/** PROPOSED, ACTIVE, PAUSED or ENDED; null before the pair was proposed or started. */
export const statusOf = (day: string, known: string): string =>
  `CASE WHEN coalesce(m.proposed_on, m.started_on) > ${day} THEN NULL
        WHEN m.ended_on <= ${day} OR ${servingTo(known)} < ${day} THEN 'ENDED'
        WHEN m.started_on IS NULL OR ${day} < m.started_on THEN 'PROPOSED'
        WHEN ${isPaused(day, known)} THEN 'PAUSED'
        ELSE 'ACTIVE' END`;

/** The last talk of the pair that was held by a day. */
const lastTalkOn = (day: string, known: string): string =>
  `(SELECT max(t.held_on) FROM guidance_talks_history t
     WHERE t.mentorship_id = m.id AND ${isKnown('t', known)} AND t.held_on <= ${day})`;

/**
 * For `FROM … CROSS JOIN LATERAL (…) q`: `last_talk_on`, and `quiet_since`, the pair's last talk by the day or its
 * start, moved on by the days that it has been paused since: a pause neither makes a talk overdue nor counts as quiet.
 */
export const quiet = (day: string, known: string): string =>
  `(SELECT c.last_talk_on,
           c.contact + coalesce((SELECT sum(greatest(0, least(p.resumed_on, ${day}) - greatest(p.paused_from, c.contact)))
                                   FROM mentorship_pauses_history p
                                  WHERE p.mentorship_id = m.id AND ${isKnown('p', known)}), 0)::int AS quiet_since
      FROM (SELECT l.held_on AS last_talk_on, greatest(m.started_on, l.held_on) AS contact
              FROM (SELECT ${lastTalkOn(day, known)} AS held_on) l) c)`;

/** Every so many days the pair talks: by its plan, where that is stricter than the rule. */
export const talkEvery = (ruleDays: string, day: string, known: string): string =>
  `least(${ruleDays}, (SELECT pl.talk_every_days FROM mentorship_plans_history pl
                        WHERE pl.mentorship_id = m.id AND ${isKnown('pl', known)} AND pl.planned_from <= ${day}
                        ORDER BY pl.planned_from DESC LIMIT 1))`;

/** How many talks the pair held from one day to another, both included. */
export const talksBetween = (from: string, to: string, known: string): string =>
  `(SELECT count(*)::int FROM guidance_talks_history t
     WHERE t.mentorship_id = m.id AND ${isKnown('t', known)} AND t.held_on BETWEEN ${from} AND ${to})`;
