/** The values last used, as many as the characters that they were made of allow. */
export interface SizedCache<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value, characters: number) => void;
  readonly delete: (key: string) => void;
}

export const createSizedCache = <Value>(maxCharacters: number): SizedCache<Value> => {
  const entries = new Map<string, { readonly value: Value; readonly characters: number }>();
  let total = 0;

  const remove = (key: string): void => {
    total -= entries.get(key)?.characters ?? 0;
    entries.delete(key);
  };

  return {
    get: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set: (key, value, characters) => {
      remove(key);
      if (characters > maxCharacters) return;
      entries.set(key, { value, characters });
      total += characters;
      for (const oldest of entries.keys()) {
        if (total <= maxCharacters) break;
        remove(oldest);
      }
    },
    delete: remove,
  };
};
