import { isWithin } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import type { PeopleContext } from '../context.js';
import { findLastPlacement, lockOfficial, type OfficialId } from '../official/official.lock.js';
import { refuse } from '../refusals.js';
import { nextVersion, requirePersonalData, type PersonalData, type PersonalDataRecord } from './personal-data.js';
import { PersonalDataEntity } from './personal-data.entity.js';
import { sealData } from './sealed-data.js';

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
 * Two officials cannot have one ID number. Of the other one nobody is told who does not reach that person: then the
 * number is refused in the words of a number that is wrong.
 */
const requireUnused = async (
  tx: EntityManager,
  { access }: PeopleContext,
  { officialId, idNumberIndex }: PersonalDataRecord,
): Promise<void> => {
  const other = await tx.findOneBy(PersonalDataEntity, { idNumberIndex });
  if (!other || other.officialId === officialId) return;
  const place = await findLastPlacement(tx, other.officialId);
  const isKnown =
    place !== null && isWithin(access.command(COMMAND), [place.villageId, place.townId, place.districtId]);
  throw refuse(isKnown ? 'PERSONAL_DATA.ID_NUMBER_TAKEN' : 'PERSONAL_DATA.ID_NUMBER_REFUSED');
};

export const recordPersonalDataCommand = (
  context: PeopleContext,
  input: RecordPersonalDataInput,
): Promise<OfficialId> =>
  refusingConstraints({ uq_personal_data_id_number: () => refuse('PERSONAL_DATA.ID_NUMBER_REFUSED') }, () =>
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
    }),
  );
