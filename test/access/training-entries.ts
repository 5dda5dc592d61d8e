import { days, yearOf } from './days.js';
import type { Client } from './world-entries.js';
import type { Place } from './world.js';

interface WithId {
  readonly id: string;
}

export const enterTraining = async (
  mutate: Client,
  name: string,
  place: Place,
  official: string,
  organiser: string,
) => {
  const session = {
    townId: place.town,
    villageId: place.village,
    kind: 'VILLAGE_LECTURE',
    title: `lecture ${name}`,
    heldOn: days.trained,
    halfDays: 1,
    organiserId: organiser,
  };
  const { trainingSession } = await mutate<{ trainingSession: WithId }>(
    'recordHeldTrainingSession',
    `session:${name}`,
    session,
    'trainingSession { id }',
  );
  const listed = { trainingSessionId: trainingSession.id, officialIds: [official] };
  const { attendances } = await mutate<{ attendances: readonly WithId[] }>(
    'enrolOfficials',
    `enrol:${name}`,
    { ...listed, role: 'ATTENDEE' },
    'attendances { id }',
  );
  await mutate('verifyAttendance', `verify:${name}`, { ...listed, verifierId: organiser }, 'trainingSession { id }');
  const completion = await enterCompletion(mutate, name, place, official, organiser);
  return { trainingSession: trainingSession.id, attendance: attendances[0]?.id ?? '', ...completion };
};

const attend = async (mutate: Client, key: string, session: object, listed: object, organiserId: string) => {
  const { trainingSession } = await mutate<{ trainingSession: WithId }>(
    'recordHeldTrainingSession',
    `session:${key}`,
    { title: key, heldOn: days.satIn, organiserId, ...session },
    'trainingSession { id }',
  );
  const of = { trainingSessionId: trainingSession.id, ...listed };
  const role = key.startsWith('sit-in') ? 'OBSERVER' : 'ATTENDEE';
  await mutate('enrolOfficials', `enrol:${key}`, { ...of, role }, 'trainingSession { id }');
  await mutate('verifyAttendance', `verify:${key}`, { ...of, verifierId: organiserId }, 'trainingSession { id }');
};

/** A completion of a year that is over, with all that it takes. */
const enterCompletion = async (mutate: Client, name: string, place: Place, official: string, organiser: string) => {
  const listed = { officialIds: [official] };
  // With the sit-in these are two half-days on each of seven days.
  const course = { townId: place.town, kind: 'TOWN_COURSE', halfDays: 13 };
  await attend(mutate, `course ${name}`, course, listed, organiser);
  const sitIn = { townId: place.town, villageId: place.village, kind: 'COMMITTEE_SIT_IN', halfDays: 1 };
  await attend(mutate, `sit-in ${name}`, sitIn, listed, organiser);
  const { completion } = await mutate<{ completion: WithId & { readonly code: string } }>(
    'issueCompletion',
    `completion:${name}`,
    { officialId: official, year: yearOf(days.satIn) },
    'completion { id code }',
  );
  return { completion: completion.id, completionCode: completion.code };
};
