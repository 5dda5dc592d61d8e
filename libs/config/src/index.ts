export { ConfigError, readEnvironment } from './environment.js';
export { brokers, httpUrl, json, logLevel, port, postgresUrl, secretKey, topicPrefix } from './values.js';
