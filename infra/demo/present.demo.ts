import { addDays, type CivilDate } from '@cunguan/domain';
import { inParallel, type DemoClient } from './demo-client.js';
import type { DemoTown } from './organisation.demo.js';
import { loadPresentMentoring } from './present-mentoring.demo.js';
import { endingOn, loadPresentTown, registerPresent, startingOn, type PresentOfficial } from './present-town.demo.js';
import { loadPresentTraining } from './present-training.demo.js';

/** The first is ready for what comes after: wishes, and an exit plan that is not carried out yet. */
const prepareExit = async (client: DemoClient, { id: officialId }: PresentOfficial, day: CivilDate): Promise<void> => {
  const wishes = [{ kind: 'CIVIL_SERVICE' }, { kind: 'VILLAGE_COMMITTEES', note: '愿留村任职（虚构）' }];
  await client.mutate('stateWishes', 'present:wishes', { officialId, wishes, expectedVersion: 2 }, 'official { id }');
  const plan = { route: 'CIVIL_SERVICE', steps: '已报名市公务员考试，待笔试（虚构）', plannedOn: addDays(day, -20) };
  await client.mutate('makeExitPlan', 'present:exit-plan', { officialId, ...plan }, 'exitPlan { id }');
};

/**
 * A few invented officials who serve on the day of loading, so that what depends on today has something to show: contracts
 * that end within 30, 90 and 180 days, wishes and an open exit plan, pairs in every state, and sessions to come.
 */
export const loadPresent = async (client: DemoClient, { secretary }: DemoTown, day: CivilDate): Promise<void> => {
  const town = await loadPresentTown(client, day);
  const terms = [...[25, 80, 150].map((days) => endingOn(addDays(day, days))), startingOn(addDays(day, -60))];
  const officials = await inParallel(terms, (term, number) => registerPresent(client, town, number, term));
  const [first] = officials;
  if (!first) throw new Error('the present town needs officials');
  await Promise.all([
    prepareExit(client, first, day),
    loadPresentMentoring(client, officials, { day, districtMentor: secretary }),
    loadPresentTraining(client, town, officials, day),
  ]);
};
