import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { id, PERSON_KINDS } from './vocabulary.js';

/** Two who may not decide on each other; why is family data, which no message holds. */
export const recusalShape = {
  recusalId: id,
  personKind: z.enum(PERSON_KINDS),
  personId: id,
  relativeKind: z.enum(PERSON_KINDS),
  relativeId: id,
};

export const recusalExample = {
  recusalId: '00000000-0000-4000-8000-000000000001',
  personKind: 'CADRE',
  personId: '00000000-0000-4000-8000-000000000002',
  relativeKind: 'OFFICIAL',
  relativeId: '00000000-0000-4000-8000-000000000003',
} as const;

export const recusalDeclared = eventContract({
  service: 'people',
  noun: 'recusal',
  name: 'recusal-declared',
  title: { zh: '两人之间须回避', en: 'From now on two persons decide nothing about each other' },
  shape: recusalShape,
  key: ['recusalId'],
  example: recusalExample,
});

export const recusalWithdrawn = eventContract({
  service: 'people',
  noun: 'recusal',
  name: 'recusal-withdrawn',
  title: {
    zh: '两人之间不再须回避',
    en: 'The recusal no longer stands; the state topic gets its tombstone',
  },
  shape: { recusalId: id },
  key: ['recusalId'],
  example: { recusalId: '00000000-0000-4000-8000-000000000001' },
});
