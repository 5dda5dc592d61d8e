/** An entity of another service, known here by its id alone. */
export interface Stub {
  readonly id: string;
}

export const stub = (id: string | null): Stub | null => (id === null ? null : { id });
