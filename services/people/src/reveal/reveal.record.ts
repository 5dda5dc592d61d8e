import { today } from '@cunguan/domain';
import type { ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { jurisdictionsOf, type LockedOfficial } from '../official/official.lock.js';
import { requireAllowance, type Reveal } from './reveal.js';
import { RevealEntity } from './reveal.entity.js';

const RECENTLY = `
  SELECT count(*) FILTER (WHERE NOT exported AND revealed_at > $2::timestamptz - interval '1 hour')::int AS "revealsHour",
         count(*) FILTER (WHERE NOT exported)::int AS "revealsDay",
         count(*) FILTER (WHERE exported AND revealed_at > $2::timestamptz - interval '1 hour')::int AS "exportsHour",
         count(*) FILTER (WHERE exported)::int AS "exportsDay"
    FROM personal_data_reveals
   WHERE actor_id = $1 AND revealed_at > $2::timestamptz - interval '1 day'`;

interface Counted {
  readonly revealsHour: number;
  readonly revealsDay: number;
  readonly exportsHour: number;
  readonly exportsDay: number;
}

/** One after the other of the same person, so that no two count without each other. */
const countRecently = async (tx: EntityManager, actorId: string, now: Date) => {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`reveals of ${actorId}`]);
  const [counted] = await tx.query<Counted[]>(RECENTLY, [actorId, now]);
  const { revealsHour = 0, revealsDay = 0, exportsHour = 0, exportsDay = 0 } = counted ?? {};
  return { reveals: { hour: revealsHour, day: revealsDay }, exports: { hour: exportsHour, day: exportsDay } };
};

/** Records who reads whose data and why, in the transaction that answers it; refused when it was too often of late. */
export const recordReveal = async (
  tx: EntityManager,
  { viewer, clock, ids }: ServiceContext,
  { official, placement }: LockedOfficial,
  reading: Pick<Reveal, 'purpose' | 'note' | 'fields' | 'exported'>,
): Promise<Reveal> => {
  const now = clock.now();
  const revealedOn = today(clock);
  const recently = await countRecently(tx, viewer.id, now);
  requireAllowance(recently, reading.exported, await jurisdictionsOf(tx, placement), revealedOn);
  const { villageId, townId, districtId } = placement;
  const reveal: Reveal = {
    // In the order of time, so that those of one day are too.
    id: ids.nextEvent(),
    officialId: official.id,
    villageId,
    townId,
    districtId,
    actorId: viewer.id,
    ...reading,
    revealedAt: now,
    revealedOn,
  };
  await tx.insert(RevealEntity, { ...reveal, fields: [...reveal.fields] });
  return reveal;
};
