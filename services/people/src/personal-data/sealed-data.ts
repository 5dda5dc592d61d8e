import type { PersonalData, PersonalDataRecord } from './personal-data.js';
import type { Vault } from './vault.cipher.js';

/** Encrypts checked values for the record of an official. */
export const sealData = (
  vault: Vault,
  officialId: string,
  data: PersonalData,
  version: number,
): PersonalDataRecord => ({
  officialId,
  idNumberCipher: vault.encrypt({ officialId, column: 'id_number' }, data.idNumber),
  idNumberIndex: vault.index('id_number', data.idNumber),
  mobileCipher: vault.encrypt({ officialId, column: 'mobile' }, data.mobile),
  mobileIndex: vault.index('mobile', data.mobile),
  homeAddressCipher: vault.encrypt({ officialId, column: 'home_address' }, data.homeAddress),
  keyId: vault.keyId,
  version,
});

type Sealed = Pick<
  PersonalDataRecord,
  'officialId' | 'idNumberCipher' | 'mobileCipher' | 'homeAddressCipher' | 'keyId'
>;

/** Decrypts a record. Who calls it shows the values masked, or has recorded who asked and why. */
export const openData = (vault: Vault, sealed: Sealed): PersonalData => {
  const { officialId, keyId } = sealed;
  return {
    idNumber: vault.decrypt({ officialId, column: 'id_number' }, keyId, sealed.idNumberCipher),
    mobile: vault.decrypt({ officialId, column: 'mobile' }, keyId, sealed.mobileCipher),
    homeAddress: vault.decrypt({ officialId, column: 'home_address' }, keyId, sealed.homeAddressCipher),
  };
};
