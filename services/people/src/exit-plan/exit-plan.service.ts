import { runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import type { ExitRoute } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { IsNull, type EntityManager } from 'typeorm';
import type { ContractTerm } from '../contract-term/contract-term.js';
import { ContractTermEntity } from '../official/official.entity.js';
import { findLastTerm, lockOfficial } from '../official/official.lock.js';
import { refuse } from '../refusals.js';
import { ExitPlanEntity } from './exit-plan.entity.js';
import { makeExitPlan, type ExitPlan } from './exit-plan.js';

interface MakeExitPlanInput extends KeyedInput {
  readonly officialId: string;
  readonly contractTermId?: string | null;
  readonly route: ExitRoute;
  readonly steps: string;
  readonly plannedOn: CivilDate;
  readonly expectedVersion?: number | null;
}

/** The term that is named, or the last. */
const findTerm = async (
  tx: EntityManager,
  officialId: string,
  named: string | null | undefined,
): Promise<ContractTerm> => {
  if (named == null) {
    const last = await findLastTerm(tx, officialId);
    if (!last) throw refuse('CONTRACT.NONE');
    return last;
  }
  const id = requireId('contractTermId', named);
  const term = await tx.findOneBy(ContractTermEntity, { id, officialId });
  if (!term) throw refuse('CONTRACT.UNKNOWN');
  return term;
};

/** An official plans the own exit; of others, whoever is impartial. */
export const makeExitPlanCommand = (context: ServiceContext, input: MakeExitPlanInput): Promise<Pick<ExitPlan, 'id'>> =>
  runCommand(context, commandRequest(context, 'makeExitPlan', input), async (tx) => {
    const { official } = await lockOfficial(tx, context.access.command('makeExitPlan'), input.officialId);
    if (official.id !== context.viewer.officialId) await requireImpartial(tx, context.viewer, [], [official.id]);
    const term = await findTerm(tx, official.id, input.contractTermId);
    const inForce = await tx.findOneBy(ExitPlanEntity, { contractTermId: term.id, replacedOn: IsNull() });
    const { route, steps, plannedOn, expectedVersion = null } = input;
    const { plan, event } = makeExitPlan(term, inForce, {
      ...{ id: context.ids.next(), route, steps, plannedOn, expectedVersion },
      today: today(context.clock),
    });
    if (inForce) await tx.update(ExitPlanEntity, { id: inForce.id }, { replacedOn: plan.plannedOn });
    await tx.insert(ExitPlanEntity, plan);
    await enqueue(tx, context, [event]);
    return { id: plan.id };
  });
