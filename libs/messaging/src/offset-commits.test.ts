import { describe, expect, it } from '@jest/globals';
import { createOffsetCommits } from './offset-commits.js';

/** A group whose commits end when they are told to. */
const slowGroup = () => {
  const asked: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = [];
  return {
    asked,
    uncommittedOffsets: () => ({ topics: [] }),
    commitOffsetsIfNecessary: () => new Promise<void>((resolve, reject) => asked.push({ resolve, reject })),
  };
};

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('commits of offsets', () => {
  it('go on beside the deliveries, one at a time, and what is settled meanwhile makes one more', async () => {
    const group = slowGroup();
    const commits = createOffsetCommits();
    for (let batch = 0; batch < 3; batch += 1) await commits.follow(group);
    expect(group.asked).toHaveLength(1);
    group.asked[0]?.resolve();
    await turn();
    expect(group.asked).toHaveLength(2);
    group.asked[1]?.resolve();
    await turn();
    expect(group.asked).toHaveLength(2);
  });

  it('are waited for after one that failed, so that a failure that lasts is thrown', async () => {
    const group = slowGroup();
    const commits = createOffsetCommits();
    await commits.follow(group);
    group.asked[0]?.reject(new Error('fenced'));
    await turn();
    const following = commits.follow(group);
    await turn();
    group.asked[1]?.reject(new Error('fenced again'));
    await expect(following).rejects.toThrow('fenced again');
  });

  it('are done when they have ended, and from then on each is waited for', async () => {
    const group = slowGroup();
    const commits = createOffsetCommits();
    await commits.follow(group);
    const ended = commits.end();
    group.asked[0]?.resolve();
    await ended;
    let done = false;
    const following = commits.follow(group).then(() => (done = true));
    await turn();
    expect(done).toBe(false);
    group.asked[1]?.resolve();
    await following;
  });
});
