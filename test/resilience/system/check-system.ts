import { AUDIT_HEAD_SIGNED, eventTopics } from '@cunguan/events';
import { checkDeadLetters, checkInbox } from '../checker/effects.js';
import { createEventChecker } from '../checker/events.js';
import { checkRows } from '../checker/rows.js';
import type { Violation } from '../checker/violation.js';
import { rowsOf } from '../database.js';
import type { StageResult } from '../stage.js';
import { readEvents, type Poison } from '../topic-events.js';
import type { Attempts } from './attempts.js';
import { CONSUMERS, topicsOf, typesOf } from './consumers.js';
import { checkCopies } from './copies.js';
import { checkRebuilds, checkStates } from './states.js';
import { readStoredRows } from './stored-rows.js';
import type { System } from './system.js';

type Checked = Pick<StageResult, 'events' | 'repeated' | 'effects' | 'poison' | 'violations'>;

/** What people says by itself, asked by no writer: each alert once, and without a state. */
const ALERTS = 'SELECT id FROM contract_alerts';
const LETTERS = `SELECT topic || '/' || partition || '/' || kafka_offset AS place FROM dead_letters`;

/**
 * Compares what the writers know with every service's rows, the topics, the inboxes, the dead letters, the copies and the states.
 * There is no dossier yet: it will be one more copy here.
 */
export const checkSystem = async (system: System, brokers: readonly string[], attempts: Attempts): Promise<Checked> => {
  const { databaseUrls, topicPrefix } = system;
  const events = createEventChecker();
  // The heads of the audit chains tell of no row; the chains are verified by themselves.
  const ofAudit = new Set(AUDIT_HEAD_SIGNED.map(({ topic }) => topic));
  const topics = eventTopics().flatMap(({ name }) => (ofAudit.has(name) ? [] : [name]));
  const poison: readonly Poison[] = await readEvents(brokers, topicPrefix, topics, events);
  const rows = await readStoredRows(databaseUrls);
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  const alerts = await rowsOf(databaseUrls.people, ALERTS);
  const told = new Map([...versions, ...alerts.map((row): [string, number] => [String(row['id']), 1])]);
  const violations: Violation[] = [
    ...attempts.violations(),
    ...checkRows(attempts.expected(), rows),
    ...events.finish(told),
    ...(await checkStates(system, brokers, versions)),
    ...(await checkCopies(databaseUrls)),
    ...(await checkRebuilds(system, brokers)),
  ];
  let effects = 0;
  for (const consumer of CONSUMERS) {
    const inbox = await rowsOf(databaseUrls[consumer], 'SELECT event_id FROM inbox');
    const letters = await rowsOf(databaseUrls[consumer], LETTERS);
    const itsTopics = topicsOf(consumer);
    const itsPoison = poison.filter(({ topic }) => itsTopics.includes(topic));
    effects += inbox.length;
    violations.push(
      ...checkInbox(
        consumer,
        events.eventIdsOf(typesOf(consumer)),
        new Set(inbox.map((row) => String(row['event_id']))),
      ),
      ...checkDeadLetters(
        consumer,
        new Set(itsPoison.map(({ place }) => place)),
        letters.map((row) => String(row['place'])),
      ),
    );
  }
  const { distinct, repeated } = events;
  return { events: distinct(), repeated: repeated(), effects, poison: poison.length, violations };
};
