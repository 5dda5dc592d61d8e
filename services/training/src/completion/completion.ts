import { requireText, type CivilDate } from '@cunguan/domain';
import { completionIssued, completionRevoked, type DomainEvent, type TrainingSessionKind } from '@cunguan/events';
import type { Placement } from '../official/official.js';
import { refuse } from './completion-refusals.js';
import { namesOf, requirementsOf, type RequirementCode, type YearFacts } from '../training-year/requirements.js';

/** A requirement as a completion says that it was met. */
export interface CompletedRequirement {
  readonly code: RequirementCode;
  readonly policy: string;
  readonly required: number;
  readonly done: number;
}

/** A session that the official attended, as it was when the completion was issued. */
export interface CompletedSession {
  readonly attendanceId: string;
  readonly kind: TrainingSessionKind;
  readonly heldOn: CivilDate;
  readonly halfDays: number;
}

/**
 * The record that an official met a year's requirements, with what it was founded on; never changed. A further edition
 * supersedes it.
 */
export interface Completion {
  readonly id: string;
  readonly officialId: string;
  readonly year: number;
  /** Counts the completions of one official and year from 1. */
  readonly edition: number;
  readonly code: string;
  readonly halfDays: number;
  readonly requirements: readonly CompletedRequirement[];
  readonly sessions: readonly CompletedSession[];
  readonly issuedOn: CivilDate;
  /** The administrative division code of the unit whose organiser issued it. */
  readonly issuerCode: string;
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
  readonly villageCode: string | null;
  readonly townCode: string | null;
}

/** That a completion counts no more; never taken back. */
export interface Revocation {
  readonly completionId: string;
  readonly revokedOn: CivilDate;
  readonly reason: string;
}

/**
 * VALID; SUPERSEDED by a further edition; REVOKED by an organiser; NO_LONGER_COVERED when an attendance on which it is
 * founded was corrected since, or is not what it says.
 */
export type CompletionStatus = 'VALID' | 'SUPERSEDED' | 'REVOKED' | 'NO_LONGER_COVERED';

export const statusOf = (is: {
  readonly revoked: boolean;
  readonly superseded: boolean;
  readonly covered: boolean;
}): CompletionStatus => {
  if (is.revoked) return 'REVOKED';
  if (is.superseded) return 'SUPERSEDED';
  return is.covered ? 'VALID' : 'NO_LONGER_COVERED';
};

/** The last completion of the official and year, and how it stands. */
interface Earlier {
  readonly edition: number;
  readonly code: string;
  readonly status: CompletionStatus;
  readonly sessions: readonly CompletedSession[];
}

interface Ground {
  readonly facts: YearFacts;
  readonly sessions: readonly CompletedSession[];
  readonly place: Placement;
  readonly villageCode: string | null;
  readonly townCode: string | null;
}

interface Issue {
  readonly id: string;
  readonly code: string;
  readonly issuedOn: CivilDate;
  readonly issuerCode: string;
  /** The edition that whoever issues knows as the last; 0 for none. */
  readonly expectedVersion: number | null;
}

const namesOfSessions = (sessions: readonly CompletedSession[]): string =>
  JSON.stringify(sessions.map(({ attendanceId, kind, heldOn, halfDays }) => [attendanceId, kind, heldOn, halfDays]));

/** Certifies a year whose requirements are all met; once, unless what it would say has changed since. */
export const issueCompletion = (
  { facts, sessions, place, villageCode, townCode }: Ground,
  earlier: Earlier | null,
  { id, code, issuedOn, issuerCode, expectedVersion }: Issue,
): { readonly completion: Completion; readonly event: DomainEvent } => {
  const last = earlier?.edition ?? 0;
  if (expectedVersion !== null && expectedVersion !== last) throw refuse('COMPLETION.CHANGED', { last });
  const requirements = requirementsOf(facts);
  const unmet = requirements.filter(({ met }) => !met);
  if (unmet.length > 0) {
    const say = (language: 'zh' | 'en'): string =>
      unmet.map(({ code: which, missing }) => `${namesOf(which)[language]} ${String(missing)}`).join('; ');
    throw refuse('COMPLETION.REQUIREMENTS_NOT_MET', { zh: say('zh'), en: say('en') });
  }
  if (earlier?.status === 'VALID' && namesOfSessions(earlier.sessions) === namesOfSessions(sessions)) {
    throw refuse('COMPLETION.ALREADY_ISSUED', { year: facts.year });
  }
  const completion: Completion = {
    id,
    officialId: place.officialId,
    year: facts.year,
    edition: last + 1,
    code,
    halfDays: facts.verifiedHalfDays,
    requirements: requirements.map(({ code: which, policy, required, done }) => ({
      code: which,
      policy,
      required,
      done,
    })),
    sessions,
    issuedOn,
    issuerCode,
    villageId: place.villageId,
    townId: place.townId,
    districtId: place.districtId,
    villageCode,
    townCode,
  };
  const { officialId, year, edition, halfDays } = completion;
  const event = completionIssued.of(id, 1, { completionId: id, officialId, year, edition, halfDays, issuedOn });
  return { completion, event };
};

/** The version of a completion: 1 as issued, 2 once revoked. */
export const ISSUED_VERSION = 1;
export const REVOKED_VERSION = 2;
const MAX_REASON = 500;

/** Takes a completion back, with the reason. */
export const revokeCompletion = (
  { id, officialId, year, edition }: Pick<Completion, 'id' | 'officialId' | 'year' | 'edition'>,
  isRevoked: boolean,
  {
    reason,
    expectedVersion,
    on,
  }: { readonly reason: string; readonly expectedVersion: number; readonly on: CivilDate },
): { readonly revocation: Revocation; readonly event: DomainEvent } => {
  if (isRevoked) throw refuse('COMPLETION.ALREADY_REVOKED');
  if (expectedVersion !== ISSUED_VERSION) throw refuse('COMPLETION.CHANGED', { last: ISSUED_VERSION });
  return {
    revocation: { completionId: id, revokedOn: on, reason: requireText('reason', reason, MAX_REASON) },
    event: completionRevoked.of(id, REVOKED_VERSION, { completionId: id, officialId, year, edition, revokedOn: on }),
  };
};
