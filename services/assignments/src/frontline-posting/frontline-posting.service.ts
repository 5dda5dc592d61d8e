import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import type { FrontlineKind } from '@cunguan/events';
import { enqueue, type EnqueueEnvironment } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, isWithin, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { IsNull, type EntityManager } from 'typeorm';
import { OfficeEntity } from '../cadre/cadre.entity.js';
import { findCadre } from '../cadre/cadre.service.js';
import { findPlacement, lockOfficial, lockReachedOfficial } from '../official/official.service.js';
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

/** Whose act it is: the home's, or also the host's, to whom the official comes and who appraises. */
type Side = 'HOME' | 'HOST';

/** The posting whose home or host is within the command's reach; nobody acts upon their own or that of kin. */
const findPosting = async (
  tx: EntityManager,
  { access, viewer }: ServiceContext,
  command: string,
  id: string,
  side: Side,
): Promise<FrontlinePosting> => {
  const posting = await tx.findOneBy(FrontlinePostingEntity, { id: requireId('frontlinePostingId', id) });
  const reach = access.command(command);
  const ofHome = posting && isWithin(reach, [posting.homeVillageId, posting.homeTownId, posting.districtId]);
  const ofHost = posting && isWithin(reach, [posting.hostUnitId, posting.hostTownId]);
  if (!posting || !(ofHome || ofHost)) throw refuse('FRONTLINE_POSTING.UNKNOWN');
  await requireImpartial(tx, viewer, [], [posting.officialId]);
  if (side === 'HOME' && !ofHome) throw refuse('FRONTLINE_POSTING.HOME_DECIDES');
  return posting;
};

const lockPosting = (tx: EntityManager, id: string): Promise<FrontlinePosting> =>
  tx.findOneOrFail(FrontlinePostingEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });

const savePosting = (tx: EntityManager, { id, ...columns }: FrontlinePosting) =>
  tx.update(FrontlinePostingEntity, { id }, columns);

/** One transaction about one posting: decides on the locked row, saves what comes of it and tells of it. */
const act = (
  context: ServiceContext,
  command: string,
  input: ActInput,
  side: Side,
  decide: (tx: EntityManager, found: FrontlinePosting) => Promise<Changed>,
): Promise<PostingId> =>
  refusingConstraints(constraints, () =>
    runCommand(context, commandRequest(context, command, input), async (tx) => {
      const found = await findPosting(tx, context, command, input.frontlinePostingId, side);
      const { posting, event } = await decide(tx, found);
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
      const reach = context.access.command('planFrontlinePosting');
      const official = await lockReachedOfficial(tx, reach, input.officialId);
      const placement = await findPlacement(tx, official.id, input.from);
      // Somebody who was here and will be elsewhere on that day is for the other place to plan for.
      if (placement && !isWithin(reach, [placement.villageId, placement.townId, placement.districtId])) {
        throw refuse('OFFICIAL.UNKNOWN');
      }
      await requireImpartial(tx, context.viewer, [], [official.id]);
      const host = await findUnit(tx, reach, 'hostUnitId', input.hostUnitId);
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
  act(context, 'approveFrontlinePosting', input, 'HOME', async (tx, { id }) => {
    const posting = await lockPosting(tx, id);
    const approver = await findCadre(tx, context, 'approverId', input.approverId);
    await requireImpartial(tx, context.viewer, [approver.id], [posting.officialId]);
    const offices = await tx.findBy(OfficeEntity, { cadreId: approver.id });
    const { homeVillageId, homeTownId, districtId } = posting;
    const jurisdictions = await jurisdictionsOf(tx, [homeVillageId, homeTownId, districtId]);
    return approveFrontlinePosting(posting, approver, offices, jurisdictions, input, today(context.clock));
  });

export const startFrontlinePostingCommand = (context: ServiceContext, input: ActInput): Promise<PostingId> =>
  act(context, 'startFrontlinePosting', input, 'HOST', async (tx, { id, officialId }) => {
    // The official before the posting, in the order in which the end of the service takes them.
    const official = await lockOfficial(tx, officialId);
    const posting = await lockPosting(tx, id);
    return startFrontlinePosting(posting, official, input, today(context.clock));
  });

export const endFrontlinePostingCommand = (
  context: ServiceContext,
  input: EndFrontlinePostingInput,
): Promise<PostingId> =>
  act(context, 'endFrontlinePosting', input, 'HOST', async (tx, { id, officialId }) => {
    const official = await lockOfficial(tx, officialId);
    const posting = await lockPosting(tx, id);
    const appraiser = await findCadre(tx, context, 'appraiserId', input.appraiserId);
    await requireImpartial(tx, context.viewer, [appraiser.id], [officialId]);
    return endFrontlinePosting(posting, official, appraiser, input, today(context.clock));
  });

export const recallFrontlinePostingCommand = (
  context: ServiceContext,
  input: RecallFrontlinePostingInput,
): Promise<PostingId> =>
  act(context, 'recallFrontlinePosting', input, 'HOME', async (tx, { id }) =>
    recallFrontlinePosting(await lockPosting(tx, id), input, today(context.clock)),
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
