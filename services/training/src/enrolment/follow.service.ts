import { today } from '@cunguan/domain';
import type { EnqueueEnvironment } from '@cunguan/messaging';
import { In, type EntityManager } from 'typeorm';
import { OfficialEntity, PlacementEntity } from '../official/official.entity.js';
import { roleIn, type TrainingSession } from '../training-session/training-session.js';
import { TrainingSessionEntity } from '../training-session/training-session.entity.js';
import { enrolListed } from './enrolment.service.js';
import { mayBePicked } from './roll.js';
import { loadRoll, settleRoll } from './roll.service.js';
import { pickByRule } from './rule.service.js';

const lockSessions = async (tx: EntityManager, ids: readonly string[]): Promise<readonly TrainingSession[]> =>
  tx.find(TrainingSessionEntity, { where: { id: In(ids) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });

/** The sessions in which the official is enrolled or waits, locked in one order: before the official, as commands do. */
export const lockSessionsOf = async (tx: EntityManager, officialId: string): Promise<readonly TrainingSession[]> => {
  const rows = await tx.query<{ readonly id: string }[]>(
    `SELECT a.training_session_id AS id FROM attendances a JOIN training_sessions s ON s.id = a.training_session_id
      WHERE a.official_id = $1 AND a.status IN ('ENROLLED', 'WAITING') AND s.cancelled_on IS NULL
        AND NOT EXISTS (SELECT FROM attendance_verifications v WHERE v.attendance_id = a.id)`,
    [officialId],
  );
  return lockSessions(
    tx,
    rows.map(({ id }) => id),
  );
};

/** Withdraws the official where they no longer are on the day, and lets the next move up. */
export const leaveSessions = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  officialId: string,
): Promise<void> => {
  for (const session of await lockSessionsOf(tx, officialId)) await settleRoll(tx, environment, session);
};

/** Enrols whom the session's standing rule picks and who is not in yet: all, or one official. */
const enrolPicked = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  session: TrainingSession,
  officialId: string | null,
): Promise<void> => {
  const { enrolmentRule: rule } = session;
  if (rule === null) return;
  const roll = await loadRoll(tx, session);
  const picked = await pickByRule(tx, session, rule, { within: null, villageIds: null, officialId });
  const fresh = picked.filter((id) => mayBePicked(id, roll));
  const officials = await tx.findBy(OfficialEntity, { id: In(fresh) });
  const placements = await tx.findBy(PlacementEntity, { officialId: In(fresh) });
  const listed = fresh.flatMap((id) =>
    officials
      .filter((official) => official.id === id)
      .map((official) => ({
        official,
        placements: placements.filter((placement) => placement.officialId === id),
        attendance: null,
      })),
  );
  if (listed.length > 0) await enrolListed(tx, environment, session, listed, { role: roleIn(session.kind) });
};

/** Enrols the official where a rule stands for those who come later. */
export const joinSessions = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  officialId: string,
): Promise<void> => {
  const ruled = await tx.query<{ readonly id: string }[]>(
    `SELECT s.id FROM training_sessions s JOIN placements p ON p.town_id = s.town_id
      WHERE p.official_id = $1 AND s.enrolment_rule IS NOT NULL AND s.cancelled_on IS NULL AND s.held_on >= $2
        AND p.placed_from <= s.held_on AND (p.placed_to IS NULL OR s.held_on < p.placed_to)`,
    [officialId, today(environment.clock)],
  );
  for (const session of await lockSessions(
    tx,
    ruled.map(({ id }) => id),
  )) {
    await enrolPicked(tx, environment, session, officialId);
  }
};

/** Enrols by the rule that stands for a locked session whose day changed: others may serve then. */
export const enrolByStandingRule = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  session: TrainingSession,
): Promise<void> => {
  if (session.heldOn >= today(environment.clock)) await enrolPicked(tx, environment, session, null);
};
