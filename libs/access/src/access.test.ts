import { describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import {
  CASE_ROLES,
  commandersOf,
  commandNames,
  commandReach,
  groupOf,
  isWithin,
  mayCommand,
  mayRead,
  privateKeyShape,
  publicKeyShape,
  readReach,
  ROLES,
  signInternalToken,
  verifyInternalToken,
  viewerFromClaims,
  wallReach,
  type Grant,
  type Viewer,
} from './index.js';

const newKeys = async () => {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return {
    privateKey: privateKeyShape.parse(await exportJWK(privateKey)),
    publicKey: publicKeyShape.parse(await exportJWK(publicKey)),
    signingKey: privateKey,
  };
};

const viewer: Viewer = {
  id: 'organiser-1',
  grants: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }],
  officialId: null,
  cadreId: null,
};
const call = { audience: 'people', body: '{"query":"{ __typename }"}' };

describe('the internal token', () => {
  it('names the viewer to the subgraph and for the body it was made for', async () => {
    const { privateKey, publicKey } = await newKeys();
    const token = await signInternalToken(privateKey, viewer, call);
    expect(await verifyInternalToken(publicKey, token, call)).toEqual(viewer);
  });

  it.each([
    ['another subgraph', { ...call, audience: 'mentoring' }],
    ['another body', { ...call, body: `${call.body} ` }],
  ])('is refused for %s', async (_what, other) => {
    const { privateKey, publicKey } = await newKeys();
    const token = await signInternalToken(privateKey, viewer, call);
    expect(await verifyInternalToken(publicKey, token, other)).toBeNull();
  });

  it('is refused from another key, unsigned, or as plain nonsense', async () => {
    const [{ privateKey }, { publicKey }] = [await newKeys(), await newKeys()];
    const unsigned = new UnsecuredJWT({ roles: [] }).setSubject('x').encode();
    for (const token of [await signInternalToken(privateKey, viewer, call), unsigned, 'a.b.c', '']) {
      expect(await verifyInternalToken(publicKey, token, call)).toBeNull();
    }
  });

  it('is different for each call, and asks last whether it was used before', async () => {
    const { privateKey, publicKey } = await newKeys();
    const tokens = [
      await signInternalToken(privateKey, viewer, call),
      await signInternalToken(privateKey, viewer, call),
    ];
    const asked: string[] = [];
    const remember = (id: string): boolean => asked.push(id) > 2;
    for (const token of tokens) {
      expect(await verifyInternalToken(publicKey, token, { ...call, body: 'other' }, remember)).toBeNull();
      expect(await verifyInternalToken(publicKey, token, call, remember)).toBeNull();
    }
    expect(new Set(asked).size).toBe(2);
    expect(await verifyInternalToken(publicKey, tokens[0] ?? '', call, remember)).toEqual(viewer);
  });

  it('is refused when it is old, even if it says that it is still valid', async () => {
    const { publicKey, signingKey } = await newKeys();
    const minutesAgo = Math.floor(Date.now() / 1000) - 120;
    const token = await new SignJWT({ roles: [], body: 'x' })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer('cunguan-gateway')
      .setSubject('x')
      .setAudience('people')
      .setIssuedAt(minutesAgo)
      .setExpirationTime('1h')
      .sign(signingKey);
    expect(await verifyInternalToken(publicKey, token, call)).toBeNull();
  });
});

const DISTRICT = { id: 'd', above: [] };
const TOWN = { id: 't', above: ['d'] };
const VILLAGE = { id: 'v', above: ['t', 'd'] };
const units = new Map([
  ['310114', DISTRICT],
  ['310114103', TOWN],
  ['310114103201', VILLAGE],
]);
const OFFICIAL_ID = '0190f3a0-0000-7000-8000-000000000001';
const CADRE_ID = '0190f3a0-0000-7000-8000-000000000002';

const person = (grants: readonly Grant[]): Viewer => ({
  id: 'x',
  grants,
  officialId: OFFICIAL_ID,
  cadreId: CADRE_ID,
});

