import { expect, it } from '@jest/globals';
import { summarise } from './rounds.js';

it('rounds are summed up by fault, with the recoveries that were measured', () => {
  const rounds = [30, 10, null, 20, 40].map((recoveryMs) => ({ fault: 'b', recoveryMs }));
  expect(summarise([...rounds, { fault: 'a', recoveryMs: null }])).toEqual({
    a: { rounds: 1, p50: null, max: null },
    b: { rounds: 5, p50: 20, max: 40 },
  });
});
