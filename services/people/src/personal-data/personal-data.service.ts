import { runCommand } from '@cunguan/database';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import type { PeopleContext } from '../context.js';
import { lockOfficial, type OfficialId } from '../official/official.lock.js';
import { refuse } from '../refusals.js';
import { presentlyInReach } from '../scope.js';
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

const TAKEN = `SELECT d.official_id FROM personal_data d
                WHERE d.id_number_index = $1 AND d.official_id <> $2 AND ${presentlyInReach('d.official_id', '$3')} LIMIT 1`;

/**
 * Within the viewer's reach two officials cannot have one ID number. Who has it elsewhere is told to nobody, not by a
 * refusal either; whoever reaches both sees that they share it. Those who record the same number take turns.
 */
const requireUnused = async (
  tx: EntityManager,
  { access }: PeopleContext,
  { officialId, idNumberIndex }: PersonalDataRecord,
): Promise<void> => {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `ID number ${idNumberIndex.toString('base64url')}`,
  ]);
  const others = await tx.query<unknown[]>(TAKEN, [idNumberIndex, officialId, access.command(COMMAND).within]);
  if (others.length > 0) throw refuse('PERSONAL_DATA.ID_NUMBER_TAKEN');
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
