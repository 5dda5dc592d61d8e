import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import type { AssessmentGrade, AssessmentKind } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, isWithin, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { holdsOfficeInTown } from '../cadre/cadre.js';
import { CadreOfficeEntity } from '../cadre/cadre.entity.js';
import { findReachedCadres } from '../cadre/cadre.service.js';
import { ContractTermEntity } from '../official/official.entity.js';
import { lockReachedOfficials, placementsOf } from '../official/official.service.js';
import { refuse } from '../refusals/assessment-refusals.js';
import { jurisdictionsOf } from '../unit/unit.js';
import { findVillage } from '../unit/unit.service.js';
import { openAssessment, stateOfAssessment, type Assessment, type AssessedPeriod } from './assessment.js';
import { AssessmentEntity, AssessmentTextEntity } from './assessment.entity.js';
import type { StepTaken, Surroundings } from './assessment-steps.js';
import { excellentLimit } from './gates.js';
import { requireTermAssessable } from './term-day.js';

interface OpenAssessmentInput extends KeyedInput {
  readonly officialId: string;
  readonly kind: AssessmentKind;
  readonly year?: number | null;
  readonly contractTermId?: string | null;
  readonly openedOn: CivilDate;
}

/** What each step of an assessment names. */
export interface StepInput extends KeyedInput {
  readonly assessmentId: string;
  readonly expectedVersion: number;
  readonly on: CivilDate;
}

type AssessmentId = Pick<Assessment, 'id'>;

const periodOf = async (tx: EntityManager, input: OpenAssessmentInput, officialId: string): Promise<AssessedPeriod> => {
  const { kind, year = null, contractTermId = null } = input;
  if (kind === 'ANNUAL') {
    if (year === null || contractTermId !== null) throw refuse('ASSESSMENT.PERIOD_INVALID');
    return { kind, year };
  }
  if (year !== null || contractTermId === null) throw refuse('ASSESSMENT.PERIOD_INVALID');
  const term = await tx.findOneBy(ContractTermEntity, { id: requireId('contractTermId', contractTermId), officialId });
  if (!term) throw refuse('ASSESSMENT.TERM_UNKNOWN');
  return { kind, term };
};

const oncePerPeriod = {
  uq_assessments_annual: () => refuse('ASSESSMENT.ALREADY_OPENED'),
  uq_assessments_term: () => refuse('ASSESSMENT.ALREADY_OPENED'),
};

const surroundingsOf = async (
  tx: EntityManager,
  { clock }: ServiceContext,
  { villageId }: Assessment,
): Promise<Surroundings> => {
  const village = await findVillage(tx, villageId, () => refuse('ASSESSMENT.VILLAGE_UNKNOWN'));
  return { today: today(clock), jurisdictions: jurisdictionsOf(village) };
};

/** One annual assessment per official and year, one per contract term: the database refuses the second, raced or not. */
export const openAssessmentCommand = (context: ServiceContext, input: OpenAssessmentInput): Promise<AssessmentId> =>
  refusingConstraints(oncePerPeriod, () =>
    runCommand(context, commandRequest(context, 'openAssessment', input), async (tx) => {
      const reach = context.access.command('openAssessment');
      const [official] = await lockReachedOfficials(tx, reach, [requireId('officialId', input.officialId)]);
      if (!official) throw refuse('ASSESSMENT.OFFICIAL_UNKNOWN');
      await requireImpartial(tx, context.viewer, [], [official.id]);
      const period = await periodOf(tx, input, official.id);
      const opening = { id: context.ids.next(), period, openedOn: input.openedOn };
      const placements = await placementsOf(tx, [official.id]);
      const { assessment, event } = openAssessment(official, placements, opening, today(context.clock));
      // The place that counts is another than those by which the official is reached: as for an official unknown here.
      if (!isWithin(reach, [assessment.villageId, assessment.townId, assessment.districtId])) {
        throw refuse('ASSESSMENT.OFFICIAL_UNKNOWN');
      }
      if (period.kind === 'TERM') {
        const { jurisdictions } = await surroundingsOf(tx, context, assessment);
        requireTermAssessable(period.term, assessment.openedOn, jurisdictions);
      }
      await tx.insert(AssessmentEntity, assessment);
      await enqueue(tx, context, [event], [stateOfAssessment(assessment)]);
      return { id: assessment.id };
    }),
  );

/** Those whom the command names are known within reach; a cadre of the units above is. */
const requireReachedCadres = async (
  tx: EntityManager,
  context: ServiceContext,
  cadreIds: readonly string[],
): Promise<void> => {
  if (cadreIds.length === 0) return;
  const reached = await findReachedCadres(tx, context, cadreIds);
  if (reached.length < cadreIds.length) throw refuse('ASSESSMENT.CADRE_UNKNOWN');
};

/** The assessment within the command's reach, locked; nobody who decides is the official or kin. */
const lockAssessment = async (
  tx: EntityManager,
  context: ServiceContext,
  { command, own }: { readonly command: string; readonly own?: true },
  { assessmentId }: StepInput,
  deciders: readonly string[],
): Promise<Assessment> => {
  const { access, viewer } = context;
  const found = await tx.findOneBy(AssessmentEntity, { id: requireId('assessmentId', assessmentId) });
  const reach = access.command(command);
  if (!found || !isWithin(reach, [found.villageId, found.townId, found.districtId, found.officialId])) {
    throw refuse('ASSESSMENT.UNKNOWN');
  }
  await requireReachedCadres(tx, context, deciders);
  const isOwn = own === true && viewer.officialId === found.officialId;
  if (!isOwn) await requireImpartial(tx, viewer, deciders, [found.officialId]);
  return tx.findOneOrFail(AssessmentEntity, { where: { id: found.id }, lock: { mode: 'pessimistic_write' } });
};

