import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { addDays } from '@cunguan/domain';
import { SERVICE_NAMES } from '../../infra/postgres/services.js';
import type { System } from '../e2e/system.js';
import { atSubgraph, codeOf, codeUnder, differenceFromUnknown, throughGateway, type Answer } from './ask.js';
import { commandProbes } from './command-probes.js';
import { days } from './days.js';
import { documentOf, inputAbout } from './commands.js';
import { answersToWrongTokens } from './internal-tokens.js';
import { argsOf, askedBy, queryProbes } from './query-probes.js';
import { groupsOf, idsOf, mutationsOf, queriesOf, selectionOf } from './schemas.js';
import { statementsOf } from './statements.js';
import { viewerOf, type TestViewer } from './viewers.js';
import { CODES, SIDE_NAMES, type SideName, type World } from './world.js';

type Ground = () => { readonly system: System; readonly world: World };

const officialsSeen = (answer: Answer, { world }: { readonly world: World }): readonly SideName[] =>
  SIDE_NAMES.filter((name) => {
    const found = answer.data?.[name] as { readonly id: string } | null | undefined;
    return found?.id === world[name].official;
  });

const officialsQuery = (world: World, unknownId: string): string =>
  `{ ${SIDE_NAMES.map((name) => `${name}: official(id: "${world[name].official}") { id }`).join(' ')}
     unknown: official(id: "${unknownId}") { id } }`;

const END = commandProbes['endContract'];

const endContracts = (world: World, unknownId: string) => {
  const input = (officialId: string) => ({ officialId, ...END?.input(world.own) });
  const ids = SIDE_NAMES.map((name) => [name, input(world[name].official)]);
  return { ...Object.fromEntries(ids), unknown: input(unknownId) } as Readonly<Record<string, object>>;
};

const nobody = { officialId: null, cadreId: null };

/** Several roles of one person, and roles that are over, to come, or of somewhere else. */
export const tryGrants = (ground: Ground): void => {
  it('adds up several roles, for reading; and a command only by the role that may give it', async () => {
    const { system, world } = ground();
    const grants = [
      { role: 'TOWN_ORGANISER', unit: CODES.otherTown },
      { role: 'VILLAGE_LEADER', unit: CODES.village },
    ] as const;
    const ask = throughGateway(system);
    const seen = await ask({ grants, ...nobody }, officialsQuery(world, randomUUID()));
    expect(officialsSeen(seen, { world })).toEqual(['own', 'neighbour', 'otherTown']);
    const unknownId = randomUUID();
    const document = documentOf('endContract', [...SIDE_NAMES, 'unknown']);
    const given = await ask({ grants, ...nobody }, document, endContracts(world, unknownId));
    expect(codeUnder(given, 'otherTown')).toBe(END?.refusedFor);
    for (const name of ['own', 'sister', 'otherDistrict'] as const) {
      expect(differenceFromUnknown(given, name, world[name].official, unknownId)).toBeNull();
    }
  });

  it.each([
    ['over', { to: addDays(days.today, -1) }],
    ['to come', { from: days.tomorrow }],
  ])('counts no role that is %s', async (_when, dates) => {
    const { system, world } = ground();
    const past = { role: 'DISTRICT_ORGANISER', unit: CODES.district, ...dates } as const;
    const present = { role: 'VILLAGE_LEADER', unit: CODES.village, from: days.today, to: days.today } as const;
    const ask = throughGateway(system);
    const none = await ask({ grants: [past], ...nobody }, officialsQuery(world, randomUUID()));
    expect([codeOf(none), officialsSeen(none, { world })]).toEqual(['ACCESS.READ_DENIED', []]);
    const some = await ask({ grants: [past, present], ...nobody }, officialsQuery(world, randomUUID()));
    expect(officialsSeen(some, { world })).toEqual(['own', 'neighbour']);
    const document = documentOf('endContract', ['own']);
    const given = await ask({ grants: [past, present], ...nobody }, document, endContracts(world, randomUUID()));
    expect(codeOf(given)).toBe('ACCESS.COMMAND_DENIED');
  });

  it('reaches nothing with a role in a unit of elsewhere, of another kind or of nowhere', async () => {
    const { system, world } = ground();
    const ask = throughGateway(system);
    const seenBy = async (unit: string) => {
      const grants = [{ role: 'TOWN_ORGANISER', unit }] as const;
      return officialsSeen(await ask({ grants, ...nobody }, officialsQuery(world, randomUUID())), { world });
    };
    expect(await seenBy(CODES.farTown)).toEqual(['otherDistrict']);
    expect(await seenBy(CODES.district)).toEqual([]);
    expect(await seenBy('310116101')).toEqual([]);
  });

  it('takes no token with a role that there is not', async () => {
    const { system, world } = ground();
    const grants = [{ role: 'MAYOR', unit: CODES.district }] as unknown as TestViewer['grants'];
    const answer = await throughGateway(system)({ grants, ...nobody }, officialsQuery(world, randomUUID()));
    expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
  });
};

