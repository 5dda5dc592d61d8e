import type { DomainEvent } from '@cunguan/events';
import type { DataSource } from 'typeorm';

const pending = (dataSource: DataSource, topics: string): Promise<DomainEvent[]> =>
  dataSource.query<DomainEvent[]>(
    `SELECT type, topic, key, aggregate_id AS "aggregateId", aggregate_version AS "aggregateVersion", payload,
            headers ->> 'validOn' AS "validOn", headers ->> 'corrects' AS corrects
     FROM outbox WHERE topic LIKE $1 ORDER BY id`,
    [topics],
  );

/** The events that wait in the outbox, in the order of their making: what a command emitted. */
export const pendingEvents = (dataSource: DataSource): Promise<DomainEvent[]> => pending(dataSource, '%.events.v1');

/** The states that wait in the outbox: how the aggregates of its events stand since. */
export const pendingStates = (dataSource: DataSource): Promise<DomainEvent[]> => pending(dataSource, '%.state.v1');

const lastVersions = (messages: readonly DomainEvent[]): ReadonlyMap<string, number> =>
  new Map(
    messages.map(({ topic, aggregateId, aggregateVersion }) => [
      `${topic.split('.')[2] ?? ''} ${aggregateId}`,
      aggregateVersion,
    ]),
  );

/** The last version of each aggregate that events tell of, and that states do: the same, unless one was forgotten. */
export const pendingVersions = async (dataSource: DataSource) => ({
  events: lastVersions(await pendingEvents(dataSource)),
  states: lastVersions(await pendingStates(dataSource)),
});
