/**
 * The tables of outbox and inbox, as SQL for a service's first migration. `aggregate_versions` remembers the last
 * version that each aggregate published, so that two writers cannot both publish the same one.
 */
export const messagingTables: readonly string[] = [
  `CREATE TABLE outbox (
     id                bigserial   PRIMARY KEY,
     event_id          uuid        NOT NULL UNIQUE,
     topic             text        NOT NULL,
     key               text        NOT NULL,
     type              text        NOT NULL,
     schema_version    integer     NOT NULL,
     aggregate_id      text        NOT NULL,
     aggregate_version integer     NOT NULL,
     payload           jsonb       NOT NULL,
     headers           jsonb       NOT NULL,
     recorded_at       timestamptz NOT NULL,
     attempts          integer     NOT NULL DEFAULT 0,
     next_attempt_at   timestamptz,
     last_error        text
   )
   -- It is emptied all the time: without a vacuum every few thousand rows each look at it would wade through dead ones.
   WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)`,
  `CREATE INDEX outbox_held ON outbox (topic, key) WHERE next_attempt_at IS NOT NULL`,
  `CREATE TABLE aggregate_versions (
     topic        text    NOT NULL,
     aggregate_id text    NOT NULL,
     version      integer NOT NULL,
     claimed_from integer NOT NULL,
     PRIMARY KEY (topic, aggregate_id)
   )`,
  `CREATE TABLE inbox (
     consumer    text        NOT NULL,
     event_id    uuid        NOT NULL,
     received_at timestamptz NOT NULL,
     PRIMARY KEY (consumer, event_id)
   )`,
  `CREATE TABLE dead_letters (
     id           bigserial   PRIMARY KEY,
     consumer     text        NOT NULL,
     topic        text        NOT NULL,
     partition    integer     NOT NULL,
     kafka_offset bigint      NOT NULL,
     sent_at      timestamptz NOT NULL,
     key          text        NOT NULL,
     event_id     text,
     type         text,
     headers      jsonb       NOT NULL,
     value        bytea,
     state        text        NOT NULL CHECK (state IN ('dead', 'queued')),
     error        text        NOT NULL,
     recorded_at  timestamptz NOT NULL,
     UNIQUE (consumer, topic, partition, kafka_offset, sent_at)
   )`,
  `CREATE INDEX dead_letters_by_key ON dead_letters (consumer, topic, key, id)`,
  `CREATE TABLE parked_keys (
     consumer  text        NOT NULL,
     topic     text        NOT NULL,
     key       text        NOT NULL,
     parked_at timestamptz NOT NULL,
     PRIMARY KEY (consumer, topic, key)
   )`,
];
