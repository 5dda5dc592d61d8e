import type { Violation } from './checker/violation.js';
import type { Round } from './rounds.js';

/** What a stage is run with. */
export interface StageOptions {
  readonly seed: number;
  /** For how long faults strike. */
  readonly faultSeconds: number;
  readonly say: (line: string) => void;
}

export interface StageResult {
  readonly stage: string;
  readonly seconds: number;
  readonly rounds: readonly Round[];
  readonly acknowledged: number;
  /** Distinct events on the topics. */
  readonly events: number;
  /** Of those, how often one came again, as at-least-once allows. */
  readonly repeated: number;
  /** Effects of events: distinct events that consumers handled. */
  readonly effects: number;
  readonly poison: number;
  readonly violations: readonly Violation[];
  /** What else is worth telling, such as answers by their codes. */
  readonly remarks: readonly string[];
}
