import { isKnown } from '@cunguan/database';
import { today, type CivilDate } from '@cunguan/domain';
import type { MembershipEndReason, PartyStatus } from '@cunguan/events';
import { knownValues, rowLoader, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { HELD_ON_DAY, heldFacts, heldValues, type HeldKey } from '../career/held-fact.reads.js';
import { heldInReach, heldInUnits, placementInReach } from '../scope.js';

export interface PartyStatusRow {
  readonly id: string;
  readonly status: PartyStatus;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly probationTo: CivilDate | null;
  readonly policy: string | null;
  readonly endReason: MembershipEndReason | null;
  readonly correctionReason: string | null;
}

const HELD = ['held_from', 'held_to'] as const;

const statement = {
  name: 'party-statuses-of-official',
  text: `SELECT k.n::int AS n, f.id, f.status, f.held_from AS "from", f.held_to AS "to", f.policy,
                f.probation_to AS "probationTo",
                CASE WHEN ${heldInUnits('f', HELD, '$7')} THEN f.end_reason END AS "endReason",
                CASE WHEN ${heldInUnits('f', HELD, '$8')} THEN f.correction_reason END AS "correctionReason"
           FROM ${heldFacts('party_statuses')}
          WHERE ${HELD_ON_DAY} AND ${heldInReach('f', { within: '$4', cases: '$5', on: '$6' })}
          ORDER BY k.n, f.held_from`,
};

/** The status of those who serve on the day, in a place that is reached: it tells the post. */
const servingStatus = {
  name: 'party-status-of-serving-official',
  text: `SELECT k.n::int AS n, f.status
           FROM ${heldFacts('party_statuses')}
          WHERE ${HELD_ON_DAY}
            AND EXISTS (SELECT FROM placements_history p
                         WHERE p.official_id = k.official_id AND ${isKnown('p', 'k.known_at')}
                           AND p.placed_from <= k.as_of AND (p.placed_to IS NULL OR k.as_of < p.placed_to)
                           AND ${placementInReach('p', { within: '$4', cases: '$5', on: '$6' })})
            AND EXISTS (SELECT FROM contract_terms_history t
                         WHERE t.official_id = k.official_id AND ${isKnown('t', 'k.known_at')}
                           AND k.as_of BETWEEN t.runs_from AND coalesce(t.ended_on, t.runs_to))`,
};

export interface PartyStatusLoaders {
  readonly partyStatuses: DataLoader<HeldKey, readonly PartyStatusRow[], string>;
  readonly servingStatus: DataLoader<KnownKey, Pick<PartyStatusRow, 'status'> | null, string>;
}

export const partyStatusLoaders = (source: ServiceContext): PartyStatusLoaders => {
  const { within, cases } = source.access.read('person');
  const reach = [within, cases, today(source.clock)];
  const whole = [...reach, source.access.read('party-record').within, source.access.read('corrections').within];
  return {
    partyStatuses: rowsLoader({
      source,
      statement,
      values: (keys: readonly HeldKey[]) => [...heldValues(keys), ...whole],
    }),
    servingStatus: rowLoader({
      source,
      statement: servingStatus,
      values: (keys: readonly KnownKey[]) => [...knownValues(keys), ...reach],
    }),
  };
};
