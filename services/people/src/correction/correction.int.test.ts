import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Asker } from '@cunguan/testing';
import {
  AUDITOR,
  createInventedPeople,
  DISTRICT,
  oneself,
  townOrganiser,
  type InventedPeople,
} from '../../test/invented-people.js';

let invented: InventedPeople;

beforeAll(async () => {
  invented = await createInventedPeople();
});
afterAll(() => invented.stop());

const request = async (officialId: string, field = 'EDUCATION'): Promise<string> => {
  const input = { officialId, field, text: '学历应为博士研究生' };
  const { correctionRequest } = await invented.run(
    'requestCorrection',
    input,
    'correctionRequest { id }',
    oneself(officialId),
  );
  return (correctionRequest as { id: string }).id;
};
const decide = (requestId: string, change: object = {}, by: Asker = townOrganiser(0)) =>
  invented.codes(
    'decideCorrection',
    { requestId, decision: 'ACCEPTED', note: '已核对', expectedVersion: 1, ...change },
    by,
  );

const OWN = `query ($id: ID!) { official(id: $id) {
  correctionRequests { nodes { field text status requestedOn decidedOn note version official { id } } } } }`;
const OF_TOWN = `query ($townId: ID!, $status: CorrectionStatus) {
  correctionRequests(townId: $townId, status: $status, first: 100) { nodes { id } } }`;
const listed = async (
  town: 0 | 1,
  by: Asker = townOrganiser(0),
  status: string | null = null,
): Promise<readonly string[]> => {
  const { data } = await invented.people.ask(OF_TOWN, { townId: invented.towns[town], status }, by);
  return (data?.['correctionRequests'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
};

describe('a request for correction', () => {
  it('is made by the official, decided by somebody else, and seen decided by the official', async () => {
    const id = await invented.newOfficial();
    const requestId = await request(id);
    expect(await decide(requestId)).toEqual([]);
    const { data } = await invented.people.ask(OWN, { id }, oneself(id));
    expect(data).toEqual({
      official: {
        correctionRequests: {
          nodes: [
            {
              ...{ field: 'EDUCATION', text: '学历应为博士研究生', status: 'ACCEPTED', requestedOn: '2016-01-05' },
              ...{ decidedOn: '2016-01-05', note: '已核对', version: 2, official: { id } },
            },
          ],
        },
      },
    });
    expect(await decide(requestId, { decision: 'REFUSED', expectedVersion: 2 })).toEqual(['CORRECTION.DECIDED']);
  });

  it('is listed by town and status, within reach', async () => {
    const [near, far] = [await request(await invented.newOfficial(0)), await request(await invented.newOfficial(1))];
    expect(await listed(0)).toContain(near);
    expect(await listed(0)).not.toContain(far);
    expect(await listed(1)).toEqual([]);
    expect(await listed(1, townOrganiser(1))).toEqual([far]);
    expect(await listed(1, DISTRICT)).toEqual([far]);
    expect(await listed(1, AUDITOR, 'REQUESTED')).toEqual([far]);
    await decide(near);
    expect(await listed(0, townOrganiser(0), 'REQUESTED')).not.toContain(near);
  });

  it('waits alone for its field, under a race too', async () => {
    const id = await invented.newOfficial();
    const input = { officialId: id, field: 'MOBILE', text: '号码已更换' };
    const codes = await Promise.all(
      Array.from({ length: 5 }, () => invented.codes('requestCorrection', input, oneself(id))),
    );
    expect(codes.flat()).toEqual(Array.from({ length: 4 }, () => 'CORRECTION.ALREADY_REQUESTED'));
  });

  it('is refused about anybody else, and where it holds the number itself', async () => {
    const [id, other] = [await invented.newOfficial(), await invented.newOfficial()];
    const input = { officialId: other, field: 'NAME', text: '姓名有误' };
    expect(await invented.codes('requestCorrection', input, oneself(id))).toEqual(['OFFICIAL.UNKNOWN']);
    expect(await invented.codes('requestCorrection', input)).toEqual(['ACCESS.COMMAND_DENIED']);
    const numbered = { officialId: id, field: 'MOBILE', text: '应为 138-1234-5678' };
    expect(await invented.codes('requestCorrection', numbered, oneself(id))).toEqual(['TEXT.HOLDS_NUMBER']);
  });

  it('is decided by nobody about themselves, nobody out of reach, and nobody who saw another version', async () => {
    const id = await invented.newOfficial();
    const requestId = await request(id);
    expect(await decide(requestId, {}, townOrganiser(1))).toEqual(['CORRECTION.UNKNOWN']);
    expect(await decide('00000000-0000-4000-8000-000000000099')).toEqual(['CORRECTION.UNKNOWN']);
    expect(await decide(requestId, { expectedVersion: 2 })).toEqual(['CORRECTION.CHANGED']);
    const promoted = {
      id: 'promoted',
      grants: [{ role: 'TOWN_ORGANISER', unit: '310114103' }],
      officialId: id,
    } as const;
    expect(await decide(requestId, {}, promoted)).toEqual(['ACCESS.OWN_CASE']);
    expect(await decide(requestId, {}, { ...townOrganiser(0), id: `self ${id}` })).toEqual(['CORRECTION.OWN']);
  });

  it('is decided once by many who decide at once', async () => {
    const requestId = await request(await invented.newOfficial());
    const codes = await Promise.all(Array.from({ length: 6 }, () => decide(requestId)));
    expect(codes.flat()).toEqual(Array.from({ length: 5 }, () => 'CORRECTION.DECIDED'));
  });
});
