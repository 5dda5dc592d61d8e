import { runCommand } from '@cunguan/database';
import { today, type CivilDate } from '@cunguan/domain';
import type { MembershipEndReason, PartyStatus } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { arrivalOf } from '../official/official.lock.js';
import { lockOfficial, requireVersion, type OfficialId } from '../official/official.lock.js';
import { OfficialEntity } from '../official/official.entity.js';
import { readOfficialState } from '../official/official.state.js';
import { recordPartyStatus } from './party-status.js';
import { correctPartyStatus, type PartyStatusCorrection } from './party-status-correction.js';
import { PartyStatusEntity } from './party-status.entity.js';

interface RecordPartyStatusInput extends KeyedInput {
  readonly officialId: string;
  readonly status: PartyStatus;
  readonly from: CivilDate;
  readonly probationTo?: CivilDate | null;
  readonly endReason?: MembershipEndReason | null;
  readonly expectedVersion: number;
}

interface CorrectPartyStatusInput extends KeyedInput, Omit<PartyStatusCorrection, 'withdraw'> {
  readonly officialId: string;
  readonly withdraw?: boolean | null;
  readonly expectedVersion: number;
}

export const recordPartyStatusCommand = (context: ServiceContext, input: RecordPartyStatusInput): Promise<OfficialId> =>
  runCommand(context, commandRequest(context, 'recordPartyStatus', input), async (tx) => {
    const locked = await lockOfficial(tx, context.access.command('recordPartyStatus'), input.officialId);
    const { id } = locked.official;
    await requireImpartial(tx, context.viewer, [], [id]);
    requireVersion(locked.official, input.expectedVersion);
    const ids = { id: context.ids.next(), eventId: context.ids.nextEvent() };
    const records = await tx.findBy(PartyStatusEntity, { officialId: id });
    const changed = recordPartyStatus(locked.official, records, { ...input, ...ids, today: today(context.clock) });
    await tx.insert(PartyStatusEntity, changed.record);
    await tx.update(OfficialEntity, { id }, { version: changed.official.version });
    await enqueue(tx, context, [changed.event], [await readOfficialState(tx, changed.official)]);
    return { id };
  });

export const correctPartyStatusCommand = (
  context: ServiceContext,
  input: CorrectPartyStatusInput,
): Promise<OfficialId> =>
  runCommand(context, commandRequest(context, 'correctPartyStatus', input), async (tx) => {
    const locked = await lockOfficial(tx, context.access.command('correctPartyStatus'), input.officialId);
    const { id } = locked.official;
    await requireImpartial(tx, context.viewer, [], [id]);
    requireVersion(locked.official, input.expectedVersion);
    const records = await tx.findBy(PartyStatusEntity, { officialId: id });
    const changed = correctPartyStatus(locked.official, records, {
      ...input,
      withdraw: input.withdraw ?? false,
      eventId: context.ids.nextEvent(),
      today: today(context.clock),
      arrivedOn: await arrivalOf(tx, id),
    });
    await tx.save(PartyStatusEntity, changed.record);
    await tx.update(OfficialEntity, { id }, { version: changed.official.version });
    await enqueue(tx, context, [changed.event], [await readOfficialState(tx, changed.official)]);
    return { id };
  });
