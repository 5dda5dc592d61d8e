import type { Context } from '../context.js';
import type { Warned } from '../home-village/home-village.js';
import { refuse } from '../refusals.js';
import type { OfficialId } from './official.lock.js';
import type { OfficialRow } from './official.reads.js';

/** What commands on an official answer. */
export const answerOfficial = async (
  context: Context,
  { id, warnings = [] }: OfficialId & Partial<Warned>,
): Promise<{ readonly official: OfficialRow; readonly warnings: Warned['warnings'] }> => {
  const official = await context.loaders.official.load(id);
  // A command that was given before is answered again, also when the record has been erased since.
  if (!official) throw refuse('OFFICIAL.UNKNOWN');
  return { official, warnings };
};
