import type { CivilDate } from '@cunguan/domain';
import { officialPartyStatusCorrected, type MembershipEndReason, type PartyStatus } from '@cunguan/events';
import { refuse } from '../career/career-refusals.js';
import { correctionOf, pairsOf, replacing, requireReason, standing } from '../career/held-fact.js';
import type { Official } from '../official/official.js';
import { toldPartyStatus, type PartyStatusChanged, type PartyStatusRecord } from './party-status.js';
import { requireFirst, requireSuccession } from './party-succession.js';

/** What a record should have said; what is left out stays. */
export interface PartyStatusCorrection {
  readonly partyStatusId: string;
  readonly withdraw: boolean;
  readonly status?: PartyStatus | null;
  readonly from?: CivilDate | null;
  readonly probationTo?: CivilDate | null;
  readonly endReason?: MembershipEndReason | null;
  readonly reason: string;
}

type Told = ReturnType<typeof toldPartyStatus>;

/** Whether each status may follow the one before. */
export const requireChain = (chain: readonly PartyStatusRecord[], birthDate: CivilDate): void => {
  const [first] = chain;
  if (first) requireFirst(first, birthDate);
  for (const [before, after] of pairsOf(chain)) {
    if (before.heldFrom === after.heldFrom) throw refuse('PARTY_STATUS.NOT_AFTER', { from: before.heldFrom });
    requireSuccession(before, after, birthDate);
  }
};

const sayAnew = (record: PartyStatusRecord, input: PartyStatusCorrection, today: CivilDate): Told => {
  const status = input.status ?? record.status;
  // What belongs to the status that was recorded does not belong to another one.
  const kept = status === record.status ? record : { probationTo: null, endReason: null };
  const { probationTo = kept.probationTo, endReason = kept.endReason } = input;
  return toldPartyStatus({ status, from: input.from ?? record.heldFrom, probationTo, endReason }, today);
};

const isSame = (one: Told, other: Told): boolean =>
  one.status === other.status &&
  one.heldFrom === other.heldFrom &&
  one.probationTo === other.probationTo &&
  one.endReason === other.endReason;

/** Says what a record should have said, or that it should not have been made; the whole chain has to be possible. */
export const correctPartyStatus = (
  official: Official,
  records: readonly PartyStatusRecord[],
  input: PartyStatusCorrection & {
    readonly eventId: string;
    readonly today: CivilDate;
    readonly arrivedOn: CivilDate;
  },
): PartyStatusChanged => {
  const correctionReason = requireReason(input.reason);
  const record = standing(records).find(({ id }) => id === input.partyStatusId.toLowerCase());
  if (!record) throw refuse('PARTY_STATUS.UNKNOWN');
  if (input.withdraw && standing(records)[0] === record) throw refuse('PARTY_STATUS.FIRST_STAYS');
  const said = input.withdraw ? record : sayAnew(record, input, input.today);
  if (!input.withdraw && isSame(said, record)) throw refuse('PARTY_STATUS.NOTHING_CORRECTED');
  const { status, heldFrom, probationTo, endReason } = said;
  const fact = { withdrawn: input.withdraw, correctionReason, toldBy: input.eventId };
  const corrected = { ...record, ...fact, status, heldFrom, probationTo, endReason };
  const chain = replacing(records, corrected);
  if ((chain[0] ?? corrected).heldFrom > input.arrivedOn) {
    throw refuse('PARTY_STATUS.AFTER_ARRIVAL', { on: input.arrivedOn });
  }
  requireChain(chain, official.birthDate);
  const version = official.version + 1;
  const event = officialPartyStatusCorrected.of(official.id, version, {
    officialId: official.id,
    partyStatusId: record.id,
    partyStatus: status,
    from: heldFrom,
    withdrawn: input.withdraw,
    partyStatusNow: (chain.at(-1) ?? corrected).status,
  });
  return { official: { ...official, version }, record: corrected, event: correctionOf(record, input.eventId, event) };
};
