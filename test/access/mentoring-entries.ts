import { days } from './days.js';
import type { Client, WithId } from './world-entries.js';

export const enterMentoring = async (mutate: Client, name: string, official: string, mentor: string) => {
  const pair = { officialId: official, mentorId: mentor, startedOn: days.paired };
  const { mentorship } = await mutate<{ mentorship: WithId }>(
    'startMentorship',
    `pair:${name}`,
    pair,
    'mentorship { id }',
  );
  const talk = { mentorshipId: mentorship.id, heldOn: days.talked, minutes: 30, topics: `talk ${name}` };
  const { guidanceTalk } = await mutate<{ guidanceTalk: WithId }>(
    'recordGuidanceTalk',
    `talk:${name}`,
    talk,
    'guidanceTalk { id }',
  );
  return { mentorship: mentorship.id, guidanceTalk: guidanceTalk.id };
};

/** The plan of this year of a town, whose organiser is told by the code. */
export const enterCultivation = async (
  mutate: Client,
  name: string,
  official: string,
  { cadre, townCadre }: { readonly cadre: string; readonly townCadre: string },
) => {
  const start = { officialId: official, tutorId: cadre, lineOfWork: 'PARTY_BUILDING', from: days.paired };
  const { tutoring } = await mutate<{ tutoring: WithId }>(
    'startTutoring',
    `tutoring:${name}`,
    start,
    'tutoring { id }',
  );
  const tutored = { tutoringId: tutoring.id, heldOn: days.talked, minutes: 30, what: `tutored ${name}` };
  const { tutoringRecord } = await mutate<{ tutoringRecord: WithId }>(
    'recordTutoring',
    `tutored:${name}`,
    tutored,
    'tutoringRecord { id }',
  );
  const { cultivationPlan } = await mutate<{ cultivationPlan: WithId }>(
    'openCultivationPlan',
    `plan:${name}`,
    { officialId: official, from: days.paired, to: days.tomorrow },
    'cultivationPlan { id }',
  );
  const half = { cultivationPlanId: cultivationPlan.id, goals: `goals ${name}`, measures: 'x', from: days.paired };
  const town = { ...half, responsibleId: townCadre, expectedVersion: 1 };
  await mutate('setTownHalf', `town-half:${name}`, town, 'cultivationPlan { id }');
  const village = { ...half, responsibleId: cadre, expectedVersion: 2 };
  await mutate('setVillageHalf', `village-half:${name}`, village, 'cultivationPlan { id }');
  const review = {
    half: 'VILLAGE',
    on: days.talked,
    reviewerId: townCadre,
    finding: `found ${name}`,
    rating: 'ON_TRACK',
  };
  const { cultivationReview } = await mutate<{ cultivationReview: WithId }>(
    'reviewCultivationPlan',
    `review:${name}`,
    { cultivationPlanId: cultivationPlan.id, ...review },
    'cultivationReview { id }',
  );
  return {
    tutoring: tutoring.id,
    tutoringRecord: tutoringRecord.id,
    cultivationPlan: cultivationPlan.id,
    cultivationReview: cultivationReview.id,
  };
};
