import { createTopics } from '../../../infra/kafka/create-topics.js';
import { issuerUrl, mintAccessToken } from '../../../infra/local/access-token.js';
import { demoPeople } from '../../../infra/local/demo-people.js';
import { localPaths } from '../../../infra/local/local-paths.js';
import { freePorts } from '../../../infra/local/ports.js';
import { planProcesses, type ProcessPlan } from '../../../infra/local/processes.js';
import { loadSecrets } from '../../../infra/local/secrets.js';
import { migrateAll } from '../../../infra/postgres/migrate.js';
import { provisionDatabases } from '../../../infra/postgres/provision.js';
import { perService, SERVICE_NAMES, type PerService, type ServiceName } from '../../../infra/postgres/services.js';
import { supervise, type Supervised } from '../faults/supervised.js';
import type { Ground } from '../ground.js';

/** The whole system as separate processes that are started again when they die. */
export interface System {
  readonly gatewayUrl: string;
  readonly token: string;
  readonly databaseUrls: PerService<string>;
  readonly topicPrefix: string;
  readonly process: (name: ServiceName | 'gateway') => Supervised;
  /** A second process of a service beside the first: a second relay, and a second member of its group. */
  readonly startTwin: (name: ServiceName) => Promise<Supervised>;
  readonly allReady: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const ORGANISER = 'district-organiser';
const topicPrefix = 'run.';

export const startSystem = async ({ dir, live, servers }: Ground): Promise<System> => {
  const secrets = await loadSecrets(localPaths(dir).secrets);
  const ports = await freePorts(SERVICE_NAMES.length + 2);
  const [gatewayPort = 0, issuerPort = 0] = ports.slice(SERVICE_NAMES.length);
  const urls = await provisionDatabases(servers.adminUrl, secrets);
  const databaseUrls = urls.runtime;
  await Promise.all([migrateAll(urls), createTopics(servers.brokers, topicPrefix)]);
  const plans = planProcesses({
    servicePorts: perService((name) => ports[SERVICE_NAMES.indexOf(name)] ?? 0),
    gatewayPort,
    issuerPort,
    databaseUrls,
    brokers: servers.brokers,
    topicPrefix,
    gatewayKey: secrets.gatewayKey,
    personalData: secrets,
    audit: secrets,
    logLevel: 'warn',
    localDir: dir,
  });
  const start = (plan: ProcessPlan): Supervised => supervise({ plan, dir, live });
  const running = new Map(plans.map((plan) => [plan.name, start(plan)]));
  const allReady = async (): Promise<void> => {
    await Promise.all([...running.values()].map((one) => one.ready()));
  };
  await allReady();
  const organiser = demoPeople[ORGANISER];
  if (!organiser) throw new Error(`no demo person ${ORGANISER}`);
  let twins = 0;
  return {
    gatewayUrl: `http://127.0.0.1:${String(gatewayPort)}/graphql`,
    token: await mintAccessToken(secrets.issuerKey, issuerUrl(issuerPort), organiser),
    databaseUrls,
    topicPrefix,
    process: (name) => {
      const found = running.get(name);
      if (!found) throw new Error(`no process ${name}`);
      return found;
    },
    startTwin: async (name) => {
      const [port = 0] = await freePorts(1);
      const plan = plans.find((one) => one.name === name);
      if (!plan) throw new Error(`no service ${name}`);
      const twin = start({
        ...plan,
        name: `${name}-twin-${String((twins += 1))}`,
        env: { ...plan.env, PORT: String(port) },
        readyUrl: `http://127.0.0.1:${String(port)}/health/ready`,
      });
      await twin.ready();
      return twin;
    },
    allReady,
    stop: async () => {
      await Promise.all([...running.values()].map((one) => one.stop()));
    },
  };
};
