/** What canonical JSON can say here: no numbers, so that none is ever rounded. */
export type CanonicalValue =
  string | boolean | null | readonly CanonicalValue[] | { readonly [key: string]: CanonicalValue };

/** JSON with one spelling for each value, as RFC 8785 writes it: keys in the order of their UTF-16 units, no spaces. */
export const canonicalJson = (value: CanonicalValue): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
};
