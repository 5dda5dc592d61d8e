import { describe, expect, it } from '@jest/globals';
import { loggedError } from './logged-error.js';

const secret = '陈晓岚';

/** As pg and TypeORM make them. */
const failedStatement = (code: string, message: string): Error =>
  Object.assign(new Error(message), {
    name: 'QueryFailedError',
    query: 'INSERT INTO officials (name) VALUES ($1)',
    parameters: [secret],
    driverError: { code, detail: `Key (name)=(${secret}) already exists.` },
    detail: `Key (name)=(${secret}) already exists.`,
    constraint: 'uq_officials_name',
    code,
  });

describe('an error in the log', () => {
  it('tells which constraint stopped which statement, and none of its values', () => {
    const logged = loggedError(failedStatement('23505', 'duplicate key value violates unique constraint'));
    expect(logged).toMatchObject({
      type: 'QueryFailedError',
      message: 'duplicate key value violates unique constraint',
      code: '23505',
      constraint: 'uq_officials_name',
      query: 'INSERT INTO officials (name) VALUES ($1)',
    });
    expect(JSON.stringify(logged)).not.toContain(secret);
  });

  it.each([
    ['a value of the wrong form', failedStatement('22007', `invalid input syntax for type date: "${secret}"`)],
    ['an answer that does not fit the schema', new Error(`String cannot represent value: { name: "${secret}" }`)],
    ['what was thrown and is no error', { name: secret }],
    ['such an error as a cause', new Error('failed', { cause: failedStatement('22P02', `invalid: "${secret}"`) })],
  ])('does not quote %s', (_what, error) => {
    expect(JSON.stringify(loggedError(error))).not.toContain(secret);
  });

  it('keeps what an operator needs: message, place, code, causes', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
    const logged = loggedError(new AggregateError([refused], 'away', { cause: new TypeError('why') }));
    expect(logged).toMatchObject({
      type: 'AggregateError',
      message: 'away',
      stack: expect.stringContaining('logged-error.test') as unknown,
      causes: [
        { type: 'TypeError', message: 'why' },
        { type: 'Error', message: 'connect ECONNREFUSED 127.0.0.1:1', code: 'ECONNREFUSED' },
      ],
    });
  });

  it('ends where errors are each other\u2019s causes', () => {
    const one = new Error('one');
    one.cause = new Error('two', { cause: one });
    expect(JSON.stringify(loggedError(one)).length).toBeLessThan(20_000);
  });
});
