import type { DemoClient } from './demo-client.js';

/** Of the first officials only: enough to see what is masked. */
export const WITH_PERSONAL_DATA = 6;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Nobody's number: no place has the division code 319999. Its check character is right all the same (GB 11643). */
const nobodysIdNumber = (number: number, birthDate: string, sex: string): string => {
  const sequence = `${String(number).padStart(2, '0')}${sex === 'MALE' ? '1' : '2'}`;
  const first17 = `319999${birthDate.replaceAll('-', '')}${sequence}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return `${first17}${'10X98765432'.charAt(sum % 11)}`;
};

/** Records invented personal data. Numbers that begin with 154 are given to nobody. */
export const recordPersonalData = async (
  client: DemoClient,
  officialId: string,
  number: number,
  { birthDate, sex }: { readonly birthDate: string; readonly sex: string },
): Promise<void> => {
  const input = {
    officialId,
    idNumber: nobodysIdNumber(number, birthDate, sex),
    mobile: `1540000${String(number).padStart(4, '0')}`,
    homeAddress: `上海市嘉定区虚构路${String(number + 1)}号（虚构）`,
  };
  await client.mutate('recordPersonalData', `personal-data:${String(number)}`, input, 'official { id }');
};
