import { inParallel, type DemoClient } from './demo-client.js';
import type { DemoOfficial } from './officials.demo.js';
import type { DemoTown } from './organisation.demo.js';

/** Line of work, title and the specialties that fit; in the order of the officials' specialties. */
const POSTS = [
  { lineOfWork: 'MEDIATION_AND_SECURITY', title: '人民调解岗', specialties: ['LAW'] },
  { lineOfWork: 'AGRICULTURE_AND_ECONOMY', title: '村级经济岗', specialties: ['ECONOMICS', 'MANAGEMENT'] },
  { lineOfWork: 'AGRICULTURE_AND_ECONOMY', title: '农业技术岗', specialties: ['AGRONOMY', 'SCIENCE'] },
  { lineOfWork: 'PARTY_BUILDING', title: '党建助理岗', specialties: ['MANAGEMENT', 'LAW'] },
  { lineOfWork: 'CULTURE_AND_YOUTH', title: '文化宣传岗', specialties: ['LITERATURE', 'ARTS'] },
  // Does not fit the engineers who hold it: the mismatch is shown, and a person decides.
  { lineOfWork: 'STATISTICS_AND_RECORDS', title: '统计台账岗', specialties: ['ECONOMICS', 'SCIENCE'] },
] as const;

const KINDS = [
  'PETITION_RECEPTION',
  'DEMOLITION_AND_RELOCATION',
  'POPULATION_REGULATION',
  'ECONOMIC_CENSUS',
  'PHASING_OUT_INFERIOR_ENTERPRISES',
] as const;

const giveDuty = async (client: DemoClient, official: DemoOfficial, dutyPostId: string): Promise<void> => {
  const { number, village } = official;
  const key = String(number);
  const { duty } = await client.mutate<{ duty: { id: string } }>(
    'giveDuty',
    `duty:${key}`,
    {
      dutyPostId,
      giverId: village.members[0],
      title: '走访村民小组并建立台账',
      measure: '每户一次，台账齐全',
      givenOn: '2015-02-02',
      dueOn: '2015-06-30',
    },
    'duty { id }',
  );
  // Every ninth is overdue, every seventh waits for its check, one is returned.
  if (number % 9 === 8) return;
  const done = { dutyId: duty.id, on: '2015-06-24', evidence: '走访记录与台账已归档' };
  await client.mutate('reportDutyDone', `duty-done:${key}`, done, 'duty { id }');
  if (number % 7 === 6) return;
  const result = number === 3 ? 'RETURNED' : 'VERIFIED';
  const check = { dutyId: duty.id, checkerId: village.members[1], on: '2015-06-29', result, note: '已核对' };
  await client.mutate('checkDuty', `duty-check:${key}`, check, 'duty { id }');
};

const loadPosts = (client: DemoClient, officials: readonly DemoOfficial[]): Promise<unknown> =>
  inParallel(officials.slice(0, 24), async (official) => {
    const key = String(official.number);
    const { dutyPost } = await client.mutate<{ dutyPost: { id: string } }>(
      'createDutyPost',
      `post:${key}`,
      { villageId: official.village.id, ...POSTS[official.number % POSTS.length], createdOn: '2014-07-01' },
      'dutyPost { id }',
    );
    // Two posts stand empty.
    if (official.number === 10 || official.number === 21) return;
    const holding = { dutyPostId: dutyPost.id, officialId: official.id, from: '2014-07-21' };
    await client.mutate('takeDutyPost', `holding:${key}`, holding, 'dutyPostHolding { id }');
    await giveDuty(client, official, dutyPost.id);
  });

interface Posting {
  readonly number: number;
  readonly kind: (typeof KINDS)[number];
  readonly from: string;
  readonly to: string;
  /** The day of the end; null while it runs. */
  readonly endedOn: string | null;
}

const [PETITION, RELOCATION, POPULATION, CENSUS, PHASING_OUT] = KINDS;

/** Two of each kind: five ended with the host's appraisal, five running at the end of 2015; official 1 knows three. */
const POSTINGS: readonly Posting[] = [
  { number: 1, kind: CENSUS, from: '2013-09-02', to: '2014-02-28', endedOn: '2014-02-28' },
  { number: 1, kind: POPULATION, from: '2014-09-01', to: '2015-02-27', endedOn: '2015-02-27' },
  { number: 4, kind: PETITION, from: '2015-03-02', to: '2015-08-31', endedOn: '2015-08-31' },
  { number: 7, kind: RELOCATION, from: '2015-03-02', to: '2015-08-31', endedOn: '2015-08-28' },
  { number: 9, kind: PHASING_OUT, from: '2015-04-01', to: '2015-09-30', endedOn: '2015-09-30' },
  { number: 1, kind: PETITION, from: '2015-09-07', to: '2016-06-30', endedOn: null },
  { number: 2, kind: RELOCATION, from: '2015-09-07', to: '2016-06-30', endedOn: null },
  { number: 6, kind: POPULATION, from: '2015-10-08', to: '2016-04-29', endedOn: null },
  { number: 13, kind: CENSUS, from: '2015-10-08', to: '2016-03-31', endedOn: null },
  { number: 16, kind: PHASING_OUT, from: '2015-11-02', to: '2016-10-31', endedOn: null },
];

const post = async (client: DemoClient, town: DemoTown, officialId: string, posting: Posting): Promise<void> => {
  const { number, kind, from, to, endedOn } = posting;
  const key = `${String(number)}:${from}`;
  const { frontlinePosting } = await client.mutate<{ frontlinePosting: { id: string } }>(
    'planFrontlinePosting',
    `posting:${key}`,
    { officialId, kind, hostUnitId: town.departments[KINDS.indexOf(kind)], from, to, reason: '急难险重岗位锻炼' },
    'frontlinePosting { id }',
  );
  const frontlinePostingId = frontlinePosting.id;
  const act = (mutation: string, step: string, input: object) =>
    client.mutate(mutation, `posting-${step}:${key}`, { frontlinePostingId, ...input }, 'frontlinePosting { id }');
  await act('approveFrontlinePosting', 'approved', { approverId: town.secretary, on: from });
  await act('startFrontlinePosting', 'started', { on: from });
  if (endedOn === null) return;
  await act('endFrontlinePosting', 'ended', {
    on: endedOn,
    appraiserId: town.organiser,
    communicationAndCoordination: 4,
    complexAndSuddenEvents: 3 + (number % 3),
    massWork: 5 - (number % 2),
    solvingPracticalProblems: 4,
    comment: '能吃苦，善沟通，按期完成任务',
  });
};

/** Duty posts with duties, and frontline postings of the five kinds. */
export const loadAssignments = async (
  client: DemoClient,
  town: DemoTown,
  officials: readonly DemoOfficial[],
): Promise<void> => {
  await loadPosts(client, officials);
  const numbers = [...new Set(POSTINGS.map(({ number }) => number))];
  await inParallel(numbers, async (number) => {
    for (const posting of POSTINGS.filter((candidate) => candidate.number === number)) {
      await post(client, town, officials[number]?.id ?? '', posting);
    }
  });
};
