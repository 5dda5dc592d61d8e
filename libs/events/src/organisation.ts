import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { date, id, PARTY_STATUSES, UNIT_KINDS } from './vocabulary.js';

export const unitRenamed = eventContract({
  service: 'people',
  noun: 'unit',
  name: 'unit-renamed',
  title: { zh: '单位已更名', en: 'A unit has another name; the name itself is asked for in people' },
  shape: { unitId: id, kind: z.enum(UNIT_KINDS), from: date },
  key: ['unitId'],
  validOn: 'from',
  example: { unitId: '00000000-0000-4000-8000-000000000001', kind: 'VILLAGE', from: '2015-06-30' },
});

export const unitClosed = eventContract({
  service: 'people',
  noun: 'unit',
  name: 'unit-closed',
  title: { zh: '单位已撤销', en: 'A unit was closed; nobody serves there from that day on' },
  shape: { unitId: id, kind: z.enum(UNIT_KINDS), on: date },
  key: ['unitId'],
  validOn: 'on',
  example: { unitId: '00000000-0000-4000-8000-000000000001', kind: 'VILLAGE', on: '2015-06-30' },
});

export const cadreCorrected = eventContract({
  service: 'people',
  noun: 'cadre',
  name: 'cadre-corrected',
  title: { zh: '干部登记已更正', en: 'What was registered of a cadre was corrected' },
  shape: {
    cadreId: id,
    townId: id,
    partyStatus: z.enum(PARTY_STATUSES),
    corrected: z.array(z.enum(['NAME', 'PARTY_STATUS'])).min(1),
  },
  key: ['cadreId'],
  example: {
    cadreId: '00000000-0000-4000-8000-000000000001',
    townId: '00000000-0000-4000-8000-000000000002',
    partyStatus: 'FULL_MEMBER',
    corrected: ['NAME'],
  },
});
