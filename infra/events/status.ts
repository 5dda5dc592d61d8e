import { BrokerAway, measureLag, measureService, type ServiceState, type TopicLag } from '@cunguan/messaging';
import { SERVICE_NAMES, type ServiceName } from '../postgres/services.js';
import { toJson, toTable, type EventsOutput, type ExitCode } from './events-output.js';
import type { Servers } from './servers.js';
import { withReceiver } from './service-receiver.js';
import { silentLog } from './silent-log.js';

interface ServiceStatus extends ServiceState {
  readonly service: ServiceName;
  readonly oldestSeconds: number | null;
  /** Null while no broker answers. */
  readonly lag: readonly TopicLag[] | null;
}

const statusOf = (service: ServiceName, { databaseUrls, ...kafka }: Servers): Promise<ServiceStatus> =>
  withReceiver(service, databaseUrls, async ({ dataSource, handlers, clock }) => {
    const state = await measureService(dataSource, service);
    const topics = [...new Set(handlers.map(({ topic }) => topic))];
    const asked = topics.length === 0 ? Promise.resolve([]) : measureLag({ ...kafka, service, log: silentLog }, topics);
    const lag = await asked.catch((error: unknown) => {
      if (error instanceof BrokerAway) return null;
      throw error;
    });
    const { oldest } = state.outbox;
    const oldestSeconds = oldest === null ? null : Math.round((clock.now().getTime() - oldest.getTime()) / 1000);
    return { service, ...state, oldestSeconds, lag };
  });

const tables = (statuses: readonly ServiceStatus[]): string => {
  const states = toTable([
    [
      '服务 Service',
      '发件箱 outbox',
      '最早 oldest',
      '死信 dead',
      '排队 queued',
      '弃置 discarded',
      '停放 parked',
      '收件箱 inbox',
    ],
    ...statuses.map(({ service, outbox, oldestSeconds, dead, queued, discarded, parkedKeys, inbox }) => [
      service,
      String(outbox.pending),
      oldestSeconds === null ? '—' : `${String(oldestSeconds)} s`,
      ...[dead, queued, discarded, parkedKeys, inbox].map(String),
    ]),
  ]);
  const lags = toTable([
    ['消费者 Consumer', '主题 topic', '滞后 lag'],
    ...statuses.flatMap(({ service, lag }) => (lag ?? []).map((one) => [service, one.topic, String(one.lag)])),
  ]);
  return `${states}\n\n${lags}`;
};

/** Shows every service's outbox, dead letters and inbox, and how far it is behind. */
export const showStatus = async (servers: Servers, output: EventsOutput, json: boolean): Promise<ExitCode> => {
  const statuses = await Promise.all(SERVICE_NAMES.map((service) => statusOf(service, servers)));
  output.answer(json ? toJson({ services: statuses }) : tables(statuses));
  if (statuses.every(({ lag }) => lag !== null)) return 0;
  output.progress('Kafka 无应答，滞后未知 / Kafka does not answer: the lag is unknown');
  return 1;
};
