import { once } from 'node:events';
import { createRequire } from 'node:module';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import kafkajs from 'kafkajs';
import './mended-kafkajs.js';

interface Connection {
  readonly connect: () => Promise<boolean>;
  readonly disconnect: () => Promise<boolean>;
  readonly isConnected: () => boolean;
  readonly bytesBuffered: number;
  readonly requestQueue: { fulfillRequest: (answer: { correlationId: number }) => void };
}

const Connection = createRequire(import.meta.url)('kafkajs/src/network/connection') as new (
  options: object,
) => Connection;

const server = createServer();
const accepted: Socket[] = [];
const silence = { namespace: () => silence, debug: () => undefined, error: () => undefined, warn: () => undefined };

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds() && tries < 500; tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
};

beforeAll(async () => {
  server.on('connection', (socket) => accepted.push(socket.on('error', () => undefined)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  for (const socket of accepted) socket.destroy();
  server.close();
});

describe('kafkajs', () => {
  it('reads a new connection from its beginning, whatever the lost one left half said', async () => {
    const connection = new Connection({
      ...{ host: '127.0.0.1', port: (server.address() as AddressInfo).port, logger: silence, clientId: 'test' },
      ...{ connectionTimeout: 1_000, requestTimeout: 1_000, maxInFlightRequests: null },
      socketFactory: ({ host, port, onConnect }: { host: string; port: number; onConnect: () => void }) =>
        connect({ host, port }, onConnect),
    });
    const answered: number[] = [];
    connection.requestQueue.fulfillRequest = ({ correlationId }) => answered.push(correlationId);

    await connection.connect();
    await until(() => accepted.length === 1);
    accepted[0]?.write(Buffer.from([0, 0, 0, 100, 0, 0]));
    await until(() => connection.bytesBuffered === 6);
    accepted[0]?.destroy();
    await until(() => !connection.isConnected());

    await connection.connect();
    await until(() => accepted.length === 2);
    accepted[1]?.write(Buffer.from([0, 0, 0, 4, 0, 0, 0, 7]));
    await until(() => answered.length > 0);
    expect(answered).toEqual([7]);
    await connection.disconnect();
  });

  it('asks for a coordinator again that it did not find', () => {
    const { KafkaJSGroupCoordinatorNotFound: NotFound } = kafkajs as unknown as Record<
      string,
      new (text: string) => Error
    >;
    if (!NotFound) throw new Error('kafkajs has no such error');
    const { retriable, type } = new NotFound('not found') as { retriable?: boolean; type?: string };
    expect([retriable, type]).toEqual([true, 'GROUP_COORDINATOR_NOT_AVAILABLE']);
  });
});
