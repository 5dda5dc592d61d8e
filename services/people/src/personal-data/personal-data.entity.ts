import { EntitySchema } from 'typeorm';
import type { PersonalDataRecord } from './personal-data.js';

export const PersonalDataEntity = new EntitySchema<PersonalDataRecord>({
  name: 'PersonalData',
  tableName: 'personal_data',
  columns: {
    officialId: { type: 'uuid', primary: true },
    idNumberCipher: { type: 'bytea' },
    idNumberIndex: { type: 'bytea' },
    mobileCipher: { type: 'bytea' },
    mobileIndex: { type: 'bytea' },
    homeAddressCipher: { type: 'bytea' },
    keyId: { type: 'text' },
    version: { type: 'integer' },
  },
});
