/** Why a request is refused before GraphQL runs it, and what to do. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly headers?: Readonly<Record<string, string>>;
}
