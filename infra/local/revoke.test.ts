import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UnsecuredJWT } from 'jose';
import { LaunchError } from './launch-error.js';
import { revokeToken } from './revoke.js';

describe('revoking a token of the local system', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'cunguan-revoke-')), 'local', 'revoked.jsonl');
  const lines = (): unknown[] =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);

  it('takes the token for as long as it lasts, or its id for as long as any lasts', () => {
    expect(revokeToken(file, new UnsecuredJWT({}).setJti('token-id-1').setExpirationTime(1_800_000_000).encode())).toBe(
      'token-id-1',
    );
    revokeToken(file, 'token-id-2');
    expect(lines()).toEqual([
      { jti: 'token-id-1', until: '2027-01-15T08:00:00.000Z' },
      { jti: 'token-id-2', until: expect.stringMatching(/Z$/) },
    ]);
  });

  it.each(['', 'short', 'a.b.c', new UnsecuredJWT({ sub: 'x' }).encode(), 'id\nwith a second line'])(
    'refuses %j',
    (given) => {
      expect(() => revokeToken(file, given)).toThrow(LaunchError);
      expect(lines()).toHaveLength(2);
    },
  );
});
