import { readRows } from '@cunguan/database';
import { today, type CivilDate } from '@cunguan/domain';
import type { ReserveStage } from '@cunguan/events';
import { rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import type { ReserveEntry } from './reserve-entry.js';
import type { SealedStep } from './step-chain.js';

export type ReserveEntryRow = Omit<ReserveEntry, 'districtId'>;
export type ReserveStepRow = SealedStep;

const ENTRY = `r.id, r.official_id AS "officialId", r.village_id AS "villageId", r.town_id AS "townId",
               r.nominated_on AS "nominatedOn", r.stage, r.version`;

/** Whether a case role of the entry `r` is active today and the viewer's. */
export const hasCaseRole = (cases: string, now: string): string =>
  `EXISTS (SELECT FROM case_roles v WHERE v.reserve_entry_id = r.id AND v.cadre_id = ANY (${cases}::uuid[])
             AND v.given_on <= ${now}::date AND (v.ended_on IS NULL OR ${now}::date < v.ended_on))`;

/** Whether the entry `r` is of a unit or of an official within reach, or the viewer has a part in its case. */
export const reachedEntry = (within: string, cases: string, now: string): string =>
  `(ARRAY[r.village_id, r.town_id, r.district_id, r.official_id] && ${within}::uuid[] OR ${hasCaseRole(cases, now)})`;

/** The three values of `reachedEntry`. */
export const reserveReach = ({ access, clock }: ServiceContext): readonly unknown[] => {
  const { within, cases } = access.read('reserve');
  return [within, cases, today(clock)];
};

const byId = {
  name: 'reserve-entries-by-id',
  text: `SELECT k.n::int AS n, ${ENTRY}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN reserve_entries r USING (id)
          WHERE ${reachedEntry('$2', '$3', '$4')}`,
};

/** Only of entries that were found within reach. */
const stepsOf = {
  name: 'steps-of-reserve-entry',
  text: `SELECT k.n::int AS n, s.reserve_entry_id AS "reserveEntryId", s.sequence, s.stage, s.taken_on AS "takenOn",
                s.note, s.reason, s.policy, s.expires_on AS "expiresOn", s.recorded_by AS "recordedBy",
                s.recorded_at AS "recordedAt", s.previous_hash AS "previousHash", s.hash
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (reserve_entry_id, n)
           JOIN reserve_steps s USING (reserve_entry_id)
          ORDER BY k.n, s.sequence`,
};

const ofTown = {
  name: 'reserve-entries-of-town',
  text: `SELECT ${ENTRY}
           FROM reserve_entries r
          CROSS JOIN LATERAL (
            SELECT s.stage, s.expires_on FROM reserve_steps s
             WHERE s.reserve_entry_id = r.id AND s.taken_on <= $3::date
             ORDER BY s.sequence DESC LIMIT 1
          ) reached
          WHERE r.town_id = $1
            AND ($2::text IS NULL OR (reached.stage = $2
                 AND (reached.expires_on IS NULL OR $3::date < reached.expires_on)))
            AND ${reachedEntry('$7', '$8', '$9')}
            AND ($5::date IS NULL OR (r.nominated_on, r.id) > ($5::date, $6::uuid))
          ORDER BY r.nominated_on, r.id LIMIT $4 + 1`,
};

export interface ReserveEntryLoaders {
  readonly reserveEntry: DataLoader<string, ReserveEntryRow | null, string>;
  readonly reserveSteps: DataLoader<string, readonly ReserveStepRow[], string>;
}

export const reserveEntryLoaders = (source: ServiceContext): ReserveEntryLoaders => ({
  reserveEntry: rowLoader({
    source,
    statement: byId,
    values: (ids: readonly string[]) => [ids, ...reserveReach(source)],
  }),
  reserveSteps: rowsLoader({ source, statement: stepsOf, values: (ids: readonly string[]) => [ids] }),
});

interface EntriesPage {
  readonly townId: string;
  readonly stage: ReserveStage | null;
  readonly asOf: CivilDate;
  readonly first: number;
  /** The day and the id of the last entry before the page. */
  readonly after: readonly [CivilDate, string] | null;
}

/** One more than `first` of a town's entries on a day, oldest first. */
export const readReserveEntries = (
  source: ServiceContext,
  { townId, stage, asOf, first, after }: EntriesPage,
): Promise<readonly ReserveEntryRow[]> =>
  readRows<ReserveEntryRow>(source, ofTown, [
    townId,
    stage,
    asOf,
    first,
    after?.[0] ?? null,
    after?.[1] ?? null,
    ...reserveReach(source),
  ]);
