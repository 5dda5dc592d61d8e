/** Stands for what another service defines: its id is all that is known here. */
export interface Stub {
  readonly id: string;
}

export const stub = (id: string): Stub => ({ id });

export const stubOrNull = (id: string | null): Stub | null => (id === null ? null : stub(id));
