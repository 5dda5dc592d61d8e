/** The same text in both languages of the product. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** A refusal: the request was understood and the rules say no. It says what to do instead. */
export class DomainError extends Error {
  readonly code: string;
  readonly text: BilingualText;

  constructor(code: string, text: BilingualText) {
    super(`${text.zh} / ${text.en}`);
    this.name = 'DomainError';
    this.code = code;
    this.text = text;
  }
}

type Facts = Readonly<Record<string, string | number>>;

/** Makes the refusal of a code of the catalogue, with the facts that its text names. */
export type Refuse<Code extends string> = (code: Code, facts?: Facts) => DomainError;

const fill = (template: string, facts: Facts): string =>
  template.replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(facts[name] ?? gap));

/**
 * Closes a union of refusal codes over their texts; `{name}` in a text is filled from the facts.
 * Codes read `NOUN.REASON`.
 */
export const refusals =
  <Code extends string>(catalogue: Readonly<Record<Code, BilingualText>>): Refuse<Code> =>
  (code, facts = {}) => {
    const text = catalogue[code];
    return new DomainError(code, { zh: fill(text.zh, facts), en: fill(text.en, facts) });
  };
