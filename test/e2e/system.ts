import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishedEvent } from '@cunguan/events';
import { readTestTopic, testBrokers, uniqueTopicPrefix, withAdminClient } from '@cunguan/testing';
import { createTopics } from '../../infra/kafka/create-topics.js';
import { issuerUrl, mintAccessToken, type TokenHolder } from '../../infra/local/access-token.js';
import { demoPeople } from '../../infra/local/demo-people.js';
import { localPaths } from '../../infra/local/local-paths.js';
import { freePorts } from '../../infra/local/ports.js';
import { planProcesses, startProcesses, type RunningProcess } from '../../infra/local/processes.js';
import { loadSecrets, type Secrets } from '../../infra/local/secrets.js';
import { migrateAll } from '../../infra/postgres/migrate.js';
import { provisionDatabases } from '../../infra/postgres/provision.js';
import { perService, SERVICE_NAMES, type ServiceName } from '../../infra/postgres/services.js';

interface GraphQlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** The whole system as separate processes, as `npm start` runs it, on ports and databases of its own. */
export interface System {
  readonly gatewayUrl: string;
  /** What stands before the name of each of its topics. */
  readonly topicPrefix: string;
  /** The folder of its processes' logs, `<name>.log` each. */
  readonly logDir: string;
  readonly issuerPort: number;
  /** The keys of its own. */
  readonly secrets: Secrets;
  readonly token: (person: string, as?: Pick<TokenHolder, 'officialId'>) => Promise<string>;
  /** Asks the gateway as the district organiser, or with the headers given. */
  readonly ask: (
    query: string,
    variables?: object,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<GraphQlAnswer>;
  readonly servicePort: (name: ServiceName) => number;
  readonly process: (name: string) => RunningProcess;
  /** How often the gateway has called each subgraph so far. */
  readonly calls: () => Promise<Readonly<Record<string, number>>>;
  /** What is on a topic by now. */
  readonly readTopic: (topic: string) => Promise<readonly PublishedEvent[]>;
  readonly stop: () => Promise<void>;
}

const testDatabaseUrl = (): string => process.env['TEST_DATABASE_URL'] ?? '';

const dropDatabases = (prefix: string): Promise<void> =>
  withAdminClient(async (admin) => {
    for (const name of SERVICE_NAMES) {
      await admin.query(`DROP DATABASE IF EXISTS ${prefix}${name} WITH (FORCE)`);
      await admin.query(`DROP ROLE IF EXISTS ${prefix}${name}, ${prefix}${name}_app`);
    }
  });

const callsIn = (metrics: string): Record<string, number> => {
  const calls: Record<string, number> = {};
  const lines = metrics.matchAll(
    /^cunguan_gateway_subgraph_call_duration_seconds_count\{.*?subgraph="(\w+)".*?\} (\d+)$/gm,
  );
  for (const [, name = '', count] of lines) calls[name] = (calls[name] ?? 0) + Number(count);
  return calls;
};

export const startSystem = async ({ logLevel = 'info' } = {}): Promise<System> => {
  const localDir = await mkdtemp(join(tmpdir(), 'cunguan-e2e-'));
  const topicPrefix = uniqueTopicPrefix();
  const databasePrefix = `e2e_${topicPrefix.replaceAll(/\W/g, '')}_`;
  const secrets = await loadSecrets(localPaths(localDir).secrets);
  const ports = await freePorts(SERVICE_NAMES.length + 2);
  const [gatewayPort = 0, issuerPort = 0] = ports.slice(SERVICE_NAMES.length);
  const servicePorts = perService((name) => ports[SERVICE_NAMES.indexOf(name)] ?? 0);
  const urls = await provisionDatabases(testDatabaseUrl(), secrets, databasePrefix);
  await Promise.all([migrateAll(urls), createTopics(testBrokers(), topicPrefix)]);
  const wiring = {
    servicePorts,
    gatewayPort,
    issuerPort,
    databaseUrls: urls.runtime,
    brokers: testBrokers(),
    topicPrefix,
    gatewayKey: secrets.gatewayKey,
    personalData: secrets,
    audit: secrets,
    logLevel,
    localDir,
  };
  const processes = await startProcesses(planProcesses(wiring), { logDir: localDir });
  const origin = `http://127.0.0.1:${String(gatewayPort)}`;

  const token = (person: string, as: Pick<TokenHolder, 'officialId'> = {}): Promise<string> => {
    const found = demoPeople[person];
    if (!found) throw new Error(`no demo person ${person}`);
    return mintAccessToken(secrets.issuerKey, issuerUrl(issuerPort), { ...found, ...as });
  };
  const organiser = await token('district-organiser');

  return {
    gatewayUrl: `${origin}/graphql`,
    topicPrefix,
    logDir: localDir,
    issuerPort,
    secrets,
    token,
    ask: async (query, variables = {}, headers = { authorization: `Bearer ${organiser}` }) => {
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as GraphQlAnswer;
    },
    servicePort: (name) => servicePorts[name],
    process: (name) => {
      const running = processes.find(({ plan }) => plan.name === name);
      if (!running) throw new Error(`no process ${name}`);
      return running;
    },
    calls: async () => callsIn(await (await fetch(`${origin}/metrics`)).text()),
    readTopic: (topic) => readTestTopic(topicPrefix, topic),
    stop: async () => {
      await Promise.all(processes.map(({ child }) => child.stop()));
      await dropDatabases(databasePrefix);
      await rm(localDir, { recursive: true, force: true });
    },
  };
};
