import { addDays, addMonths, type CivilDate } from '@cunguan/domain';
import type { DemoClient } from './demo-client.js';
import type { PresentOfficial } from './present-town.demo.js';

const PAIR = 'mentorship { id }';

interface Started {
  readonly mentorship: { readonly id: string };
}

/** Pairs of today: active ones in the village and with a leader of the district's other town, one paused, one proposed. */
export const loadPresentMentoring = async (
  client: DemoClient,
  [ending, second, resting, newcomer]: readonly PresentOfficial[],
  { day, districtMentor }: { readonly day: CivilDate; readonly districtMentor: string },
): Promise<void> => {
  if (!ending || !second || !resting || !newcomer) throw new Error('the present town needs four officials');
  const startedOn = addMonths(day, -12);
  const start = async (key: string, officialId: string, mentorId: string, level = 'VILLAGE'): Promise<string> => {
    const pair = { officialId, mentorId, level, startedOn };
    return (await client.mutate<Started>('startMentorship', `present:mentorship:${key}`, pair, PAIR)).mentorship.id;
  };
  const talk = (key: string, mentorshipId: string, heldOn: CivilDate) => {
    const input = { mentorshipId, heldOn, minutes: 50, topics: '期满去向与当前工作（虚构）' };
    return client.mutate('recordGuidanceTalk', `present:talk:${key}`, input, 'guidanceTalk { id }');
  };
  const paired = async () =>
    talk('ending', await start('ending', ending.id, ending.village.secretary), addDays(day, -20));
  // The last talk is long ago: it is overdue.
  const overdue = async () =>
    talk('second', await start('second', second.id, second.village.secretary), addDays(day, -200));
  const ofDistrict = async () =>
    talk('district', await start('district', second.id, districtMentor, 'DISTRICT'), addDays(day, -45));
  const pause = async () => {
    const mentorshipId = await start('resting', resting.id, resting.village.director);
    await talk('resting', mentorshipId, addDays(day, -40));
    const away = { mentorshipId, expectedVersion: 1, from: addDays(day, -10), reason: 'OFFICIAL_ON_LEAVE' };
    await client.mutate('pauseMentorship', 'present:pause', away, PAIR);
  };
  const propose = () => {
    const pair = { officialId: newcomer.id, mentorId: newcomer.village.director, proposedOn: addDays(day, -5) };
    return client.mutate('proposeMentorship', 'present:proposal', pair, PAIR);
  };
  await Promise.all([paired(), overdue(), ofDistrict(), pause(), propose()]);
};
