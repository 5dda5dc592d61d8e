import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInternalToken } from '@cunguan/access';
import { allTopics } from '@cunguan/events';
import { ensureTopics } from '@cunguan/messaging';
import { createTestDatabase, eventually, testBrokers, uniqueTopicPrefix, type TestDatabase } from '@cunguan/testing';
import { runMigrations } from '../../libs/database/src/index.js';
import { freePorts } from '../../infra/local/ports.js';
import { generateSecrets, publicPart, type Secrets } from '../../infra/local/secrets.js';
import { createServiceDataSource } from '../../services/people/src/data-source.js';

/** A way to a server that can be cut, and mended. */
const openWay = async (to: { readonly host: string; readonly port: number }) => {
  const sockets = new Set<Socket>();
  const [port = 0] = await freePorts(1);
  let server: Server | undefined;
  const mend = async (): Promise<void> => {
    server = createServer((from) => {
      const onward = connect(to);
      for (const [one, other] of [
        [from, onward],
        [onward, from],
      ] as const) {
        sockets.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          sockets.delete(one);
          other.destroy();
        });
      }
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const cut = (): void => {
    server?.close();
    for (const socket of sockets) socket.destroy();
  };
  await mend();
  return { port, cut, mend };
};

type Way = Awaited<ReturnType<typeof openWay>>;

let database: TestDatabase;
let way: Way;
let secrets: Secrets;
const topicPrefix = uniqueTopicPrefix();
const running: ChildProcess[] = [];

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  const url = new URL(database.url);
  way = await openWay({ host: url.hostname, port: Number(url.port) });
  await ensureTopics({ brokers: testBrokers(), topicPrefix, topics: allTopics() });
  secrets = await generateSecrets();
}, 60_000);
afterAll(async () => {
  await Promise.all(
    running.map(async (child) => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    }),
  );
  way.cut();
  await database.drop();
});

/** The people service as a process of its own. */
const startPeople = async (brokers: string) => {
  const [port = 0] = await freePorts(1);
  const url = new URL(database.url);
  url.port = String(way.port);
  const child = spawn(process.execPath, ['services/people/dist/src/main.js'], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DATABASE_URL: url.href,
      KAFKA_BROKERS: brokers,
      TOPIC_PREFIX: topicPrefix,
      GATEWAY_PUBLIC_KEY: JSON.stringify(publicPart(secrets.gatewayKey)),
      PERSONAL_DATA_KEY: secrets.personalDataKey,
      PERSONAL_DATA_INDEX_KEY: secrets.personalDataIndexKey,
      AUDIT_KEY: secrets.auditKey,
      AUDIT_SIGNING_KEY: JSON.stringify(secrets.auditSigningKey),
      LOG_LEVEL: 'silent',
    },
    stdio: 'ignore',
  });
  running.push(child);
  const at = (path: string): string => `http://127.0.0.1:${String(port)}${path}`;
  return {
    child,
    ready: async () => {
      const answer = await fetch(at('/health/ready'));
      return { status: answer.status, body: (await answer.json()) as unknown };
    },
    live: async () => (await fetch(at('/health/live'))).status,
    mutate: async (query: string): Promise<unknown> => {
      const body = Buffer.from(JSON.stringify({ query }));
      const viewer = {
        id: 'test',
        grants: [{ role: 'DISTRICT_ORGANISER' as const, unit: '310114' }],
        officialId: null,
        cadreId: null,
      };
      const token = await signInternalToken(secrets.gatewayKey, viewer, { audience: 'people', body });
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      return (await fetch(at('/graphql'), { method: 'POST', headers, body })).json();
    },
  };
};

const registerDistrict = (code: string): string =>
  `mutation { registerDistrict(input: { code: "${code}", name: "嘉定区" }) { district { code } } }`;

describe('with PostgreSQL away', () => {
  it('no process ends, faults are clear, and the service is back within 5 s of it', async () => {
    const people = await startPeople(testBrokers().join(','));
    await eventually(async () => expect((await people.ready()).status).toBe(200), { within: 20_000 });
    for (const seconds of [1, 6]) {
      way.cut();
      await eventually(async () => {
        const { status, body } = await people.ready();
        expect([status, body]).toMatchObject([
          503,
          { status: 'not ready', commands: 'refused', checks: { database: 'failing' } },
        ]);
      });
      expect(await people.mutate(registerDistrict('310114'))).toMatchObject({
        errors: [{ extensions: { code: 'SERVICE.DATABASE_AWAY' } }],
      });
      await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
      expect([await people.live(), people.child.exitCode]).toEqual([200, null]);
      await way.mend();
      await eventually(async () => expect((await people.ready()).status).toBe(200), { within: 5_000 });
    }
    expect(people.child.exitCode).toBeNull();
  }, 90_000);
});

describe('with Kafka away', () => {
  it('commands are accepted, readiness says so, and the event waits in the outbox', async () => {
    const people = await startPeople('127.0.0.1:1');
    await eventually(
      async () => {
        const answer = await people.ready();
        expect(answer).toMatchObject({ status: 503, body: { status: 'degraded', commands: 'accepted' } });
      },
      { within: 20_000 },
    );
    expect(await people.mutate(registerDistrict('310114'))).toEqual({
      data: { registerDistrict: { district: { code: '310114' } } },
    });
    expect(await people.ready()).toMatchObject({
      body: { checks: { database: 'ok', migrations: 'ok', broker: 'failing' } },
    });
    expect(people.child.exitCode).toBeNull();
  }, 60_000);
});
