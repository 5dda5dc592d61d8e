import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { watchForSilence } from './silence-watch.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const watch = (answers: () => Promise<void> = () => Promise.resolve()) => {
  let told = 0;
  const watched = watchForSilence({ limitMs: 1_000, answers, onSilence: () => (told += 1) });
  return { ...watched, told: () => told };
};

describe('silence', () => {
  it('is told once, when nothing was heard for the time', async () => {
    const { told } = watch();
    await jest.advanceTimersByTimeAsync(900);
    expect(told()).toBe(0);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(told()).toBe(1);
  });

  it('is none while something is heard now and then', async () => {
    const { told, heard } = watch();
    for (let n = 0; n < 10; n += 1) {
      await jest.advanceTimersByTimeAsync(800);
      heard();
    }
    expect(told()).toBe(0);
  });

  it('counts anew from when the broker is back', async () => {
    let away = true;
    const { told } = watch(() => (away ? Promise.reject(new Error('away')) : Promise.resolve()));
    await jest.advanceTimersByTimeAsync(20_000);
    away = false;
    expect(told()).toBe(0);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(told()).toBe(1);
  });

  it('does not count what the broker was away for, however short that was', async () => {
    let away = false;
    const { told } = watch(() => (away ? Promise.reject(new Error('away')) : Promise.resolve()));
    await jest.advanceTimersByTimeAsync(400);
    away = true;
    await jest.advanceTimersByTimeAsync(500);
    away = false;
    await jest.advanceTimersByTimeAsync(700);
    expect(told()).toBe(0);
  });

  it('is not told after the end of the watch', async () => {
    const { told, stop } = watch();
    stop();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(told()).toBe(0);
  });
});
