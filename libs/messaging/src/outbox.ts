import type { Clock, Ids } from '@cunguan/domain';
import { PREVIOUS, type DomainEvent } from '@cunguan/events';
import { QueryFailedError, type EntityManager } from 'typeorm';

export interface EnqueueEnvironment {
  readonly clock: Clock;
  readonly ids: Ids;
  /** The W3C trace that the change belongs to, where there is one. */
  readonly traceparent?: string | undefined;
}

/** Where the relay listens; PostgreSQL keeps channels apart by database. */
export const OUTBOX_CHANNEL = 'cunguan_outbox';

interface Claim {
  readonly topic: string;
  readonly aggregateId: string;
  readonly from: number;
  to: number;
  eventId: string;
}

interface Numbered extends DomainEvent {
  readonly eventId: string;
  readonly causationId: string | null;
}

const claimsOf = (events: readonly Numbered[]): readonly Claim[] => {
  const claims = new Map<string, Claim>();
  for (const { topic, aggregateId, aggregateVersion, eventId } of events) {
    const name = `${topic} ${aggregateId}`;
    const claim = claims.get(name);
    if (!claim) {
      claims.set(name, { topic, aggregateId, from: aggregateVersion, to: aggregateVersion, eventId });
    } else if (aggregateVersion > claim.to) {
      claim.to = aggregateVersion;
      claim.eventId = eventId;
    } else {
      throw new Error(`events of ${name} must be given in the order of their versions`);
    }
  }
  // One order for all writers, so that two of them cannot wait for each other.
  return [...claims].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, claim]) => claim);
};

/**
 * Takes the row lock of each aggregate before the outbox insert: with it ids follow versions, and a writer that
 * decided on an old version fails here. It fails as a serialisation failure, so that the command is run again.
 */
const claimVersions = async (tx: EntityManager, events: readonly Numbered[]): Promise<void> => {
  const claims = claimsOf(events);
  const claimed = await tx.query<unknown[]>(
    `INSERT INTO aggregate_versions AS known (topic, aggregate_id, claimed_from, version, event_id)
     SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::uuid[])
     ON CONFLICT (topic, aggregate_id) DO UPDATE
       SET version = excluded.version, claimed_from = excluded.claimed_from, event_id = excluded.event_id
       WHERE known.version < excluded.claimed_from
     RETURNING aggregate_id`,
    [
      claims.map(({ topic }) => topic),
      claims.map(({ aggregateId }) => aggregateId),
      claims.map(({ from }) => from),
      claims.map(({ to }) => to),
      claims.map(({ eventId }) => eventId),
    ],
  );
  if (claimed.length === claims.length) return;
  const stale = new Error('another writer has already published this version of an aggregate');
  throw new QueryFailedError('INSERT INTO aggregate_versions', [], Object.assign(stale, { code: '40001' }));
};

/** The same service and noun, events or state. */
const nounOf = (topic: string): string => topic.split('.').slice(0, 3).join('.');

/** A state belongs to the last of its aggregate's events, which has the same version. */
const causeOf = (state: DomainEvent, events: readonly Numbered[]): string => {
  const cause = events.findLast(
    ({ topic, aggregateId, aggregateVersion }) =>
      nounOf(topic) === nounOf(state.topic) &&
      aggregateId === state.aggregateId &&
      aggregateVersion === state.aggregateVersion,
  );
  if (!cause) throw new Error(`${state.type} of version ${String(state.aggregateVersion)} comes with no event of it`);
  return cause.eventId;
};

/** Puts in the id of the event before, of the same aggregate; asked before this event takes its place. */
const nameCorrected = async (tx: EntityManager, events: readonly Numbered[]): Promise<readonly Numbered[]> => {
  const named: Numbered[] = [];
  for (const event of events) {
    const { topic, aggregateId } = event;
    const ofAggregate = named.findLast((one) => one.topic === topic && one.aggregateId === aggregateId);
    const corrects =
      event.corrects === PREVIOUS ? (ofAggregate?.eventId ?? (await lastEventId(tx, event))) : event.corrects;
    named.push({ ...event, corrects });
  }
  return named;
};

/** Null of an event that was published before its id was kept. */
const lastEventId = async (tx: EntityManager, { type, topic, aggregateId }: DomainEvent): Promise<string | null> => {
  const [last] = await tx.query<{ id: string | null }[]>(
    'SELECT event_id AS id FROM aggregate_versions WHERE topic = $1 AND aggregate_id = $2 FOR UPDATE',
    [topic, aggregateId],
  );
  if (!last) throw new Error(`${type} corrects an event of ${aggregateId}, and there is none`);
  return last.id;
};

const schemaVersionOf = (type: string): number => Number(/\.v(\d+)$/.exec(type)?.[1] ?? 1);

const headersOf = ({ validOn, corrects, causationId }: Numbered, traceparent: string | undefined): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries({ traceparent, validOn, corrects, causationId }).filter(([, text]) => text != null),
    ),
  );

const insert = async (tx: EntityManager, rows: readonly Numbered[], environment: EnqueueEnvironment): Promise<void> => {
  await tx.query(
    `WITH added AS (
       INSERT INTO outbox (event_id, topic, key, type, schema_version, aggregate_id, aggregate_version, payload,
                           headers, recorded_at)
       SELECT event_id, topic, key, type, schema_version, aggregate_id, aggregate_version, payload, headers, $10
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[], $7::int[], $8::jsonb[],
                   $9::jsonb[])
         WITH ORDINALITY AS event (event_id, topic, key, type, schema_version, aggregate_id, aggregate_version,
                                   payload, headers, position)
       ORDER BY position
       RETURNING id
     )
     SELECT pg_notify($11, '') FROM (SELECT count(*) FROM added) AS counted`,
    [
      rows.map(({ eventId }) => eventId),
      rows.map(({ topic }) => topic),
      rows.map(({ key }) => key),
      rows.map(({ type }) => type),
      rows.map(({ type }) => schemaVersionOf(type)),
      rows.map(({ aggregateId }) => aggregateId),
      rows.map(({ aggregateVersion }) => aggregateVersion),
      rows.map(({ payload }) => JSON.stringify(payload)),
      rows.map((row) => headersOf(row, environment.traceparent)),
      environment.clock.now(),
      OUTBOX_CHANNEL,
    ],
  );
};

/**
 * Puts events into the outbox within the transaction of the change that they tell of, and after them the states that
 * the aggregates are in since; the relay sends them once it commits. Fails with SQLSTATE
 * 40001, which `runCommand` tries again, when an aggregate's version was already used.
 */
export const enqueue = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  events: readonly DomainEvent[],
  states: readonly DomainEvent[] = [],
): Promise<void> => {
  if (events.length === 0) return;
  const { ids } = environment;
  const numbered = await nameCorrected(
    tx,
    events.map((event): Numbered => ({ ...event, eventId: event.eventId ?? ids.nextEvent(), causationId: null })),
  );
  await claimVersions(tx, numbered);
  const numberedStates = states.map((state): Numbered => ({
    ...state,
    eventId: ids.nextEvent(),
    causationId: causeOf(state, numbered),
  }));
  await insert(tx, [...numbered, ...numberedStates], environment);
};
