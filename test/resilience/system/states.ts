import { stateTopics } from '@cunguan/events';
import { rebuildCopies } from '@cunguan/messaging';
import { silentLog } from '../../../infra/events/silent-log.js';
import { withReceiver } from '../../../infra/events/service-receiver.js';
import { createStateChecker } from '../checker/states.js';
import type { Violation } from '../checker/violation.js';
import { readTopics } from '../raw-topics.js';
import { CONSUMERS } from './consumers.js';
import type { System } from './system.js';

type Ground = Pick<System, 'databaseUrls' | 'topicPrefix'>;

/** Every state topic ends with the states of the rows. */
export const checkStates = async (
  { topicPrefix }: Ground,
  brokers: readonly string[],
  versions: ReadonlyMap<string, number>,
): Promise<readonly Violation[]> => {
  const states = createStateChecker();
  const topics = stateTopics().map(({ name }) => `${topicPrefix}${name}`);
  await readTopics(brokers, topics, ({ topic, key, headers }) => {
    states.take({
      topic,
      key,
      aggregateId: headers['ce_subject'] ?? '',
      version: Number(headers['ce_aggregateversion']),
    });
  });
  return states.finish(versions);
};

/** Copies that are made again of the state topics alone are as the live ones. */
export const checkRebuilds = async (
  { databaseUrls, topicPrefix }: Ground,
  brokers: readonly string[],
): Promise<readonly Violation[]> => {
  const ofServices = CONSUMERS.map(async (service): Promise<readonly Violation[]> => {
    const kafka = { service, brokers, topicPrefix, log: silentLog };
    const rebuilt = await withReceiver(service, databaseUrls, ({ copies, ...receiver }) =>
      rebuildCopies({ receiver, kafka, copies, dryRun: false }),
    );
    return rebuilt.flatMap(({ table, changed, behind, ahead, unknown }) =>
      [...changed, ...behind, ...ahead, ...unknown].map((id) => ({
        is: 'copy differs' as const,
        what: `${service}.${table} rebuilt differs in ${id}`,
      })),
    );
  });
  return (await Promise.all(ofServices)).flat();
};
