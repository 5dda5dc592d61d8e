import { runMigrations } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import type { TrainingSessionKind } from '@cunguan/events';
import {
  createSubgraphClient,
  createTestDatabase,
  deliverEvents,
  type Asker,
  type SubgraphClient,
} from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { createContext } from '../src/context.js';
import { createServiceDataSource } from '../src/data-source.js';
import { resolvers } from '../src/resolvers.js';
import {
  cadreEvent,
  clockOn,
  newPlace,
  placeEvents,
  receiverOf,
  registeredEvent,
  signedEvent,
  type Place,
} from './world.js';

const ROLES: Readonly<Record<TrainingSessionKind, string>> = {
  VILLAGE_LECTURE: 'ATTENDEE',
  COMMITTEE_SIT_IN: 'OBSERVER',
  PARTY_MEMBER_TRAINING: 'ORGANISER',
  TUTORING: 'TUTEE',
  TOWN_COURSE: 'ATTENDEE',
};

interface Held {
  readonly kind: TrainingSessionKind;
  readonly heldOn: string;
  readonly halfDays: number;
}

/** A village with somebody to hold sessions. */
export interface Ground {
  readonly place: Place;
  readonly organiser: string;
}

/** The service with a database of its own, told what happens and asked as users do. */
export interface TrainingClient {
  readonly dataSource: DataSource;
  readonly subgraph: SubgraphClient;
  readonly must: <Data>(query: string, variables: object, asker?: Asker) => Promise<Data>;
  readonly newGround: (within?: Partial<Place>) => Promise<Ground>;
  readonly newOfficial: (ground: Ground, from?: string, to?: string) => Promise<string>;
  readonly schedule: (ground: Ground, session: Held) => Promise<string>;
  readonly enrol: (session: string, kind: TrainingSessionKind, officials: readonly string[]) => Promise<void>;
  readonly verify: (ground: Ground, session: string, officials: readonly string[]) => Promise<void>;
  /** All three. */
  readonly attend: (ground: Ground, session: Held, officials: readonly string[]) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export const startTraining = async (moduleUrl: string, today: string): Promise<TrainingClient> => {
  const database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  const dataSource = await createServiceDataSource(database.url).initialize();
  const service = { name: 'training', moduleUrl, dataSource, resolvers, createContext, clock: clockOn(today) };
  const subgraph = await createSubgraphClient(service);

  const must = async <Data>(query: string, variables: object, asker?: Asker): Promise<Data> => {
    const { errors, data } = await subgraph.ask(query, variables, asker);
    if (errors) throw new Error(errors.map(({ message, extensions }) => `${extensions.code} ${message}`).join('\n'));
    return data as Data;
  };
  const schedule: TrainingClient['schedule'] = async ({ place, organiser }, session) => {
    const villageId = session.kind === 'TOWN_COURSE' ? null : place.villageId;
    const { s } = await must<{ s: { trainingSession: { id: string } } }>(
      session.heldOn < today
        ? `mutation ($input: RecordHeldTrainingSessionInput!) {
             s: recordHeldTrainingSession(input: $input) { trainingSession { id } } }`
        : `mutation ($input: ScheduleTrainingSessionInput!) {
             s: scheduleTrainingSession(input: $input) { trainingSession { id } } }`,
      {
        input: {
          ...session,
          townId: place.townId,
          villageId,
          title: `培训 ${randomIds.next()}`,
          organiserId: organiser,
        },
      },
    );
    return s.trainingSession.id;
  };
  const enrol: TrainingClient['enrol'] = async (trainingSessionId, kind, officialIds) => {
    const input = { trainingSessionId, officialIds, role: ROLES[kind] };
    await must(`mutation ($input: EnrolOfficialsInput!) { enrolOfficials(input: $input) { __typename } }`, { input });
  };
  const verify: TrainingClient['verify'] = async ({ organiser }, trainingSessionId, officialIds) => {
    const input = { trainingSessionId, officialIds, verifierId: organiser };
    await must(`mutation ($input: VerifyAttendanceInput!) { verifyAttendance(input: $input) { __typename } }`, {
      input,
    });
  };
  return {
    dataSource,
    subgraph,
    must,
    newGround: async (within) => {
      const [place, organiser] = [newPlace(within), randomIds.next()];
      await deliverEvents(receiverOf(dataSource), [...placeEvents(place), cadreEvent(organiser, place)]);
      return { place, organiser };
    },
    newOfficial: async ({ place }, from, to) => {
      const id = randomIds.next();
      await deliverEvents(receiverOf(dataSource), [registeredEvent(id, place), signedEvent(id, from, to)]);
      return id;
    },
    schedule,
    enrol,
    verify,
    attend: async (ground, session, officials) => {
      const id = await schedule(ground, session);
      await enrol(id, session.kind, officials);
      await verify(ground, id, officials);
      return id;
    },
    stop: async () => {
      await subgraph.stop();
      await dataSource.destroy();
      await database.drop();
    },
  };
};
