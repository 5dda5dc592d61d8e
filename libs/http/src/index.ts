export { healthRoutes } from './health.js';
export type { Check } from './health.js';
export { startHttpServer } from './http-server.js';
export type { HttpLimits, HttpRequest, HttpResponse, HttpServer, Route } from './http-server.js';
export { createLogger } from './logger.js';
export type { Logger } from './logger.js';
export { metricsRoute } from './metrics.js';
export { currentRequest, inRequest, requestIdFrom } from './request-context.js';
