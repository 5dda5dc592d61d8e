import { fixedClock, randomIds } from '@cunguan/domain';
import {
  assessmentConcluded,
  assessmentRevised,
  officialElected,
  partyElectionAnnulled,
  partyOfficeApproved,
  type AssessmentGrade,
  type PartyOffice,
} from '@cunguan/events';
import { deliverEvents } from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { createHandlers } from '../src/consumers.js';

const receiverOf = (dataSource: DataSource, now: string) => ({
  service: 'people',
  dataSource,
  handlers: createHandlers(),
  clock: fixedClock(now),
});

interface TermAssessed {
  readonly officialId: string;
  readonly notifiedOn: string;
  readonly grade?: AssessmentGrade;
  /** Of an assessment that is revised. */
  readonly assessmentId?: string;
  /** When people takes it in. */
  readonly now?: string;
}

const unit = randomIds.next();

/** Tells people, as selection does, how the last contract term was assessed; answers the id of the assessment. */
export const assessLastTerm = async (
  dataSource: DataSource,
  { officialId, notifiedOn, grade = 'COMPETENT', assessmentId, now = '2015-06-01T00:00:00Z' }: TermAssessed,
): Promise<string> => {
  const [term] = await dataSource.transaction(async (tx) => {
    await tx.query(`SELECT set_config('cunguan.system', 'on', true)`);
    return tx.query<{ id: string }[]>(
      'SELECT id FROM contract_terms WHERE official_id = $1 ORDER BY ordinal DESC LIMIT 1',
      [officialId],
    );
  });
  const id = assessmentId ?? randomIds.next();
  const [contract, version] = assessmentId === undefined ? [assessmentConcluded, 7] : [assessmentRevised, 9];
  const event = contract.of(id, version, {
    ...{ assessmentId: id, officialId, kind: 'TERM', year: null, contractTermId: term?.id ?? '', grade, notifiedOn },
    ...{ villageId: unit, townId: unit },
  });
  await deliverEvents(receiverOf(dataSource, now), [event]);
  return id;
};

interface Seated {
  readonly officialId: string;
  readonly villageId: string;
  readonly office: PartyOffice;
  readonly electedOn: string;
  readonly approvedOn?: string;
  readonly annulledOn?: string;
}

/** Tells people that an official was elected, and what became of it. */
export const electOfficial = async (
  dataSource: DataSource,
  { officialId, villageId, office, electedOn, approvedOn, annulledOn }: Seated,
  now = '2015-06-01T00:00:00Z',
): Promise<void> => {
  const [candidacyId, partyElectionId] = [randomIds.next(), randomIds.next()];
  const elected = officialElected.of(candidacyId, 1, {
    ...{ candidacyId, partyElectionId, officialId, villageId, townId: unit, body: 'GENERAL_PARTY_BRANCH', office },
    ...{ votes: 30, electedOn },
  });
  const approved =
    approvedOn &&
    partyOfficeApproved.of(candidacyId, 2, { candidacyId, partyElectionId, officialId, cadreId: null, approvedOn });
  const annulled =
    annulledOn &&
    partyElectionAnnulled.of(partyElectionId, 3, { partyElectionId, villageId, townId: unit, annulledOn });
  const events = [annulled, elected, approved].filter((event) => event !== undefined && event !== '');
  await deliverEvents(receiverOf(dataSource, now), events);
};
