import type { CivilDate } from '@cunguan/domain';
import type { ReserveStage } from '@cunguan/events';

export type ReserveRemovalReason = 'INVESTIGATION_FAILED' | 'PENALTY' | 'WITHDREW' | 'EXPIRED' | 'LEFT_SERVICE';

/** What was done to a reserve entry, and by whom. */
export interface ReserveStep {
  readonly reserveEntryId: string;
  /** 1 for the nomination. */
  readonly sequence: number;
  readonly stage: ReserveStage;
  readonly takenOn: CivilDate;
  readonly note: string | null;
  readonly reason: ReserveRemovalReason | null;
  /** The policy rule and version that it rests on. */
  readonly policy: string | null;
  /** The first day on which a place in the pool no longer counts. */
  readonly expiresOn: CivilDate | null;
  /** The viewer, or the event type by which it came. */
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

export interface SealedStep extends ReserveStep {
  readonly previousHash: string | null;
  readonly hash: string;
}

/** Whom and what the chain is about; part of every hash. */
export interface ChainSubject {
  readonly officialId: string;
  readonly villageId: string;
}

/** A text as its hash, in hexadecimal. */
export type Digest = (text: string) => string;

// One way to write the same step: the keys in order, the moment in UTC.
const canonical = ({ officialId, villageId }: ChainSubject, step: ReserveStep, previousHash: string | null): string => {
  const { reserveEntryId, sequence, stage, takenOn, note, reason, policy, expiresOn, recordedBy, recordedAt } = step;
  return JSON.stringify({
    expiresOn,
    note,
    officialId,
    policy,
    previousHash,
    reason,
    recordedAt: recordedAt.toISOString(),
    recordedBy,
    reserveEntryId,
    sequence,
    stage,
    takenOn,
    villageId,
  });
};

/** Chains a step to the one before it. */
export const sealStep = (
  digest: Digest,
  subject: ChainSubject,
  step: ReserveStep,
  previousHash: string | null,
): SealedStep => ({ ...step, previousHash, hash: digest(canonical(subject, step, previousHash)) });

interface ChainEnd extends ChainSubject {
  readonly stage: ReserveStage;
  /** How many steps there must be. */
  readonly version: number;
}

/** Whether nothing was changed, put in or cut off: all steps in order, each hash right, the last where the entry is. */
export const chainIsIntact = (digest: Digest, entry: ChainEnd, steps: readonly SealedStep[]): boolean =>
  steps.length === entry.version &&
  steps.at(-1)?.stage === entry.stage &&
  steps.every((step, index) => {
    const previousHash = steps[index - 1]?.hash ?? null;
    return (
      step.sequence === index + 1 &&
      step.previousHash === previousHash &&
      step.hash === sealStep(digest, entry, step, previousHash).hash
    );
  });
