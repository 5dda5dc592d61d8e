import { appendFileSync, rmSync } from 'node:fs';
import { createTopics } from '../kafka/create-topics.js';
import { migrateAll } from '../postgres/migrate.js';
import { provisionDatabases } from '../postgres/provision.js';
import { issuerUrl, mintAccessToken } from './access-token.js';
import { demoIsLoaded, loadDemoData } from './demo-data.js';
import { demoPeople } from './demo-people.js';
import { launchKafka, launchPostgres, type Launch } from './launch-servers.js';
import { rotateLog } from './log-file.js';
import { logFileOf, planProcesses, startProcess, startProcesses } from './processes.js';
import { loadSecrets, type Secrets } from './secrets.js';
import { urlOf, type Wiring } from './service-environment.js';
import { supervise } from './supervisor.js';
import { welcome } from './welcome.js';

const prepareDatabases = async (launch: Launch, secrets: Secrets) => {
  const urls = await provisionDatabases(await launchPostgres(launch), secrets);
  const ran = Object.values(await migrateAll(urls)).flat().length;
  launch.onLine(`数据库已就绪，新迁移 ${String(ran)} 个 / Databases are ready, ${String(ran)} new migrations`);
  return urls.runtime;
};

const prepareTopics = async (launch: Launch) => {
  const brokers = await launchKafka(launch);
  const topics = await createTopics(brokers, launch.settings.topicPrefix);
  launch.onLine(`主题已就绪 ${String(topics)} 个 / ${String(topics)} topics are ready`);
  return brokers;
};

const startAll = async ({ paths, registry, onLine }: Launch, wiring: Wiring): Promise<void> => {
  const plans = planProcesses(wiring);
  const place = { logDir: paths.logs, spawn: registry.spawn };
  for (const { plan, child } of await startProcesses(plans, place)) {
    void supervise(child, {
      name: plan.name,
      logFile: logFileOf(paths.logs, plan.name),
      restart: () => startProcess(plan, place),
      isStopping: registry.isStopping,
      onLine,
    });
  }
  onLine(
    wiring.identityProvider
      ? '五个子图与网关已就绪 / Five subgraphs and the gateway are ready'
      : '五个子图、网关与签发服务已就绪 / Five subgraphs, the gateway and the issuer are ready',
  );
};

const loadDemoOnce = async (launch: Launch, wiring: Wiring, { issuerKey }: Secrets): Promise<void> => {
  const { settings, paths, onLine } = launch;
  const { 'district-organiser': organiser, official } = demoPeople;
  if (!organiser || !official || demoIsLoaded(paths, settings)) return;
  if (wiring.identityProvider || settings.trustedDocumentsOnly) {
    onLine(
      '未载入演示数据：它需要本机签发服务与任意文档，请先不设 OIDC_* 与 TRUSTED_DOCUMENTS 启动一次 / ' +
        'The demo data was not loaded: it needs the local issuer and any document; start once without OIDC_* and TRUSTED_DOCUMENTS',
    );
    return;
  }
  const issuer = issuerUrl(wiring.issuerPort);
  await loadDemoData(paths, settings, {
    gatewayUrl: urlOf(wiring.gatewayPort, '/graphql'),
    token: await mintAccessToken(issuerKey, issuer, organiser),
    tokenOfOfficial: (officialId) => mintAccessToken(issuerKey, issuer, { ...official, officialId }),
    onProgress: onLine,
  });
  onLine('演示数据已载入 / The demo data is loaded');
};

const LOGS = ['postgres', 'kafka', 'issuer', 'people', 'mentoring', 'training', 'assignments', 'selection', 'gateway'];

/** Starts everything in order and supervises it; answers the welcome when all is ready, rejects at the first failure. */
export const launchAll = async (launch: Launch, withDemo: boolean): Promise<string> => {
  const { settings, paths, onLine } = launch;
  const { ports } = settings;
  for (const name of LOGS) rotateLog(logFileOf(paths.logs, name));
  const secrets = await loadSecrets(paths.secrets);
  // Empty is a list too; missing would shut everybody out.
  appendFileSync(paths.revokedTokens, '', { mode: 0o600 });
  const [databaseUrls, brokers] = await Promise.all([prepareDatabases(launch, secrets), prepareTopics(launch)]);
  const wiring: Wiring = {
    servicePorts: {
      people: ports.PEOPLE_PORT,
      mentoring: ports.MENTORING_PORT,
      training: ports.TRAINING_PORT,
      assignments: ports.ASSIGNMENTS_PORT,
      selection: ports.SELECTION_PORT,
    },
    gatewayPort: ports.GATEWAY_PORT,
    issuerPort: ports.ISSUER_PORT,
    databaseUrls,
    brokers,
    topicPrefix: settings.topicPrefix,
    gatewayKey: secrets.gatewayKey,
    personalData: secrets,
    audit: secrets,
    logLevel: settings.logLevel,
    localDir: settings.localDir,
    mode: settings.mode,
    identityProvider: settings.identityProvider,
    revokedTokensFile: paths.revokedTokens,
  };
  // Those of another database would name nobody here.
  if (!demoIsLoaded(paths, settings)) rmSync(paths.demoIdentities, { force: true });
  await startAll(launch, wiring);
  if (withDemo) await loadDemoOnce(launch, wiring, secrets);
  onLine('全部就绪 / All is ready');
  return welcome(wiring);
};
