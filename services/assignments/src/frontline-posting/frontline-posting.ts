import {
  addDays,
  addMonths,
  lookUpPolicy,
  requireDate,
  requireText,
  type CivilDate,
  type Jurisdictions,
} from '@cunguan/domain';
import {
  frontlinePostingApproved,
  frontlinePostingPlanned,
  frontlinePostingStarted,
  type DomainEvent,
  type FrontlineKind,
} from '@cunguan/events';
import type { Cadre, Office } from '../cadre/cadre.js';
import { EARLIEST, LATEST, requireServingOn, type Official, type Placement } from '../official/official.js';
import { frontlinePostingApprovers, frontlinePostingMaxMonths } from '../policies.js';
import { refuse } from '../refusals.js';
import type { Unit } from '../unit/unit.js';
import { requireStatus } from './frontline-posting-status.js';

export type HostKind = 'VILLAGE' | 'DEPARTMENT' | 'TOWN';

/** Service in an urgent, hard post (一线实战); its status follows from the days on which it was acted upon. */
export interface FrontlinePosting {
  readonly id: string;
  readonly officialId: string;
  readonly kind: FrontlineKind;
  /** Kept: the official belongs to it all the while. */
  readonly homeVillageId: string;
  readonly homeTownId: string;
  readonly districtId: string;
  readonly hostUnitId: string;
  readonly hostKind: HostKind;
  readonly hostTownId: string;
  readonly plannedFrom: CivilDate;
  /** The last day. */
  readonly plannedTo: CivilDate;
  readonly reason: string;
  /** The policy rule and version that bounded its length. */
  readonly lengthPolicy: string;
  readonly approverId: string | null;
  readonly approvedOn: CivilDate | null;
  /** The policy rule and version that entitled the approver. */
  readonly approvalPolicy: string | null;
  readonly startedOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
  readonly recalledOn: CivilDate | null;
  readonly recallReason: string | null;
  readonly appraiserId: string | null;
  readonly communicationAndCoordination: number | null;
  readonly complexAndSuddenEvents: number | null;
  readonly massWork: number | null;
  readonly solvingPracticalProblems: number | null;
  readonly appraisalComment: string | null;
  readonly version: number;
}

export interface Changed {
  readonly posting: FrontlinePosting;
  readonly event: DomainEvent;
}

const MAX_REASON = 500;

interface Plan {
  readonly id: string;
  readonly kind: FrontlineKind;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reason: string;
}

const requireHost = (
  host: Unit,
  districtId: string,
): { readonly hostUnitId: string; readonly hostKind: HostKind; readonly hostTownId: string } => {
  if (host.kind === 'DISTRICT' || host.townId === null) throw refuse('FRONTLINE_POSTING.HOST_KIND');
  if (host.districtId !== districtId) throw refuse('FRONTLINE_POSTING.HOST_OTHER_DISTRICT');
  return { hostUnitId: host.id, hostKind: host.kind, hostTownId: host.townId };
};

/** The days of a plan, within the contract and the cap on the length. */
const requireDays = (official: Official, jurisdictions: Jurisdictions, plan: Plan) => {
  const plannedFrom = requireDate('from', plan.from, EARLIEST, LATEST);
  const plannedTo = requireDate('to', plan.to, plannedFrom, LATEST);
  requireServingOn(official, plannedFrom);
  const rule = lookUpPolicy(frontlinePostingMaxMonths, 'POSTING_MAX_MONTHS', jurisdictions, plannedFrom);
  const lengthPolicy = `${rule.code}@${rule.validFrom}`;
  const latest = addDays(addMonths(plannedFrom, rule.value), -1);
  if (plannedTo > latest) {
    throw refuse('FRONTLINE_POSTING.TOO_LONG', { months: rule.value, latest, policy: lengthPolicy });
  }
  if (official.servingTo !== null && plannedTo > official.servingTo) {
    throw refuse('FRONTLINE_POSTING.OUTLASTS_SERVICE', { to: official.servingTo });
  }
  return { plannedFrom, plannedTo, lengthPolicy };
};

