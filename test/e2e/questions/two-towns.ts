import { inParallel, type DemoClient } from '../../../infra/demo/demo-client.js';
import { inventedPerson } from '../../../infra/demo/names.js';

/** The day on which every question is asked. */
export const AS_OF = '2015-06-30';

export const CODES = {
  district: '310114',
  north: '310114103',
  south: '310114102',
  northEast: '310114103901',
  northWest: '310114103902',
  southEast: '310114102901',
  southWest: '310114102902',
} as const;

type TownName = 'north' | 'south';
export type VillageName = 'northEast' | 'northWest' | 'southEast' | 'southWest';

export interface FixtureVillage {
  readonly name: VillageName;
  readonly town: TownName;
  readonly id: string;
  /** Head of the village's party organisation; a principal leader, as the director is. */
  readonly secretary: string;
  readonly director: string;
}

interface FixtureTown {
  readonly id: string;
  /** Secretary of the town party committee. */
  readonly secretary: string;
  /** Committee member for organisation. */
  readonly organiser: string;
}

/** Two towns of one district with two villages each, and who leads them. */
export interface Organisation {
  readonly districtId: string;
  readonly towns: Readonly<Record<TownName, FixtureTown>>;
  readonly villages: Readonly<Record<VillageName, FixtureVillage>>;
}

interface WithId {
  readonly id: string;
}

const register = async (client: DemoClient, kind: string, code: string, above: object): Promise<string> => {
  const mutation = `register${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const input = { ...above, code, name: `${code}（虚构）` };
  const answer = await client.mutate<Record<string, WithId>>(mutation, code, input, `${kind} { id }`);
  return answer[kind]?.id ?? '';
};

const FIRST_CADRE = 300;
const OFFICES_FROM = '2008-01-01';

const appoint = async (client: DemoClient, townId: string, key: string, number: number, office: object) => {
  const person = { townId, name: inventedPerson(FIRST_CADRE + number), partyStatus: 'FULL_MEMBER' };
  const { cadre } = await client.mutate<{ cadre: WithId }>('registerCadre', `cadre:${key}`, person, 'cadre { id }');
  const post = { cadreId: cadre.id, from: OFFICES_FROM, ...office };
  await client.mutate('takeOffice', `office:${key}`, post, 'office { id }');
  return cadre.id;
};

const TOWNS = [
  { name: 'north', number: 0 },
  { name: 'south', number: 2 },
] as const;

const VILLAGES = [
  { name: 'northEast', town: 'north', number: 4 },
  { name: 'northWest', town: 'north', number: 6 },
  { name: 'southEast', town: 'south', number: 8 },
  { name: 'southWest', town: 'south', number: 10 },
] as const;

const byName = <Name extends string, Made>(names: readonly { readonly name: Name }[], made: readonly Made[]) =>
  Object.fromEntries(names.map(({ name }, n) => [name, made[n]])) as Record<Name, Made>;

export const enterOrganisation = async (client: DemoClient): Promise<Organisation> => {
  const districtId = await register(client, 'district', CODES.district, {});
  const towns = byName(
    TOWNS,
    await inParallel(TOWNS, async ({ name, number }): Promise<FixtureTown> => {
      const id = await register(client, 'town', CODES[name], { districtId });
      const committee = { body: 'TOWN_PARTY_COMMITTEE' };
      const secretary = await appoint(client, id, `${name}:secretary`, number, { ...committee, rank: 'HEAD' });
      const organiser = await appoint(client, id, `${name}:organiser`, number + 1, { ...committee, rank: 'MEMBER' });
      return { id, secretary, organiser };
    }),
  );
  const villages = byName(
    VILLAGES,
    await inParallel(VILLAGES, async ({ name, town, number }): Promise<FixtureVillage> => {
      const townId = towns[town].id;
      const id = await register(client, 'village', CODES[name], { townId });
      const head = { rank: 'HEAD', villageId: id };
      const secretary = { ...head, body: 'VILLAGE_PARTY_ORGANISATION' };
      const director = { ...head, body: 'VILLAGE_COMMITTEE' };
      return {
        ...{ name, town, id },
        secretary: await appoint(client, townId, `${name}:secretary`, number, secretary),
        director: await appoint(client, townId, `${name}:director`, number + 1, director),
      };
    }),
  );
  return { districtId, towns, villages };
};
