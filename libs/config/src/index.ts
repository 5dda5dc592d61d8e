export { ConfigError, readEnvironment } from './environment.js';
export { brokers, httpUrl, json, logLevel, port, postgresUrl, topicPrefix } from './values.js';