interface Step<Input extends StepInput> {
  readonly command: string;
  /** Whether it is the official's own to give. */
  readonly own?: true;
  /** The cadre who proposes or decides; null where the command names none. */
  readonly cadreOf?: (input: Input) => string;
  readonly take: (assessment: Assessment, input: Input, surroundings: Surroundings) => StepTaken;
}

/** Who proposes or decides holds an office in the assessment's town or a village of it on the day. */
const requireOffice = async (
  tx: EntityManager,
  cadreId: string,
  { townId }: Assessment,
  on: CivilDate,
): Promise<void> => {
  const offices = await tx.findBy(CadreOfficeEntity, { cadreId });
  if (!holdsOfficeInTown(offices, townId, on)) throw refuse('ASSESSMENT.CADRE_NOT_IN_OFFICE', { on });
};

interface Share {
  readonly officials: number;
  readonly excellent: number;
}

/**
 * EXCELLENT ≤ 15 % of a unit: of the officials who served in the town at the end of the year, or on the day of the decision
 * where that comes before. Annual and term assessments are counted apart, the latter by the year of their decision. The
 * lock on town, kind and year makes decisions that race take turns, and each statement sees what was committed before.
 */
const requireExcellentWithinShare = async (
  tx: EntityManager,
  { id, townId, kind, year: assessed, decidedOn }: Assessment,
  on: CivilDate,
  { jurisdictions }: Surroundings,
): Promise<string> => {
  const year = assessed ?? Number((decidedOn ?? on).slice(0, 4));
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `excellent ${townId} ${kind} ${String(year)}`,
  ]);
  const lastDay = `${String(year)}-12-31`;
  const [share] = await tx.query<Share[]>(
    `SELECT (SELECT count(*)::int FROM placements p JOIN officials o ON o.id = p.official_id
              WHERE p.town_id = $1 AND p.placed_from <= $4 AND (p.placed_to IS NULL OR $4 < p.placed_to)
                AND o.serving_from <= $4 AND $4 <= o.serving_to) AS officials,
            (SELECT count(*)::int FROM assessments a
              WHERE a.town_id = $1 AND a.kind = $2 AND a.id <> $5
                AND coalesce(a.year, extract(year FROM a.decided_on)) = $3
                AND coalesce(a.review_grade, a.decided_grade) = 'EXCELLENT') AS excellent`,
    [townId, kind, year, on < lastDay ? on : lastDay, id],
  );
  const { officials, excellent } = share ?? { officials: 0, excellent: 0 };
  const { limit, percent, policy } = excellentLimit(officials, jurisdictions, on);
  if (excellent < limit) return policy;
  throw refuse('ASSESSMENT.EXCELLENT_SHARE_USED', { limit, officials, percent, excellent, policy });
};

const gradesExcellent = (before: Assessment, after: Assessment): boolean =>
  (after.reviewGrade ?? after.decidedGrade) === 'EXCELLENT' &&
  (before.reviewGrade ?? before.decidedGrade) !== 'EXCELLENT';

/** A command that takes the next step of an assessment. */
export const stepCommand =
  <Input extends StepInput>(step: Step<Input>) =>
  (context: ServiceContext, input: Input): Promise<AssessmentId> =>
    runCommand(context, commandRequest(context, step.command, input), async (tx) => {
      const { command, own, cadreOf, take } = step;
      const deciders = cadreOf ? [requireId('cadreId', cadreOf(input))] : [];
      const before = await lockAssessment(tx, context, step, input, deciders);
      if (before.version !== input.expectedVersion) throw refuse('ASSESSMENT.CHANGED', { version: before.version });
      const surroundings = await surroundingsOf(tx, context, before);
      const units = [before.villageId, before.townId, before.districtId];
      // Who acts for oneself does so today; what others record may have been handed in on paper.
      if (own && !isWithin(context.access.command(command), units) && input.on !== surroundings.today) {
        throw refuse('ASSESSMENT.OWN_STEP_TODAY', { today: surroundings.today });
      }
      const { assessment, event, text } = take(before, input, surroundings);
      for (const cadreId of deciders) await requireOffice(tx, cadreId, before, input.on);
      const sharePolicy = gradesExcellent(before, assessment)
        ? await requireExcellentWithinShare(tx, assessment, input.on, surroundings)
        : before.sharePolicy;
      const { id, ...facts } = { ...assessment, sharePolicy };
      await tx.update(AssessmentEntity, { id }, facts);
      if (text) await tx.insert(AssessmentTextEntity, { assessmentId: id, ...text });
      await enqueue(tx, context, [event], [stateOfAssessment(assessment)]);
      return { id };
    });

/** What who proposes or decides a grade gives. */
export interface GradeInput extends StepInput {
  readonly grade: AssessmentGrade;
  readonly reason?: string | null;
}