/**
 * Plans a posting from the village in which the official is on its first day. That postings of one official do not
 * overlap is held by the database.
 */
export const planFrontlinePosting = (
  official: Official,
  placement: Placement | null,
  host: Unit,
  jurisdictions: Jurisdictions,
  plan: Plan,
): Changed => {
  const days = requireDays(official, jurisdictions, plan);
  if (!placement) throw refuse('OFFICIAL.NOT_SERVING', { on: days.plannedFrom });
  const { villageId: homeVillageId, townId: homeTownId, districtId } = placement;
  const posting: FrontlinePosting = {
    id: plan.id,
    officialId: official.id,
    kind: plan.kind,
    homeVillageId,
    homeTownId,
    districtId,
    ...requireHost(host, districtId),
    ...days,
    reason: requireText('reason', plan.reason, MAX_REASON),
    approverId: null,
    approvedOn: null,
    approvalPolicy: null,
    startedOn: null,
    endedOn: null,
    recalledOn: null,
    recallReason: null,
    appraiserId: null,
    communicationAndCoordination: null,
    complexAndSuddenEvents: null,
    massWork: null,
    solvingPracticalProblems: null,
    appraisalComment: null,
    version: 1,
  };
  const event = frontlinePostingPlanned.of(posting.id, posting.version, {
    frontlinePostingId: posting.id,
    officialId: official.id,
    kind: posting.kind,
    homeVillageId,
    hostUnitId: host.id,
    from: posting.plannedFrom,
    to: posting.plannedTo,
  });
  return { posting, event };
};

const isHeldOn = ({ heldFrom, heldTo }: Office, day: CivilDate): boolean =>
  heldFrom <= day && (heldTo === null || day < heldTo);

/** Approves a plan; `offices` are the approver's, and one of them must entitle to it on that day. */
export const approveFrontlinePosting = (
  posting: FrontlinePosting,
  approver: Cadre,
  offices: readonly Office[],
  jurisdictions: Jurisdictions,
  input: { readonly on: CivilDate },
  today: CivilDate,
): Changed => {
  requireStatus(posting, 'PLANNED');
  const latest = posting.plannedTo < today ? posting.plannedTo : today;
  const on = requireDate('on', input.on, EARLIEST, latest);
  const rule = lookUpPolicy(frontlinePostingApprovers, 'POSTING_APPROVAL_BODIES', jurisdictions, on);
  const approvalPolicy = `${rule.code}@${rule.validFrom}`;
  const entitles = (office: Office): boolean =>
    office.townId === posting.homeTownId && rule.value.includes(office.body) && isHeldOn(office, on);
  if (!offices.some(entitles)) {
    throw refuse('FRONTLINE_POSTING.APPROVER_NOT_ENTITLED', { on, policy: approvalPolicy });
  }
  const { id, officialId } = posting;
  const version = posting.version + 1;
  return {
    posting: { ...posting, approverId: approver.id, approvedOn: on, approvalPolicy, version },
    event: frontlinePostingApproved.of(id, version, {
      frontlinePostingId: id,
      officialId,
      approverId: approver.id,
      on,
    }),
  };
};

/** Starts an approved posting on one of its planned days, not before the approval. */
export const startFrontlinePosting = (
  posting: FrontlinePosting,
  official: Official,
  input: { readonly on: CivilDate },
  today: CivilDate,
): Changed => {
  const { id, officialId, plannedFrom, plannedTo } = posting;
  requireStatus(posting, 'APPROVED');
  if (input.on < plannedFrom || input.on > plannedTo) {
    throw refuse('FRONTLINE_POSTING.START_OUTSIDE_PLAN', { from: plannedFrom, to: plannedTo });
  }
  const on = requireDate('on', input.on, posting.approvedOn ?? plannedFrom, today);
  requireServingOn(official, on);
  const version = posting.version + 1;
  return {
    posting: { ...posting, startedOn: on, version },
    event: frontlinePostingStarted.of(id, version, { frontlinePostingId: id, officialId, on }),
  };
};
