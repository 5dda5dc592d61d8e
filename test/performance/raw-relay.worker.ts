import { Kafka, logLevel, Partitioners, type Message } from 'kafkajs';
import pg from 'pg';
import type { RelaySettings } from './relay.worker.js';
import { report, serve, settingsOfWorker } from './worker.js';

interface Row {
  readonly id: string;
  readonly event_id: string;
  readonly topic: string;
  readonly key: string;
  readonly type: string;
  readonly aggregate_id: string;
  readonly aggregate_version: number;
  readonly value: string;
  readonly recorded_at: Date;
}

const { url, brokers, topicPrefix } = settingsOfWorker() as RelaySettings;
const client = new pg.Client({ connectionString: url });
const kafka = new Kafka({ clientId: 'bench-raw', brokers: [...brokers], logLevel: logLevel.ERROR });
const producer = kafka.producer({
  idempotent: true,
  maxInFlightRequests: 1,
  allowAutoTopicCreation: false,
  createPartitioner: Partitioners.DefaultPartitioner,
});

// The same bytes on the wire as ours.
const messageOf = (row: Row): Message => ({
  key: row.key,
  value: row.value,
  headers: {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: row.event_id,
    ce_source: '/cunguan/bench',
    ce_type: row.type,
    ce_time: row.recorded_at.toISOString(),
    ce_subject: row.aggregate_id,
    ce_dataschema: `urn:cunguan:event:${row.type}`,
    ce_partitionkey: row.key,
    ce_aggregateversion: String(row.aggregate_version),
  },
});

/** What any relay must do at the least: read, send, delete, commit; no key is ever held back, nothing is measured. */
const drain = async (): Promise<void> => {
  for (;;) {
    await client.query('BEGIN');
    const { rows } = await client.query<Row>({
      name: 'rows',
      text: `SELECT id, event_id, topic, key, type, aggregate_id, aggregate_version, payload::text AS value, recorded_at
             FROM outbox ORDER BY id LIMIT 500 FOR UPDATE`,
    });
    if (rows.length > 0) {
      const byTopic = new Map<string, Message[]>();
      for (const row of rows) {
        const messages = byTopic.get(row.topic);
        if (messages) messages.push(messageOf(row));
        else byTopic.set(row.topic, [messageOf(row)]);
      }
      const topicMessages = [...byTopic].map(([topic, messages]) => ({ topic: `${topicPrefix}${topic}`, messages }));
      await producer.sendBatch({ acks: -1, topicMessages });
      const ids = rows.map(({ id }) => id);
      await client.query({ name: 'sent', text: 'DELETE FROM outbox WHERE id = ANY($1::bigint[])', values: [ids] });
    }
    await client.query('COMMIT');
    if (rows.length === 0) return;
  }
};

serve({ go: drain }, async () => {
  await Promise.all([client.end(), producer.disconnect()]);
});
await Promise.all([client.connect(), producer.connect()]);
report({ is: 'ready' });
