import { inParallel, type DemoClient } from './demo-client.js';
import { DEPARTMENT_NAMES, inventedPerson, VILLAGE_NAMES } from './names.js';

interface WithId {
  readonly id: string;
}

/** A village and the ids of its cadres. */
export interface DemoVillage extends WithId {
  readonly secretary: string;
  /** The office that the secretary holds. */
  readonly secretaryOffice: string;
  readonly director: string;
  /** Members of the two committees, all party members: one of the party organisation, then deputy and member. */
  readonly members: readonly [string, string, string];
}

export interface DemoTown extends WithId {
  readonly villages: readonly DemoVillage[];
  readonly departments: readonly string[];
  /** Secretary of the town party committee. */
  readonly secretary: string;
  /** The town's committee member for organisation. */
  readonly organiser: string;
}

const TOWN_OFFICES = [
  { key: 'town-secretary', body: 'TOWN_PARTY_COMMITTEE', rank: 'HEAD' },
  { key: 'town-mayor', body: 'TOWN_GOVERNMENT', rank: 'HEAD' },
  { key: 'town-organiser', body: 'TOWN_PARTY_COMMITTEE', rank: 'MEMBER' },
] as const;

const VILLAGE_OFFICES = [
  { key: 'secretary', body: 'VILLAGE_PARTY_ORGANISATION', rank: 'HEAD' },
  { key: 'director', body: 'VILLAGE_COMMITTEE', rank: 'HEAD' },
  { key: 'party-member', body: 'VILLAGE_PARTY_ORGANISATION', rank: 'MEMBER' },
  { key: 'deputy', body: 'VILLAGE_COMMITTEE', rank: 'DEPUTY' },
  { key: 'member', body: 'VILLAGE_COMMITTEE', rank: 'MEMBER' },
] as const;

interface Post {
  readonly key: string;
  readonly body: string;
  readonly rank: string;
  readonly villageId: string | null;
  readonly from: string;
}

/** Registers an invented cadre in an office; answers the cadre's id and the office's. */
export const appointCadre = async (client: DemoClient, townId: string, person: number, post: Post) => {
  const { key, ...office } = post;
  const { cadre } = await client.mutate<{ cadre: WithId }>(
    'registerCadre',
    `cadre:${key}`,
    { townId, name: inventedPerson(person), partyStatus: 'FULL_MEMBER' },
    'cadre { id }',
  );
  const taken = await client.mutate<{ office: WithId }>(
    'takeOffice',
    `office:${key}`,
    { cadreId: cadre.id, ...office },
    'office { id }',
  );
  return { cadreId: cadre.id, officeId: taken.office.id };
};

const FIRST_CADRE = 100;

/** The last village had another name until the middle of 2012. */
const renameVillage = (client: DemoClient, unitId: string, name: string) =>
  client.mutate('renameUnit', 'rename:12', { unitId, name, from: '2012-06-01', expectedVersion: 1 }, 'village { id }');

/** Jiading District and Anting Town, which are real; its villages, departments and cadres, which are invented. */
export const loadOrganisation = async (client: DemoClient): Promise<DemoTown> => {
  const { district } = await client.mutate<{ district: WithId }>(
    'registerDistrict',
    'district',
    { code: '310114', name: '嘉定区' },
    'district { id }',
  );
  const { town } = await client.mutate<{ town: WithId }>(
    'registerTown',
    'town',
    { districtId: district.id, code: '310114103', name: '安亭镇' },
    'town { id }',
  );
  const departments = await inParallel(DEPARTMENT_NAMES, async (name, index) => {
    const number = String(index + 1);
    const { department } = await client.mutate<{ department: WithId }>(
      'registerDepartment',
      `department:${number}`,
      { townId: town.id, code: `310114103D${number}`, name },
      'department { id }',
    );
    return department.id;
  });
  const [secretary, , organiser] = await inParallel(TOWN_OFFICES, (office, index) =>
    appointCadre(client, town.id, FIRST_CADRE + index, { ...office, villageId: null, from: '2011-01-01' }),
  );
  const villages = await inParallel(VILLAGE_NAMES, async (name, index): Promise<DemoVillage> => {
    const number = String(index + 1).padStart(2, '0');
    const isRenamed = index === VILLAGE_NAMES.length - 1;
    const { village } = await client.mutate<{ village: WithId }>(
      'registerVillage',
      `village:${number}`,
      { townId: town.id, code: `3101141039${number}`, name: isRenamed ? `原${name}` : name },
      'village { id }',
    );
    if (isRenamed) await renameVillage(client, village.id, name);
    const cadres = await inParallel(VILLAGE_OFFICES, (office, n) => {
      const post = { ...office, key: `${number}:${office.key}`, villageId: village.id, from: '2012-01-01' };
      const person = FIRST_CADRE + TOWN_OFFICES.length + index * VILLAGE_OFFICES.length + n;
      return appointCadre(client, town.id, person, post);
    });
    const [head, director, a, b, c] = cadres;
    return {
      id: village.id,
      secretary: head?.cadreId ?? '',
      secretaryOffice: head?.officeId ?? '',
      director: director?.cadreId ?? '',
      members: [a?.cadreId ?? '', b?.cadreId ?? '', c?.cadreId ?? ''],
    };
  });
  return {
    id: town.id,
    villages,
    departments,
    secretary: secretary?.cadreId ?? '',
    organiser: organiser?.cadreId ?? '',
  };
};
