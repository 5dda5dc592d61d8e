import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '@cunguan/database';
import { randomIds, systemClock } from '@cunguan/domain';
import { pendingEvents, sampleEvent, startSampleService, type SampleService } from '@cunguan/testing';
import { enqueue } from './index.js';

const env = { clock: systemClock, ids: randomIds };
let service: SampleService;
beforeAll(async () => {
  service = await startSampleService();
});
afterAll(() => service.close());

const versionsOf = async (aggregateId: string): Promise<number[]> =>
  (await pendingEvents(service.dataSource))
    .filter((event) => event.aggregateId === aggregateId)
    .map((event) => event.aggregateVersion);

describe('the outbox', () => {
  it('holds the events of a change in the order of their making', async () => {
    const id = service.newId();
    await service.enqueue([sampleEvent(id, 1), sampleEvent(id, 2)]);
    await service.enqueue([sampleEvent(id, 3)]);
    expect(await versionsOf(id)).toEqual([1, 2, 3]);
  });

  it('holds nothing of a change that was rolled back', async () => {
    const id = service.newId();
    const change = service.dataSource.transaction(async (tx) => {
      await enqueue(tx, env, [sampleEvent(id, 1)]);
      throw new Error('refused');
    });
    await expect(change).rejects.toThrow('refused');
    expect(await versionsOf(id)).toEqual([]);
  });

  it('lets one of two writers through that decided on the same version', async () => {
    const id = service.newId();
    const writers = Array.from({ length: 8 }, () => service.enqueue([sampleEvent(id, 1)]));
    const results = await Promise.allSettled(writers);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await versionsOf(id)).toEqual([1]);
  });

  it('has the command of the writer that lost decided again', async () => {
    const id = service.newId();
    await service.enqueue([sampleEvent(id, 1)]);
    let version = 1;
    await runCommand(
      { ...env, dataSource: service.dataSource, wall: null, audit: null },
      {
        command: 'change',
        actor: { id: 'somebody', roles: [], officialId: null, cadreId: null },
        purpose: null,
        key: null,
        input: {},
      },
      async (tx) => {
        await enqueue(tx, env, [sampleEvent(id, version++)]);
        return {};
      },
    );
    expect(await versionsOf(id)).toEqual([1, 2]);
  });

  it('refuses events of an aggregate that are not in the order of their versions', async () => {
    const id = service.newId();
    await expect(service.enqueue([sampleEvent(id, 2), sampleEvent(id, 1)])).rejects.toThrow('order');
  });
});
