import type { ContractTerm } from './contract-term.js';
import { runCommand } from '@cunguan/database';
import { addDays, requireId, today, type CivilDate, type Jurisdictions } from '@cunguan/domain';
import type { AssessmentGrade, ExitRoute } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { DEPUTY_RANKS } from '../committee-post/committee-post.js';
import { endKeyCultivationOf } from '../key-cultivation/key-cultivation.service.js';
import { ContractTermEntity, PlacementEntity } from '../official/official.entity.js';
import {
  findLastTerm,
  jurisdictionsOf,
  lockOfficial,
  type LockedOfficial,
  type OfficialId,
} from '../official/official.lock.js';
import { requireServing } from '../official/official.js';
import { saveOfficial } from '../official/official.service.js';
import { readOfficialState } from '../official/official.state.js';
import { refuse } from '../refusals.js';
import { takeBackEndAhead } from '../record-correction/end-ahead.service.js';
import { endContract, signContract, type Exception } from './contract-term.js';
import type { RenewalFacts } from './renewal.js';

interface SignContractInput extends KeyedInput {
  readonly officialId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly exception?: { readonly approverId: string; readonly reason: string } | null;
}

interface EndContractInput extends KeyedInput {
  readonly officialId: string;
  readonly on: CivilDate;
  readonly exitRoute: ExitRoute;
  readonly expectedVersion?: number | null;
}

const FACTS = `
  SELECT a.grade, a.notified_on::text AS "notifiedOn",
         EXISTS (SELECT FROM committee_posts p
                  WHERE p.official_id = $2 AND p.rank = ANY ($4)
                    AND p.held_from <= $3::date AND $3::date < p.held_to) AS "hasDeputyRankPost"
    FROM (VALUES ($1::uuid)) AS term (id)
    LEFT JOIN LATERAL (SELECT grade, notified_on FROM term_assessments f WHERE f.contract_term_id = term.id
                        ORDER BY notified_on DESC, id LIMIT 1) a ON true`;

interface FactsRow {
  readonly grade: AssessmentGrade | null;
  readonly notifiedOn: CivilDate;
  readonly hasDeputyRankPost: boolean;
}

/** A post counts that is held while the last term runs, on the day of signing at the latest. */
const judgedOn = (context: ServiceContext, last: ContractTerm): CivilDate => {
  const day = today(context.clock);
  return day < last.runsTo ? day : last.runsTo;
};

const readFacts = async (
  tx: EntityManager,
  last: ContractTerm,
  on: CivilDate,
  jurisdictions: Jurisdictions,
): Promise<RenewalFacts> => {
  const { id, officialId, ordinal, runsFrom, runsTo } = last;
  const [row] = await tx.query<FactsRow[]>(FACTS, [id, officialId, on, DEPUTY_RANKS]);
  if (!row) throw new Error('the facts of a renewal gave no answer');
  const { grade, notifiedOn, hasDeputyRankPost } = row;
  const assessment = grade === null ? null : { grade, notifiedOn };
  return { ordinal, runsFrom, runsTo, assessment, hasDeputyRankPost, jurisdictions };
};

/** Heads and deputies of the town's party committee and government approve exceptions. */
const APPROVER = `
  SELECT bool_or(o.rank IN ('HEAD', 'DEPUTY') AND o.held_from <= $3::date
                 AND (o.held_to IS NULL OR $3::date < o.held_to)) AS leads
    FROM offices o
   WHERE o.cadre_id = $1 AND o.town_id = $2 AND o.body IN ('TOWN_PARTY_COMMITTEE', 'TOWN_GOVERNMENT')
   GROUP BY o.cadre_id`;

const readException = async (
  tx: EntityManager,
  context: ServiceContext,
  { official, placement }: LockedOfficial,
  { approverId, reason }: NonNullable<SignContractInput['exception']>,
  on: CivilDate,
): Promise<Exception> => {
  const cadreId = requireId('exception.approverId', approverId);
  const { within } = context.access.command('signContract');
  const [known] = await tx.query<object[]>(
    `SELECT FROM cadres c JOIN units u ON u.id = c.town_id
      WHERE c.id = $1 AND ARRAY[u.id, u.district_id] && $2::uuid[]`,
    [cadreId, within],
  );
  if (!known) throw refuse('CADRE.UNKNOWN');
  await requireImpartial(tx, context.viewer, [cadreId], [official.id]);
  const [held] = await tx.query<{ leads: boolean }[]>(APPROVER, [cadreId, placement.townId, on]);
  return { approverId: cadreId, reason, approverLeadsTown: held?.leads ?? false };
};

export const signContractCommand = (context: ServiceContext, input: SignContractInput): Promise<OfficialId> =>
  runCommand(context, commandRequest(context, 'signContract', input), async (tx) => {
    const locked = await lockOfficial(tx, context.access.command('signContract'), input.officialId);
    const { official, placement } = locked;
    await requireImpartial(tx, context.viewer, [], [official.id]);
    const jurisdictions = await jurisdictionsOf(tx, placement);
    const last = await findLastTerm(tx, official.id);
    const on = last ? judgedOn(context, last) : today(context.clock);
    const facts = last && (await readFacts(tx, last, on, jurisdictions));
    const exception = input.exception ? await readException(tx, context, locked, input.exception, on) : null;
    const term = { id: context.ids.next(), from: input.from, to: input.to, exception, today: today(context.clock) };
    const signed = signContract(official, placement, facts, jurisdictions, term);
    await saveOfficial(tx, signed.official);
    await tx.insert(ContractTermEntity, signed.term);
    await enqueue(tx, context, [signed.event], [await readOfficialState(tx, signed.official)]);
    return { id: official.id };
  });

/** Another end takes the place of one that lies ahead for whoever has seen that one. */
const requireNewEnd = ({ endedOn, exitRoute, version }: ContractTerm, input: EndContractInput): void => {
  if (endedOn === null) return;
  if (input.expectedVersion == null) throw refuse('CONTRACT.ENDING', { on: endedOn, version });
  if (endedOn === input.on && exitRoute === input.exitRoute) throw refuse('RECORD.NOTHING_CORRECTED');
};

export const endContractCommand = (context: ServiceContext, input: EndContractInput): Promise<OfficialId> =>
  runCommand(context, commandRequest(context, 'endContract', input), async (tx) => {
    const reach = context.access.command('endContract');
    const locked = await lockOfficial(tx, reach, input.officialId);
    const { official: before } = locked;
    await requireImpartial(tx, context.viewer, [], [before.id]);
    const last = await findLastTerm(tx, before.id);
    const { expectedVersion } = input;
    if (last && expectedVersion != null && expectedVersion !== last.version) {
      throw refuse('CONTRACT.CHANGED', { version: last.version });
    }
    const day = today(context.clock);
    requireServing(before, day);
    if (last) requireNewEnd(last, input);
    const { official, placement, events } = await takeBackEndAhead(tx, locked);
    const ended = endContract(official, placement, last, { ...input, today: day });
    await saveOfficial(tx, ended.official);
    const { endedOn, exitRoute, version } = ended.term;
    await tx.update(ContractTermEntity, { id: ended.term.id }, { endedOn, exitRoute, version });
    const { placedTo, version: placementVersion } = ended.placement;
    await tx.update(PlacementEntity, { id: placement.id }, { placedTo, version: placementVersion });
    const leaving = { on: addDays(input.on, 1), reason: 'LEFT_SERVICE', instead: before.leftOn } as const;
    await endKeyCultivationOf(tx, context, official.id, leaving);
    await enqueue(tx, context, [...events, ended.event], [await readOfficialState(tx, ended.official)]);
    return { id: official.id };
  });
