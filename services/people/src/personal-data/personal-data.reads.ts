import { rowLoader } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import type { PeopleContext } from '../context.js';
import { presentlyInReach } from '../scope.js';
import { maskHomeAddress, maskIdNumber, maskMobile } from './mask.js';
import type { PersonalDataRecord } from './personal-data.js';
import { openData } from './sealed-data.js';

interface SealedRow extends Omit<PersonalDataRecord, 'idNumberIndex' | 'mobileIndex'> {
  readonly idNumberShared: boolean;
}

/** The values as everybody sees them, and the version that was recorded. */
export interface MaskedRow {
  readonly idNumber: string;
  readonly mobile: string;
  readonly homeAddress: string;
  readonly recordedVersion: number;
  readonly idNumberShared: boolean;
}

const ofOfficial = {
  name: 'personal-data-of-official',
  text: `SELECT k.n::int AS n, d.official_id AS "officialId", d.id_number_cipher AS "idNumberCipher",
                d.mobile_cipher AS "mobileCipher", d.home_address_cipher AS "homeAddressCipher",
                d.key_id AS "keyId", d.version,
                EXISTS (SELECT FROM personal_data other
                         WHERE other.id_number_index = d.id_number_index AND other.official_id <> d.official_id
                           AND ${presentlyInReach('other.official_id', '$2')}) AS "idNumberShared"
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
    idNumberShared: row.idNumberShared,
  };
};
