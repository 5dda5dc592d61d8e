// Preloaded into a process under test (NODE_OPTIONS=--import), never part of the product: on SIGUSR2 it reads from
// CRASH_POINT_FILE at which point, and at which passing of it, the process shall kill itself as `kill -9` would.
import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';

const file = process.env.CRASH_POINT_FILE;
const fromMessaging = createRequire(new URL('../../../libs/messaging/package.json', import.meta.url));
const pg = fromMessaging('pg');
const kafkajs = fromMessaging('kafkajs');
const Connection = fromMessaging('kafkajs/src/network/connection');

let armed = { point: '', passings: 0 };

const pass = (point) => {
  if (armed.point !== point) return;
  armed.passings -= 1;
  if (armed.passings > 0) return;
  writeSync(2, `crash point ${point}\n`);
  process.kill(process.pid, 'SIGKILL');
};

// What a transaction has done so far tells a command, which writes its receipt first, from a consumer's effect.
const transactions = new WeakMap();

const pointsOf = (text, done) => {
  if (/INSERT INTO outbox\b/i.test(text)) return { around: 'outbox-insert', note: 'outbox' };
  if (/^DELETE FROM outbox\b/i.test(text)) return { around: 'delete' };
  if (/INSERT INTO inbox\b/i.test(text)) return { before: 'consumer-effect', note: 'inbox' };
  if (/INSERT INTO command_receipts\b/i.test(text)) return { note: 'command' };
  if (/^COMMIT\b/i.test(text)) {
    if (done.has('inbox')) return { after: 'consumer-effect' };
    return done.has('command') && done.has('outbox') ? { around: 'commit' } : {};
  }
  const writes = /^(INSERT|UPDATE)\b/i.test(text) && !/aggregate_versions|command_receipts/.test(text);
  return writes && done.has('command') ? { around: 'business-write' } : {};
};

const textOf = (query) => (typeof query === 'string' ? query : typeof query?.text === 'string' ? query.text : '');

const query = pg.Client.prototype.query;
pg.Client.prototype.query = function queryWithCrashPoints(...args) {
  const text = textOf(args[0]).trim();
  if (/^(START TRANSACTION|BEGIN)\b/i.test(text)) transactions.set(this, new Set());
  const done = transactions.get(this) ?? new Set();
  const { before, after, around, note } = pointsOf(text, done);
  if (note) done.add(note);
  if (before ?? around) pass(`${before ?? around}.before`);
  const result = query.apply(this, args);
  const passed = after ?? around;
  if (!passed || typeof result?.then !== 'function') return result;
  return result.then((answer) => {
    pass(`${passed}.after`);
    return answer;
  });
};

/** The very next write of the connection's socket has given the request to the system, which will deliver it. */
const passOnceWritten = (connection, point) => {
  const { socket } = connection;
  const { write } = socket;
  socket.write = (...args) => {
    socket.write = write;
    const written = write.apply(socket, args);
    pass(point);
    return written;
  };
};

const send = Connection.prototype.send;
Connection.prototype.send = async function sendWithCrashPoints(call) {
  const { apiName } = call.request;
  if (apiName === 'Produce') {
    pass('send.before');
    if (armed.point === 'send.after' && this.socket) passOnceWritten(this, 'send.after');
  }
  if (apiName === 'OffsetCommit') pass('offset-commit.before');
  const answer = await send.call(this, call);
  if (apiName === 'Produce') pass('acknowledgement.before');
  if (apiName === 'OffsetCommit') pass('offset-commit.after');
  return answer;
};

const createProducer = kafkajs.Kafka.prototype.producer;
kafkajs.Kafka.prototype.producer = function producerWithCrashPoints(...args) {
  const producer = createProducer.apply(this, args);
  const { sendBatch } = producer;
  producer.sendBatch = async (batch) => {
    const answer = await sendBatch(batch);
    pass('acknowledgement.after');
    return answer;
  };
  return producer;
};

process.on('SIGUSR2', () => {
  armed = JSON.parse(readFileSync(file, 'utf8'));
});
// Whoever arms it waits for this: before, the signal would end the process.
if (file) writeFileSync(`${file}.pid`, String(process.pid));
