import type { DataSource } from 'typeorm';

export interface LetterCounts {
  readonly dead: number;
  readonly queued: number;
  readonly discarded: number;
  readonly parkedKeys: number;
}

export const countLetters = async (dataSource: DataSource, service: string): Promise<LetterCounts> => {
  const [counts] = await dataSource.query<LetterCounts[]>(
    `SELECT count(*) FILTER (WHERE state = 'dead')::int AS dead,
            count(*) FILTER (WHERE state = 'queued')::int AS queued,
            count(*) FILTER (WHERE state = 'discarded')::int AS discarded,
            (SELECT count(*)::int FROM parked_keys WHERE consumer = $1) AS "parkedKeys"
     FROM dead_letters WHERE consumer = $1`,
    [service],
  );
  if (!counts) throw new Error('the dead letters gave no answer');
  return counts;
};
