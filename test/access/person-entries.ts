import { days } from './days.js';
import type { Client } from './world-entries.js';
import type { SideName } from './world.js';

interface WithId {
  readonly id: string;
}

/** Invented numbers of nobody: no division has the code 319999. */
const ID_NUMBERS: Readonly<Record<SideName, string>> = {
  own: '319999200005050022',
  neighbour: '319999200005050049',
  sister: '319999200005050065',
  otherTown: '319999200005050081',
  otherDistrict: '319999200005050102',
};

export const enterPersonalData = async (mutate: Client, asOfficial: Client, name: SideName, official: string) => {
  const address = `address ${name}`;
  await mutate(
    'recordPersonalData',
    `personal:${name}`,
    { officialId: official, idNumber: ID_NUMBERS[name], mobile: '13000000000', homeAddress: address },
    'official { id }',
  );
  const reveal = { officialId: official, fields: ['MOBILE'], purpose: 'EMERGENCY', note: 'a call was needed' };
  await mutate('revealPersonalData', `reveal:${name}`, reveal, 'reveal { id }');
  const { correctionRequest } = await asOfficial<{ correctionRequest: WithId }>(
    'requestCorrection',
    `correction:${name}`,
    { officialId: official, field: 'NAME', text: `correct ${name}` },
    'correctionRequest { id }',
  );
  return correctionRequest.id;
};

export const enterKinship = async (mutate: Client, name: SideName, town: string, official: string) => {
  const cadre = { townId: town, name: '某亲属', partyStatus: 'NONE' };
  const { cadre: relative } = await mutate<{ cadre: WithId }>('registerCadre', `kin:${name}`, cadre, 'cadre { id }');
  const { kinship } = await mutate<{ kinship: WithId }>(
    'recordKinship',
    `kinship:${name}`,
    { person: { officialId: official }, relative: { cadreId: relative.id }, relation: 'LINEAL' },
    'kinship { id }',
  );
  return { relative: relative.id, kinship: kinship.id };
};

/** The same key gives the same answer: of the contract, with the version that the official is at since. */
export const enterKeyCultivation = async (mutate: Client, name: string, official: string): Promise<string> => {
  const term = { officialId: official, from: days.arrived, to: days.contractTo };
  const { official: contracted } = await mutate<{ official: { readonly version: number } }>(
    'signContract',
    `contract:${name}`,
    term,
    'official { version }',
  );
  const listing = {
    officialId: official,
    from: days.paired,
    goal: `goal ${name}`,
    expectedVersion: contracted.version,
  };
  const { keyCultivation } = await mutate<{ keyCultivation: WithId }>(
    'listForKeyCultivation',
    `key-cultivation:${name}`,
    listing,
    'keyCultivation { id }',
  );
  return keyCultivation.id;
};
