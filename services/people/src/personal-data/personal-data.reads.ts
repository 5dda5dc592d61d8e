import { rowLoader } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import type { PeopleContext } from '../context.js';
import { presentlyInReach } from '../scope.js';
import { maskHomeAddress, maskIdNumber, maskMobile } from './mask.js';
import type { PersonalDataRecord } from './personal-data.js';
import { openData } from './sealed-data.js';

type SealedRow = Omit<PersonalDataRecord, 'idNumberIndex' | 'mobileIndex'>;

/** The values as everybody sees them, and the version that was recorded. */
export interface MaskedRow {
  readonly idNumber: string;
  readonly mobile: string;
  readonly homeAddress: string;
  readonly recordedVersion: number;
}

const ofOfficial = {
  name: 'personal-data-of-official',
  text: `SELECT k.n::int AS n, d.official_id AS "officialId", d.id_number_cipher AS "idNumberCipher",
                d.mobile_cipher AS "mobileCipher", d.home_address_cipher AS "homeAddressCipher",
                d.key_id AS "keyId", d.version
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (official_id, n) JOIN personal_data d USING (official_id)
          WHERE ${presentlyInReach('d.official_id', '$2')}`,
};

export interface PersonalDataLoaders {
  readonly personalData: DataLoader<string, SealedRow | null, string>;
}

export const personalDataLoaders = (source: PeopleContext): PersonalDataLoaders => ({
  personalData: rowLoader({
    source,
    statement: ofOfficial,
    values: (ids: readonly string[]) => [ids, source.access.read('personal-data').within],
  }),
});

export const masked = ({ vault }: PeopleContext, row: SealedRow): MaskedRow => {
  const { idNumber, mobile, homeAddress } = openData(vault, row);
  return {
    idNumber: maskIdNumber(idNumber),
    mobile: maskMobile(mobile),
    homeAddress: maskHomeAddress(homeAddress),
    recordedVersion: row.version,
  };
};
