import type { KnownKey } from '@cunguan/subgraph';

/** All there is of one thing, on whichever day, as it was known at an instant; null for what is known now. */
export type UndatedKey = Pick<KnownKey, 'id' | 'knownAt'>;

export const undatedKey = (id: string, { knownAt }: { readonly knownAt?: string | null | undefined }): UndatedKey => ({
  id,
  knownAt: knownAt ?? null,
});

/** The ids and the instants, for `unnest($1::uuid[], $2::timestamptz[])`. */
export const undatedValues = (keys: readonly UndatedKey[]) => [
  keys.map(({ id }) => id),
  keys.map(({ knownAt }) => knownAt),
];
