import { expect, it } from '@jest/globals';
import { jurisdictionsOf } from './unit.js';

it('a village’s code names the village, its town and its district, nearest first', () => {
  expect(jurisdictionsOf({ code: '310114903911' })).toEqual(['310114903911', '310114903', '310114']);
});
