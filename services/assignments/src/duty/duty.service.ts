import { runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type Reach, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { findCadre } from '../cadre/cadre.service.js';
import { lockHoldingOn } from '../duty-post-holding/duty-post-holding.service.js';
import { lockDutyPost } from '../duty-post/duty-post.service.js';
import { OfficialEntity } from '../official/official.entity.js';
import { lockOfficial } from '../official/official.service.js';
import { refuse } from '../refusals.js';
import { checkDuty, giveDuty, reportDutyDone, type Duty, type DutyCheckResult, type DutyStep } from './duty.js';
import { DutyEntity, DutyStepEntity } from './duty.entity.js';
import { stateOfDuty } from './duty.state.js';

interface GiveDutyInput extends KeyedInput {
  readonly dutyPostId: string;
  readonly giverId: string;
  readonly title: string;
  readonly measure: string;
  readonly givenOn: CivilDate;
  readonly dueOn: CivilDate;
}

interface ReportDutyDoneInput extends KeyedInput {
  readonly dutyId: string;
  readonly on: CivilDate;
  readonly evidence: string;
}

interface CheckDutyInput extends KeyedInput {
  readonly dutyId: string;
  readonly checkerId: string;
  readonly on: CivilDate;
  readonly result: DutyCheckResult;
  readonly note?: string | null;
}

type DutyId = Pick<Duty, 'id'>;

/** The duty, of a post or of an official within reach, with the row locked. */
const lockDuty = async (tx: EntityManager, { within }: Reach, dutyId: string): Promise<Duty> => {
  const id = requireId('dutyId', dutyId);
  const reached = await tx.query<unknown[]>(
    `SELECT d.id FROM duties d JOIN duty_posts p ON p.id = d.duty_post_id
      WHERE d.id = $1 AND ARRAY[p.village_id, p.town_id, p.district_id, d.official_id] && $2::uuid[] FOR UPDATE OF d`,
    [id, within],
  );
  if (reached.length === 0) throw refuse('DUTY.UNKNOWN');
  return tx.findOneByOrFail(DutyEntity, { id });
};

const lastStep = (tx: EntityManager, { id, version }: Duty): Promise<DutyStep> =>
  tx.findOneByOrFail(DutyStepEntity, { dutyId: id, version });

const saveStep = async (tx: EntityManager, { id, version }: Duty, step: DutyStep): Promise<void> => {
  await tx.update(DutyEntity, { id }, { version });
  await tx.insert(DutyStepEntity, step);
};

export const giveDutyCommand = (context: ServiceContext, input: GiveDutyInput): Promise<DutyId> =>
  runCommand(context, commandRequest(context, 'giveDuty', input), async (tx) => {
    const post = await lockDutyPost(tx, context.access.command('giveDuty'), input.dutyPostId);
    const giver = await findCadre(tx, context, 'giverId', input.giverId);
    const holding = await lockHoldingOn(tx, post.id, input.givenOn);
    await requireImpartial(tx, context.viewer, [giver.id], holding ? [holding.officialId] : []);
    const holder = holding && (await tx.findOneBy(OfficialEntity, { id: holding.officialId }));
    const gift = { ...input, id: context.ids.next() };
    const { duty, step, event } = giveDuty(post, holding, holder, giver, gift, today(context.clock));
    await tx.insert(DutyEntity, duty);
    await tx.insert(DutyStepEntity, step);
    await enqueue(tx, context, [event], [stateOfDuty(duty, step)]);
    return { id: duty.id };
  });

export const reportDutyDoneCommand = (context: ServiceContext, input: ReportDutyDoneInput): Promise<DutyId> =>
  runCommand(context, commandRequest(context, 'reportDutyDone', input), async (tx) => {
    const duty = await lockDuty(tx, context.access.command('reportDutyDone'), input.dutyId);
    const doer = await lockOfficial(tx, duty.officialId);
    const done = reportDutyDone(duty, await lastStep(tx, duty), doer, input, today(context.clock));
    await saveStep(tx, done.duty, done.step);
    await enqueue(tx, context, [done.event], [stateOfDuty(done.duty, done.step)]);
    return { id: duty.id };
  });

export const checkDutyCommand = (context: ServiceContext, input: CheckDutyInput): Promise<DutyId> =>
  runCommand(context, commandRequest(context, 'checkDuty', input), async (tx) => {
    const duty = await lockDuty(tx, context.access.command('checkDuty'), input.dutyId);
    const checker = await findCadre(tx, context, 'checkerId', input.checkerId);
    await requireImpartial(tx, context.viewer, [checker.id], [duty.officialId]);
    const checked = checkDuty(duty, await lastStep(tx, duty), checker, input, today(context.clock));
    await saveStep(tx, checked.duty, checked.step);
    await enqueue(tx, context, [checked.event], [stateOfDuty(checked.duty, checked.step)]);
    return { id: duty.id };
  });
