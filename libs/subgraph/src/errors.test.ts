import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@cunguan/http';
import { GraphQLError } from 'graphql';
import { formatErrors } from './errors.js';

const codeOf = (cause: Error): unknown => {
  const error = new GraphQLError('x', { originalError: cause });
  return formatErrors(createLogger({ name: 'test', level: 'silent' }))(error.toJSON(), error).extensions?.['code'];
};

describe('a fault', () => {
  it.each([
    'Connection terminated unexpectedly',
    'Client has encountered a connection error and is not queryable',
    'Driver not Connected',
    'Query runner already released. Cannot run queries anymore.',
    'Database connection provided by a query runner was already released, cannot continue to use its querying methods anymore.',
  ])('of the database says so: %s', (message) => {
    expect(codeOf(new Error(message))).toBe('SERVICE.DATABASE_AWAY');
  });
  it('of any other kind is masked', () => {
    expect(codeOf(new Error('other'))).toBe('INTERNAL');
  });
});
