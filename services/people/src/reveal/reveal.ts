import { lookUpPolicy, requireText, type CivilDate, type Jurisdictions } from '@cunguan/domain';
import { requireNumberless } from '../personal-data/person-text.js';
import { exportsPerDay, revealsPerDay, revealsPerHour } from '../policies.js';
import { refuse } from '../refusals.js';

export type RevealedField = 'ID_NUMBER' | 'MOBILE' | 'HOME_ADDRESS';
export const REVEALED_FIELDS: readonly RevealedField[] = ['ID_NUMBER', 'MOBILE', 'HOME_ADDRESS'];

/** What personal data may lawfully be read for. */
export type RevealPurpose =
  | 'CONTRACT_FILING'
  | 'SALARY_AND_SOCIAL_INSURANCE'
  | 'QUALIFICATION_REVIEW'
  | 'EMERGENCY'
  | 'CORRECTION'
  | 'SUBJECT_ACCESS';

/** That somebody read an official's data unmasked. It stays for good; the note goes when the official is erased. */
export interface Reveal {
  readonly id: string;
  readonly officialId: string;
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
  readonly actorId: string;
  readonly purpose: RevealPurpose;
  readonly note: string | null;
  readonly fields: readonly RevealedField[];
  /** Whether it was an export of all that is held. */
  readonly exported: boolean;
  readonly revealedAt: Date;
  readonly revealedOn: CivilDate;
}

const MIN_NOTE = 5;
const MAX_NOTE = 200;

export const requireNote = (note: string): string => {
  const text = requireNumberless('note', requireText('note', note, MAX_NOTE));
  if (Array.from(text).length < MIN_NOTE) throw refuse('REVEAL.NOTE_TOO_SHORT', { min: MIN_NOTE });
  return text;
};

/** Each field once, in one order. */
export const requireFields = (fields: readonly RevealedField[]): readonly RevealedField[] => {
  if (fields.length === 0) throw refuse('REVEAL.NO_FIELDS');
  return REVEALED_FIELDS.filter((field) => fields.includes(field));
};

/** To see one's own data is the person's purpose, and nobody else's. */
export const requirePurpose = (purpose: RevealPurpose, isOwn: boolean): RevealPurpose => {
  if ((purpose === 'SUBJECT_ACCESS') !== isOwn) throw refuse('REVEAL.PURPOSE_NOT_YOURS');
  return purpose;
};

/** How often a person has read unmasked data of late. */
export interface Recently {
  readonly hour: number;
  readonly day: number;
}

/** Refuses the next one when as many as the rules allow have been. */
export const requireAllowance = (
  recently: { readonly reveals: Recently; readonly exports: Recently },
  exported: boolean,
  jurisdictions: Jurisdictions,
  today: CivilDate,
): void => {
  const { reveals, exports } = recently;
  const hourly = lookUpPolicy(revealsPerHour, 'REVEALS_PER_HOUR', jurisdictions, today).value;
  const daily = lookUpPolicy(revealsPerDay, 'REVEALS_PER_DAY', jurisdictions, today).value;
  const ofExports = lookUpPolicy(exportsPerDay, 'EXPORTS_PER_DAY', jurisdictions, today).value;
  if (exported) {
    if (exports.day >= ofExports) throw refuse('REVEAL.RATE_LIMITED', { limit: ofExports, hours: 24 });
  } else if (reveals.hour >= hourly) throw refuse('REVEAL.RATE_LIMITED', { limit: hourly, hours: 1 });
  else if (reveals.day >= daily) throw refuse('REVEAL.RATE_LIMITED', { limit: daily, hours: 24 });
};
