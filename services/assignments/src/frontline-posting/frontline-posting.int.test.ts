import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomIds, type CivilDate } from '@cunguan/domain';
import { pendingEvents, pendingStates, pendingVersions, publishedEvent } from '@cunguan/testing';
import {
  codeOf,
  createWorld,
  endedEvent,
  expectOneWinner,
  townOfficeEvents,
  transferredEvent,
  type Place,
  type World,
} from '../../test/world.js';
import { FrontlinePostingEntity } from './frontline-posting.entity.js';
import {
  approveFrontlinePostingCommand,
  endFrontlinePostingCommand,
  planFrontlinePostingCommand,
  recallFrontlinePostingCommand,
  startFrontlinePostingCommand,
} from './frontline-posting.service.js';

let world: World;
let place: Place;
let officialId: string;
let leaderId: string;
let hostUnitId: string;

beforeAll(async () => {
  world = await createWorld();
});

beforeEach(async () => {
  place = await world.newVillage();
  officialId = await world.newOfficial(place);
  leaderId = await world.newTownLeader(place);
  hostUnitId = await world.newDepartment(place);
});

afterAll(() => world.close());

const marks = {
  communicationAndCoordination: 4,
  complexAndSuddenEvents: 3,
  massWork: 5,
  solvingPracticalProblems: 4,
  comment: '群众认可',
};
const plan = (from: CivilDate = '2015-02-01', to: CivilDate = '2015-04-30', change: object = {}) =>
  planFrontlinePostingCommand(world.context, {
    officialId,
    kind: 'PETITION_RECEPTION',
    hostUnitId,
    from,
    to,
    reason: '信访积案化解',
    ...change,
  });
const approve = (frontlinePostingId: string, on: CivilDate = '2015-01-20', approverId = leaderId) =>
  approveFrontlinePostingCommand(world.context, { frontlinePostingId, approverId, on });
const start = (frontlinePostingId: string, on: CivilDate = '2015-02-01') =>
  startFrontlinePostingCommand(world.context, { frontlinePostingId, on });
const end = (frontlinePostingId: string, on: CivilDate = '2015-04-30', change: object = {}) =>
  endFrontlinePostingCommand(world.context, { frontlinePostingId, on, appraiserId: leaderId, ...marks, ...change });
const recall = (frontlinePostingId: string, on: CivilDate = '2015-03-01') =>
  recallFrontlinePostingCommand(world.context, { frontlinePostingId, on, reason: '另有任务' });
const active = async (from?: CivilDate, to?: CivilDate): Promise<string> => {
  const { id } = await plan(from, to);
  await approve(id);
  await start(id, from);
  return id;
};
const posting = (id: string) => world.dataSource.manager.findOneByOrFail(FrontlinePostingEntity, { id });
const versionsOf = async (id: string): Promise<readonly number[]> =>
  (await pendingEvents(world.dataSource))
    .filter(({ aggregateId }) => aggregateId === id)
    .map(({ aggregateVersion }) => aggregateVersion);
const twenty = <T>(make: (n: number) => T): T[] => Array.from({ length: 20 }, (_item, n) => make(n));

