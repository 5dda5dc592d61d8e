import { isWithin } from '@cunguan/access';
import { runCommand } from '@cunguan/database';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput } from '@cunguan/subgraph';
import { Not, type EntityManager } from 'typeorm';
import type { PeopleContext } from '../context.js';
import { findLastPlacement, lockOfficial, type OfficialId } from '../official/official.lock.js';
import type { Official } from '../official/official.js';
import { refuse } from '../refusals.js';
import { nextVersion, requirePersonalData, type PersonalData, type PersonalDataRecord } from './personal-data.js';
import { PersonalDataEntity } from './personal-data.entity.js';
import { openData, sealData } from './sealed-data.js';

interface RecordPersonalDataInput extends KeyedInput, PersonalData {
  readonly officialId: string;
  readonly expectedVersion?: number | null;
}

const COMMAND = 'recordPersonalData';

/** What the receipt of the command is compared by: of the values themselves not even a hash without a key is kept. */
const receiptOf = ({ vault }: PeopleContext, input: RecordPersonalDataInput) => ({
  ...input,
  idNumber: vault.index('id_number', input.idNumber).toString('base64url'),
  mobile: vault.index('mobile', input.mobile).toString('base64url'),
  homeAddress: vault.index('home_address', input.homeAddress).toString('base64url'),
});

/**
 * Two officials cannot have one ID number. Who holds it beyond the viewer's reach is not told, not even that somebody does:
 * only whoever reaches both is refused, the district's organiser at last.
 */
const requireUnused = async (
  tx: EntityManager,
  { access }: PeopleContext,
  { officialId, idNumberIndex }: PersonalDataRecord,
): Promise<void> => {
  // Two who record the same number at the same time take turns.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended(encode($1::bytea, 'hex'), 0))`, [idNumberIndex]);
  const others = await tx.findBy(PersonalDataEntity, { idNumberIndex, officialId: Not(officialId) });
  for (const other of others) {
    const place = await findLastPlacement(tx, other.officialId);
    if (place !== null && isWithin(access.command(COMMAND), [place.villageId, place.townId, place.districtId])) {
      throw refuse('PERSONAL_DATA.ID_NUMBER_TAKEN');
    }
  }
};

/** Puts the right ID number into the record of a person who has just been corrected. */
export const replaceIdNumber = async (
  tx: EntityManager,
  context: PeopleContext,
  person: Official,
  idNumber: string,
): Promise<void> => {
  const present = await tx.findOneBy(PersonalDataEntity, { officialId: person.id });
  if (!present) throw refuse('PERSONAL_DATA.NONE');
  const data = requirePersonalData(person, { ...openData(context.vault, present), idNumber });
  const record = sealData(context.vault, person.id, data, present.version + 1);
  await requireUnused(tx, context, record);
  await tx.save(PersonalDataEntity, record);
};

export const recordPersonalDataCommand = (
  context: PeopleContext,
  input: RecordPersonalDataInput,
): Promise<OfficialId> =>
  runCommand(context, commandRequest(context, COMMAND, receiptOf(context, input)), async (tx) => {
    const { official } = await lockOfficial(tx, context.access.command(COMMAND), input.officialId);
    await requireImpartial(tx, context.viewer, [], [official.id]);
    const data = requirePersonalData(official, input);
    const present = await tx.findOneBy(PersonalDataEntity, { officialId: official.id });
    const version = nextVersion(present?.version ?? null, input.expectedVersion ?? null);
    const record = sealData(context.vault, official.id, data, version);
    await requireUnused(tx, context, record);
    await tx.save(PersonalDataEntity, record);
    return { id: official.id };
  });
