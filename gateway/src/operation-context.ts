import type { Viewer } from '@cunguan/access';

/** Rides with one operation to the subgraph calls. A rehearsal is planned and cached, and no subgraph is asked. */
export type OperationContext =
  | {
      readonly kind: 'request';
      readonly viewer: Viewer;
      readonly requestId: string;
      /** Aborted when the operation's time is over. */
      readonly signal: AbortSignal;
    }
  | { readonly kind: 'rehearsal' };
