import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '@cunguan/config';
import { readSettings } from './settings.js';

const mistakesOf = (env: Readonly<Record<string, string>>): readonly string[] => {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.lines : [String(error)];
  }
};

describe('the settings of npm start', () => {
  it('needs no variable at all', () => {
    const { ports, databaseUrl, kafkaBrokers, localDir } = readSettings({});
    expect([ports.GATEWAY_PORT, ports.KAFKA_CONTROLLER_PORT]).toEqual([4000, 4061]);
    expect([databaseUrl, kafkaBrokers]).toEqual([undefined, undefined]);
    expect(localDir).toMatch(/\.local$/);
  });

  it('reports every mistake at once', () => {
    const lines = mistakesOf({ GATEWAY_PORT: 'x', DATABASE_URL: 'localhost', LOG_LEVEL: 'loud' });
    expect(lines.map((line) => /[A-Z]+_[A-Z]+/.exec(line)?.[0])).toEqual(['GATEWAY_PORT', 'DATABASE_URL', 'LOG_LEVEL']);
  });

  it('never repeats a password', () => {
    expect(mistakesOf({ DATABASE_URL: 'mysql://me:geheim@host/db' }).join()).not.toContain('geheim');
  });

  it('refuses a port that is given twice', () => {
    expect(mistakesOf({ PEOPLE_PORT: '4002' })).toEqual([expect.stringContaining('PEOPLE_PORT, MENTORING_PORT')]);
  });

  it('does not mind the port of a server that is elsewhere', () => {
    const env = { POSTGRES_PORT: '4000', DATABASE_URL: 'postgres://me@host/db', KAFKA_BROKERS: 'one:1,two:2' };
    expect(readSettings(env).usedPorts).not.toContain('POSTGRES_PORT');
    expect(readSettings(env).kafkaBrokers).toEqual(['one:1', 'two:2']);
  });

  it('runs the local issuer unless an identity provider is named, and in production never', () => {
    expect(readSettings({})).toMatchObject({ mode: 'development', identityProvider: undefined });
    expect(readSettings({}).usedPorts).toContain('ISSUER_PORT');
    const provider = { OIDC_ISSUER: 'https://id.example', OIDC_JWKS_URL: 'https://id.example/keys' };
    for (const MODE of ['development', 'production']) {
      const settings = readSettings({ ...provider, MODE });
      expect(settings.identityProvider).toEqual({
        issuer: 'https://id.example',
        jwksUrl: 'https://id.example/keys',
        audience: 'cunguan',
      });
      expect(settings.usedPorts).not.toContain('ISSUER_PORT');
    }
  });

  it('says what production needs, in both languages, beside every other mistake', () => {
    expect(mistakesOf({ MODE: 'production', GRAPHIQL: 'on', LOG_LEVEL: 'loud' })).toEqual([
      expect.stringContaining('LOG_LEVEL'),
      expect.stringMatching(/请设置 OIDC_ISSUER 与 OIDC_JWKS_URL.* \/ .*set OIDC_ISSUER and OIDC_JWKS_URL/),
      expect.stringContaining('GRAPHIQL=on'),
    ]);
    expect(mistakesOf({ OIDC_ISSUER: 'https://id.example' })).toEqual([expect.stringContaining('OIDC_JWKS_URL')]);
  });
});
