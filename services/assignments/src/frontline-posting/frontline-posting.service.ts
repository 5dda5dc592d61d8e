import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import type { FrontlineKind } from '@cunguan/events';
import { enqueue, type EnqueueEnvironment } from '@cunguan/messaging';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { IsNull, type EntityManager } from 'typeorm';
import { OfficeEntity } from '../cadre/cadre.entity.js';
import { findCadre } from '../cadre/cadre.service.js';
import { findPlacement, lockOfficial } from '../official/official.service.js';
import { refuse } from '../refusals.js';
import { findUnit, jurisdictionsOf } from '../unit/unit.service.js';
import {
  endFrontlinePosting,
  recallFromService,
  recallFrontlinePosting,
  type Ending,
} from './frontline-posting-end.js';
import {
  approveFrontlinePosting,
  planFrontlinePosting,
  startFrontlinePosting,
  type Changed,
  type FrontlinePosting,
} from './frontline-posting.js';
import { FrontlinePostingEntity } from './frontline-posting.entity.js';
import { stateOfFrontlinePosting } from './frontline-posting.state.js';

interface PlanFrontlinePostingInput extends KeyedInput {
  readonly officialId: string;
  readonly kind: FrontlineKind;
  readonly hostUnitId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reason: string;
}

interface ActInput extends KeyedInput {
  readonly frontlinePostingId: string;
  readonly on: CivilDate;
}

type ApproveFrontlinePostingInput = ActInput & { readonly approverId: string };
type EndFrontlinePostingInput = ActInput & Ending & { readonly appraiserId: string };
type RecallFrontlinePostingInput = ActInput & { readonly reason: string };

type PostingId = Pick<FrontlinePosting, 'id'>;

const constraints = {
  ex_frontline_postings_no_overlap: () => refuse('FRONTLINE_POSTING.OVERLAPS'),
  uq_frontline_postings_one_active: () => refuse('FRONTLINE_POSTING.STILL_ACTIVE'),
};

const findPosting = async (
  tx: EntityManager,
  id: string,
  lock: { readonly lock?: { readonly mode: 'pessimistic_write' } },
): Promise<FrontlinePosting> => {
  const where = { id: requireId('frontlinePostingId', id) };
  const posting = await tx.findOne(FrontlinePostingEntity, { where, ...lock });
  if (!posting) throw refuse('FRONTLINE_POSTING.UNKNOWN');
  return posting;
};

const lockPosting = (tx: EntityManager, id: string): Promise<FrontlinePosting> =>
  findPosting(tx, id, { lock: { mode: 'pessimistic_write' } });

const savePosting = (tx: EntityManager, { id, ...columns }: FrontlinePosting) =>
  tx.update(FrontlinePostingEntity, { id }, columns);

/** One transaction about one posting: decides on the locked row, saves what comes of it and tells of it. */
const act = (
  context: ServiceContext,
  command: string,
  input: ActInput,
  decide: (tx: EntityManager) => Promise<Changed>,
): Promise<PostingId> =>
  refusingConstraints(constraints, () =>
    runCommand(context, commandRequest(context, command, input), async (tx) => {
      const { posting, event } = await decide(tx);
      await savePosting(tx, posting);
      await enqueue(tx, context, [event], [stateOfFrontlinePosting(posting)]);
      return { id: posting.id };
    }),
  );

export const planFrontlinePostingCommand = (
  context: ServiceContext,
  input: PlanFrontlinePostingInput,
): Promise<PostingId> =>
  refusingConstraints(constraints, () =>
    runCommand(context, commandRequest(context, 'planFrontlinePosting', input), async (tx) => {
      const official = await lockOfficial(tx, input.officialId);
      const host = await findUnit(tx, 'hostUnitId', input.hostUnitId);
      const placement = await findPlacement(tx, official.id, input.from);
      const jurisdictions = placement
        ? await jurisdictionsOf(tx, [placement.villageId, placement.townId, placement.districtId])
        : [];
      const plan = { ...input, id: context.ids.next() };
      const { posting, event } = planFrontlinePosting(official, placement, host, jurisdictions, plan);
      await tx.insert(FrontlinePostingEntity, posting);
      await enqueue(tx, context, [event], [stateOfFrontlinePosting(posting)]);
      return { id: posting.id };
    }),
  );

export const approveFrontlinePostingCommand = (
  context: ServiceContext,
  input: ApproveFrontlinePostingInput,
): Promise<PostingId> =>
  act(context, 'approveFrontlinePosting', input, async (tx) => {
    const posting = await lockPosting(tx, input.frontlinePostingId);
    const approver = await findCadre(tx, 'approverId', input.approverId);
    const offices = await tx.findBy(OfficeEntity, { cadreId: approver.id });
    const { homeVillageId, homeTownId, districtId } = posting;
    const jurisdictions = await jurisdictionsOf(tx, [homeVillageId, homeTownId, districtId]);
    return approveFrontlinePosting(posting, approver, offices, jurisdictions, input, today(context.clock));
  });

export const startFrontlinePostingCommand = (context: ServiceContext, input: ActInput): Promise<PostingId> =>
  act(context, 'startFrontlinePosting', input, async (tx) => {
    // The official before the posting, in the order in which the end of the service takes them.
    const { officialId } = await findPosting(tx, input.frontlinePostingId, {});
    const official = await lockOfficial(tx, officialId);
    const posting = await lockPosting(tx, input.frontlinePostingId);
    return startFrontlinePosting(posting, official, input, today(context.clock));
  });

export const endFrontlinePostingCommand = (
  context: ServiceContext,
  input: EndFrontlinePostingInput,
): Promise<PostingId> =>
  act(context, 'endFrontlinePosting', input, async (tx) => {
    const { officialId } = await findPosting(tx, input.frontlinePostingId, {});
    const official = await lockOfficial(tx, officialId);
    const posting = await lockPosting(tx, input.frontlinePostingId);
    const appraiser = await findCadre(tx, 'appraiserId', input.appraiserId);
    return endFrontlinePosting(posting, official, appraiser, input, today(context.clock));
  });

export const recallFrontlinePostingCommand = (
  context: ServiceContext,
  input: RecallFrontlinePostingInput,
): Promise<PostingId> =>
  act(context, 'recallFrontlinePosting', input, async (tx) =>
    recallFrontlinePosting(await lockPosting(tx, input.frontlinePostingId), input, today(context.clock)),
  );

/** Recalls from everything not yet over; the caller has locked the official. */
export const recallAllFrontlinePostings = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  officialId: string,
  leftOn: CivilDate,
): Promise<void> => {
  const postings = await tx.find(FrontlinePostingEntity, {
    where: { officialId, endedOn: IsNull(), recalledOn: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const recalled = postings.map((posting) => recallFromService(posting, leftOn));
  for (const { posting } of recalled) await savePosting(tx, posting);
  await enqueue(
    tx,
    environment,
    recalled.map(({ event }) => event),
    recalled.map(({ posting }) => stateOfFrontlinePosting(posting)),
  );
};
