import { concludeTermAssessment } from './assessments.demo.js';
import { inParallel, type DemoClient } from './demo-client.js';
import { inventedPerson } from './names.js';
import type { DemoTown, DemoVillage } from './organisation.demo.js';
import { recordPersonalData, WITH_PERSONAL_DATA } from './personal-data.demo.js';

export interface DemoOfficial {
  readonly id: string;
  /** Counts from 0; 24 and 25 leave before the end of 2015. */
  readonly number: number;
  readonly village: DemoVillage;
  readonly arrivedOn: string;
  /** The ids of the contract terms, from the first. */
  readonly terms: readonly string[];
}

/** Whose first term was assessed as EXCELLENT. */
const FIRST_EXCELLENT = 4;
const VILLAGES = 12;
const OFFICIALS = 26;
const COHORTS = [2012, 2013, 2014] as const;
const SPECIALTIES = ['LAW', 'ECONOMICS', 'AGRONOMY', 'MANAGEMENT', 'LITERATURE', 'ENGINEERING'] as const;
const EDUCATIONS = ['BACHELOR', 'BACHELOR', 'MASTER', 'BACHELOR', 'ASSOCIATE'] as const;

/** The officials who leave: with the first cohort, into the civil service and into further study. */
export const LEAVERS = [
  { number: 24, on: '2014-12-31', exitRoute: 'CIVIL_SERVICE' },
  { number: 25, on: '2015-06-30', exitRoute: 'FURTHER_STUDY' },
] as const;

const cohortOf = (number: number): number => (number >= 24 ? 2012 : (COHORTS[(number + 2) % 3] ?? 2014));

/** Every sixth is no full party member yet; none of them stands in an election or enters the reserve. */
const partyStatusOf = (number: number): string => (number % 6 === 5 ? 'PROBATIONARY_MEMBER' : 'FULL_MEMBER');

const describe = (number: number) => ({
  name: inventedPerson(number),
  sex: number % 5 < 3 ? 'FEMALE' : 'MALE',
  birthDate: `${String(cohortOf(number) - 23)}-0${String((number % 9) + 1)}-15`,
  education: EDUCATIONS[number % EDUCATIONS.length],
  specialties: [SPECIALTIES[number % SPECIALTIES.length]],
  partyStatus: partyStatusOf(number),
});

interface Signed {
  readonly official: { readonly contracts: readonly { readonly id: string; readonly ordinal: number }[] };
}

const signTerms = async (
  client: DemoClient,
  officialId: string,
  number: number,
  { town, village }: { readonly town: DemoTown; readonly village: DemoVillage },
): Promise<readonly string[]> => {
  const year = cohortOf(number);
  const sign = async (ordinal: number, from: string, to: string): Promise<string> => {
    const key = `contract:${String(number)}:${String(ordinal)}`;
    const term = { officialId, from, to };
    const { official } = await client.mutate<Signed>(
      'signContract',
      key,
      term,
      'official { contracts { id ordinal } }',
    );
    return official.contracts.find((one) => one.ordinal === ordinal)?.id ?? '';
  };
  const contractTermId = await sign(1, `${String(year)}-07-01`, `${String(year + 3)}-06-30`);
  // The first cohort's term ended in the middle of 2015; those who stayed were assessed and renewed.
  if (year !== 2012 || number >= 24) return [contractTermId];
  const by = { proposerId: village.secretary, deciderId: town.secretary };
  const grade = number === FIRST_EXCELLENT ? 'EXCELLENT' : 'COMPETENT';
  await concludeTermAssessment(client, { officialId, contractTermId, ...by, grade });
  return [contractTermId, await sign(2, '2015-07-01', '2018-06-30')];
};

/** Twenty-six officials, two to a village; 24 of them serve at the end of 2015. */
export const loadOfficials = (client: DemoClient, town: DemoTown): Promise<readonly DemoOfficial[]> =>
  inParallel(Array.from({ length: OFFICIALS }).fill(null), async (_nothing, number) => {
    const village = town.villages[number % VILLAGES];
    if (!village) throw new Error('the demo needs twelve villages');
    const arrivedOn = `${String(cohortOf(number))}-07-01`;
    const { official } = await client.mutate<{ official: { id: string } }>(
      'registerOfficial',
      `official:${String(number)}`,
      { ...describe(number), villageId: village.id, arrivedOn },
      'official { id }',
    );
    const terms = await signTerms(client, official.id, number, { town, village });
    if (number < WITH_PERSONAL_DATA) await recordPersonalData(client, official.id, number, describe(number));
    return { id: official.id, number, village, arrivedOn, terms };
  });
