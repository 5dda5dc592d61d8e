/** An entity that another service describes: all that is known of it here is its id. */
export interface Stub {
  readonly id: string;
}

/** Any id may be asked for; a field answers null where nothing is known of it. */
export const resolveStub = ({ id }: Stub): Stub => ({ id });
