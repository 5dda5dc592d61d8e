import { ConfigError, readEnvironment } from '@cunguan/config';
import { createTopics } from '../kafka/create-topics.js';
import { migrateAll } from '../postgres/migrate.js';
import { provisionDatabases } from '../postgres/provision.js';
import { setUpVariables } from './environment.js';

/** Makes roles, databases, tables and topics, each only where missing; may be run again at any time. */
const setUp = async (): Promise<void> => {
  const env = readEnvironment(setUpVariables, process.env);
  const urls = await provisionDatabases(env.DATABASE_URL, {
    databasePasswords: {
      people: env.PEOPLE_OWNER_PASSWORD,
      mentoring: env.MENTORING_OWNER_PASSWORD,
      training: env.TRAINING_OWNER_PASSWORD,
      assignments: env.ASSIGNMENTS_OWNER_PASSWORD,
      selection: env.SELECTION_OWNER_PASSWORD,
    },
    runtimePasswords: {
      people: env.PEOPLE_DATABASE_PASSWORD,
      mentoring: env.MENTORING_DATABASE_PASSWORD,
      training: env.TRAINING_DATABASE_PASSWORD,
      assignments: env.ASSIGNMENTS_DATABASE_PASSWORD,
      selection: env.SELECTION_DATABASE_PASSWORD,
    },
  });
  console.log('数据库已就绪 / databases are there');
  await migrateAll(urls);
  console.log('迁移已完成 / migrations are done');
  const topics = await createTopics(env.KAFKA_BROKERS, env.TOPIC_PREFIX);
  console.log(`${String(topics)} 个主题已就绪 / topics are there`);
};

try {
  await setUp();
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
}
