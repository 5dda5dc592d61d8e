import { inParallel, type DemoClient } from './demo-client.js';
import type { DemoOfficial } from './officials.demo.js';

/** Whom the town cultivates, by number, all with one contract term; the last one leaves, and it ends with that. */
const LISTED = [
  { number: 0, from: '2015-03-01', goal: '培养为村党组织委员，侧重基层党建（虚构）' },
  { number: 18, from: '2015-03-01', goal: '培养为村民委员会副主任，侧重群众工作（虚构）' },
  { number: 24, from: '2013-09-01', goal: '培养为镇机关后备人选（虚构）' },
] as const;

/** One version of the registration, one of the contract term. */
const VERSION = 2;

/** Dual cultivation: the town's half. It comes right after the contract terms: versions count from there. */
export const loadKeyCultivation = async (client: DemoClient, officials: readonly DemoOfficial[]): Promise<void> => {
  await inParallel(LISTED, ({ number, ...listing }) => {
    const officialId = officials.find((official) => official.number === number)?.id;
    const input = { officialId, ...listing, expectedVersion: VERSION };
    return client.mutate('listForKeyCultivation', `key-cultivation:${String(number)}`, input, 'keyCultivation { id }');
  });
};
