import type { DataSource } from 'typeorm';
import { countLetters, type LetterCounts } from './letter-counts.js';

/** What a service's messaging tables hold. */
export interface ServiceState extends LetterCounts {
  readonly outbox: { readonly pending: number; readonly oldest: Date | null };
  readonly inbox: number;
}

export const measureService = async (dataSource: DataSource, service: string): Promise<ServiceState> => {
  const [outbox] = await dataSource.query<ServiceState['outbox'][]>(
    'SELECT count(*)::int AS pending, min(recorded_at) AS oldest FROM outbox',
  );
  const [inbox] = await dataSource.query<{ count: number }[]>(
    'SELECT count(*)::int AS count FROM inbox WHERE consumer = $1',
    [service],
  );
  return {
    outbox: outbox ?? { pending: 0, oldest: null },
    inbox: inbox?.count ?? 0,
    ...(await countLetters(dataSource, service)),
  };
};
