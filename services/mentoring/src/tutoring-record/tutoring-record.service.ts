import { runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import { enqueue } from '@cunguan/messaging';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { refuse } from '../refusals.js';
import { tutoringWithin } from '../scope.js';
import { lockTutoring } from '../tutoring/tutoring.service.js';
import { correctTutoringRecord, recordTutoring } from './tutoring-record.js';
import { TutoringRecordEntity } from './tutoring-record.entity.js';
import { stateOfTutoringRecord } from './tutoring-record.state.js';

interface Telling extends KeyedInput {
  readonly heldOn: CivilDate;
  readonly minutes: number;
  readonly what: string;
  readonly nextSteps?: string | null;
}

interface RecordTutoringInput extends Telling {
  readonly tutoringId: string;
}

interface CorrectTutoringRecordInput extends Telling {
  readonly tutoringRecordId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** The record, and whose it is. */
interface RecordAnswer {
  readonly id: string;
  readonly tutoringId: string;
}

export const recordTutoringCommand = (context: ServiceContext, input: RecordTutoringInput): Promise<RecordAnswer> =>
  runCommand(context, commandRequest(context, 'recordTutoring', input), async (tx) => {
    const locked = await lockTutoring(tx, context, context.access.command('recordTutoring'), input.tutoringId);
    const given = { ...input, id: context.ids.next(), today: today(context.clock) };
    const { record, event } = recordTutoring(locked, given);
    const { tutoring } = locked;
    await tx.insert(TutoringRecordEntity, record);
    await enqueue(tx, context, [event], [stateOfTutoringRecord(record, tutoring)]);
    return { id: record.id, tutoringId: tutoring.id };
  });

/** Two corrections take turns at the lock on the tutoring; the later one finds another version than it expected. */
export const correctTutoringRecordCommand = (
  context: ServiceContext,
  input: CorrectTutoringRecordInput,
): Promise<RecordAnswer> =>
  runCommand(context, commandRequest(context, 'correctTutoringRecord', input), async (tx) => {
    const id = requireId('tutoringRecordId', input.tutoringRecordId);
    const reach = context.access.command('correctTutoringRecord');
    const [found] = await tx.query<{ id: string }[]>(
      `SELECT t.id FROM tutoring_records r JOIN tutorings t ON t.id = r.tutoring_id
        WHERE r.id = $1 AND ${tutoringWithin('$2')}`,
      [id, reach.within],
    );
    if (!found) throw refuse('TUTORING_RECORD.UNKNOWN');
    const locked = await lockTutoring(tx, context, reach, found.id);
    const { tutoring } = locked;
    const current = await tx.findOneByOrFail(TutoringRecordEntity, { id });
    const { record, event } = correctTutoringRecord(current, locked, { ...input, today: today(context.clock) });
    await tx.save(TutoringRecordEntity, record);
    await enqueue(tx, context, [event], [stateOfTutoringRecord(record, tutoring)]);
    return { id, tutoringId: tutoring.id };
  });
