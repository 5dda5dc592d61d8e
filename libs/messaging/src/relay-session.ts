import pg from 'pg';
import { OUTBOX_CHANNEL } from './outbox.js';
import { within } from './pauses.js';

/** One relay at a time for each database; the lock lives as long as the connection that holds it. */
const LOCK = 4_017_002;

/**
 * A plan that is made while the outbox is empty is kept, and would read and sort all of an outbox that has grown since
 * in each round: only the index gives the oldest rows at a price that does not grow.
 */
const PLAN_FOR_A_FULL_OUTBOX = '-c enable_seqscan=off -c enable_sort=off';

/** The relay's own connection. All its work goes through it, so that whoever loses the lock loses the work too. */
export interface RelaySession {
  readonly client: pg.Client;
  /** Whether this session may relay; once true it stays so until the connection ends. */
  readonly acquire: () => Promise<boolean>;
  readonly end: () => Promise<void>;
}

interface Options {
  readonly url: string;
  readonly service: string;
  readonly onWakeUp: () => void;
}

export const openRelaySession = async ({ url, service, onWakeUp }: Options): Promise<RelaySession> => {
  const client = new pg.Client({
    connectionString: url,
    application_name: `cunguan-${service}-relay`,
    options: PLAN_FOR_A_FULL_OUTBOX,
    keepAlive: true,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 10_000,
    query_timeout: 15_000,
    // Longer than a send may take; a relay that was suspended with rows locked is ended by it.
    idle_in_transaction_session_timeout: 60_000,
  });
  let lost: Error | undefined;
  client.on('error', (error) => {
    lost = error;
    onWakeUp();
  });
  client.on('notification', onWakeUp);
  let holder = false;
  try {
    await client.connect();
    await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
  } catch (error) {
    client.end().catch(() => undefined);
    throw error;
  }
  return {
    client,
    acquire: async () => {
      if (lost) throw lost;
      if (holder) return true;
      const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [LOCK]);
      holder = rows[0]?.taken === true;
      return holder;
    },
    end: async () => {
      await within(2_000, 'closing the connection', client.end()).catch(() => undefined);
    },
  };
};