describe('a frontline posting', () => {
  it('goes from the plan to the appraisal, one event each', async () => {
    const id = await active();
    await end(id);
    expect(await posting(id)).toMatchObject({
      homeVillageId: place.villageId,
      hostKind: 'DEPARTMENT',
      approverId: leaderId,
      startedOn: '2015-02-01',
      endedOn: '2015-04-30',
      massWork: 5,
      version: 4,
    });
    expect(await versionsOf(id)).toEqual([1, 2, 3, 4]);
  });

  it('is planned once for one key', async () => {
    const clientMutationId = randomIds.next();
    const answers = await Promise.all(twenty(() => plan('2015-02-01', '2015-04-30', { clientMutationId })));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await versionsOf(answers[0]?.id ?? '')).toEqual([1]);
  });

  it.each<[string, (id: string) => Promise<unknown>, () => Promise<string>]>([
    ['approved', (id) => approve(id), async () => (await plan()).id],
    ['ended', (id) => end(id), () => active()],
    ['recalled', (id) => recall(id), () => active()],
  ])('is %s once under races', async (_what, command, arrange) => {
    const id = await arrange();
    await expectOneWinner(
      twenty(() => command(id)),
      'FRONTLINE_POSTING.WRONG_STATUS',
    );
  });

  it('is refused for what is not known', async () => {
    const { id } = await plan();
    const unknown = randomIds.next();
    expect(await codeOf(plan('2015-05-01', '2015-05-31', { officialId: unknown }))).toBe('OFFICIAL.UNKNOWN');
    expect(await codeOf(plan('2015-05-01', '2015-05-31', { hostUnitId: unknown }))).toBe('UNIT.UNKNOWN');
    expect(await codeOf(approve(id, '2015-01-20', unknown))).toBe('CADRE.UNKNOWN');
    expect(await codeOf(approve(unknown))).toBe('FRONTLINE_POSTING.UNKNOWN');
    expect(await codeOf(start(unknown))).toBe('FRONTLINE_POSTING.UNKNOWN');
  });

  it('is approved by a leader of the town in office on that day, and by nobody else', async () => {
    const { id } = await plan();
    const former = await world.newCadre(place);
    await world.deliver(...townOfficeEvents(former, place.townId, '2012-01-01', '2015-01-20'));
    const elsewhere = await world.newTownLeader(await world.newVillage());
    for (const approver of [former, elsewhere, await world.newCadre(place)]) {
      expect(await codeOf(approve(id, '2015-01-20', approver))).toBe('FRONTLINE_POSTING.APPROVER_NOT_ENTITLED');
    }
    expect(await codeOf(approve(id, '2015-01-19', former))).toBe('done');
  });

  it('may be hosted by any unit of the district that is no district', async () => {
    const neighbour = await world.newVillage({ districtId: place.districtId });
    expect(await codeOf(plan('2015-02-01', '2015-02-28', { hostUnitId: neighbour.villageId }))).toBe('done');
    expect(await codeOf(plan('2015-03-01', '2015-03-31', { hostUnitId: neighbour.townId }))).toBe('done');
    const refused = (unit: string) => codeOf(plan('2015-04-01', '2015-04-30', { hostUnitId: unit }));
    expect(await refused(place.districtId)).toBe('FRONTLINE_POSTING.HOST_KIND');
    const beyond = await world.newVillage({ districtId: randomIds.next() });
    expect(await refused(beyond.villageId)).toBe('UNIT.UNKNOWN');
  });

  it('keeps the home village of its first day when the official moves', async () => {
    const id = await active();
    await world.deliver(transferredEvent(officialId, 3, await world.newVillage(place), '2015-03-01'));
    expect(await posting(id)).toMatchObject({ homeVillageId: place.villageId, recalledOn: null, version: 3 });
  });
});

describe('two frontline postings of one official', () => {
  it('never overlap: one of twenty plans wins', async () => {
    await expectOneWinner(
      twenty((n) => plan(`2015-02-${String(n + 1).padStart(2, '0')}`, '2015-04-30')),
      'FRONTLINE_POSTING.OVERLAPS',
    );
  });

  it('follow each other day by day', async () => {
    await plan('2015-02-01', '2015-04-30');
    expect(await codeOf(plan('2015-04-30', '2015-05-31'))).toBe('FRONTLINE_POSTING.OVERLAPS');
    expect(await codeOf(plan('2015-05-01', '2015-05-31'))).toBe('done');
  });

  it('find the days free that an early end or a recall before the start gave back', async () => {
    await end(await active(), '2015-03-15');
    expect(await codeOf(plan('2015-03-15', '2015-04-30'))).toBe('FRONTLINE_POSTING.OVERLAPS');
    const { id } = await plan('2015-03-16', '2015-04-30');
    await approve(id);
    await recall(id);
    expect(await codeOf(plan('2015-03-16', '2015-04-30'))).toBe('done');
  });

  it('keep the days that were served until a recall', async () => {
    await recall(await active(), '2015-03-15');
    expect(await codeOf(plan('2015-03-15', '2015-04-30'))).toBe('FRONTLINE_POSTING.OVERLAPS');
    expect(await codeOf(plan('2015-03-16', '2015-04-30'))).toBe('done');
  });

  it('are not both active when the first overruns, nor does its end reach into the second', async () => {
    const first = await active('2015-02-01', '2015-04-30');
    const { id: second } = await plan('2015-05-01', '2015-06-30');
    await approve(second);
    expect(await codeOf(start(second, '2015-05-10'))).toBe('FRONTLINE_POSTING.STILL_ACTIVE');
    expect(await codeOf(end(first, '2015-05-09'))).toBe('FRONTLINE_POSTING.OVERLAPS');
    expect(await codeOf(end(first, '2015-04-30'))).toBe('done');
    expect(await codeOf(start(second, '2015-05-10'))).toBe('done');
  });
});

