import type { CivilDate } from '@cunguan/domain';
import { officialCorrected, type DomainEvent, type Sex } from '@cunguan/events';
import { requireReason } from '../career/held-fact.js';
import { birthYearBand, requireAgeOnArrival, type Official } from '../official/official.js';
import { requirePersonName } from '../personal-data/person-text.js';
import { refuse } from '../refusals.js';

/** What of a registration should have been said; what is left out stays. */
export interface OfficialCorrection {
  readonly name?: string | null;
  readonly sex?: Sex | null;
  readonly birthDate?: CivilDate | null;
  /** Null says that it is not known or none of those registered; left out, it stays. */
  readonly homeVillageId?: string | null;
  readonly reason: string;
}

interface Corrected {
  readonly official: Official;
  readonly event: DomainEvent;
}

type CorrectedField = 'NAME' | 'SEX' | 'BIRTH_DATE' | 'HOME_VILLAGE';

/** Says what the registration of an official should have said; of the name the event tells only that it was wrong. */
export const correctOfficial = (official: Official, input: OfficialCorrection, arrivedOn: CivilDate): Corrected => {
  const correctionReason = requireReason(input.reason);
  const name = input.name === null || input.name === undefined ? official.name : requirePersonName(input.name);
  const sex = input.sex ?? official.sex;
  const birthDate = input.birthDate ?? official.birthDate;
  const { homeVillageId = official.homeVillageId } = input;
  const checks: readonly (readonly [CorrectedField, boolean])[] = [
    ['NAME', name !== official.name],
    ['SEX', sex !== official.sex],
    ['BIRTH_DATE', birthDate !== official.birthDate],
    ['HOME_VILLAGE', homeVillageId !== official.homeVillageId],
  ];
  const corrected = checks.flatMap(([field, isWrong]) => (isWrong ? [field] : []));
  if (corrected.length === 0) throw refuse('OFFICIAL.NOTHING_CORRECTED');
  requireAgeOnArrival(birthDate, arrivedOn);
  const version = official.version + 1;
  return {
    official: { ...official, name, sex, birthDate, homeVillageId, correctionReason, version },
    event: officialCorrected.of(official.id, version, {
      officialId: official.id,
      corrected,
      sex,
      birthYearBand: birthYearBand(birthDate),
    }),
  };
};
