import { addMonths, lookUpPolicy, requireDate, type CivilDate } from '@cunguan/domain';
import {
  EDUCATIONS,
  officialQualificationCorrected,
  officialQualificationRecorded,
  type DomainEvent,
  type Education,
  type Specialty,
} from '@cunguan/events';
import { degreeAge } from '../career/career-policies.js';
import { refuse } from '../career/career-refusals.js';
import { correctionOf, pairsOf, replacing, requireReason, standing, type HeldFact } from '../career/held-fact.js';
import { requireServing, type Official } from '../official/official.js';
import { requireSpecialties } from './specialties.js';

/** The highest degree (学历) of an official and all specialties, from a day on. */
export interface Qualification extends HeldFact {
  readonly education: Education;
  readonly specialties: readonly Specialty[];
}

interface Telling {
  readonly education: Education;
  readonly specialties: readonly Specialty[];
  readonly from: CivilDate;
}

interface Changed {
  readonly official: Official;
  readonly qualification: Qualification;
  readonly event: DomainEvent;
}

const EARLIEST_DEGREE = '1970-01-01';

const told = ({ education, specialties, from }: Telling, today: CivilDate) => ({
  education,
  specialties: requireSpecialties(specialties),
  heldFrom: requireDate('from', from, EARLIEST_DEGREE, today),
});

type Told = ReturnType<typeof told>;

const isSame = (one: Omit<Told, 'heldFrom'>, other: Omit<Told, 'heldFrom'>): boolean =>
  one.education === other.education && [...one.specialties].sort().join() === [...other.specialties].sort().join();

/** The highest degree never becomes a lower one, and what changes nothing is not recorded. */
const requireRise = (before: Told, after: Told): void => {
  if (after.heldFrom <= before.heldFrom) throw refuse('QUALIFICATION.NOT_AFTER', { from: before.heldFrom });
  if (EDUCATIONS.indexOf(after.education) < EDUCATIONS.indexOf(before.education)) {
    throw refuse('QUALIFICATION.LOWER', { education: before.education });
  }
  if (isSame(before, after)) throw refuse('QUALIFICATION.SAME', { from: before.heldFrom });
};

/** Nobody has a degree at an age at which it cannot be had. */
export const requireDegreeAge = (
  birthDate: CivilDate,
  { education, heldFrom }: Pick<Qualification, 'education' | 'heldFrom'>,
): void => {
  const rule = lookUpPolicy(degreeAge, 'DEGREE_AGE', [], heldFrom);
  const min = rule.value[education];
  if (addMonths(birthDate, min * 12) > heldFrom) {
    throw refuse('QUALIFICATION.TOO_YOUNG', { education, min, on: heldFrom, policy: `${rule.code}@${rule.validFrom}` });
  }
};

/** The degree with which somebody is registered; it counts from the day of arrival. */
export const registeredQualification = (
  { id: officialId, birthDate }: Pick<Official, 'id' | 'birthDate'>,
  id: string,
  { education, specialties }: Omit<Telling, 'from'>,
  arrivedOn: CivilDate,
): Qualification => {
  const told = { education, specialties, heldFrom: arrivedOn };
  requireDegreeAge(birthDate, told);
  return { ...told, id, officialId, withdrawn: false, correctionReason: null, toldBy: null };
};

/** Records a degree or specialty that was gained in service. */
export const recordQualification = (
  official: Official,
  records: readonly Qualification[],
  input: Telling & { readonly id: string; readonly eventId: string; readonly today: CivilDate },
): Changed => {
  requireServing(official, input.today);
  const next = told(input, input.today);
  const last = standing(records).at(-1);
  if (last) requireRise(last, next);
  requireDegreeAge(official.birthDate, next);
  const { id, eventId } = input;
  const fact = { withdrawn: false, correctionReason: null, toldBy: eventId };
  const version = official.version + 1;
  const event = officialQualificationRecorded.of(official.id, version, {
    officialId: official.id,
    qualificationId: id,
    education: next.education,
    specialties: [...next.specialties],
    from: next.heldFrom,
  });
  return {
    official: { ...official, version },
    qualification: { ...next, ...fact, id, officialId: official.id },
    event: { ...event, eventId },
  };
};

/** What a record should have said; what is left out stays. */
export interface QualificationCorrection {
  readonly qualificationId: string;
  readonly withdraw: boolean;
  readonly education?: Education | null;
  readonly specialties?: readonly Specialty[] | null;
  readonly from?: CivilDate | null;
  readonly reason: string;
}

/** Says what a record should have said, or that it should not have been made; the whole chain has to be possible. */
export const correctQualification = (
  official: Official,
  records: readonly Qualification[],
  input: QualificationCorrection & {
    readonly eventId: string;
    readonly today: CivilDate;
    readonly arrivedOn: CivilDate;
  },
): Changed => {
  const correctionReason = requireReason(input.reason);
  const record = standing(records).find(({ id }) => id === input.qualificationId.toLowerCase());
  if (!record) throw refuse('QUALIFICATION.UNKNOWN');
  if (input.withdraw && standing(records)[0] === record) throw refuse('QUALIFICATION.FIRST_STAYS');
  const { education, specialties, from } = input;
  const said = input.withdraw
    ? record
    : told(
        {
          education: education ?? record.education,
          specialties: specialties ?? record.specialties,
          from: from ?? record.heldFrom,
        },
        input.today,
      );
  if (!input.withdraw && isSame(said, record) && said.heldFrom === record.heldFrom) {
    throw refuse('QUALIFICATION.NOTHING_CORRECTED');
  }
  const fact = { withdrawn: input.withdraw, correctionReason, toldBy: input.eventId };
  const { education: degree, specialties: subjects, heldFrom } = said;
  const corrected = { ...record, ...fact, education: degree, specialties: subjects, heldFrom };
  const chain = replacing(records, corrected);
  if ((chain[0] ?? corrected).heldFrom > input.arrivedOn) {
    throw refuse('QUALIFICATION.AFTER_ARRIVAL', { on: input.arrivedOn });
  }
  for (const [before, after] of pairsOf(chain)) requireRise(before, after);
  for (const fact of chain) requireDegreeAge(official.birthDate, fact);
  const now = chain.at(-1) ?? corrected;
  const version = official.version + 1;
  const event = officialQualificationCorrected.of(official.id, version, {
    officialId: official.id,
    qualificationId: record.id,
    education: degree,
    specialties: [...subjects],
    from: heldFrom,
    withdrawn: input.withdraw,
    educationNow: now.education,
    specialtiesNow: [...now.specialties],
  });
  return {
    official: { ...official, version },
    qualification: corrected,
    event: correctionOf(record, input.eventId, event),
  };
};
