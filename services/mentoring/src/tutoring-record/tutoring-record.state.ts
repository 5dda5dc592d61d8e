import { tutoringRecordState, type DomainEvent } from '@cunguan/events';
import type { Tutoring } from '../tutoring/tutoring.js';
import { publishedRecord, type TutoringRecord } from './tutoring-record.js';

export const stateOfTutoringRecord = (record: TutoringRecord, tutoring: Tutoring): DomainEvent =>
  tutoringRecordState.of(record.id, record.version, publishedRecord(record, tutoring));
