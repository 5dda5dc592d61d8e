import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@cunguan/access';
import { randomIds } from '@cunguan/domain';
import { recusalDeclared, recusalWithdrawn } from '@cunguan/events';
import { codeOf, createWorld, type Place, type World } from '../test/world.js';
import { giveDutyCommand } from './duty/duty.service.js';
import { leaveDutyPostCommand, takeDutyPostCommand } from './duty-post-holding/duty-post-holding.service.js';
import {
  approveFrontlinePostingCommand,
  planFrontlinePostingCommand,
  recallFrontlinePostingCommand,
  startFrontlinePostingCommand,
} from './frontline-posting/frontline-posting.service.js';

let world: World;
let place: Place;
let officialId: string;
let siblingId: string;
let leaderId: string;
let kinId: string;

beforeAll(async () => {
  world = await createWorld();
});
beforeEach(async () => {
  place = await world.newVillage();
  officialId = await world.newOfficial(place);
  siblingId = await world.newOfficial(place);
  leaderId = await world.newTownLeader(place);
  kinId = await world.newTownLeader(place);
});
afterAll(() => world.close());

type Who = Partial<Pick<Viewer, 'officialId' | 'cadreId'>>;
const as = (who: Who = {}) =>
  world.contextOf({
    id: 'organiser',
    grants: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }],
    officialId: null,
    cadreId: null,
    ...who,
  });

const declareKin = async (personId: string): Promise<string> => {
  const recusalId = randomIds.next();
  const kinds = { personKind: 'OFFICIAL', relativeKind: 'CADRE' } as const;
  await world.deliver(recusalDeclared.of(recusalId, 1, { recusalId, ...kinds, personId, relativeId: officialId }));
  return recusalId;
};

/** Everything that a refused command must leave alone. */
const written = () =>
  world.dataSource.query<object[]>(
    `SELECT (SELECT count(*) FROM outbox) AS events, (SELECT count(*) FROM duties) AS duties,
            (SELECT count(*) FROM frontline_postings) AS postings, (SELECT sum(version) FROM frontline_postings) AS acts,
            (SELECT count(*) FROM duty_post_holdings) AS holdings, (SELECT sum(version) FROM duty_post_holdings) AS ends`,
  );

/** A command that is ready to be given, by whoever asks and, where it names one, by a named cadre. */
type Decide = (who?: Who, named?: string) => Promise<unknown>;

const take = async (dutyPostId: string, who?: Who) =>
  takeDutyPostCommand(await as(who), { dutyPostId, officialId, from: '2015-01-01' });
const newPosting = async (who?: Who): Promise<string> => {
  const hostUnitId = await world.newDepartment(place);
  const term = { from: '2015-02-01', to: '2015-04-30', reason: '信访积案化解' };
  const plan = { officialId, kind: 'PETITION_RECEPTION', hostUnitId, ...term } as const;
  return (await planFrontlinePostingCommand(await as(who), plan)).id;
};
const approvedPosting = async (): Promise<string> => {
  const frontlinePostingId = await newPosting();
  const approval = { frontlinePostingId, approverId: leaderId, on: '2015-01-20' };
  return (await approveFrontlinePostingCommand(await as(), approval)).id;
};

const commands: readonly (readonly [name: string, prepare: () => Promise<Decide>])[] = [
  [
    'takeDutyPost',
    async () => {
      const dutyPostId = await world.newPost(place);
      return (who) => take(dutyPostId, who);
    },
  ],
  [
    'leaveDutyPost',
    async () => {
      const { id: dutyPostHoldingId } = await take(await world.newPost(place));
      return async (who) => leaveDutyPostCommand(await as(who), { dutyPostHoldingId, on: '2015-05-01' });
    },
  ],
  [
    'giveDuty',
    async () => {
      const dutyPostId = await world.newPost(place);
      await take(dutyPostId);
      const duty = { title: '低保复核', measure: '全部低保户入户', givenOn: '2015-03-01', dueOn: '2015-04-30' };
      return async (who, giverId = leaderId) => giveDutyCommand(await as(who), { dutyPostId, giverId, ...duty });
    },
  ],
  ['planFrontlinePosting', () => Promise.resolve((who) => newPosting(who))],
  [
    'startFrontlinePosting',
    async () => {
      const frontlinePostingId = await approvedPosting();
      return async (who) => startFrontlinePostingCommand(await as(who), { frontlinePostingId, on: '2015-02-01' });
    },
  ],
  [
    'recallFrontlinePosting',
    async () => {
      const recall = { frontlinePostingId: await approvedPosting(), on: '2015-01-25', reason: '村里防汛' };
      return async (who) => recallFrontlinePostingCommand(await as(who), recall);
    },
  ],
];

describe.each(commands)('%s', (name, prepare) => {
  it('is refused to the official and to kin, before and after others did it, and writes nothing', async () => {
    const decide = await prepare();
    await declareKin(siblingId);
    await declareKin(kinId);
    const expectRefusals = async () => {
      const before = await written();
      expect(await codeOf(decide({ officialId }))).toBe('ACCESS.OWN_CASE');
      expect(await codeOf(decide({ officialId: siblingId }))).toBe('ACCESS.KIN');
      expect(await codeOf(decide({ cadreId: kinId }))).toBe('ACCESS.KIN');
      if (name === 'giveDuty') expect(await codeOf(decide({}, kinId))).toBe('ACCESS.KIN');
      expect(await written()).toEqual(before);
    };
    await expectRefusals();
    expect(await codeOf(decide({ cadreId: leaderId }))).toBe('done');
    // Recusal comes before whatever else would now refuse it.
    await expectRefusals();
  });

  it('is possible again once the recusal is withdrawn', async () => {
    const decide = await prepare();
    const recusalId = await declareKin(kinId);
    expect(await codeOf(decide({ cadreId: kinId }))).toBe('ACCESS.KIN');
    await world.deliver(recusalWithdrawn.of(recusalId, 2, { recusalId }));
    expect(await codeOf(decide({ cadreId: kinId }, kinId))).toBe('done');
  });
});
