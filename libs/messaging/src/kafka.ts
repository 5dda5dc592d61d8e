import type { Logger } from '@cunguan/http';
import { connect, type Socket } from 'node:net';
import { Kafka, logLevel, type ISocketFactory, type logCreator, type RetryOptions } from 'kafkajs';
import './mended-kafkajs.js';

export interface KafkaSettings {
  /** The service; it names the client in the broker's own log. */
  readonly service: string;
  readonly brokers: readonly string[];
  readonly log: Pick<Logger, 'warn'>;
}

export const SILENT: KafkaSettings['log'] = { warn: () => undefined };

export interface KafkaClient {
  readonly kafka: Kafka;
  /** Takes the brokers away from kafkajs, which ends its endless retries; nothing made from it is of use then. */
  readonly abandon: () => void;
}

/**
 * Endless, because a consumer that gives up rejoins its group as a stranger, and the group then waits a whole session
 * for the one that it knew. `abandon` is what ends them.
 */
const PERSISTENT: RetryOptions = {
  initialRetryTime: 100,
  maxRetryTime: 200,
  factor: 0.2,
  multiplier: 2,
  retries: Number.MAX_SAFE_INTEGER,
};

/**
 * A connection that the broker closes is reported as an error. For what it takes as an orderly end kafkajs forgets the
 * broker; with the only one forgotten its consumer crashes, and loses its place in the group just as above.
 */
const openSocket: ISocketFactory = ({ host, port, onConnect }): Socket => {
  const socket = connect({ host, port }, onConnect);
  socket.setKeepAlive(true, 60_000);
  socket.on('end', () => socket.emit('error', new Error('the broker closed the connection')));
  return socket;
};

const REPEAT_AFTER_MS = 60_000;
/** It warns of each producer with few retries; publisher.ts says why ours is safe. */
const KNOWN = 'Limiting retries for the idempotent producer may invalidate EoS guarantees';
const said = new Map<string, number>();

/** kafkajs says the same on every try: each text is passed on once a minute, and never what it says of a message. */
const toLog =
  (log: KafkaSettings['log']): logCreator =>
  () =>
  ({ namespace, log: { message } }) => {
    const now = Date.now();
    if (message === KNOWN || now - (said.get(message) ?? 0) < REPEAT_AFTER_MS) return;
    if (said.size > 100) said.clear();
    said.set(message, now);
    log.warn(`kafkajs ${namespace}: ${message}`);
  };

/** The one way to kafkajs: a client with our settings. It connects when it is first used. */
export const createKafka = ({ service, brokers, log }: KafkaSettings, retry: RetryOptions = {}): KafkaClient => {
  let abandoned = false;
  const kafka = new Kafka({
    clientId: `cunguan-${service}`,
    brokers: () => (abandoned ? [] : [...brokers]),
    socketFactory: openSocket,
    connectionTimeout: 1_000,
    requestTimeout: 8_000,
    retry: { ...PERSISTENT, ...retry },
    logLevel: logLevel.WARN,
    logCreator: toLog(log),
  });
  return {
    kafka,
    abandon: () => {
      abandoned = true;
    },
  };
};
