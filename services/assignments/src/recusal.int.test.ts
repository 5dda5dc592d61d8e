import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@cunguan/access';
import { randomIds } from '@cunguan/domain';
import { recusalDeclared, recusalWithdrawn, type PersonKind } from '@cunguan/events';
import { codeOf, createWorld, type Place, type World } from '../test/world.js';
import { checkDutyCommand, giveDutyCommand, reportDutyDoneCommand } from './duty/duty.service.js';
import { takeDutyPostCommand } from './duty-post-holding/duty-post-holding.service.js';
import {
  approveFrontlinePostingCommand,
  endFrontlinePostingCommand,
  planFrontlinePostingCommand,
  startFrontlinePostingCommand,
} from './frontline-posting/frontline-posting.service.js';

let world: World;
let place: Place;
let officialId: string;
let leaderId: string;
let otherLeaderId: string;

beforeAll(async () => {
  world = await createWorld();
});
beforeEach(async () => {
  place = await world.newVillage();
  officialId = await world.newOfficial(place);
  leaderId = await world.newTownLeader(place);
  otherLeaderId = await world.newTownLeader(place);
});
afterAll(() => world.close());

const as = (who: Partial<Viewer> = {}) =>
  world.contextOf({
    id: 'organiser',
    grants: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }],
    officialId: null,
    cadreId: null,
    ...who,
  });

const declare = async (one: readonly [PersonKind, string], other: readonly [PersonKind, string]): Promise<string> => {
  const recusalId = randomIds.next();
  const [[personKind, personId], [relativeKind, relativeId]] = [one, other];
  await world.deliver(recusalDeclared.of(recusalId, 1, { recusalId, personKind, personId, relativeKind, relativeId }));
  return recusalId;
};
const withdraw = (recusalId: string) => world.deliver(recusalWithdrawn.of(recusalId, 2, { recusalId }));

const doneDuty = async (): Promise<string> => {
  const dutyPostId = await world.newPost(place);
  await takeDutyPostCommand(world.context, { dutyPostId, officialId, from: '2015-01-01' });
  const duty = { title: '低保复核', measure: '全部低保户入户', givenOn: '2015-03-01', dueOn: '2015-04-30' };
  const { id } = await giveDutyCommand(world.context, { dutyPostId, giverId: leaderId, ...duty });
  await reportDutyDoneCommand(world.context, { dutyId: id, on: '2015-04-01', evidence: '入户登记表' });
  return id;
};
const check = async (dutyId: string, checkerId: string, who?: Partial<Viewer>) =>
  checkDutyCommand(await as(who), { dutyId, checkerId, on: '2015-04-02', result: 'VERIFIED', note: '已抽查' });

const plan = async (): Promise<string> => {
  const hostUnitId = await world.newDepartment(place);
  const term = { from: '2015-02-01', to: '2015-04-30', reason: '信访积案化解' };
  return (
    await planFrontlinePostingCommand(world.context, { officialId, kind: 'PETITION_RECEPTION', hostUnitId, ...term })
  ).id;
};
const approve = async (frontlinePostingId: string, approverId: string, who?: Partial<Viewer>) =>
  approveFrontlinePostingCommand(await as(who), { frontlinePostingId, approverId, on: '2015-01-20' });
const end = async (frontlinePostingId: string, appraiserId: string, who?: Partial<Viewer>) =>
  endFrontlinePostingCommand(await as(who), {
    frontlinePostingId,
    appraiserId,
    on: '2015-04-30',
    communicationAndCoordination: 4,
    complexAndSuddenEvents: 3,
    massWork: 5,
    solvingPracticalProblems: 4,
    comment: '群众认可',
  });

/** A decision that is ready to be taken, by a named cadre and whoever asks. */
type Decision = (named: string, who?: Partial<Viewer>) => Promise<unknown>;
const decisions: readonly (readonly [name: string, prepare: () => Promise<Decision>])[] = [
  [
    'checkDuty',
    async () => {
      const id = await doneDuty();
      return (named, who) => check(id, named, who);
    },
  ],
  [
    'approveFrontlinePosting',
    async () => {
      const id = await plan();
      return (named, who) => approve(id, named, who);
    },
  ],
  [
    'endFrontlinePosting',
    async () => {
      const id = await plan();
      await approve(id, otherLeaderId);
      await startFrontlinePostingCommand(world.context, { frontlinePostingId: id, on: '2015-02-01' });
      return (named, who) => end(id, named, who);
    },
  ],
];

describe.each(decisions)('%s', (_name, prepare) => {
  it('is refused to the official, and where whoever is named or asks is kin of the official', async () => {
    const decide = await prepare();
    expect(await codeOf(decide(otherLeaderId, { officialId }))).toBe('ACCESS.OWN_CASE');
    const recusals = [
      await declare(['OFFICIAL', officialId], ['CADRE', leaderId]),
      await declare(['CADRE', leaderId], ['CADRE', otherLeaderId]),
    ];
    expect(await codeOf(decide(leaderId))).toBe('ACCESS.KIN');
    expect(await codeOf(decide(otherLeaderId, { cadreId: leaderId }))).toBe('ACCESS.KIN');
    const sibling = await world.newOfficial(place);
    recusals.push(await declare(['OFFICIAL', sibling], ['OFFICIAL', officialId]));
    expect(await codeOf(decide(otherLeaderId, { officialId: sibling }))).toBe('ACCESS.KIN');
    // That the two leaders are kin of each other is nothing to the official.
    expect(await codeOf(decide(otherLeaderId))).toBe('done');
    for (const recusal of recusals) await withdraw(recusal);
  });

  it('is possible again once the recusal is withdrawn', async () => {
    const decide = await prepare();
    const recusal = await declare(['CADRE', leaderId], ['OFFICIAL', officialId]);
    expect(await codeOf(decide(leaderId))).toBe('ACCESS.KIN');
    await withdraw(recusal);
    expect(await codeOf(decide(leaderId))).toBe('done');
  });
});

describe('a recusal that comes while it is decided', () => {
  it('stops what was not decided yet, and changes nothing that was', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 10; round += 1) {
      officialId = await world.newOfficial(place);
      const id = await plan();
      const [decided] = await Promise.all([
        codeOf(approve(id, leaderId)),
        declare(['CADRE', leaderId], ['OFFICIAL', officialId]),
      ]);
      outcomes.add(decided);
      const [posting] = await world.dataSource.query<{ approver_id: string | null }[]>(
        'SELECT approver_id FROM frontline_postings WHERE id = $1',
        [id],
      );
      expect(posting?.approver_id).toBe(decided === 'done' ? leaderId : null);
      const afterwards = await codeOf(approve(id, leaderId));
      expect(afterwards).toBe('ACCESS.KIN');
    }
    for (const outcome of outcomes) expect(['done', 'ACCESS.KIN']).toContain(outcome);
  });

  it('leaves an approval that was given before it as it is', async () => {
    const id = await plan();
    await approve(id, leaderId);
    await declare(['CADRE', leaderId], ['OFFICIAL', officialId]);
    await startFrontlinePostingCommand(world.context, { frontlinePostingId: id, on: '2015-02-01' });
    expect(await codeOf(end(id, leaderId))).toBe('ACCESS.KIN');
    expect(await codeOf(end(id, otherLeaderId))).toBe('done');
  });
});
