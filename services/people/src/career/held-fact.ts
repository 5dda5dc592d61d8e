import { requireText, type CivilDate } from '@cunguan/domain';
import type { DomainEvent } from '@cunguan/events';
import { requireNumberless } from '../personal-data/person-text.js';

/** What holds of an official from a day until the next of its kind. */
export interface HeldFact {
  readonly id: string;
  readonly officialId: string;
  readonly heldFrom: CivilDate;
  /** Whether it was recorded by mistake and counts no more. */
  readonly withdrawn: boolean;
  /** Why it was corrected or withdrawn; null where it stands as it was recorded. */
  readonly correctionReason: string | null;
  /** The event that told it last; null where the registration did. */
  readonly toldBy: string | null;
}

const MAX_REASON = 200;

export const requireReason = (reason: string): string =>
  requireNumberless('reason', requireText('reason', reason, MAX_REASON));

/** Those that count, oldest first. */
export const standing = <Fact extends HeldFact>(facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(({ withdrawn }) => !withdrawn).sort((a, b) => (a.heldFrom < b.heldFrom ? -1 : 1));

/** Each with the one before it. */
export const pairsOf = <Fact extends HeldFact>(chain: readonly Fact[]): readonly (readonly [Fact, Fact])[] =>
  chain.slice(1).map((fact, index) => [chain[index] as Fact, fact] as const);

/** The facts with one of them replaced, those that count, in the order of their days. */
export const replacing = <Fact extends HeldFact>(facts: readonly Fact[], fact: Fact): readonly Fact[] =>
  standing(facts.map((one) => (one.id === fact.id ? fact : one)));

/** The event of a correction: it names the event that told the fact before. */
export const correctionOf = (fact: HeldFact, eventId: string, event: DomainEvent): DomainEvent => ({
  ...event,
  eventId,
  corrects: fact.toldBy,
});
