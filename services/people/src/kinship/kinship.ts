import { requireId, type CivilDate } from '@cunguan/domain';
import { recusalDeclared, recusalWithdrawn, type DomainEvent, type PersonKind } from '@cunguan/events';
import { refuse } from '../refusals.js';

/** The relations of article 74 (1) of the civil servants law (公务员法, 2018). */
export type KinshipRelation = 'SPOUSE' | 'LINEAL' | 'COLLATERAL_WITHIN_THREE_GENERATIONS' | 'CLOSE_IN_LAW';
export type KinshipEndReason = 'RECORDED_IN_ERROR' | 'MARRIAGE_DISSOLVED' | 'ADOPTION_DISSOLVED';

/** A cadre or an official. */
export interface Person {
  readonly kind: PersonKind;
  readonly id: string;
}

/** What two persons are to each other, without a direction: while it stands, neither decides on the other. */
export interface Kinship {
  readonly id: string;
  readonly personOfficialId: string | null;
  readonly personCadreId: string | null;
  readonly relativeOfficialId: string | null;
  readonly relativeCadreId: string | null;
  readonly relation: KinshipRelation;
  readonly recordedOn: CivilDate;
  readonly endedOn: CivilDate | null;
  readonly endReason: KinshipEndReason | null;
  readonly version: number;
}

interface Changed {
  readonly kinship: Kinship;
  readonly event: DomainEvent;
}

interface NamedPerson {
  readonly officialId?: string | null | undefined;
  readonly cadreId?: string | null | undefined;
}

/** The one person that is named. */
export const requirePerson = (field: string, { officialId, cadreId }: NamedPerson): Person => {
  if (officialId && !cadreId) return { kind: 'OFFICIAL', id: requireId(`${field}.officialId`, officialId) };
  if (cadreId && !officialId) return { kind: 'CADRE', id: requireId(`${field}.cadreId`, cadreId) };
  throw refuse('KINSHIP.ONE_PERSON', { field });
};

const personAs = (officialId: string | null, cadreId: string | null): Person =>
  officialId === null ? { kind: 'CADRE', id: cadreId ?? '' } : { kind: 'OFFICIAL', id: officialId };

/** Both persons, as they were named. */
export const personsOf = (kinship: Kinship): readonly [Person, Person] => [
  personAs(kinship.personOfficialId, kinship.personCadreId),
  personAs(kinship.relativeOfficialId, kinship.relativeCadreId),
];

export const recordKinship = (
  id: string,
  [person, relative]: readonly [Person, Person],
  relation: KinshipRelation,
  today: CivilDate,
): Changed => {
  if (person.id === relative.id) throw refuse('KINSHIP.WITH_ONESELF');
  const idOf = (kind: PersonKind, one: Person) => (one.kind === kind ? one.id : null);
  const kinship: Kinship = {
    id,
    personOfficialId: idOf('OFFICIAL', person),
    personCadreId: idOf('CADRE', person),
    relativeOfficialId: idOf('OFFICIAL', relative),
    relativeCadreId: idOf('CADRE', relative),
    relation,
    recordedOn: today,
    endedOn: null,
    endReason: null,
    version: 1,
  };
  return { kinship, event: recusalDeclared.of(id, kinship.version, recusalOf(kinship)) };
};

/** What of a kinship concerns others: that the two are recused, and not what they are to each other. */
export const recusalOf = (kinship: Kinship) => {
  const [person, relative] = personsOf(kinship);
  return {
    recusalId: kinship.id,
    personKind: person.kind,
    personId: person.id,
    relativeKind: relative.kind,
    relativeId: relative.id,
  };
};

const ENDABLE: Readonly<Record<KinshipEndReason, readonly KinshipRelation[]>> = {
  RECORDED_IN_ERROR: ['SPOUSE', 'LINEAL', 'COLLATERAL_WITHIN_THREE_GENERATIONS', 'CLOSE_IN_LAW'],
  MARRIAGE_DISSOLVED: ['SPOUSE', 'CLOSE_IN_LAW'],
  ADOPTION_DISSOLVED: ['LINEAL', 'COLLATERAL_WITHIN_THREE_GENERATIONS'],
};

/** Ends a kinship from today on; what was decided while it stood, or before it was recorded, stays as it is. */
export const endKinship = (
  kinship: Kinship,
  { expectedVersion, reason }: { readonly expectedVersion: number; readonly reason: KinshipEndReason },
  today: CivilDate,
): Changed => {
  if (kinship.endedOn !== null) throw refuse('KINSHIP.ALREADY_ENDED', { on: kinship.endedOn });
  if (kinship.version !== expectedVersion) throw refuse('KINSHIP.CHANGED', { version: kinship.version });
  if (!ENDABLE[reason].includes(kinship.relation)) throw refuse('KINSHIP.REASON_UNFIT', { reason });
  const ended = { ...kinship, endedOn: today, endReason: reason, version: kinship.version + 1 };
  return { kinship: ended, event: withdrawalOf(ended) };
};

/** Tells that the recusal of an ended or erased kinship no longer stands. */
export const withdrawalOf = ({ id, version }: Kinship): DomainEvent =>
  recusalWithdrawn.of(id, version, { recusalId: id });
