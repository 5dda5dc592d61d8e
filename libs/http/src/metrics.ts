import { collectDefaultMetrics, Histogram, register } from 'prom-client';
import type { Route } from './http-server.js';

const requestSeconds = new Histogram({
  name: 'cunguan_http_request_duration_seconds',
  help: 'Duration of HTTP requests by route and status',
  labelNames: ['route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

export const observeRequest = (route: string, status: number, seconds: number): void => {
  requestSeconds.observe({ route, status: String(status) }, seconds);
};

/** `GET /metrics` in the Prometheus text format, with the process's own figures. */
export const metricsRoute = (): Route => {
  // Collecting twice throws, and a test may start two servers in one process.
  if (!register.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics();
  return {
    method: 'GET',
    path: '/metrics',
    handle: async () => ({
      status: 200,
      headers: { 'content-type': register.contentType },
      body: await register.metrics(),
    }),
  };
};