/** Tokens of the gateway that are not for this call. */
export const tryTokens = (ground: Ground): void => {
  it.each(SERVICE_NAMES)('is refused at %s with every token but the one for this very call', async (service) => {
    const { system, world } = ground();
    const reference = { type: 'Official', id: world.own.official };
    const asked = viewerOf('DISTRICT_ORGANISER', world);
    const { good, ...wrong } = await answersToWrongTokens(system, service, reference, asked);
    expect([good?.status, good?.errors]).toEqual([200, []]);
    for (const [name, answer] of Object.entries(wrong)) {
      expect([name, answer.status, codeOf(answer), answer.data]).toEqual([name, 401, 'UNAUTHENTICATED', null]);
    }
  });
};

/** Which statements run tells nothing either: the same ones in the same order, whether a row is out of reach or not there. */
export const tryStatements = (ground: Ground): void => {
  it.each(SERVICE_NAMES)(
    'runs at %s the same statements for what is out of reach as for an unknown id',
    async (service) => {
      const { system, world } = ground();
      const viewer = viewerOf('TOWN_ORGANISER', world);
      const ask = atSubgraph(system, service);
      const pairs: (readonly [name: string, outside: string, unknown: string])[] = [];
      const compare = async (name: string, document: (id: string) => readonly [string, object], outside: string) => {
        // Once before, so that what is kept from then on is kept for both.
        await ask(viewer, ...document(randomUUID()));
        const [far, none] = [await ask(viewer, ...document(outside)), await ask(viewer, ...document(randomUUID()))];
        pairs.push([name, far.requestId, none.requestId]);
      };
      for (const query of queriesOf(service)) {
        const probe = queryProbes[query];
        if (!probe) throw new Error(`no probe for ${query}`);
        const document = (id: string) =>
          [`{ ${query}(${argsOf(probe, world, id)}) { ${idsOf(service, 'Query', query)} } }`, {}] as const;
        await compare(query, document, world.otherTown[askedBy(probe)]);
      }
      for (const mutation of mutationsOf(service)) {
        const probe = commandProbes[mutation];
        if (!probe || probe.named) continue;
        const input = (id: string) => ({ own: inputAbout(probe, world.otherTown, id) });
        const document = (id: string) => [documentOf(mutation, ['own']), input(id)] as const;
        await compare(mutation, document, world.otherTown[probe.subject]);
      }
      const statements = await statementsOf(
        system,
        service,
        pairs.flatMap(([, far, none]) => [far, none]),
      );
      for (const [name, far, none] of pairs) {
        expect([name, statements.get(far)]).toEqual([name, statements.get(none)]);
      }
    },
  );
};

const WITH_FIGURES = SERVICE_NAMES.filter((service) => groupsOf(service, 'Town').includes('figures'));

/** The figures of a unit above one's own count what is within reach, and no more. */
export const tryFigures = (ground: Ground): void => {
  it.each(WITH_FIGURES)('counts at %s above the own unit only what is within reach', async (service) => {
    const { system, world } = ground();
    const { district, town, village } = world.own;
    const figures = async (
      role: 'DISTRICT_ORGANISER' | 'TOWN_ORGANISER' | 'VILLAGE_LEADER',
      type: string,
      id: string,
    ) => {
      const document = `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on ${type} { ${selectionOf(service, type, 'figures')} } } }`;
      const answer = await atSubgraph(system, service)(viewerOf(role, world), document, {
        of: [{ __typename: type, id }],
      });
      expect(answer.errors).toEqual([]);
      const [entity] = (answer.data?.['_entities'] ?? []) as readonly (Readonly<Record<string, unknown>> | null)[];
      return { ...entity, id: null };
    };
    const ofTown = await figures('DISTRICT_ORGANISER', 'Town', town);
    const ofVillage = await figures('DISTRICT_ORGANISER', 'Village', village);
    expect(await figures('TOWN_ORGANISER', 'District', district)).toEqual(ofTown);
    expect(await figures('VILLAGE_LEADER', 'Village', village)).toEqual(ofVillage);
    expect(await figures('VILLAGE_LEADER', 'Town', town)).toEqual(
      await figures('VILLAGE_LEADER', 'District', district),
    );
    expect(ofTown).not.toEqual(ofVillage);
    expect(await figures('DISTRICT_ORGANISER', 'District', district)).not.toEqual(ofTown);
  });
};