describe('the end of the service', () => {
  it('leaves what is over as it is', async () => {
    const id = await active();
    await end(id);
    await world.deliver(endedEvent(officialId, 3, '2015-03-31'));
    expect(await posting(id)).toMatchObject({ endedOn: '2015-04-30', recalledOn: null, version: 4 });
  });

  it('recalls once, however often the event comes', async () => {
    const id = await active();
    const { id: planned } = await plan('2015-07-01', '2015-08-31');
    const left = publishedEvent(endedEvent(officialId, 3, '2015-03-31'));
    expect(await world.deliver(left, left, endedEvent(officialId, 3, '2015-03-31'))).toEqual([
      'applied',
      'seen',
      'applied',
    ]);
    for (const recalled of [id, planned]) {
      expect(await posting(recalled)).toMatchObject({ recalledOn: '2015-04-01' });
    }
    expect(await posting(id)).toMatchObject({ recallReason: '聘用已结束 / the service has ended', version: 4 });
    expect(await versionsOf(id)).toEqual([1, 2, 3, 4]);
    expect(await versionsOf(planned)).toEqual([1, 2]);
    expect(await codeOf(plan('2015-05-01', '2015-05-31'))).toBe('OFFICIAL.NOT_SERVING');
  });

  it('leaves nobody active when it races with the start', async () => {
    await Promise.all(
      twenty(async () => {
        const id = await world.newOfficial(place);
        const { id: planned } = await plan('2015-02-01', '2015-04-30', { officialId: id });
        await approve(planned);
        await Promise.all([codeOf(start(planned)), world.deliver(endedEvent(id, 3, '2015-03-31'))]);
        expect((await posting(planned)).recalledOn).toBe('2015-04-01');
      }),
    );
  });
});

describe('the database', () => {
  it.each<[string, object]>([
    ['an end without an appraisal', { endedOn: '2015-04-30' }],
    [
      'an end that is recalled too',
      { endedOn: '2015-04-30', appraiserId: 'leader', ...marks, recalledOn: '2015-04-30' },
    ],
    ['a mark of 6', { massWork: 6 }],
    ['a start without an approval', { approvedOn: null, approverId: null, approvalPolicy: null }],
  ])('refuses %s', async (_what, { comment, appraiserId, ...change }: { comment?: string; appraiserId?: string }) => {
    const id = await active();
    const row = { ...change, ...(comment ? { appraisalComment: comment, appraiserId: appraiserId && leaderId } : {}) };
    await expect(world.dataSource.manager.update(FrontlinePostingEntity, { id }, row)).rejects.toThrow(
      'check constraint',
    );
  });
});

describe('the states in the outbox', () => {
  it('hold a posting with its appraisal, and none of the words', async () => {
    const id = await active();
    await end(id);
    const states = (await pendingStates(world.dataSource)).filter(({ key }) => key === id);
    expect(states.map(({ aggregateVersion }) => aggregateVersion)).toEqual([1, 2, 3, 4]);
    const { comment, ...numbers } = marks;
    expect(JSON.stringify(states)).not.toContain(comment);
    expect(states.at(-1)?.payload).toEqual({
      frontlinePostingId: id,
      officialId,
      kind: 'PETITION_RECEPTION',
      ...{ homeVillageId: place.villageId, homeTownId: place.townId, districtId: place.districtId, hostUnitId },
      ...{ from: '2015-02-01', to: '2015-04-30', approvedOn: '2015-01-20', approverId: leaderId },
      ...{ startedOn: '2015-02-01', endedOn: '2015-04-30', recalledOn: null, appraiserId: leaderId, ...numbers },
    });
  });

  it('are as new as the events, of every aggregate that there was', async () => {
    const { events, states } = await pendingVersions(world.dataSource);
    expect(events.size).toBeGreaterThan(0);
    expect(states).toEqual(events);
  });
});
