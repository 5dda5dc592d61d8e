import { runCommand } from '@cunguan/database';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { standing } from '../career/held-fact.js';
import type { PeopleContext } from '../context.js';
import { homeVillageWarnings, type Warned } from '../home-village/home-village.js';
import { OfficialEntity } from '../official/official.entity.js';
import { arrivalOf, jurisdictionsOf, lockOfficial, requireVersion } from '../official/official.lock.js';
import type { Official } from '../official/official.js';
import { readOfficialState } from '../official/official.state.js';
import { PartyStatusEntity } from '../party-status/party-status.entity.js';
import { requireChain } from '../party-status/party-status-correction.js';
import { fitsPerson } from '../personal-data/id-number.js';
import { PersonalDataEntity } from '../personal-data/personal-data.entity.js';
import { replaceIdNumber } from '../personal-data/personal-data.service.js';
import { openData } from '../personal-data/sealed-data.js';
import { requireDegreeAge } from '../qualification/qualification.js';
import { QualificationEntity } from '../qualification/qualification.entity.js';
import { refuse } from '../refusals.js';
import { findHomeVillage } from '../home-village/home-village.service.js';
import { correctOfficial, type OfficialCorrection } from './official-correction.js';

interface CorrectOfficialInput extends KeyedInput, OfficialCorrection {
  readonly officialId: string;
  readonly expectedVersion: number;
  readonly idNumber?: string | null;
}

const COMMAND = 'correctOfficial';

/** Of the ID number not even a hash without a key is kept with the receipt. */
const receiptOf = ({ vault }: PeopleContext, input: CorrectOfficialInput) => ({
  ...input,
  ...(input.idNumber ? { idNumber: vault.index('id_number', input.idNumber).toString('base64url') } : {}),
});

/** The ID number on record tells birth date and sex: the three have to agree. */
const requireFitOfIdNumber = async (tx: EntityManager, { vault }: PeopleContext, person: Official): Promise<void> => {
  const sealed = await tx.findOneBy(PersonalDataEntity, { officialId: person.id });
  if (sealed && !fitsPerson(openData(vault, sealed).idNumber, person)) throw refuse('OFFICIAL.ID_NUMBER_DISAGREES');
};

/** Party statuses and degrees have their ages. */
const requireFitOfCareer = async (tx: EntityManager, { id, birthDate }: Official): Promise<void> => {
  requireChain(standing(await tx.findBy(PartyStatusEntity, { officialId: id })), birthDate);
  const degrees = standing(await tx.findBy(QualificationEntity, { officialId: id }));
  for (const degree of degrees) requireDegreeAge(birthDate, degree);
};

export const correctOfficialCommand = (context: PeopleContext, input: CorrectOfficialInput): Promise<Warned> =>
  runCommand(context, commandRequest(context, COMMAND, receiptOf(context, input)), async (tx) => {
    const reach = context.access.command(COMMAND);
    const { official: before, placement } = await lockOfficial(tx, reach, input.officialId);
    await requireImpartial(tx, context.viewer, [], [before.id]);
    requireVersion(before, input.expectedVersion);
    const homeVillageId = await findHomeVillage(tx, reach, input.homeVillageId);
    const correction = input.homeVillageId === undefined ? input : { ...input, homeVillageId };
    const { official, event } = correctOfficial(before, correction, await arrivalOf(tx, before.id));
    if (official.birthDate !== before.birthDate) await requireFitOfCareer(tx, official);
    if (input.idNumber !== null && input.idNumber !== undefined) {
      await replaceIdNumber(tx, context, official, input.idNumber);
    } else if (official.birthDate !== before.birthDate || official.sex !== before.sex) {
      await requireFitOfIdNumber(tx, context, official);
    }
    const { id, ...columns } = official;
    await tx.update(OfficialEntity, { id }, columns);
    await enqueue(tx, context, [event], [await readOfficialState(tx, official)]);
    return { id, warnings: homeVillageWarnings(official, placement, await jurisdictionsOf(tx, placement)) };
  });
