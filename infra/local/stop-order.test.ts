import { describe, expect, it } from '@jest/globals';
import { inStopOrder } from './stop-order.js';

describe('the order of stopping', () => {
  it('goes from the gateway to the database', () => {
    const names = ['postgres', 'people', 'issuer', 'kafka', 'selection', 'gateway'];
    expect(inStopOrder(names.map((name) => ({ name }))).map((group) => group.map(({ name }) => name))).toEqual([
      ['gateway'],
      ['people', 'selection'],
      ['issuer'],
      ['kafka'],
      ['postgres'],
    ]);
  });
});
