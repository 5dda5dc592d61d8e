import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today } from '@cunguan/domain';
import { contractCorrected, correcting, placementCorrected } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { OfficeEntity } from '../cadre/cadre.entity.js';
import { lockCadre, officeConstraints, saveCadre, type CadreAnswer } from '../cadre/cadre.service.js';
import { readCadreState } from '../cadre/cadre.state.js';
import { ContractTermEntity, PlacementEntity } from '../official/official.entity.js';
import { jurisdictionsOf, lockOfficial, type OfficialId } from '../official/official.lock.js';
import { findVillage, saveOfficial } from '../official/official.service.js';
import { homeVillageWarnings, type Warned } from '../home-village/home-village.js';
import { requireNotListed } from './listed-elsewhere.service.js';
import { readOfficialState } from '../official/official.state.js';
import { refuse } from '../refusals.js';
import { correctContract, type ContractCorrection, type ServiceRecord } from './contract-correction.js';
import { serviceOf } from './end-ahead.service.js';
import { correctOffice, type OfficeCorrection } from './office-correction.js';
import { correctPlacement, type PlacementCorrection } from './placement-correction.js';

interface Subject extends KeyedInput {
  readonly officialId: string;
}

const lockRecord = async (
  tx: EntityManager,
  context: ServiceContext,
  command: 'correctContract' | 'correctPlacement',
  id: string,
) => {
  const { official, placement } = await lockOfficial(tx, context.access.command(command), id);
  await requireImpartial(tx, context.viewer, [], [official.id]);
  const of = { where: { officialId: official.id } };
  const placements = await tx.find(PlacementEntity, { ...of, order: { placedFrom: 'ASC' } });
  const terms = await tx.find(ContractTermEntity, { ...of, order: { ordinal: 'ASC' } });
  return { record: { official, placements, terms }, placement };
};

/** Terms and placements whose version was counted up. */
const saveRecord = async (tx: EntityManager, before: ServiceRecord, after: ServiceRecord): Promise<void> => {
  await saveOfficial(tx, after.official);
  const changed = <Row extends { readonly id: string; readonly version: number }>(
    olds: readonly Row[],
    news: readonly Row[],
  ) => news.filter(({ id, version }) => olds.find((old) => old.id === id)?.version !== version);
  for (const { id, ...term } of changed(before.terms, after.terms)) await tx.update(ContractTermEntity, { id }, term);
  for (const { id, ...placement } of changed(before.placements, after.placements)) {
    await tx.update(PlacementEntity, { id }, placement);
  }
};

export const correctContractCommand = (
  context: ServiceContext,
  input: Subject & ContractCorrection,
): Promise<OfficialId> =>
  runCommand(context, commandRequest(context, 'correctContract', input), async (tx) => {
    const { record, placement } = await lockRecord(tx, context, 'correctContract', input.officialId);
    const contractTermId = requireId('contractTermId', input.contractTermId);
    const jurisdictions = await jurisdictionsOf(tx, placement);
    const corrected = correctContract(record, jurisdictions, { ...input, contractTermId }, today(context.clock));
    await saveRecord(tx, record, corrected);
    const { official, terms } = corrected;
    const from = terms.find(({ id }) => id === contractTermId)?.runsFrom ?? '';
    const event = contractCorrected.of(official.id, official.version, {
      ...serviceOf(corrected),
      ...{ contractTermId, from },
    });
    await enqueue(tx, context, [correcting(event)], [await readOfficialState(tx, official)]);
    return { id: official.id };
  });

export const correctPlacementCommand = (
  context: ServiceContext,
  input: Subject & Omit<PlacementCorrection, 'village'> & { readonly villageId?: string | null },
): Promise<Warned> =>
  runCommand(context, commandRequest(context, 'correctPlacement', input), async (tx) => {
    const { record, placement } = await lockRecord(tx, context, 'correctPlacement', input.officialId);
    const placementId = requireId('placementId', input.placementId);
    const village =
      input.villageId == null
        ? null
        : await findVillage(tx, context.access.command('correctPlacement'), input.villageId);
    const corrected = correctPlacement(record, { ...input, placementId, village }, today(context.clock));
    const { official, placements } = corrected;
    const present = placements.at(-1) ?? placement;
    await requireNotListed(tx, record.placements, placements);
    await saveRecord(tx, record, corrected);
    const from = placements.find(({ id }) => id === placementId)?.placedFrom ?? '';
    const event = placementCorrected.of(official.id, official.version, {
      ...serviceOf(corrected),
      ...{ placementId, from },
    });
    await enqueue(tx, context, [correcting(event)], [await readOfficialState(tx, official)]);
    return { id: official.id, warnings: homeVillageWarnings(official, present, await jurisdictionsOf(tx, present)) };
  });

interface CorrectOfficeInput extends KeyedInput, OfficeCorrection {
  readonly cadreId: string;
  readonly officeId: string;
}

export const correctOfficeCommand = (context: ServiceContext, input: CorrectOfficeInput): Promise<CadreAnswer> =>
  refusingConstraints(officeConstraints, () =>
    runCommand(context, commandRequest(context, 'correctOffice', input), async (tx) => {
      const cadre = await lockCadre(tx, context, 'correctOffice', input.cadreId);
      await requireImpartial(tx, context.viewer, [], [cadre.id]);
      const officeId = requireId('officeId', input.officeId);
      const office = await tx.findOneBy(OfficeEntity, { id: officeId, cadreId: cadre.id });
      if (!office) throw refuse('OFFICE.UNKNOWN');
      const corrected = correctOffice(cadre, office, input, today(context.clock));
      const { heldFrom, heldTo, correctionReason, version } = corrected.office;
      await saveCadre(tx, corrected.cadre);
      await tx.update(OfficeEntity, { id: officeId }, { heldFrom, heldTo, correctionReason, version });
      await enqueue(tx, context, [corrected.event], [await readCadreState(tx, corrected.cadre)]);
      return { cadreId: cadre.id, officeId };
    }),
  );
