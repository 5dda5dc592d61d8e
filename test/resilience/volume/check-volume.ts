import { checkDeadLetters, checkEffects, checkInbox } from '../checker/effects.js';
import { createEventChecker } from '../checker/events.js';
import { checkRows, type Expected } from '../checker/rows.js';
import { rowsOf } from '../database.js';
import type { Servers } from '../faults/servers.js';
import type { StageResult } from '../stage.js';
import { readEvents } from '../topic-events.js';
import { EVENTS_AN_AGGREGATE, HANDLED_TYPE, readCommandLog, SERVICE, TOPIC, type NotedCommand } from './environment.js';

interface Given {
  readonly url: string;
  readonly servers: Servers;
  readonly commandLog: string;
  readonly say: (line: string) => void;
}

type Checked = Omit<StageResult, 'stage' | 'seconds' | 'rounds' | 'remarks'>;

/** How often each aggregate was raised; an aggregate's version counts the events of its raises. */
const expectedOf = (commands: readonly NotedCommand[]): readonly Expected[] => {
  const counts = new Map<string, { acknowledged: number; open: number }>();
  for (const { ids, acknowledged } of commands) {
    for (const id of ids) {
      const count = counts.get(id) ?? { acknowledged: 0, open: 0 };
      counts.set(id, count);
      count[acknowledged ? 'acknowledged' : 'open'] += EVENTS_AN_AGGREGATE;
    }
  }
  return [...counts].map(([id, count]) => ({ table: 'ledger', mark: id, id, ...count }));
};

/** Compares what the writers noted with the ledger, the topic, the inbox and the effects. */
export const checkVolume = async ({ url, servers, commandLog, say }: Given): Promise<Checked> => {
  const commands = readCommandLog(commandLog);
  const ledger = (await rowsOf(url, 'SELECT id, version FROM ledger WHERE version > 0')).map((row) => ({
    table: 'ledger',
    mark: String(row['id']),
    id: String(row['id']),
    version: Number(row['version']),
  }));
  say('volume: reading the topic');
  const events = createEventChecker();
  const poison = await readEvents(servers.brokers, '', [TOPIC], events);
  const handled = events.eventIdsOf(new Set([HANDLED_TYPE]));
  const inbox = await rowsOf(url, 'SELECT event_id FROM inbox');
  const effects = (await rowsOf(url, 'SELECT event_id, aggregate_id, version FROM effects ORDER BY position')).map(
    (row) => ({
      eventId: String(row['event_id']),
      aggregateId: String(row['aggregate_id']),
      version: Number(row['version']),
    }),
  );
  const letters = await rowsOf(
    url,
    `SELECT topic || '/' || partition || '/' || kafka_offset AS place FROM dead_letters`,
  );
  return {
    acknowledged: commands.filter(({ acknowledged }) => acknowledged).length,
    events: events.distinct(),
    repeated: events.repeated(),
    effects: effects.length,
    poison: poison.length,
    violations: [
      ...checkRows(expectedOf(commands), ledger),
      ...events.finish(new Map(ledger.map(({ id, version }) => [id, version]))),
      ...checkInbox(SERVICE, handled, new Set(inbox.map((row) => String(row['event_id'])))),
      ...checkInbox(`${SERVICE} effects`, handled, new Set(effects.map(({ eventId }) => eventId))),
      ...checkEffects(effects),
      ...checkDeadLetters(
        SERVICE,
        new Set(poison.map(({ place }) => place)),
        letters.map((row) => String(row['place'])),
      ),
    ],
  };
};
