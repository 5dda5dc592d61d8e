import { runCommand } from '@cunguan/database';
import { requireImpartial } from '@cunguan/recusal';
import type { EntityManager } from 'typeorm';
import { commandRequest, type KeyedInput } from '@cunguan/subgraph';
import type { PeopleContext } from '../context.js';
import { lockOfficial } from '../official/official.lock.js';
import { PersonalDataEntity } from '../personal-data/personal-data.entity.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import { openData } from '../personal-data/sealed-data.js';
import { refuse } from '../refusals.js';
import {
  requireFields,
  requireNote,
  requirePurpose,
  type Reveal,
  type RevealedField,
  type RevealPurpose,
} from './reveal.js';
import { recordReveal } from './reveal.record.js';

interface RevealPersonalDataInput extends KeyedInput {
  readonly officialId: string;
  readonly fields: readonly RevealedField[];
  readonly purpose: RevealPurpose;
  readonly note: string;
}

/** What a reveal answers, once: the values of the fields that were asked for. */
export interface Revealed {
  readonly reveal: Reveal;
  readonly data: Partial<PersonalData>;
}

const COMMAND = 'revealPersonalData';

/** Everybody reads their own; what is of kin is for others to read. */
export const requireOwnOrImpartial = async (
  tx: EntityManager,
  { viewer }: PeopleContext,
  officialId: string,
): Promise<void> => {
  if (viewer.officialId !== officialId) await requireImpartial(tx, viewer, [], [officialId]);
};

const only = (
  fields: readonly RevealedField[],
  { idNumber, mobile, homeAddress }: PersonalData,
): Partial<PersonalData> => ({
  ...(fields.includes('ID_NUMBER') ? { idNumber } : {}),
  ...(fields.includes('MOBILE') ? { mobile } : {}),
  ...(fields.includes('HOME_ADDRESS') ? { homeAddress } : {}),
});

/**
 * The values leave only after the commit of the row that says who read them. They are never in the command's receipt:
 * the same key again finds that it has been answered, and is answered nothing.
 */
export const revealPersonalDataCommand = async (
  context: PeopleContext,
  input: RevealPersonalDataInput,
): Promise<Revealed> => {
  const answered: { last: Revealed | null } = { last: null };
  await runCommand(context, commandRequest(context, COMMAND, input), async (tx) => {
    const locked = await lockOfficial(tx, context.access.command(COMMAND), input.officialId);
    const { id: officialId } = locked.official;
    await requireOwnOrImpartial(tx, context, officialId);
    const fields = requireFields(input.fields);
    const purpose = requirePurpose(input.purpose, officialId === context.viewer.officialId);
    const note = requireNote(input.note);
    const record = await tx.findOneBy(PersonalDataEntity, { officialId });
    if (!record) throw refuse('PERSONAL_DATA.NONE');
    const reveal = await recordReveal(tx, context, locked, { purpose, note, fields, exported: false });
    answered.last = { reveal, data: only(fields, openData(context.vault, record)) };
    return { revealId: reveal.id };
  });
  if (answered.last === null) throw refuse('REVEAL.ALREADY_ANSWERED');
  return answered.last;
};
