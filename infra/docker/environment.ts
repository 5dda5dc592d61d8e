import { brokers, postgresUrl, topicPrefix } from '@cunguan/config';
import { z } from 'zod';

const password = () => z.string().min(16, 'must have at least 16 characters');

/** The variables of the set-up container, which makes what the services need and ends. */
export const setUpVariables = {
  DATABASE_URL: postgresUrl(),
  KAFKA_BROKERS: brokers(),
  TOPIC_PREFIX: topicPrefix().default(''),
  // Of the owners, who migrate.
  PEOPLE_OWNER_PASSWORD: password(),
  MENTORING_OWNER_PASSWORD: password(),
  TRAINING_OWNER_PASSWORD: password(),
  ASSIGNMENTS_OWNER_PASSWORD: password(),
  SELECTION_OWNER_PASSWORD: password(),
  // Of the roles that the services run as.
  PEOPLE_DATABASE_PASSWORD: password(),
  MENTORING_DATABASE_PASSWORD: password(),
  TRAINING_DATABASE_PASSWORD: password(),
  ASSIGNMENTS_DATABASE_PASSWORD: password(),
  SELECTION_DATABASE_PASSWORD: password(),
};
