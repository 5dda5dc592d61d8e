import { privateKeyShape, publicKeyShape } from '@cunguan/access';
import { brokers, json, logLevel, port, postgresUrl, secretKey, topicPrefix } from '@cunguan/config';
import { z } from 'zod';

/** The variables that every subgraph reads. `HOST` and `PORT` are where it listens. */
export const subgraphVariables = (defaultPort: number) => ({
  HOST: z.string().default('127.0.0.1'),
  PORT: port().default(defaultPort),
  DATABASE_URL: postgresUrl(),
  KAFKA_BROKERS: brokers(),
  TOPIC_PREFIX: topicPrefix().default(''),
  GATEWAY_PUBLIC_KEY: json(publicKeyShape),
  AUDIT_KEY: secretKey(),
  AUDIT_SIGNING_KEY: json(privateKeyShape),
  AUDIT_HEADS_FILE: z.string().optional(),
  LOG_LEVEL: logLevel().default('info'),
});

type Variables = ReturnType<typeof subgraphVariables>;
export type SubgraphEnvironment = { readonly [Name in keyof Variables]: z.output<Variables[Name]> };
