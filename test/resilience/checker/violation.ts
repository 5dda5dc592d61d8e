const VIOLATIONS = ['lost', 'doubled', 'phantom', 'out of order', 'copy differs', 'dead letter', 'stuck'] as const;

/** Something that must never happen, and where it did. */
export interface Violation {
  readonly is: (typeof VIOLATIONS)[number];
  readonly what: string;
}

export type Counts = Readonly<Record<Violation['is'], number>>;

export const countViolations = (violations: readonly Violation[]): Counts => {
  const counts = Object.fromEntries(VIOLATIONS.map((is) => [is, 0])) as Record<Violation['is'], number>;
  for (const { is } of violations) counts[is] += 1;
  return counts;
};
