import { requireWithinYear } from '@cunguan/domain';
import type { CivilDate } from '@cunguan/domain';
import { correcting, officeCorrected, type DomainEvent } from '@cunguan/events';
import { EARLIEST, isPrincipal, type Cadre, type Office } from '../cadre/cadre.js';
import { requireReason } from '../personal-data/person-text.js';
import { refuse } from '../refusals.js';

/** What is right instead; what is left out stays. Null as the end takes it back: the office is still held. */
export interface OfficeCorrection {
  readonly from?: CivilDate | null;
  readonly to?: CivilDate | null;
  readonly reason: string;
  readonly expectedVersion: number;
}

interface Corrected {
  readonly cadre: Cadre;
  readonly office: Office;
  readonly event: DomainEvent;
}

/** Corrects the days of an office. That a body has one head is held by the database. */
export const correctOffice = (cadre: Cadre, office: Office, input: OfficeCorrection, today: CivilDate): Corrected => {
  const correctionReason = requireReason('reason', input.reason);
  if (office.version !== input.expectedVersion) throw refuse('OFFICE.CHANGED', { version: office.version });
  const heldFrom = requireWithinYear('from', input.from ?? office.heldFrom, EARLIEST, today);
  const to = input.to === undefined ? office.heldTo : input.to;
  const heldTo = to === null ? null : requireWithinYear('to', to, EARLIEST, today);
  if (heldTo !== null && heldTo <= heldFrom) throw refuse('OFFICE.LEFT_BEFORE_TAKEN', { from: heldFrom });
  if (heldFrom === office.heldFrom && heldTo === office.heldTo) throw refuse('RECORD.NOTHING_CORRECTED');
  const version = cadre.version + 1;
  const { id: officeId, villageId, townId, body, rank } = office;
  return {
    cadre: { ...cadre, version },
    office: { ...office, heldFrom, heldTo, correctionReason, version: office.version + 1 },
    event: correcting(
      officeCorrected.of(cadre.id, version, {
        ...{ cadreId: cadre.id, officeId, villageId, townId, body, rank, principal: isPrincipal(office) },
        ...{ heldFrom, heldTo },
      }),
    ),
  };
};
