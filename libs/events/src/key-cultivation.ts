import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { date, id } from './vocabulary.js';

/** Why the town no longer lists an official for key cultivation; the last two come with another command. */
export const KEY_CULTIVATION_END_REASONS = [
  'GOAL_REACHED',
  'APPOINTED',
  'NO_LONGER_FIT',
  'OWN_WISH',
  'LEFT_SERVICE',
  'LEFT_TOWN',
] as const;
export type KeyCultivationEndReason = (typeof KEY_CULTIVATION_END_REASONS)[number];

export const keyCultivationStarted = eventContract({
  service: 'people',
  noun: 'key-cultivation',
  name: 'key-cultivation-started',
  title: { zh: '大学生村官列入镇重点培养', en: 'The town listed an official for key cultivation' },
  shape: { keyCultivationId: id, officialId: id, townId: id, districtId: id, from: date },
  key: ['officialId'],
  validOn: 'from',
  example: {
    keyCultivationId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    townId: '00000000-0000-4000-8000-000000000003',
    districtId: '00000000-0000-4000-8000-000000000004',
    from: '2015-06-30',
  },
});

export const keyCultivationEnded = eventContract({
  service: 'people',
  noun: 'key-cultivation',
  name: 'key-cultivation-ended',
  title: { zh: '重点培养已结束', en: 'The key cultivation of an official ended' },
  shape: { keyCultivationId: id, officialId: id, on: date, reason: z.enum(KEY_CULTIVATION_END_REASONS) },
  key: ['officialId'],
  validOn: 'on',
  example: {
    keyCultivationId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    on: '2015-12-31',
    reason: 'GOAL_REACHED',
  },
});

export const keyCultivationErased = eventContract({
  service: 'people',
  noun: 'key-cultivation',
  name: 'key-cultivation-erased',
  title: { zh: '重点培养的记录已随本人删除', en: 'A key cultivation was erased with its official' },
  shape: { keyCultivationId: id, officialId: id },
  key: ['officialId'],
  example: {
    keyCultivationId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
  },
});
