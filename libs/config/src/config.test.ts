import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import {
  brokers,
  ConfigError,
  httpUrl,
  json,
  logLevel,
  port,
  postgresUrl,
  readEnvironment,
  topicPrefix,
} from './index.js';

const shape = {
  PORT: port().default(4001),
  DATABASE_URL: postgresUrl(),
  KAFKA_BROKERS: brokers(),
  TOPIC_PREFIX: topicPrefix().default(''),
  LOG_LEVEL: logLevel().default('info'),
};

const good = { DATABASE_URL: 'postgres://u:secret@localhost:5432/people', KAFKA_BROKERS: 'a:9092,b:9093' };

const mistakesOf = (env: Record<string, string>): readonly string[] => {
  try {
    readEnvironment(shape, env);
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.lines : [String(error)];
  }
};

describe('reading the environment', () => {
  it('gives typed values and defaults; an empty variable counts as unset', () => {
    expect(readEnvironment(shape, { ...good, PORT: '', LOG_LEVEL: 'warn' })).toEqual({
      PORT: 4001,
      DATABASE_URL: good.DATABASE_URL,
      KAFKA_BROKERS: ['a:9092', 'b:9093'],
      TOPIC_PREFIX: '',
      LOG_LEVEL: 'warn',
    });
  });

  it('names all mistakes at once, without repeating the values', () => {
    const lines = mistakesOf({ PORT: '99999', DATABASE_URL: 'mysql://u:secret@h/d', LOG_LEVEL: 'loud' });
    expect(lines.map((line) => /PORT|DATABASE_URL|KAFKA_BROKERS|LOG_LEVEL/.exec(line)?.[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'KAFKA_BROKERS',
      'LOG_LEVEL',
    ]);
    expect(lines.join()).not.toContain('secret');
  });

  it.each(['0', '65536', '-1', '4e3', '80 80', ' 80'])('refuses the port %j', (value) => {
    expect(mistakesOf({ ...good, PORT: value })).toHaveLength(1);
  });

  it('reads JSON of a given shape', () => {
    const key = { KEY: json(z.object({ x: z.string() })), URL: httpUrl() };
    expect(readEnvironment(key, { KEY: '{"x":"1"}', URL: 'http://h/p' })).toEqual({
      KEY: { x: '1' },
      URL: 'http://h/p',
    });
    expect(() => readEnvironment(key, { KEY: '{', URL: 'ftp://h' })).toThrow(ConfigError);
  });
});
