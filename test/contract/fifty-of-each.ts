import { runMigrations } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import { createSubgraphClient, createTestDatabase, deliverEvents, type SubgraphClient } from '@cunguan/testing';
import { createContext as createMentoringContext } from '../../services/mentoring/src/context.js';
import { resolvers as mentoringResolvers } from '../../services/mentoring/src/resolvers.js';
import { newPlace as newMentoringPlace, openWorld } from '../../services/mentoring/test/world.js';
import { createInventedPeople } from '../../services/people/test/invented-people.js';
import { verifyAttendanceCommand } from '../../services/training/src/attendance/attendance.service.js';
import { createContext as createTrainingContext } from '../../services/training/src/context.js';
import { createServiceDataSource as createTrainingSource } from '../../services/training/src/data-source.js';
import { enrolOfficialsCommand } from '../../services/training/src/enrolment/enrolment.service.js';
import { resolvers as trainingResolvers } from '../../services/training/src/resolvers.js';
import { recordHeldTrainingSessionCommand } from '../../services/training/src/training-session/training-session.service.js';
import * as training from '../../services/training/test/world.js';

export const MANY = 50;

/** A service's subgraph with fifty of each kind of entity, of which there is one where there is one alone. */
export interface Fifty {
  readonly client: SubgraphClient;
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly stop: () => Promise<void>;
}

const times = async <T>(make: (n: number) => Promise<T>): Promise<T[]> => {
  const made: T[] = [];
  for (let n = 0; n < MANY; n += 1) made.push(await make(n));
  return made;
};

export const fiftyOfPeople = async (): Promise<Fifty> => {
  const { run, newOfficial, towns, people, stop } = await createInventedPeople();
  const idOf = async (mutation: string, input: object, noun: string): Promise<string> =>
    ((await run(mutation, input, `${noun} { id }`))[noun] as { id: string }).id;
  const [townId = ''] = towns;
  const { data } = await people.ask('{ district(code: "310114") { id } }');
  const villages = await times((n) =>
    idOf('registerVillage', { townId, code: String(310_114_103_100 + n), name: `村${String(n)}（虚构）` }, 'village'),
  );
  const departments = await times((n) =>
    idOf('registerDepartment', { townId, code: `310114103D${String(n + 1)}`, name: '办公室（虚构）' }, 'department'),
  );
  const cadres = await times(async (n) => {
    const cadreId = await idOf('registerCadre', { townId, name: '王安澜（化名）', partyStatus: 'NONE' }, 'cadre');
    const office = { body: 'VILLAGE_COMMITTEE', rank: 'HEAD', villageId: villages[n], from: '2012-01-01' };
    await run('takeOffice', { cadreId, ...office }, 'office { id }');
    return cadreId;
  });
  const officials = await times(async (n) => {
    const officialId = await newOfficial();
    const term = { officialId, from: '2012-07-01', to: '2015-06-30' };
    const { official } = await run('signContract', term, 'official { version }');
    const { version } = official as { version: number };
    const listing = { officialId, from: '2013-01-01', goal: '锻炼', expectedVersion: version };
    await run('listForKeyCultivation', listing, 'keyCultivation { id }');
    const kin = { person: { officialId }, relative: { cadreId: cadres[n] }, relation: 'SPOUSE' };
    await run('recordKinship', kin, 'kinship { id }');
    await run('signContract', { officialId, from: '2015-07-01', to: '2018-06-30' }, 'official { id }');
    return officialId;
  });
  const district = (data?.['district'] as { id: string }).id;
  const units = { District: [district], Town: towns, Village: villages, Department: departments };
  return { client: people, ids: { ...units, Cadre: cadres, Official: officials }, stop };
};

export const fiftyOfMentoring = async (): Promise<Fifty> => {
  const world = await openWorld(createTestDatabase);
  const { dataSource, clock } = world;
  const client = await createSubgraphClient({
    name: 'mentoring',
    moduleUrl: new URL('../../services/mentoring/src/main.js', import.meta.url).href,
    ...{ dataSource, clock, resolvers: mentoringResolvers, createContext: createMentoringContext },
  });
  const pairs = await times(() => world.newPair(newMentoringPlace()));
  for (const { id } of pairs) await world.talk(id, '2015-03-02');
  return {
    client,
    ids: {
      Mentorship: pairs.map(({ id }) => id),
      Official: pairs.map(({ officialId }) => officialId),
      Cadre: pairs.map(({ leader }) => leader.id),
      Village: pairs.map(({ place }) => place.villageId),
      Town: pairs.map(({ place }) => place.townId),
      District: pairs.slice(0, 1).map(({ place }) => place.districtId),
    },
    stop: async () => {
      await client.stop();
      await world.close();
    },
  };
};

const TODAY = '2015-11-30';

export const fiftyOfTraining = async (): Promise<Fifty> => {
  const database = await createTestDatabase((url) => runMigrations(createTrainingSource(url)));
  const dataSource = await createTrainingSource(database.url).initialize();
  const client = await createSubgraphClient({
    name: 'training',
    moduleUrl: new URL('../../services/training/src/main.js', import.meta.url).href,
    ...{ dataSource, resolvers: trainingResolvers, createContext: createTrainingContext },
    clock: training.clockOn(TODAY),
  });
  const context = training.contextOn(dataSource, TODAY);
  const made = await times(async () => {
    const place = training.newPlace();
    const [official, organiserId] = [randomIds.next(), randomIds.next()];
    await deliverEvents(training.receiverOf(dataSource), [
      ...training.placeEvents(place),
      ...training.servingEvents(official, place),
      training.cadreEvent(organiserId, place),
    ]);
    const where = { townId: place.townId, villageId: place.villageId, organiserId, heldOn: '2015-03-10', halfDays: 1 };
    const lecture = { ...where, kind: 'VILLAGE_LECTURE' as const, title: '讲座（虚构）' };
    const { trainingSessionId: id } = await recordHeldTrainingSessionCommand(context, lecture);
    const listed = { trainingSessionId: id, officialIds: [official] };
    await enrolOfficialsCommand(context, { ...listed, role: 'ATTENDEE' });
    await verifyAttendanceCommand(context, { ...listed, verifierId: organiserId });
    return { ...place, session: id, official, organiserId };
  });
  return {
    client,
    ids: {
      TrainingSession: made.map(({ session }) => session),
      Official: made.map(({ official }) => official),
      Village: made.map(({ villageId }) => villageId),
      Town: made.map(({ townId }) => townId),
      District: made.slice(0, 1).map(({ districtId }) => districtId),
    },
    stop: async () => {
      await client.stop();
      await dataSource.destroy();
      await database.drop();
    },
  };
};
