import { z } from 'zod';
import { KEY_CULTIVATION_END_REASONS } from '../key-cultivation.js';
import { stateContract } from '../state-contract.js';
import { date, id } from '../vocabulary.js';

export const keyCultivationState = stateContract({
  service: 'people',
  noun: 'key-cultivation',
  title: { zh: '重点培养的现状', en: 'A key cultivation by the town as it stands' },
  shape: {
    keyCultivationId: id,
    officialId: id,
    townId: id,
    districtId: id,
    from: date,
    endedOn: date.nullable(),
    reason: z.enum(KEY_CULTIVATION_END_REASONS).nullable(),
  },
  example: {
    keyCultivationId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    townId: '00000000-0000-4000-8000-000000000003',
    districtId: '00000000-0000-4000-8000-000000000004',
    from: '2015-06-30',
    endedOn: null,
    reason: null,
  },
});
