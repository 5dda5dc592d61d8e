import { concludeTermAssessment } from './assessments.demo.js';
import type { DemoClient } from './demo-client.js';
import type { DemoOfficial } from './officials.demo.js';
import type { DemoTown } from './organisation.demo.js';

/** Contracts of a few of the invented officials: whom, by number. */
const LEAVER = 25;
const EXCEPTION = 19;
const MISDATED = 22;

/** Before a term that ends on 30 June 2018 is renewed. */
const DAYS_OF_2018 = {
  opened: '2018-04-02',
  reported: '2018-04-09',
  appraised: '2018-04-16',
  talked: '2018-04-23',
  proposed: '2018-05-02',
  decided: '2018-05-09',
  notified: '2018-05-14',
};

/** Half a year before the end of the term a plan, and a second one when it came to nothing. */
const planExit = async (client: DemoClient, { id: officialId }: DemoOfficial): Promise<void> => {
  const first = { route: 'CIVIL_SERVICE', steps: '报考市公务员，三月笔试（虚构）', plannedOn: '2014-12-20' };
  await client.mutate('makeExitPlan', 'exit-plan:1', { officialId, ...first }, 'exitPlan { id }');
  const next = { route: 'FURTHER_STUDY', steps: '已获研究生录取，六月办理离岗（虚构）', plannedOn: '2015-04-20' };
  await client.mutate('makeExitPlan', 'exit-plan:2', { officialId, ...next, expectedVersion: 1 }, 'exitPlan { id }');
};

/** Two terms are over without a post of deputy rank: a third needs the town's exception. */
const renewByException = async (client: DemoClient, town: DemoTown, official: DemoOfficial): Promise<void> => {
  const { id: officialId, village, terms } = official;
  const by = { proposerId: village.secretary, deciderId: town.secretary };
  const assessment = { officialId, contractTermId: terms[1] ?? '', ...by, days: DAYS_OF_2018 };
  await concludeTermAssessment(client, assessment);
  const exception = { approverId: town.secretary, reason: '所驻村集体经济项目尚未完成，经镇党委同意（虚构）' };
  const third = { officialId, from: '2018-07-01', to: '2020-06-30', exception };
  await client.mutate('signContract', 'contract:exception', third, 'official { id }');
};

/** The last day of a second term was entered wrongly. */
const correctEnd = async (client: DemoClient, { id: officialId, terms }: DemoOfficial): Promise<void> => {
  const right = { to: '2018-05-31', reason: '与合同原件核对，届满日登记有误（虚构）', expectedVersion: 1 };
  const input = { officialId, contractTermId: terms[1], ...right };
  await client.mutate('correctContract', 'contract:correction', input, 'official { id }');
};

/** An exit plan and the one in its place, an exception, and a correction; the alerts follow from the terms. */
export const loadContracts = async (
  client: DemoClient,
  town: DemoTown,
  officials: readonly DemoOfficial[],
): Promise<void> => {
  const of = (number: number): DemoOfficial => {
    const official = officials[number];
    if (!official) throw new Error(`the demo has no official ${String(number)}`);
    return official;
  };
  await Promise.all([
    planExit(client, of(LEAVER)),
    renewByException(client, town, of(EXCEPTION)),
    correctEnd(client, of(MISDATED)),
  ]);
};
