import { addDays, addMonths, type CivilDate } from '@cunguan/domain';
import { inParallel, type DemoClient } from './demo-client.js';
import { inventedPerson } from './names.js';
import { appointCadre } from './organisation.demo.js';

interface WithId {
  readonly id: string;
}

interface PresentVillage extends WithId {
  readonly secretary: string;
  readonly director: string;
}

/** An invented town of the day of loading, beside Anting Town of 2015. */
export interface PresentTown extends WithId {
  readonly villages: readonly PresentVillage[];
  /** Secretary of the town party committee. */
  readonly secretary: string;
}

export interface PresentOfficial extends WithId {
  readonly village: PresentVillage;
}

const TOWN = { code: '310114901', name: '虹溪镇（虚构）' };
const VILLAGES = ['梅坞村（虚构）', '竹港村（虚构）'] as const;
const CADRES_FROM_PERSON = 170;
const OFFICIALS_FROM_PERSON = 30;

export const loadPresentTown = async (client: DemoClient, day: CivilDate): Promise<PresentTown> => {
  const { district } = await client.mutate<{ district: WithId }>(
    'registerDistrict',
    'district',
    { code: '310114', name: '嘉定区' },
    'district { id }',
  );
  const { town } = await client.mutate<{ town: WithId }>(
    'registerTown',
    'present:town',
    { districtId: district.id, ...TOWN },
    'town { id }',
  );
  const from = addMonths(day, -40);
  const appoint = async (person: number, office: { readonly key: string; readonly body: string }, villageId?: string) =>
    (
      await appointCadre(client, town.id, CADRES_FROM_PERSON + person, {
        ...{ key: `present:${office.key}`, body: office.body, rank: 'HEAD', villageId: villageId ?? null, from },
      })
    ).cadreId;
  const secretary = await appoint(0, { key: 'town-secretary', body: 'TOWN_PARTY_COMMITTEE' });
  const villages = await inParallel(VILLAGES, async (name, n): Promise<PresentVillage> => {
    const number = String(n + 1);
    const { village } = await client.mutate<{ village: WithId }>(
      'registerVillage',
      `present:village:${number}`,
      { townId: town.id, code: `${TOWN.code}90${number}`, name },
      'village { id }',
    );
    const heads = { secretary: 'VILLAGE_PARTY_ORGANISATION', director: 'VILLAGE_COMMITTEE' };
    return {
      id: village.id,
      secretary: await appoint(1 + 2 * n, { key: `${number}:secretary`, body: heads.secretary }, village.id),
      director: await appoint(2 + 2 * n, { key: `${number}:director`, body: heads.director }, village.id),
    };
  });
  return { id: town.id, villages, secretary };
};

/** Registers an invented official and signs a first term of three years, from a day or up to one. */
export const registerPresent = async (
  client: DemoClient,
  town: PresentTown,
  number: number,
  term: { readonly from: CivilDate; readonly to: CivilDate },
): Promise<PresentOfficial> => {
  const village = town.villages[number % town.villages.length];
  if (!village) throw new Error('the present town needs villages');
  const person = {
    name: inventedPerson(OFFICIALS_FROM_PERSON + number),
    sex: number % 2 === 0 ? 'FEMALE' : 'MALE',
    birthDate: `${String(Number(term.from.slice(0, 4)) - 23)}-05-15`,
    education: 'BACHELOR',
    specialties: [number % 2 === 0 ? 'AGRONOMY' : 'ECONOMICS'],
    partyStatus: 'FULL_MEMBER',
  };
  const key = String(number);
  const { official } = await client.mutate<{ official: WithId }>(
    'registerOfficial',
    `present:official:${key}`,
    { ...person, villageId: village.id, arrivedOn: term.from },
    'official { id }',
  );
  await client.mutate(
    'signContract',
    `present:contract:${key}`,
    { officialId: official.id, ...term },
    'official { id }',
  );
  return { id: official.id, village };
};

const TERM_MONTHS = 36;
export const endingOn = (to: CivilDate) => ({ from: addDays(addMonths(to, -TERM_MONTHS), 1), to });
export const startingOn = (from: CivilDate) => ({ from, to: addDays(addMonths(from, TERM_MONTHS), -1) });
