import { requireText, type CivilDate, requireWithinYear } from '@cunguan/domain';
import {
  cadreCorrected,
  cadreRegistered,
  correcting,
  officeLeft,
  officeTaken,
  type DomainEvent,
  type OfficeBody,
  type OfficeRank,
  type PartyStatus,
} from '@cunguan/events';
import { requireNumberless, requirePersonName } from '../personal-data/person-text.js';
import { refuse } from '../refusals.js';

/** A village leader, committee member or town leader. */
export interface Cadre {
  readonly id: string;
  readonly townId: string;
  readonly name: string;
  readonly partyStatus: PartyStatus;
  /** Why it was last corrected. */
  readonly correctionReason: string | null;
  readonly version: number;
}

/** An office held for a time, `heldFrom` included, `heldTo` not. */
export interface Office {
  readonly id: string;
  readonly cadreId: string;
  readonly townId: string;
  readonly villageId: string | null;
  readonly body: OfficeBody;
  readonly rank: OfficeRank;
  readonly heldFrom: CivilDate;
  readonly heldTo: CivilDate | null;
  /** Why it was last corrected; null of one that never was. */
  readonly correctionReason: string | null;
  readonly version: number;
}

export const EARLIEST = '1990-01-01';
const OF_VILLAGE: readonly OfficeBody[] = ['VILLAGE_PARTY_ORGANISATION', 'VILLAGE_COMMITTEE'];

/** The principal leaders of a village are the heads of its two committees. */
export const isPrincipal = ({ body, rank }: Pick<Office, 'body' | 'rank'>): boolean =>
  rank === 'HEAD' && OF_VILLAGE.includes(body);

export const registerCadre = (
  id: string,
  townId: string,
  input: { readonly name: string; readonly partyStatus: PartyStatus },
): { readonly cadre: Cadre; readonly event: DomainEvent } => {
  const cadre: Cadre = {
    id,
    townId,
    name: requirePersonName(input.name),
    partyStatus: input.partyStatus,
    correctionReason: null,
    version: 1,
  };
  const event = cadreRegistered.of(id, cadre.version, { cadreId: id, townId, partyStatus: cadre.partyStatus });
  return { cadre, event };
};

interface Changed {
  readonly cadre: Cadre;
  readonly office: Office;
  readonly event: DomainEvent;
}

/** Takes an office in the cadre's own town. That a body has one head is held by the database. */
export const takeOffice = (
  cadre: Cadre,
  village: { readonly id: string; readonly townId: string } | null,
  input: { readonly id: string; readonly body: OfficeBody; readonly rank: OfficeRank; readonly from: CivilDate },
  today: CivilDate,
): Changed => {
  const { body, rank } = input;
  const ofVillage = OF_VILLAGE.includes(body);
  if (ofVillage && !village) throw refuse('OFFICE.VILLAGE_REQUIRED');
  if (!ofVillage && village) throw refuse('OFFICE.VILLAGE_NOT_ALLOWED');
  if (village && village.townId !== cadre.townId) throw refuse('OFFICE.OTHER_TOWN');
  const from = requireWithinYear('from', input.from, EARLIEST, today);
  const villageId = village?.id ?? null;
  const version = cadre.version + 1;
  const office = {
    id: input.id,
    cadreId: cadre.id,
    townId: cadre.townId,
    villageId,
    body,
    rank,
    heldFrom: from,
    heldTo: null,
    correctionReason: null,
    version: 1,
  };
  const event = officeTaken.of(cadre.id, version, {
    cadreId: cadre.id,
    officeId: office.id,
    villageId,
    townId: cadre.townId,
    body,
    rank,
    principal: isPrincipal(office),
    from,
  });
  return { cadre: { ...cadre, version }, office, event };
};

/** Leaves an office; `on` is the first day on which it is no longer held. */
export const leaveOffice = (cadre: Cadre, office: Office, on: CivilDate, today: CivilDate): Changed => {
  if (office.heldTo !== null) throw refuse('OFFICE.ALREADY_LEFT', { on: office.heldTo });
  if (on <= office.heldFrom) throw refuse('OFFICE.LEFT_BEFORE_TAKEN', { from: office.heldFrom });
  const heldTo = requireWithinYear('on', on, EARLIEST, today);
  const version = cadre.version + 1;
  const { villageId } = office;
  return {
    cadre: { ...cadre, version },
    office: { ...office, heldTo, version: office.version + 1 },
    event: officeLeft.of(cadre.id, version, { cadreId: cadre.id, officeId: office.id, villageId, on: heldTo }),
  };
};

const MAX_REASON = 200;

interface Correction {
  readonly name?: string | null | undefined;
  readonly partyStatus?: PartyStatus | null | undefined;
  readonly reason: string;
  readonly expectedVersion: number;
}

/** Says anew what was registered of a cadre, by somebody who has seen what stands there now. */
export const correctCadre = (
  cadre: Cadre,
  input: Correction,
): { readonly cadre: Cadre; readonly event: DomainEvent } => {
  const correctionReason = requireNumberless('reason', requireText('reason', input.reason, MAX_REASON));
  if (cadre.version !== input.expectedVersion) throw refuse('CADRE.CHANGED', { version: cadre.version });
  const name = input.name == null ? cadre.name : requirePersonName(input.name);
  const partyStatus = input.partyStatus ?? cadre.partyStatus;
  const corrected = [
    ...(name === cadre.name ? [] : (['NAME'] as const)),
    ...(partyStatus === cadre.partyStatus ? [] : (['PARTY_STATUS'] as const)),
  ];
  if (corrected.length === 0) throw refuse('CADRE.NOTHING_CORRECTED');
  const version = cadre.version + 1;
  const { id, townId } = cadre;
  const event = cadreCorrected.of(id, version, { cadreId: id, townId, partyStatus, corrected });
  return { cadre: { ...cadre, name, partyStatus, correctionReason, version }, event: correcting(event) };
};