describe('the matrix', () => {
  it('knows seven roles of tokens and three of cases', () => {
    expect(ROLES).toEqual([
      'DISTRICT_ORGANISER',
      'TOWN_ORGANISER',
      'VILLAGE_LEADER',
      'MENTOR',
      'OFFICIAL',
      'ANALYST',
      'AUDITOR',
    ]);
    expect(CASE_ROLES).toEqual(['INVESTIGATOR', 'COMMITTEE_MEMBER', 'SURVEY_ORGANISER']);
  });

  it('lets no auditor, analyst or case role give any command', () => {
    for (const command of commandNames()) {
      const roles = Object.keys(commandersOf(command));
      for (const role of ['AUDITOR', 'ANALYST', ...CASE_ROLES]) expect(roles).not.toContain(role);
    }
  });

  it.each(['constructor', '__proto__', 'toString', 'noSuchThing'])('has no entry for %s', (name) => {
    expect(groupOf('people', name, 'name')).toBeUndefined();
    expect(groupOf('people', 'Official', name)).toBeUndefined();
    expect(commandersOf(name)).toEqual({});
    expect(mayCommand(person([{ role: 'DISTRICT_ORGANISER', unit: '310114' }]), name)).toBe(false);
  });
});

describe('the reach of a viewer', () => {
  it.each([
    ['an organiser of the district', 'DISTRICT_ORGANISER', '310114', ['d']],
    ['an organiser of a town', 'TOWN_ORGANISER', '310114103', ['t']],
    ['a village leader', 'VILLAGE_LEADER', '310114103201', ['v']],
    ['a mentor', 'MENTOR', '310114103201', [CADRE_ID]],
    ['an official', 'OFFICIAL', '310114103201', [OFFICIAL_ID]],
    ['an analyst', 'ANALYST', '310114', []],
  ] as const)('of %s among mentorships', (_who, role, unit, within) => {
    const viewer = person([{ role, unit }]);
    expect(readReach('mentoring', viewer, units).within).toEqual(within);
    expect(mayRead(viewer, 'mentoring')).toBe(within.length > 0);
  });

  it('goes up to the units above and not to what belongs to them', () => {
    const viewer = person([{ role: 'VILLAGE_LEADER', unit: '310114103201' }]);
    expect(readReach('units', viewer, units)).toEqual({ within: ['v'], above: ['t', 'd'], cases: [] });
  });

  it('is the union of all roles, and nothing for a unit that is not known', () => {
    const viewer = person([
      { role: 'TOWN_ORGANISER', unit: '310114103' },
      { role: 'OFFICIAL', unit: '310114103201' },
      { role: 'TOWN_ORGANISER', unit: '310114999' },
    ]);
    expect(readReach('contract', viewer, units).within).toEqual(['t', OFFICIAL_ID]);
    expect(commandReach('signContract', viewer, units).within).toEqual(['t']);
  });

  it('holds the cases of a cadre who has no role at all', () => {
    const viewer = person([]);
    expect(readReach('reserve', viewer, units)).toEqual({ within: [], above: [], cases: [CADRE_ID] });
    expect(mayRead(viewer, 'reserve')).toBe(true);
    expect(mayRead(viewer, 'contract')).toBe(false);
  });

  it('covers a row by any of its units and persons', () => {
    const reach = readReach('mentoring', person([{ role: 'TOWN_ORGANISER', unit: '310114103' }]), units);
    expect(isWithin(reach, ['v2', 't', 'd'])).toBe(true);
    expect(isWithin(reach, ['v2', 't2', 'd', null])).toBe(false);
  });

  it('of the second wall holds every reach but what everybody may know', () => {
    const official = person([{ role: 'OFFICIAL', unit: '310114103201' }]);
    expect(wallReach(official, units)).toEqual({ within: [OFFICIAL_ID], above: ['v', 't', 'd'], cases: [CADRE_ID] });
  });
});

describe('the claims of a token', () => {
  const claims = (role: object) => ({ sub: 'x', roles: [{ role: 'TOWN_ORGANISER', unit: '310114103', ...role }] });

  it.each([
    ['before its first day', { from: '2026-11-24' }, 0],
    ['on its first day', { from: '2026-11-23' }, 1],
    ['on its last day', { to: '2026-11-23' }, 1],
    ['after its last day', { to: '2026-11-22' }, 0],
    ['in a unit of another kind', { unit: '310114' }, 0],
    ['in no unit that there could be', { unit: '310114%' }, 0],
  ])('give a role %s: %#', (_when, role, grants) => {
    expect(viewerFromClaims(claims(role), '2026-11-23')?.grants).toHaveLength(grants);
  });

  it.each([
    {},
    { sub: 'x' },
    { sub: '', roles: [] },
    { sub: 'x', roles: [{ role: 'KING', unit: '1' }] },
    { sub: 'x', roles: [{ role: 'INVESTIGATOR', unit: '310114' }] },
    { sub: 'x', roles: [], official_id: 'no id' },
    { sub: 'x', roles: [{ role: 'AUDITOR', unit: '310114', from: 'yesterday' }] },
    null,
  ])('name nobody when they are %j', (payload) => {
    expect(viewerFromClaims(payload, '2026-11-23')).toBeNull();
  });
});
