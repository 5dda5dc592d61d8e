import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '@cunguan/config';
import { readConfig } from './config.js';

const complete = {
  PEOPLE_URL: 'http://people:4001',
  MENTORING_URL: 'http://mentoring:4002',
  TRAINING_URL: 'http://training:4003',
  ASSIGNMENTS_URL: 'http://assignments:4004',
  SELECTION_URL: 'http://selection:4005',
  GATEWAY_SIGNING_KEY: '{"kty":"OKP","crv":"Ed25519","x":"eA","d":"ZA"}',
  OIDC_ISSUER: 'https://issuer.invalid/',
  OIDC_JWKS_URL: 'https://issuer.invalid/jwks',
};

const mistakesOf = (env: Readonly<Record<string, string>>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.lines : [String(error)];
  }
};

describe('the gateway’s settings', () => {
  it('keep GraphiQL off and the address local unless they say otherwise', () => {
    expect(readConfig(complete)).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      graphiql: { on: false, tokenUrl: null },
      issuer: { audience: 'cunguan' },
      production: true,
      trustedOnly: false,
      revokedTokensFile: null,
      rates: { costPerMinute: 1_200_000, unauthenticatedPerMinute: 600 },
    });
  });

  it('name every mistake at once and repeat no key', () => {
    const mistakes = mistakesOf({
      ...complete,
      PEOPLE_URL: 'people',
      GATEWAY_SIGNING_KEY: '{"d":"hidden"}',
      GRAPHIQL: 'yes',
      RATE_LIMIT_COST_PER_MINUTE: '-1',
      MODE: 'test',
    });
    const text = mistakes.join('\n');
    for (const name of ['PEOPLE_URL', 'GATEWAY_SIGNING_KEY', 'GRAPHIQL', 'RATE_LIMIT_COST_PER_MINUTE', 'MODE'])
      expect(text).toContain(name);
    expect(text).not.toContain('hidden');
  });

  it('refuse in production what belongs to development, beside every other mistake', () => {
    const development = { ...complete, GRAPHIQL: 'on', GRAPHIQL_TOKEN_URL: 'http://127.0.0.1:1/token' };
    for (const MODE of ['production', '']) {
      const mistakes = mistakesOf({ ...development, MODE, PEOPLE_URL: 'people' });
      expect(mistakes.map((line) => /[A-Z]+(_[A-Z]+)*/.exec(line)?.[0])).toEqual([
        'PEOPLE_URL',
        'GRAPHIQL',
        'GRAPHIQL_TOKEN_URL',
      ]);
    }
    expect(mistakesOf({ ...development, MODE: 'development' })).toEqual([]);
  });

  it('miss nothing that has no default', () => {
    expect(mistakesOf({}).length).toBe(Object.keys(complete).length);
  });
});
