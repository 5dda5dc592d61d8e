import { Counter, Histogram } from 'prom-client';

/** `refused` and `failed` bring no data at all; `partial` brings data beside errors. */
export type OperationOutcome = 'ok' | 'partial' | 'refused' | 'failed' | 'unauthenticated';

export type CallOutcome = 'ok' | 'errors' | 'late' | 'unavailable' | 'fault';

const operations = new Counter({
  name: 'cunguan_gateway_operations_total',
  help: 'GraphQL operations by outcome',
  labelNames: ['outcome'],
});

const calls = new Histogram({
  name: 'cunguan_gateway_subgraph_call_duration_seconds',
  help: 'Duration of subgraph calls by subgraph and outcome',
  labelNames: ['subgraph', 'outcome'],
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

export const countOperation = (outcome: OperationOutcome): void => {
  operations.inc({ outcome });
};

export const observeCall = (subgraph: string, outcome: CallOutcome, seconds: number): void => {
  calls.observe({ subgraph, outcome }, seconds);
};
