import { forgetHistory, runCommand } from '@cunguan/database';
import { today } from '@cunguan/domain';
import { officialState } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { CorrectionRequestEntity } from '../correction/correction.entity.js';
import { eraseKeyCultivationsOf } from '../key-cultivation/key-cultivation.service.js';
import { ExitPlanEntity } from '../exit-plan/exit-plan.entity.js';
import { eraseKinshipsOf } from '../kinship/kinship.service.js';
import { ContractTermEntity, OfficialEntity, PlacementEntity } from '../official/official.entity.js';
import { findLastTerm, jurisdictionsOf, lockOfficial } from '../official/official.lock.js';
import { PartyStatusEntity } from '../party-status/party-status.entity.js';
import { PersonalDataEntity } from '../personal-data/personal-data.entity.js';
import { QualificationEntity } from '../qualification/qualification.entity.js';
import { WishEntity } from '../wish/wish.entity.js';
import { eraseOfficial } from './erasure.js';

interface EraseOfficialInput extends KeyedInput {
  readonly officialId: string;
  readonly dryRun?: boolean;
}

type ErasedKind =
  | 'OFFICIAL'
  | 'PLACEMENT'
  | 'CONTRACT_TERM'
  | 'EXIT_PLAN'
  | 'CONTRACT_ALERT'
  | 'QUALIFICATION'
  | 'PARTY_STATUS'
  | 'WISH'
  | 'KINSHIP'
  | 'KEY_CULTIVATION'
  | 'PERSONAL_DATA'
  | 'CORRECTION_REQUEST'
  | 'REVEAL_NOTE'
  | 'RECEIPT';

export interface Erasure {
  readonly officialId: string;
  readonly dryRun: boolean;
  /** How many records of each kind it removes or empties. */
  readonly erased: readonly { readonly kind: ErasedKind; readonly count: number }[];
}

/** Carries the answer of a dry run out of the transaction that it ends. */
class DryRun extends Error {
  readonly erasure: Erasure;

  constructor(erasure: Erasure) {
    super('a dry run changes nothing');
    this.erasure = erasure;
  }
}

const REVEAL_NOTES = 'UPDATE personal_data_reveals SET note = NULL WHERE official_id = $1 AND note IS NOT NULL';

// The hash of what was registered could be tried out. Whoever sends the key again is told that it is used.
const RECEIPTS = `UPDATE command_receipts SET input_hash = '' WHERE answer ->> 'id' = $1 AND input_hash <> ''`;

const ALERTS = 'DELETE FROM contract_alerts WHERE official_id = $1';

/** As TypeORM answers an UPDATE: its rows, of which there are none, and how many it changed. */
const changedBy = async (tx: EntityManager, sql: string, officialId: string): Promise<number> => {
  const [, count] = await tx.query<[unknown, number]>(sql, [officialId]);
  return count;
};

const removeRecords = async (
  tx: EntityManager,
  context: ServiceContext,
  officialId: string,
): Promise<Erasure['erased']> => {
  await forgetHistory(tx);
  const receipts = await changedBy(tx, RECEIPTS, officialId);
  const notes = await changedBy(tx, REVEAL_NOTES, officialId);
  const corrections = await tx.delete(CorrectionRequestEntity, { officialId });
  const data = await tx.delete(PersonalDataEntity, { officialId });
  const kinships = await eraseKinshipsOf(tx, context, officialId);
  const cultivations = await eraseKeyCultivationsOf(tx, context, officialId);
  const plans = await tx.delete(ExitPlanEntity, { officialId });
  const alerts = await changedBy(tx, ALERTS, officialId);
  const qualifications = await tx.delete(QualificationEntity, { officialId });
  const partyStatuses = await tx.delete(PartyStatusEntity, { officialId });
  const wishes = await tx.delete(WishEntity, { officialId });
  const terms = await tx.delete(ContractTermEntity, { officialId });
  const placements = await tx.delete(PlacementEntity, { officialId });
  const official = await tx.delete(OfficialEntity, { id: officialId });
  return [
    { kind: 'OFFICIAL', count: official.affected ?? 0 },
    { kind: 'PLACEMENT', count: placements.affected ?? 0 },
    { kind: 'CONTRACT_TERM', count: terms.affected ?? 0 },
    { kind: 'EXIT_PLAN', count: plans.affected ?? 0 },
    { kind: 'CONTRACT_ALERT', count: alerts },
    { kind: 'QUALIFICATION', count: qualifications.affected ?? 0 },
    { kind: 'PARTY_STATUS', count: partyStatuses.affected ?? 0 },
    { kind: 'WISH', count: wishes.affected ?? 0 },
    { kind: 'KINSHIP', count: kinships },
    { kind: 'KEY_CULTIVATION', count: cultivations },
    { kind: 'PERSONAL_DATA', count: data.affected ?? 0 },
    { kind: 'CORRECTION_REQUEST', count: corrections.affected ?? 0 },
    { kind: 'REVEAL_NOTE', count: notes },
    { kind: 'RECEIPT', count: receipts },
  ];
};

const erase = (context: ServiceContext, input: EraseOfficialInput, dryRun: boolean): Promise<Erasure> =>
  runCommand(context, commandRequest(context, 'eraseOfficial', input), async (tx) => {
    const locked = await lockOfficial(tx, context.access.command('eraseOfficial'), input.officialId);
    const { id: officialId } = locked.official;
    await requireImpartial(tx, context.viewer, [], [officialId]);
    const event = eraseOfficial(locked.official, (await findLastTerm(tx, officialId))?.runsTo ?? null, {
      jurisdictions: await jurisdictionsOf(tx, locked.placement),
      today: today(context.clock),
    });
    const erasure = { officialId, dryRun, erased: await removeRecords(tx, context, officialId) };
    if (dryRun) throw new DryRun(erasure);
    await enqueue(tx, context, [event], [officialState.erased(officialId, event.aggregateVersion)]);
    return erasure;
  });

/** A dry run does all of it and takes it back, so that it answers what an erasure would. */
export const eraseOfficialCommand = async (context: ServiceContext, input: EraseOfficialInput): Promise<Erasure> => {
  try {
    return await erase(context, input, input.dryRun ?? false);
  } catch (error) {
    if (error instanceof DryRun) return error.erasure;
    throw error;
  }
};
