import { isUuid, optionalId, requireList, type CivilDate } from '@cunguan/domain';
import { knownKey, pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals/assessment-refusals.js';
import { stub } from '../stubs.js';
import { jurisdictionsOf } from '../unit/unit.js';
import { gradeOn, standingOn } from './assessment.js';
import { readAssessments, type AssessmentRow } from './assessment.reads.js';
import { openAssessmentCommand } from './assessment.service.js';
import { votesOf } from './assessment-steps.js';
import {
  decideAssessmentGradeCommand,
  decideAssessmentReviewCommand,
  notifyAssessmentCommand,
  proposeAssessmentGradeCommand,
  recordAssessmentTalksCommand,
  recordDemocraticAppraisalCommand,
  requestAssessmentReviewCommand,
  submitSelfReportCommand,
} from './assessment-steps.service.js';
import { dismissalGate, lowVotesGate } from './gates.js';

const payload = async (context: Context, { id }: { readonly id: string }) => {
  const assessment = await context.loaders.assessment.load(knownKey(id, {}, context.clock));
  // The answer to a key may be asked for again after the viewer's reach has changed.
  if (!assessment) throw refuse('ASSESSMENT.UNKNOWN');
  return { assessment };
};

const MAX_LIST = 20;

const optionalList = <Item>(field: string, list: readonly Item[] | null | undefined): readonly Item[] | null =>
  list === null || list === undefined ? null : requireList(field, list, MAX_LIST);

/** Whether a step had been taken by the day of which the row is told. */
const taken = ({ asOf }: AssessmentRow, on: CivilDate | null): on is CivilDate => on !== null && on <= asOf;

const textOf = ({ texts }: AssessmentRow, kind: keyof NonNullable<AssessmentRow['texts']>): string | null =>
  texts?.[kind] ?? null;

const gatesOf = (row: AssessmentRow) => {
  const jurisdictions = jurisdictionsOf({ code: row.villageCode });
  const votes = votesOf(row);
  const { surveyedOn, notifiedOn, incompetentYears } = row;
  return [
    ...(votes && taken(row, surveyedOn) ? [lowVotesGate(votes, jurisdictions, surveyedOn)] : []),
    ...(incompetentYears !== null && taken(row, notifiedOn)
      ? [dismissalGate(incompetentYears, jurisdictions, notifiedOn)]
      : []),
  ];
};

export const assessmentResolvers = {
  Query: {
    assessment: async (_root, { id, ...at }, context) =>
      isUuid(id) ? context.loaders.assessment.load(knownKey(id.toLowerCase(), at, context.clock)) : null,
    assessments: async (_root, { filter, orderBy, ...args }, context) => {
      // The order is part of the cursor: one of another order would begin the page anywhere.
      const { first, after } = pageArguments(args, [`is:${orderBy}`, 'date', 'uuid']);
      const { asOf, knownAt } = knownKey('', args, context.clock);
      const rows = await readAssessments(context, orderBy, {
        districtId: optionalId('districtId', filter?.districtId),
        townId: optionalId('townId', filter?.townId),
        villageId: optionalId('villageId', filter?.villageId),
        kinds: optionalList('kinds', filter?.kinds),
        years: optionalList('years', filter?.years),
        statuses: optionalList('statuses', filter?.statuses),
        grades: optionalList('grades', filter?.grades),
        asOf,
        knownAt,
        first,
        after: after && [after[1], after[2]],
      });
      return pageOf(rows, first, ({ openedOn, id }) => [orderBy, openedOn, id]);
    },
  },
  Mutation: {
    openAssessment: async (_root, { input }, context) => payload(context, await openAssessmentCommand(context, input)),
    submitSelfReport: async (_root, { input }, context) =>
      payload(context, await submitSelfReportCommand(context, input)),
    recordDemocraticAppraisal: async (_root, { input }, context) =>
      payload(context, await recordDemocraticAppraisalCommand(context, input)),
    recordAssessmentTalks: async (_root, { input }, context) =>
      payload(context, await recordAssessmentTalksCommand(context, input)),
    proposeAssessmentGrade: async (_root, { input }, context) =>
      payload(context, await proposeAssessmentGradeCommand(context, input)),
    decideAssessmentGrade: async (_root, { input }, context) =>
      payload(context, await decideAssessmentGradeCommand(context, input)),
    notifyAssessment: async (_root, { input }, context) =>
      payload(context, await notifyAssessmentCommand(context, input)),
    requestAssessmentReview: async (_root, { input }, context) =>
      payload(context, await requestAssessmentReviewCommand(context, input)),
    decideAssessmentReview: async (_root, { input }, context) =>
      payload(context, await decideAssessmentReviewCommand(context, input)),
  },
  Assessment: {
    __resolveReference: ({ id }, context) =>
      isUuid(id) ? context.loaders.assessment.load(knownKey(id, {}, context.clock)) : null,
    official: ({ officialId }) => stub(officialId),
    village: ({ villageId }) => stub(villageId),
    town: ({ townId }) => stub(townId),
    status: (row) => standingOn(row, row.asOf)?.status ?? 'OPEN',
    statusOn: (row) => standingOn(row, row.asOf)?.on ?? row.openedOn,
    grade: (row) => gradeOn(row, row.asOf),
    selfReport: (row) =>
      taken(row, row.selfReportedOn) ? { on: row.selfReportedOn, text: textOf(row, 'SELF_REPORT') } : null,
    notification: (row) => {
      const { notifiedOn: on, notifiedHow: how, reviewUntil, reviewPolicy } = row;
      return taken(row, on) && how && reviewUntil && reviewPolicy
        ? { on, how, reviewUntil, policy: reviewPolicy }
        : null;
    },
    review: (row) => {
      if (!taken(row, row.reviewRequestedOn)) return null;
      const asked = { requestedOn: row.reviewRequestedOn, request: textOf(row, 'REVIEW_REQUEST') };
      if (!taken(row, row.reviewedOn)) return { ...asked, decidedOn: null, grade: null, reviewer: null, reason: null };
      const reviewer = row.reviewerId === null ? null : stub(row.reviewerId);
      const { reviewedOn: decidedOn, reviewGrade: grade } = row;
      return { ...asked, decidedOn, grade, reviewer, reason: textOf(row, 'REVIEW') };
    },
    appraisal: (row) => {
      const votes = votesOf(row);
      return row.fileReached && votes && taken(row, row.surveyedOn) ? { on: row.surveyedOn, ...votes } : null;
    },
    talks: (row) =>
      row.fileReached && taken(row, row.talkedOn)
        ? { on: row.talkedOn, persons: row.talkedWith ?? 0, summary: textOf(row, 'TALKS') }
        : null,
    gates: (row) => (row.fileReached ? gatesOf(row) : []),
    proposal: (row) => {
      const { proposedOn: on, proposedGrade: grade, proposerId } = row;
      if (!row.fileReached || !taken(row, on) || !grade || !proposerId) return null;
      return { on, grade, cadre: stub(proposerId), reason: textOf(row, 'PROPOSAL'), policy: null };
    },
    decision: (row) => {
      const { decidedOn: on, decidedGrade: grade, deciderId } = row;
      if (!row.fileReached || !taken(row, on) || !grade || !deciderId) return null;
      const policy = grade === 'EXCELLENT' ? row.sharePolicy : null;
      return { on, grade, cadre: stub(deciderId), reason: textOf(row, 'DECISION'), policy };
    },
  },
  Official: {
    assessments: ({ id }, at, context) => context.loaders.assessmentsOfOfficial.load(knownKey(id, at, context.clock)),
  },
} satisfies Resolvers;
