/**
 * What a service's third migration makes of these tables: of each aggregate the id of its last event is known, so that
 * a correction can name what it corrects.
 */
export const messagingTables3: readonly string[] = ['ALTER TABLE aggregate_versions ADD COLUMN event_id uuid'];
