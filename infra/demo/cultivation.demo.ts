import { inParallel, type DemoClient } from './demo-client.js';
import { SIGNED_IN_OFFICIAL } from './identities.js';
import type { DemoOfficial } from './officials.demo.js';
import type { DemoTown } from './organisation.demo.js';

const FROM = '2015-01-12';

/** Two lines of work, each by another member of the village's two committees. */
const LINES = [
  { lineOfWork: 'PARTY_BUILDING', member: 0, what: '组织生活台账与党员活动记录（虚构）' },
  { lineOfWork: 'CIVIL_AFFAIRS', member: 2, what: '低保复核与入户走访（虚构）' },
] as const;
const RECORD_DAYS = ['2015-03-10', '2015-06-16', '2015-10-20'] as const;

interface WithId {
  readonly id: string;
}

const tutor = (client: DemoClient, { id: officialId, village }: DemoOfficial) =>
  inParallel(LINES, async ({ lineOfWork, member, what }) => {
    const { tutoring } = await client.mutate<{ tutoring: WithId }>(
      'startTutoring',
      `tutoring:${lineOfWork}`,
      { officialId, tutorId: village.members[member], lineOfWork, from: FROM },
      'tutoring { id }',
    );
    for (const heldOn of RECORD_DAYS) {
      const record = { tutoringId: tutoring.id, heldOn, minutes: 90, what };
      await client.mutate('recordTutoring', `tutored:${lineOfWork}:${heldOn}`, record, 'tutoringRecord { id }');
    }
  });

const plan = async (client: DemoClient, town: DemoTown, { id: officialId, village }: DemoOfficial): Promise<void> => {
  const { cultivationPlan } = await client.mutate<{ cultivationPlan: WithId }>(
    'openCultivationPlan',
    'cultivation-plan',
    { officialId, from: FROM, to: '2015-12-31' },
    'cultivationPlan { id }',
  );
  const ofPlan = { cultivationPlanId: cultivationPlan.id };
  const townHalf = {
    goals: '熟悉镇级部门工作，列入后备培养（虚构）',
    measures: '参加镇党委中心组学习，跟班一个月（虚构）',
  };
  const villageHalf = { goals: '独立承担党建台账和群众接待（虚构）', measures: '村书记传帮带，每月小结一次（虚构）' };
  const set = (mutation: string, half: object, responsibleId: string, expectedVersion: number) =>
    client.mutate(
      mutation,
      `cultivation-plan:${mutation}`,
      { ...ofPlan, ...half, responsibleId, from: FROM, expectedVersion },
      'cultivationPlan { id }',
    );
  await set('setTownHalf', townHalf, town.organiser, 1);
  await set('setVillageHalf', villageHalf, village.secretary, 2);
  for (const half of ['TOWN', 'VILLAGE']) {
    const found = {
      finding: '进步明显，群众工作能力有提高（虚构）',
      rating: 'ON_TRACK',
      nextSteps: '增加矛盾调解锻炼（虚构）',
    };
    const review = { ...ofPlan, half, on: '2015-07-06', reviewerId: town.secretary, ...found };
    await client.mutate('reviewCultivationPlan', `cultivation-plan:review:${half}`, review, 'cultivationReview { id }');
  }
};

/** The official's own doing, which nobody does for them. */
const acknowledge = async (client: DemoClient, asOfficial: DemoClient, { id }: DemoOfficial): Promise<void> => {
  const question = `{ official(id: "${id}") { mentorship(asOf: "2015-12-31") { lastTalk(asOf: "2015-12-31") { id } } } }`;
  let talk: WithId | null = null;
  await client.waitUntil(question, (data) => {
    const { official } = data as {
      readonly official: { readonly mentorship: { readonly lastTalk: WithId | null } | null };
    };
    talk = official.mentorship?.lastTalk ?? null;
    return talk !== null;
  });
  const { id: guidanceTalkId } = talk as unknown as WithId;
  const input = { guidanceTalkId, expectedVersion: 1, note: '已按建议安排走访（虚构）' };
  await asOfficial.mutate('acknowledgeGuidanceTalk', 'acknowledgement', input, 'guidanceTalk { id }');
};

/** Of the official as whom one may sign in: tutoring in two lines of work, a plan with both halves, a talk acknowledged. */
export const loadCultivation = async (
  client: DemoClient,
  town: DemoTown,
  officials: readonly DemoOfficial[],
  asOfficial: (officialId: string) => Promise<DemoClient>,
): Promise<void> => {
  const official = officials[SIGNED_IN_OFFICIAL];
  if (!official) throw new Error(`the demo has no official ${String(SIGNED_IN_OFFICIAL)}`);
  await Promise.all([
    tutor(client, official),
    plan(client, town, official),
    acknowledge(client, await asOfficial(official.id), official),
  ]);
};
