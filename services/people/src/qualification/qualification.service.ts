import { runCommand } from '@cunguan/database';
import { today, type CivilDate } from '@cunguan/domain';
import type { Education, Specialty } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { OfficialEntity } from '../official/official.entity.js';
import { arrivalOf, lockOfficial, requireVersion, type OfficialId } from '../official/official.lock.js';
import { readOfficialState } from '../official/official.state.js';
import { correctQualification, recordQualification, type QualificationCorrection } from './qualification.js';
import { QualificationEntity } from './qualification.entity.js';

interface RecordQualificationInput extends KeyedInput {
  readonly officialId: string;
  readonly education: Education;
  readonly specialties: readonly Specialty[];
  readonly from: CivilDate;
  readonly expectedVersion: number;
}

interface CorrectQualificationInput extends KeyedInput, Omit<QualificationCorrection, 'withdraw'> {
  readonly officialId: string;
  readonly withdraw?: boolean | null;
  readonly expectedVersion: number;
}

export const recordQualificationCommand = (
  context: ServiceContext,
  input: RecordQualificationInput,
): Promise<OfficialId> =>
  runCommand(context, commandRequest(context, 'recordQualification', input), async (tx) => {
    const locked = await lockOfficial(tx, context.access.command('recordQualification'), input.officialId);
    const { id } = locked.official;
    await requireImpartial(tx, context.viewer, [], [id]);
    requireVersion(locked.official, input.expectedVersion);
    const ids = { id: context.ids.next(), eventId: context.ids.nextEvent() };
    const records = await tx.findBy(QualificationEntity, { officialId: id });
    const changed = recordQualification(locked.official, records, { ...input, ...ids, today: today(context.clock) });
    const { qualification } = changed;
    await tx.insert(QualificationEntity, { ...qualification, specialties: [...qualification.specialties] });
    await tx.update(OfficialEntity, { id }, { version: changed.official.version });
    await enqueue(tx, context, [changed.event], [await readOfficialState(tx, changed.official)]);
    return { id };
  });

export const correctQualificationCommand = (
  context: ServiceContext,
  input: CorrectQualificationInput,
): Promise<OfficialId> =>
  runCommand(context, commandRequest(context, 'correctQualification', input), async (tx) => {
    const locked = await lockOfficial(tx, context.access.command('correctQualification'), input.officialId);
    const { id } = locked.official;
    await requireImpartial(tx, context.viewer, [], [id]);
    requireVersion(locked.official, input.expectedVersion);
    const records = await tx.findBy(QualificationEntity, { officialId: id });
    const changed = correctQualification(locked.official, records, {
      ...input,
      withdraw: input.withdraw ?? false,
      eventId: context.ids.nextEvent(),
      today: today(context.clock),
      arrivedOn: await arrivalOf(tx, id),
    });
    await tx.save(QualificationEntity, changed.qualification);
    await tx.update(OfficialEntity, { id }, { version: changed.official.version });
    await enqueue(tx, context, [changed.event], [await readOfficialState(tx, changed.official)]);
    return { id };
  });
