import type { DomainEvent } from '@cunguan/events';
import type { DataSource } from 'typeorm';

/** The events that wait in the outbox, in the order of their making: what a command emitted. */
export const pendingEvents = (dataSource: DataSource): Promise<DomainEvent[]> =>
  dataSource.query<DomainEvent[]>(
    `SELECT type, topic, key, aggregate_id AS "aggregateId", aggregate_version AS "aggregateVersion", payload
     FROM outbox ORDER BY id`,
  );
