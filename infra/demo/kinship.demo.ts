import type { DemoClient } from './demo-client.js';
import type { DemoOfficial } from './officials.demo.js';
import type { DemoTown } from './organisation.demo.js';

/** An invented in-law: an official and a member of another village's committee, who decides on nobody there. */
export const loadKinship = async (
  client: DemoClient,
  { villages }: DemoTown,
  officials: readonly DemoOfficial[],
): Promise<void> => {
  const [officialId, cadreId] = [officials[1]?.id, villages[0]?.members[2]];
  await client.mutate(
    'recordKinship',
    'kinship',
    { person: { officialId }, relative: { cadreId }, relation: 'CLOSE_IN_LAW' },
    'kinship { id }',
  );
};
