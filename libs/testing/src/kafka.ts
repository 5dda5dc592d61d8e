import { randomBytes } from 'node:crypto';

const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: is this file named *.int.test.ts?`);
  return value;
};

/** The brokers that the test run started. */
export const testBrokers = (): readonly string[] => required('TEST_KAFKA_BROKERS').split(',');

/** The superuser's URL of the server that the test run started. */
export const testDatabaseUrl = (): string => required('TEST_DATABASE_URL');

/** The folder of the logs of PostgreSQL and Kafka, `<name>.log` each. */
export const testServersDir = (): string => required('TEST_SERVERS_DIR');

/** Sets this test's topics and consumer groups apart from those of all others. */
export const uniqueTopicPrefix = (): string => `test-${randomBytes(5).toString('hex')}.`;
