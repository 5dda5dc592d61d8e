import type { CivilDate } from '@cunguan/domain';
import { type DatedKey, datedValues, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { reachedEntry, reserveReach } from '../reserve-entry/reserve-entry.reads.js';
import type { SelectionStage, SelectionTrackKind } from '../generated/schema.js';

export interface SelectionTrackRow {
  readonly track: SelectionTrackKind;
  readonly stage: SelectionStage;
  readonly since: CivilDate;
  readonly partyElectionId: string | null;
  readonly reserveEntryId: string | null;
}

/**
 * An election counts from its call, while it is not annulled, and after the result only for who was elected. A reserve
 * entry counts until its removal or expiry. Both as they stood on the day, and each as far as it is within reach.
 */
const tracksOf = {
  name: 'selection-tracks-of-official',
  text: `SELECT k.n::int AS n, t.track, t.stage, t.since, t.election_id AS "partyElectionId",
                t.entry_id AS "reserveEntryId"
           FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS k (official_id, as_of, n)
          CROSS JOIN LATERAL (
            SELECT 'VILLAGE_PARTY_ORGANISATION' AS track, reached.stage, reached.since, e.id AS election_id,
                   NULL::uuid AS entry_id
              FROM candidacies c
              JOIN party_elections e ON e.id = c.party_election_id
             CROSS JOIN LATERAL (
               SELECT * FROM (VALUES ('APPROVED', c.approved_on), ('ELECTED', e.declared_on), ('CANDIDATE', e.called_on))
                          AS stages (stage, since)
                WHERE since <= k.as_of ORDER BY since DESC, stage = 'APPROVED' DESC, stage = 'ELECTED' DESC LIMIT 1
             ) reached
             WHERE c.official_id = k.official_id
               AND ARRAY[e.village_id, e.town_id, e.district_id, c.official_id] && $3::uuid[]
               AND (e.annulled_on IS NULL OR k.as_of < e.annulled_on)
               AND (reached.stage = 'CANDIDATE' OR c.outcome = 'ELECTED')
            UNION ALL
            SELECT 'RESERVE_POOL', reached.stage, reached.taken_on, NULL, r.id
              FROM reserve_entries r
             CROSS JOIN LATERAL (
               SELECT s.stage, s.taken_on, s.expires_on FROM reserve_steps s
                WHERE s.reserve_entry_id = r.id AND s.taken_on <= k.as_of
                ORDER BY s.sequence DESC LIMIT 1
             ) reached
             WHERE r.official_id = k.official_id AND reached.stage <> 'REMOVED'
               AND ${reachedEntry('$4', '$5', '$6')}
               AND (reached.expires_on IS NULL OR k.as_of < reached.expires_on)
          ) t
          ORDER BY k.n, t.since DESC, t.track, t.election_id, t.entry_id`,
};

export interface SelectionTrackLoaders {
  readonly selectionTracks: DataLoader<DatedKey, readonly SelectionTrackRow[], string>;
}

export const selectionTrackLoaders = (source: ServiceContext): SelectionTrackLoaders => ({
  selectionTracks: rowsLoader({
    source,
    statement: tracksOf,
    values: (keys: readonly DatedKey[]) => [
      ...datedValues(keys),
      source.access.read('elections').within,
      ...reserveReach(source),
    ],
  }),
});
