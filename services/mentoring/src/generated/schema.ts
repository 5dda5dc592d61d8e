// Generated from schema.graphql by `npm run generate`; edit the schema instead.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Stub } from '../stubs.js';
import type { MentorshipRow } from '../mentorship/mentorship.reads.js';
import type { GuidanceTalkRow } from '../guidance-talk/guidance-talk.reads.js';
import type { MentoringSummaryRow } from '../mentoring-summary/mentoring-summary.reads.js';
import type { TutoringRow } from '../tutoring/tutoring.reads.js';
import type { TutoringRecordRow } from '../tutoring-record/tutoring-record.reads.js';
import type { CultivationPlanRow, HalfRow } from '../cultivation-plan/cultivation-plan.reads.js';
import type { CultivationReviewRow } from '../cultivation-review/cultivation-review.reads.js';
import type { MentorshipPlanRow } from '../mentorship-plan/mentorship-plan.reads.js';
import type { UnpairedOfficialRow } from '../unpaired-official/unpaired-official.reads.js';
import type { KnownKey } from '@cunguan/subgraph';
import type { ScoredMentor } from '../mentor-suggestion/mentor-suggestion.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A civil date in Asia/Shanghai, `YYYY-MM-DD`. */
  Date: { input: string; output: string };
  /**
   * A moment of recording: an instant in UTC, `2015-06-30T08:00:00Z`, or a civil date, by which its end in Asia/Shanghai is
   * meant. What was recorded or corrected later is left out of account.
   */
  Moment: { input: string; output: string };
  _FieldSet: { input: unknown; output: unknown };
};

/** All questions of the graph. */
export type Query = {
  /**
   * A pair or proposal by id, as it stood on a day (today by default); null when there is none, when it was not known yet
   * at `knownAt` (now by default), and on a day before it was proposed or started.
   */
  readonly mentorship?: Maybe<Mentorship>;
  /**
   * The pairs and proposals that were there on a day (today by default), ended ones too unless the filter says otherwise.
   * `orderBy` sorts a proposal by the day of the proposal, and a pair that never talked before all that did.
   */
  readonly mentorships: MentorshipConnection;
  /**
   * A town's pairs that are active on a day (today by default) and went without a guidance talk for longer than the rule,
   * or the pair's own plan where that is stricter, allows, the longest first. A pair that never talked counts from its
   * start. Days of a pause do not count, and a paused pair is not listed.
   */
  readonly pairsWithoutRecentTalk: MentorshipConnection;
  /** The talks that were held by a day (today by default). */
  readonly guidanceTalks: GuidanceTalkConnection;
  /**
   * Officials who serve on a day (today by default) and are in no village pair, active or paused, the longest first, with
   * since when. A proposal is no pair.
   */
  readonly unpairedOfficials: UnpairedOfficialConnection;
  /** Of the unpaired officials those for whom a new pair is due since their last one ended, the earliest day first. */
  readonly repairsDue: UnpairedOfficialConnection;
  /**
   * Cadres who are mentors of more than one village pair, active or paused, on a day (today by default). The rules and the
   * database forbid it: this counts the pairs that are recorded, and has to be empty.
   */
  readonly mentorsWithSeveralPairs: MentorWithSeveralPairsConnection;
  /** A tutoring by id, as it stood on a day (today by default); null when there is none, or there was none known by then. */
  readonly tutoring?: Maybe<Tutoring>;
  /** Tutorings (条线指导) that had started by a day (today by default), open or ended. */
  readonly tutorings: TutoringConnection;
  /** A cultivation plan by id, as it stood on a day (today by default); null when there is none, or it was opened later. */
  readonly cultivationPlan?: Maybe<CultivationPlan>;
  /** Plans of dual cultivation (双重培养) that had been opened by a day (today by default), as they stood on it. */
  readonly cultivationPlans: CultivationPlanConnection;
};

/** All questions of the graph. */
export type QueryMentorshipArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** All questions of the graph. */
export type QueryMentorshipsArgs = {
  filter?: InputMaybe<MentorshipFilter>;
  orderBy?: MentorshipOrder;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryPairsWithoutRecentTalkArgs = {
  townId: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryGuidanceTalksArgs = {
  filter?: InputMaybe<GuidanceTalkFilter>;
  orderBy?: GuidanceTalkOrder;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryUnpairedOfficialsArgs = {
  filter?: InputMaybe<UnpairedOfficialFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryRepairsDueArgs = {
  filter?: InputMaybe<UnpairedOfficialFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryMentorsWithSeveralPairsArgs = {
  filter?: InputMaybe<MentoringUnitFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryTutoringArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** All questions of the graph. */
export type QueryTutoringsArgs = {
  filter?: InputMaybe<TutoringFilter>;
  orderBy?: TutoringOrder;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryCultivationPlanArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** All questions of the graph. */
export type QueryCultivationPlansArgs = {
  filter?: InputMaybe<CultivationPlanFilter>;
  orderBy?: CultivationPlanOrder;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type Mutation = {
  /**
   * Pairs a serving official with a principal leader of the official's own village on the day, or at the levels above with
   * a cadre of the official's own town or district. Nobody is in two village pairs at a time, and an official in one of
   * each level; a town or district mentor may have a few (`MENTOR_PAIRS_MAX`). Where it is already known that the official
   * or the mentor left later, the pair ends on that day at once. The same as a proposal and its confirmation.
   */
  readonly startMentorship?: Maybe<StartMentorshipPayload>;
  /**
   * Proposes a pair that could start on the day. It binds nobody: others may be proposed and paired meanwhile. It is
   * withdrawn by event when the official or the mentor leaves.
   */
  readonly proposeMentorship?: Maybe<ProposeMentorshipPayload>;
  /** Starts a proposed pair. All that a start asks for is asked anew, on the day of the start. */
  readonly confirmMentorship?: Maybe<ConfirmMentorshipPayload>;
  /** Gives up a proposal; it has then ended with the reason `WITHDRAWN`. */
  readonly withdrawProposal?: Maybe<WithdrawProposalPayload>;
  /**
   * Pauses an active pair from a day on, until it is resumed or ends. Both remain bound to it, and the days of the pause
   * neither make a talk overdue nor count between talks. No talk lies in a pause: one over a day of a talk is refused.
   * A pause that is over already is entered whole, with `resumedOn`.
   */
  readonly pauseMentorship?: Maybe<PauseMentorshipPayload>;
  /** Resumes a paused pair. */
  readonly resumeMentorship?: Maybe<ResumeMentorshipPayload>;
  /**
   * Plans a pair's goals and how often it talks, from a day until the next plan. The plan of that very day is replaced;
   * what it said is still found by `knownAt`.
   */
  readonly planMentorship?: Maybe<PlanMentorshipPayload>;
  /**
   * Ends a pair, active or paused, by decision. A pair whose official or mentor leaves ends by event, without this. A
   * proposal is withdrawn instead.
   */
  readonly endMentorship?: Maybe<EndMentorshipPayload>;
  /**
   * Records a guidance talk (谈心指导) of a pair, held within the pair's time and in no pause; afterwards too. Two talks of
   * a day are told apart by their topics: the same topics on the same day are one talk, and refused the second time.
   */
  readonly recordGuidanceTalk?: Maybe<RecordGuidanceTalkPayload>;
  /** Says anew, whole, what was recorded of a talk. What stood there before is kept, and the event names what it corrects. */
  readonly correctGuidanceTalk?: Maybe<CorrectGuidanceTalkPayload>;
  /**
   * The official confirms what was recorded of a talk, once; nobody does it in the official's place. A talk that is
   * corrected afterwards is unacknowledged again, and may be acknowledged anew.
   */
  readonly acknowledgeGuidanceTalk?: Maybe<AcknowledgeGuidanceTalkPayload>;
  /**
   * A member of the two committees (两委) of the official's own village begins to tutor the official in a line of work
   * (条线). An official has one tutor in a line at a time. Where it is already known that the tutor left the committees or
   * the official left later, the tutoring ends on that day at once.
   */
  readonly startTutoring?: Maybe<StartTutoringPayload>;
  /** Ends a tutoring by decision. One whose tutor or official leaves ends by event, without this. */
  readonly endTutoring?: Maybe<EndTutoringPayload>;
  /** Records what was tutored on a day within the tutoring's time; afterwards too. */
  readonly recordTutoring?: Maybe<RecordTutoringPayload>;
  /** Says anew, whole, what was recorded of a tutoring. What stood there before stays to be read by `knownAt`. */
  readonly correctTutoringRecord?: Maybe<CorrectTutoringRecordPayload>;
  /**
   * Opens a plan of dual cultivation (双重培养) for a serving official; its town half and its village half are then due to
   * be set. An official has one plan at a time.
   */
  readonly openCultivationPlan?: Maybe<OpenCultivationPlanPayload>;
  /** Says what the town sets out to do for the official from a day on; what it had set out before ends on that day. */
  readonly setTownHalf?: Maybe<SetTownHalfPayload>;
  /**
   * Says what the official's village sets out to do from a day on; what it had set out before ends on that day. The half
   * ends by event where the official moves to another village of the town, and is then due anew.
   */
  readonly setVillageHalf?: Maybe<SetVillageHalfPayload>;
  /**
   * Records how a half of a plan was found on a day. Whoever is responsible for the half neither reviews it nor enters
   * the review.
   */
  readonly reviewCultivationPlan?: Maybe<ReviewCultivationPlanPayload>;
  /** Says anew what a review found. What stood there before stays to be read by `knownAt`. */
  readonly correctCultivationReview?: Maybe<CorrectCultivationReviewPayload>;
  /** Closes a plan by decision, with its result. A plan whose official leaves the town or the service closes by event. */
  readonly closeCultivationPlan?: Maybe<CloseCultivationPlanPayload>;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationStartMentorshipArgs = {
  input: StartMentorshipInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationProposeMentorshipArgs = {
  input: ProposeMentorshipInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationConfirmMentorshipArgs = {
  input: ConfirmMentorshipInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationWithdrawProposalArgs = {
  input: WithdrawProposalInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationPauseMentorshipArgs = {
  input: PauseMentorshipInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationResumeMentorshipArgs = {
  input: ResumeMentorshipInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationPlanMentorshipArgs = {
  input: PlanMentorshipInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationEndMentorshipArgs = {
  input: EndMentorshipInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRecordGuidanceTalkArgs = {
  input: RecordGuidanceTalkInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCorrectGuidanceTalkArgs = {
  input: CorrectGuidanceTalkInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationAcknowledgeGuidanceTalkArgs = {
  input: AcknowledgeGuidanceTalkInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationStartTutoringArgs = {
  input: StartTutoringInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationEndTutoringArgs = {
  input: EndTutoringInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRecordTutoringArgs = {
  input: RecordTutoringInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCorrectTutoringRecordArgs = {
  input: CorrectTutoringRecordInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationOpenCultivationPlanArgs = {
  input: OpenCultivationPlanInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationSetTownHalfArgs = {
  input: SetTownHalfInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationSetVillageHalfArgs = {
  input: SetVillageHalfInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationReviewCultivationPlanArgs = {
  input: ReviewCultivationPlanInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCorrectCultivationReviewArgs = {
  input: CorrectCultivationReviewInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCloseCultivationPlanArgs = {
  input: CloseCultivationPlanInput;
};

/**
 * A mentorship (结对帮带): one mentor with one official, for a time. At the level of the village the mentor is a principal
 * leader of the official's own village, and both are in no other such pair.
 */
export type Mentorship = {
  readonly id: Scalars['ID']['output'];
  readonly official?: Maybe<Official>;
  /** A principal leader of the village, or a cadre of the town or district. */
  readonly mentor?: Maybe<Cadre>;
  readonly level: MentorshipLevel;
  /** The official's village on the first day. */
  readonly village?: Maybe<Village>;
  /**
   * On a day; null on a day before the pair was proposed or started. PROPOSED → ACTIVE ⇄ PAUSED → ENDED. `asOf` and
   * `knownAt` are by default the day and the moment as of which the pair itself was asked for.
   */
  readonly status?: Maybe<MentorshipStatus>;
  /** The day of the proposal; null for a pair that started without one. */
  readonly proposedOn?: Maybe<Scalars['Date']['output']>;
  /** The first day of the pair; null of a proposal that is not confirmed. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The first day on which the pair no longer holds; null while no end is known. It may lie ahead, and it moves to an
   * earlier day when it becomes known that the official or the mentor had left by then; to `startedOn` when they had
   * left before. Where the official's contract ran out by the day for which the pair was asked, it is the day after the
   * contract's last; a renewal that is entered later takes that end away again.
   */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it ended; null while it has no end. */
  readonly endReason?: Maybe<MentorshipEndReason>;
  /**
   * By when the official is due to be paired again; null for a pair without an end, when the official left service, and
   * for any but a village pair.
   */
  readonly repairDueOn?: Maybe<Scalars['Date']['output']>;
  /** The rule that set `repairDueOn` and its version: `CODE@validFrom`. */
  readonly repairPolicy?: Maybe<Scalars['String']['output']>;
  /** Counts up with each step, from 1; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** All pauses, the first one first. */
  readonly pauses: ReadonlyArray<MentorshipPause>;
  /** What holds of plans on a day (today by default); null where nothing is planned and once the pair has ended. */
  readonly plan?: Maybe<MentorshipPlan>;
  /** The last talk held up to a day (today by default). */
  readonly lastTalk?: Maybe<GuidanceTalk>;
  /** The pair's talks held up to a day (today by default), newest first; with `knownAt` as they stood before corrections. */
  readonly talks: GuidanceTalkConnection;
};

/**
 * A mentorship (结对帮带): one mentor with one official, for a time. At the level of the village the mentor is a principal
 * leader of the official's own village, and both are in no other such pair.
 */
export type MentorshipStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/**
 * A mentorship (结对帮带): one mentor with one official, for a time. At the level of the village the mentor is a principal
 * leader of the official's own village, and both are in no other such pair.
 */
export type MentorshipPlanArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/**
 * A mentorship (结对帮带): one mentor with one official, for a time. At the level of the village the mentor is a principal
 * leader of the official's own village, and both are in no other such pair.
 */
export type MentorshipLastTalkArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/**
 * A mentorship (结对帮带): one mentor with one official, for a time. At the level of the village the mentor is a principal
 * leader of the official's own village, and both are in no other such pair.
 */
export type MentorshipTalksArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A rest of a pair, which both are bound to as before. */
export type MentorshipPause = {
  /** The first day of the pause. */
  readonly pausedFrom: Scalars['Date']['output'];
  /** The first day on which the pair is active again, or has ended; null while the pause goes on. */
  readonly resumedOn?: Maybe<Scalars['Date']['output']>;
  readonly reason: MentorshipPauseReason;
};

/** What a pair sets out to do, from a day until the next plan. */
export type MentorshipPlan = {
  /** The first day of the plan. */
  readonly plannedFrom: Scalars['Date']['output'];
  /** What the official is to have reached. */
  readonly goals: Scalars['String']['output'];
  /** The pair talks at least once in so many days: 7 to 90, and no longer than the rule allows. */
  readonly talkEveryDays: Scalars['Int']['output'];
  /** The rule that bounded `talkEveryDays` and its version: `CODE@validFrom`. */
  readonly talkPolicy: Scalars['String']['output'];
};

/** A serving official who is in no village pair. */
export type UnpairedOfficial = {
  readonly official?: Maybe<Official>;
  /** Where the official is on the day. */
  readonly village?: Maybe<Village>;
  /**
   * Since when: the end of the last village pair, or the first day of service of somebody who never was in one. Who came
   * from units out of reach counts from the arrival.
   */
  readonly since: Scalars['Date']['output'];
  /** Why the last village pair ended; null for somebody who never was in one. */
  readonly endReason?: Maybe<MentorshipEndReason>;
  /** By when a new pair is due; null where the rule, which follows the end of a pair, sets no day. */
  readonly repairDueOn?: Maybe<Scalars['Date']['output']>;
  /** The rule that set `repairDueOn` and its version: `CODE@validFrom`. */
  readonly repairPolicy?: Maybe<Scalars['String']['output']>;
  /** Whether `repairDueOn` lies before the day. */
  readonly overdue: Scalars['Boolean']['output'];
};

/** A cadre who is the mentor of more than one village pair at a time, which must not be. */
export type MentorWithSeveralPairs = {
  readonly mentor?: Maybe<Cadre>;
  readonly mentorships: ReadonlyArray<Mentorship>;
};

/**
 * A principal leader of an official's village as a possible mentor, with what speaks for it. It is advice computed from the
 * records; a person decides (个人信息保护法 art. 24), by `proposeMentorship` or `startMentorship`.
 */
export type MentorSuggestion = {
  readonly mentor?: Maybe<Cadre>;
  /** The sum of the parts. */
  readonly points: Scalars['Int']['output'];
  readonly parts: ReadonlyArray<MentorSuggestionPart>;
  /** Why the two cannot be paired now; null of a mentor who is free. */
  readonly bar?: Maybe<MentorSuggestionBar>;
  /** The rule that gives the points and its version: `CODE@validFrom`. */
  readonly policy: Scalars['String']['output'];
};

/** One thing that speaks for a mentor. */
export type MentorSuggestionPart = {
  readonly code: MentorSuggestionPartCode;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly points: Scalars['Int']['output'];
};

/** What bars a mentor. Of a recusal nothing is told but that there is one. */
export type MentorSuggestionBar = {
  readonly code: MentorSuggestionBarCode;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

/** A guidance talk (谈心指导) of a pair. */
export type GuidanceTalk = {
  readonly id: Scalars['ID']['output'];
  readonly heldOn: Scalars['Date']['output'];
  /** 1 to 480. */
  readonly minutes: Scalars['Int']['output'];
  /** What was talked about; empty once the official's records were erased. */
  readonly topics: Scalars['String']['output'];
  /** What the mentor advised. */
  readonly advice?: Maybe<Scalars['String']['output']>;
  /** What was agreed to do next. */
  readonly nextSteps?: Maybe<Scalars['String']['output']>;
  /** Whether the official had acknowledged by a day (today by default) what stands there. */
  readonly acknowledged: Scalars['Boolean']['output'];
  /** The last acknowledgement, also one of what was corrected since; null until there is one. */
  readonly acknowledgement?: Maybe<GuidanceTalkAcknowledgement>;
  /** Counts up with each correction and each acknowledgement, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** A guidance talk (谈心指导) of a pair. */
export type GuidanceTalkAcknowledgedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** That the official confirmed what was recorded of a talk. */
export type GuidanceTalkAcknowledgement = {
  readonly on: Scalars['Date']['output'];
  /** What the official had to say to it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The talk's `version` that was acknowledged. */
  readonly ofVersion: Scalars['Int']['output'];
};

/** The tutoring of an official in one line of work (条线) by a member of the village's two committees (两委), for a time. */
export type Tutoring = {
  readonly id: Scalars['ID']['output'];
  readonly official?: Maybe<Official>;
  /** The member of the party organisation or the committee of the official's village. */
  readonly tutor?: Maybe<Cadre>;
  readonly village?: Maybe<Village>;
  readonly lineOfWork: LineOfWork;
  /** The first day. */
  readonly startedOn: Scalars['Date']['output'];
  /**
   * The first day on which it no longer holds; null while no end is known. It may lie ahead, and moves to an earlier day
   * when it becomes known that the tutor or the official had left by then.
   */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it ended; null while it is open. */
  readonly endReason?: Maybe<TutoringEndReason>;
  /** Whether it holds on a day (today by default); no tutoring of an official who no longer serves does. */
  readonly open: Scalars['Boolean']['output'];
  /** The last day with a record, up to the day for which the tutoring was asked; null where there is none. */
  readonly lastRecordOn?: Maybe<Scalars['Date']['output']>;
  /** What was tutored up to a day (today by default), newest first; with `knownAt` as it stood before corrections. */
  readonly records: TutoringRecordConnection;
  /** Counts up with each change, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** The tutoring of an official in one line of work (条线) by a member of the village's two committees (两委), for a time. */
export type TutoringOpenArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** The tutoring of an official in one line of work (条线) by a member of the village's two committees (两委), for a time. */
export type TutoringRecordsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a tutor did with the official on a day. */
export type TutoringRecord = {
  readonly id: Scalars['ID']['output'];
  readonly heldOn: Scalars['Date']['output'];
  /** 1 to 480. */
  readonly minutes: Scalars['Int']['output'];
  /** What was tutored; empty once the official's records were erased. */
  readonly what: Scalars['String']['output'];
  /** What was agreed to do next. */
  readonly nextSteps?: Maybe<Scalars['String']['output']>;
  /** Why it was last corrected; null where it never was. */
  readonly correctionReason?: Maybe<Scalars['String']['output']>;
  /** Counts up with each correction, from 1. */
  readonly version: Scalars['Int']['output'];
};

/**
 * A plan of dual cultivation (双重培养) for one official: a town half and a village half, each with its reviews. All of it
 * is told as it stood on the day, and was known at the moment, for which the plan was asked.
 */
export type CultivationPlan = {
  readonly id: Scalars['ID']['output'];
  readonly official?: Maybe<Official>;
  /** Where the official was on the day; after leaving the town, the last village there. */
  readonly village?: Maybe<Village>;
  /** The first day. */
  readonly openedOn: Scalars['Date']['output'];
  /** The last day for which it is planned; it stays open until it is closed. */
  readonly plannedTo: Scalars['Date']['output'];
  /** The first day on which it is no longer open; null while no end is known. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it closed; null while it is open. */
  readonly closeReason?: Maybe<CultivationPlanCloseReason>;
  /** What came of it; null while it is open, and where the official left before. */
  readonly result?: Maybe<CultivationResult>;
  readonly resultNote?: Maybe<Scalars['String']['output']>;
  /** Whether it was open on the day. */
  readonly open: Scalars['Boolean']['output'];
  /** What the town sets out to do; null until it is set, and when the one responsible has left the town's office. */
  readonly townHalf?: Maybe<CultivationPlanHalf>;
  /** What the village sets out to do; null until it is set, after a move to another village, and when the one responsible left its committees. */
  readonly villageHalf?: Maybe<CultivationPlanHalf>;
  /** What an open plan lacks; empty of a closed one. */
  readonly missing: ReadonlyArray<CultivationMissing>;
  /** By when the next review of either half is due; null while no half is set, and of a closed plan. */
  readonly reviewDueOn?: Maybe<Scalars['Date']['output']>;
  /** The rule that sets `reviewDueOn` and its version: `CODE@validFrom`. */
  readonly reviewPolicy: Scalars['String']['output'];
  /** Its reviews, newest first. */
  readonly reviews: CultivationReviewConnection;
  /** Counts up with each change of the plan and its halves, from 1. */
  readonly version: Scalars['Int']['output'];
};

/**
 * A plan of dual cultivation (双重培养) for one official: a town half and a village half, each with its reviews. All of it
 * is told as it stood on the day, and was known at the moment, for which the plan was asked.
 */
export type CultivationPlanReviewsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a town or a village sets out to do for the official of a plan, for a time. */
export type CultivationPlanHalf = {
  /** Empty once the official's records were erased, as `measures`. */
  readonly goals: Scalars['String']['output'];
  readonly measures: Scalars['String']['output'];
  /** The cadre who is responsible for it. */
  readonly responsible?: Maybe<Cadre>;
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The first day on which it no longer holds; null while no end is known. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Why it ended by event; null while it holds, and where it was set anew. */
  readonly endReason?: Maybe<CultivationHalfEndReason>;
};

/** How a half of a plan was found on a day. */
export type CultivationReview = {
  readonly id: Scalars['ID']['output'];
  readonly half: CultivationHalf;
  readonly on: Scalars['Date']['output'];
  /** Never the one responsible for the half. */
  readonly reviewer?: Maybe<Cadre>;
  /** Empty once the official's records were erased. */
  readonly finding: Scalars['String']['output'];
  readonly rating: CultivationRating;
  readonly nextSteps?: Maybe<Scalars['String']['output']>;
  /** Why it was last corrected; null where it never was. */
  readonly correctionReason?: Maybe<Scalars['String']['output']>;
  /** Counts up with each correction, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** The mentoring in a unit on a day, counted from the records. */
export type MentoringSummary = {
  /** Pairs of all levels that are active on the day; paused ones are counted apart. */
  readonly activePairs: Scalars['Int']['output'];
  /** Pairs of all levels that are paused on the day. */
  readonly pausedPairs: Scalars['Int']['output'];
  /** Pairs of all levels that are proposed on the day and not confirmed. */
  readonly proposedPairs: Scalars['Int']['output'];
  /** The same for each level. */
  readonly pairsByLevel: ReadonlyArray<MentorshipsOfLevel>;
  /** Officials who serve in the unit on the day and are in no village pair, active or paused: `unpairedOfficials`. */
  readonly officialsWithoutMentor: Scalars['Int']['output'];
  /** Those of them for whom a new pair was due before the day. */
  readonly repairsOverdue: Scalars['Int']['output'];
  /**
   * Active pairs that went without a talk for longer than the rule, or their own plan where that is stricter, allows; one
   * that never talked counts from its start. Days of a pause do not count.
   */
  readonly pairsWithoutRecentTalk: Scalars['Int']['output'];
  /** Active pairs with fewer talks, from the first day of the half-year up to the day, than a half-year asks for. */
  readonly pairsWithoutTalkThisHalfYear: Scalars['Int']['output'];
  /** Talks held by pairs of the unit from 1 January up to the day. */
  readonly talksThisYear: Scalars['Int']['output'];
  /** Talks held by pairs of the unit from 1 January or 1 July up to the day. */
  readonly talksThisHalfYear: Scalars['Int']['output'];
  /** The rule behind `pairsWithoutRecentTalk` and its version: `CODE@validFrom`. */
  readonly talkPolicy: Scalars['String']['output'];
  /** The rule behind `pairsWithoutTalkThisHalfYear` and its version: `CODE@validFrom`. */
  readonly halfYearPolicy: Scalars['String']['output'];
  /** Talks held by the day of which the official had not acknowledged by then what stands there. */
  readonly talksUnacknowledged: Scalars['Int']['output'];
  /** Tutorings by line of work (条线) that are open on the day. */
  readonly openTutorings: Scalars['Int']['output'];
  /** Plans of dual cultivation (双重培养) that are open on the day. */
  readonly cultivationPlansOpen: Scalars['Int']['output'];
  /** Open plans of which a half was due for review before the day. */
  readonly cultivationReviewsOverdue: Scalars['Int']['output'];
};

/** The pairs of one level. */
export type MentorshipsOfLevel = {
  readonly level: MentorshipLevel;
  readonly activePairs: Scalars['Int']['output'];
  readonly pausedPairs: Scalars['Int']['output'];
  readonly proposedPairs: Scalars['Int']['output'];
};

/** A college-graduate village official (大学生村官). */
export type Official = {
  readonly id: Scalars['ID']['output'];
  /** The pair of a level that is active or paused on a day (today by default). */
  readonly mentorship?: Maybe<Mentorship>;
  /** All pairs and proposals that were there by a day (today by default), oldest first. */
  readonly mentorships?: Maybe<ReadonlyArray<Mentorship>>;
  /**
   * The principal leaders of the official's own village on a day (today by default), those who are free first and the best
   * fitting first among them. Nobody for an official who does not serve or is in a village pair. Advice only: a person
   * decides.
   */
  readonly mentorSuggestions?: Maybe<ReadonlyArray<MentorSuggestion>>;
  /** The tutorings by line of work (条线) that are open on a day (today by default), by line. */
  readonly tutoring?: Maybe<ReadonlyArray<Tutoring>>;
  /** All tutorings that had started by a day (today by default), oldest first. */
  readonly tutorings?: Maybe<ReadonlyArray<Tutoring>>;
  /** The plan of dual cultivation (双重培养) that is open on a day (today by default). */
  readonly cultivationPlan?: Maybe<CultivationPlan>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialMentorshipArgs = {
  level?: MentorshipLevel;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialMentorshipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialMentorSuggestionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialTutoringArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialTutoringsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialCultivationPlanArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A cadre (村镇干部): a village leader, committee member or town leader. */
export type Cadre = {
  readonly id: Scalars['ID']['output'];
  /** The village pair, active or paused, in which the cadre is the mentor on a day (today by default). */
  readonly mentorship?: Maybe<Mentorship>;
  /** The pairs of all levels, active or paused, in which the cadre is the mentor on a day (today by default). */
  readonly mentorships?: Maybe<ReadonlyArray<Mentorship>>;
  /** The tutorings by line of work (条线) in which the cadre is the tutor and that are open on a day (today by default). */
  readonly tutoring?: Maybe<ReadonlyArray<Tutoring>>;
};

/** A cadre (村镇干部): a village leader, committee member or town leader. */
export type CadreMentorshipArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A cadre (村镇干部): a village leader, committee member or town leader. */
export type CadreMentorshipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A cadre (村镇干部): a village leader, committee member or town leader. */
export type CadreTutoringArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A village (村) with its two committees. */
export type Village = {
  readonly id: Scalars['ID']['output'];
  /** The village's mentoring on a day (today by default; from 1995 to 2100). */
  readonly mentoring?: Maybe<MentoringSummary>;
};

/** A village (村) with its two committees. */
export type VillageMentoringArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A town (镇). */
export type Town = {
  readonly id: Scalars['ID']['output'];
  /** The mentoring in the town's villages on a day (today by default; from 1995 to 2100). */
  readonly mentoring?: Maybe<MentoringSummary>;
};

/** A town (镇). */
export type TownMentoringArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A district (区). */
export type District = {
  readonly id: Scalars['ID']['output'];
  /** The mentoring in the district's villages on a day (today by default; from 1995 to 2100). */
  readonly mentoring?: Maybe<MentoringSummary>;
};

/** A district (区). */
export type DistrictMentoringArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A page of pairs. */
export type MentorshipConnection = {
  readonly nodes: ReadonlyArray<Mentorship>;
  readonly edges: ReadonlyArray<MentorshipEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type MentorshipEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Mentorship;
};

/** A page of officials without a mentor. */
export type UnpairedOfficialConnection = {
  readonly nodes: ReadonlyArray<UnpairedOfficial>;
  readonly edges: ReadonlyArray<UnpairedOfficialEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type UnpairedOfficialEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: UnpairedOfficial;
};

/** A page of mentors with several village pairs. */
export type MentorWithSeveralPairsConnection = {
  readonly nodes: ReadonlyArray<MentorWithSeveralPairs>;
  readonly edges: ReadonlyArray<MentorWithSeveralPairsEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type MentorWithSeveralPairsEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: MentorWithSeveralPairs;
};

/** A page of guidance talks. */
export type GuidanceTalkConnection = {
  readonly nodes: ReadonlyArray<GuidanceTalk>;
  readonly edges: ReadonlyArray<GuidanceTalkEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type GuidanceTalkEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: GuidanceTalk;
};

/** A page of tutorings. */
export type TutoringConnection = {
  readonly nodes: ReadonlyArray<Tutoring>;
  readonly edges: ReadonlyArray<TutoringEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type TutoringEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Tutoring;
};

/** A page of records of a tutoring. */
export type TutoringRecordConnection = {
  readonly nodes: ReadonlyArray<TutoringRecord>;
  readonly edges: ReadonlyArray<TutoringRecordEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type TutoringRecordEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TutoringRecord;
};

/** A page of cultivation plans. */
export type CultivationPlanConnection = {
  readonly nodes: ReadonlyArray<CultivationPlan>;
  readonly edges: ReadonlyArray<CultivationPlanEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type CultivationPlanEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CultivationPlan;
};

/** A page of reviews. */
export type CultivationReviewConnection = {
  readonly nodes: ReadonlyArray<CultivationReview>;
  readonly edges: ReadonlyArray<CultivationReviewEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type CultivationReviewEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CultivationReview;
};

/** Where a page ends, and whether more follows. */
export type PageInfo = {
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Where a pair stands on a day. */
export type MentorshipStatus =
  /** 已拟定，待确认 */
  | 'PROPOSED'
  /** 结对中 */
  | 'ACTIVE'
  /** 已暂停 */
  | 'PAUSED'
  /** 已结束 */
  | 'ENDED';

/** Where the mentor leads; a district mentor is head or deputy of one of the district's towns. */
export type MentorshipLevel =
  /** 村级 */
  | 'VILLAGE'
  /** 镇级 */
  | 'TOWN'
  /** 区级 */
  | 'DISTRICT';

/** Why a pair is paused. */
export type MentorshipPauseReason =
  /** 大学生村官休假（产假、病假等） */
  | 'OFFICIAL_ON_LEAVE'
  /** 大学生村官外派（一线实战、脱产学习等） */
  | 'OFFICIAL_POSTED_AWAY'
  /** 帮带人休假 */
  | 'MENTOR_ON_LEAVE'
  /** 帮带人外派（借调、脱产学习等） */
  | 'MENTOR_POSTED_AWAY';

/** How `mentorships` is sorted. */
export type MentorshipOrder = 'STARTED_ON_ASC' | 'STARTED_ON_DESC' | 'LAST_TALK_ASC' | 'LAST_TALK_DESC';

/** How `guidanceTalks` is sorted. */
export type GuidanceTalkOrder = 'HELD_ON_ASC' | 'HELD_ON_DESC';

/** What speaks for a mentor. */
export type MentorSuggestionPartCode =
  /** 任本村主要负责人的年限 */
  | 'OFFICE_TENURE'
  /** 此前帮带期满的人数 */
  | 'COMPLETED_PAIRS'
  /** 此前结对谈心是否按期 */
  | 'REGULAR_TALKS'
  /** 村党组织书记 */
  | 'PARTY_SECRETARY';

/** What bars a mentor. */
export type MentorSuggestionBarCode =
  /** 已有村级结对 */
  | 'ALREADY_PAIRED'
  /** 已有待确认的拟定 */
  | 'PROPOSAL_PENDING'
  /** 须回避 */
  | 'RECUSED';

/** Why a pair ended. */
export type MentorshipEndReason =
  /** 帮带期满 */
  | 'COMPLETED'
  /** 更换帮带人 */
  | 'CHANGED_MENTOR'
  /** 帮带人离任 */
  | 'MENTOR_LEFT_OFFICE'
  /** 大学生村官调离本村（镇、区级帮带：调离本镇、本区） */
  | 'OFFICIAL_LEFT_VILLAGE'
  /** 大学生村官离岗 */
  | 'OFFICIAL_LEFT_SERVICE'
  /** 拟定后撤回，未曾结对 */
  | 'WITHDRAWN';

/** The reasons for which a pair is ended by decision; the other ones only come by event. */
export type MentorshipEndDecision =
  /** 帮带期满 */
  | 'COMPLETED'
  /** 更换帮带人 */
  | 'CHANGED_MENTOR';

/** Lines of work (条线). */
export type LineOfWork =
  /** 党建 */
  | 'PARTY_BUILDING'
  /** 民政 */
  | 'CIVIL_AFFAIRS'
  /** 综治调解 */
  | 'MEDIATION_AND_SECURITY'
  /** 人口和计划生育 */
  | 'POPULATION_AND_FAMILY_PLANNING'
  /** 农业和经济 */
  | 'AGRICULTURE_AND_ECONOMY'
  /** 土地和建设 */
  | 'LAND_AND_CONSTRUCTION'
  /** 文化和青年 */
  | 'CULTURE_AND_YOUTH'
  /** 统计和档案 */
  | 'STATISTICS_AND_RECORDS';

/** Why a tutoring ended. */
export type TutoringEndReason =
  /** 指导期满 */
  | 'COMPLETED'
  /** 更换指导人 */
  | 'CHANGED_TUTOR'
  /** 指导人离开两委 */
  | 'TUTOR_LEFT_COMMITTEES'
  /** 大学生村官调离本村 */
  | 'OFFICIAL_LEFT_VILLAGE'
  /** 大学生村官离岗 */
  | 'OFFICIAL_LEFT_SERVICE';

/** The reasons for which a tutoring is ended by decision; the other ones only come by event. */
export type TutoringEndDecision =
  /** 指导期满 */
  | 'COMPLETED'
  /** 更换指导人 */
  | 'CHANGED_TUTOR';

/** How a list of tutorings is sorted. */
export type TutoringOrder =
  | 'STARTED_ON_ASC'
  | 'STARTED_ON_DESC'
  /** The longest without a record first; one that has none counts from its start. */
  | 'UNRECORDED_SINCE_ASC';

/** The two halves of a plan of dual cultivation. */
export type CultivationHalf =
  /** 镇级部分 */
  | 'TOWN'
  /** 村级部分 */
  | 'VILLAGE';

/** What an open cultivation plan lacks. */
export type CultivationMissing =
  /** 镇级部分未制定 */
  | 'TOWN_HALF'
  /** 村级部分未制定 */
  | 'VILLAGE_HALF'
  /** 评估逾期 */
  | 'REVIEW';

/** Why a half of a plan ended by event. */
export type CultivationHalfEndReason =
  /** 大学生村官调至本镇另一村 */
  | 'OFFICIAL_LEFT_VILLAGE'
  /** 负责人离任 */
  | 'RESPONSIBLE_LEFT_OFFICE';

/** Why a plan closed. */
export type CultivationPlanCloseReason =
  /** 按决定结束 */
  | 'DECIDED'
  /** 大学生村官调离本镇 */
  | 'OFFICIAL_LEFT_TOWN'
  /** 大学生村官离岗 */
  | 'OFFICIAL_LEFT_SERVICE';

/** What came of a plan. */
export type CultivationResult =
  /** 达到目标 */
  | 'ACHIEVED'
  /** 部分达到目标 */
  | 'PARTLY_ACHIEVED'
  /** 未达到目标 */
  | 'NOT_ACHIEVED';

/** How a review found a half of a plan. */
export type CultivationRating =
  /** 按计划推进 */
  | 'ON_TRACK'
  /** 部分按计划推进 */
  | 'PARTLY_ON_TRACK'
  /** 未按计划推进 */
  | 'OFF_TRACK';

/** How a list of cultivation plans is sorted. */
export type CultivationPlanOrder =
  | 'OPENED_ON_ASC'
  | 'OPENED_ON_DESC'
  /** The longest due for review first; a plan that is due for none comes last. */
  | 'REVIEW_DUE_ON_ASC';

/** What a list of tutorings is narrowed by; all that is given must hold. */
export type TutoringFilter = {
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  readonly townId?: InputMaybe<Scalars['ID']['input']>;
  /** The village in which it began. */
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  readonly officialId?: InputMaybe<Scalars['ID']['input']>;
  readonly tutorId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these; not an empty list. */
  readonly linesOfWork?: InputMaybe<ReadonlyArray<LineOfWork>>;
  /** Whether it is open on the day. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Open on the day and without a record for more than so many days; one that has none counts from its start. 1 to 3660. */
  readonly withoutRecordFor?: InputMaybe<Scalars['Int']['input']>;
};

/** What a list of cultivation plans is narrowed by; all that is given must hold. */
export type CultivationPlanFilter = {
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  readonly townId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the official was on the day. */
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  readonly officialId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is open on the day. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least one of these is missing; not an empty list. */
  readonly missing?: InputMaybe<ReadonlyArray<CultivationMissing>>;
  /** Whether a half was due for review before the day. */
  readonly reviewOverdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By what pairs are listed; what is left out asks for nothing, and all that is given has to hold. */
export type MentorshipFilter = {
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  readonly townId?: InputMaybe<Scalars['ID']['input']>;
  /** The official's village on the pair's first day. */
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  readonly officialId?: InputMaybe<Scalars['ID']['input']>;
  readonly mentorId?: InputMaybe<Scalars['ID']['input']>;
  /** On the day; not empty. */
  readonly statuses?: InputMaybe<ReadonlyArray<MentorshipStatus>>;
  /** Not empty. */
  readonly levels?: InputMaybe<ReadonlyArray<MentorshipLevel>>;
  /** Whether the pair is active on the day and went without a talk for longer than the rule or its own plan allows. */
  readonly talkOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the pair is active on the day and had fewer talks since 1 January or 1 July than a half-year asks for. */
  readonly withoutTalkThisHalfYear?: InputMaybe<Scalars['Boolean']['input']>;
  /** Pairs that started on this day or later. */
  readonly startedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Pairs that started on this day or earlier. */
  readonly startedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Of pairs that have ended on the day; not empty. */
  readonly endReasons?: InputMaybe<ReadonlyArray<MentorshipEndReason>>;
};

/** By what talks are listed; what is left out asks for nothing, and all that is given has to hold. */
export type GuidanceTalkFilter = {
  /** The unit of the pair. */
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  readonly townId?: InputMaybe<Scalars['ID']['input']>;
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  readonly mentorshipId?: InputMaybe<Scalars['ID']['input']>;
  readonly officialId?: InputMaybe<Scalars['ID']['input']>;
  readonly mentorId?: InputMaybe<Scalars['ID']['input']>;
  /** Held on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Held on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the official had acknowledged by the day what stands there. */
  readonly acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which unit; what is left out asks for nothing. */
export type MentoringUnitFilter = {
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  readonly townId?: InputMaybe<Scalars['ID']['input']>;
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
};

/** By what unpaired officials are listed; what is left out asks for nothing. */
export type UnpairedOfficialFilter = {
  /** The official's unit on the day. */
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  readonly townId?: InputMaybe<Scalars['ID']['input']>;
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a new pair was due before the day. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `startMentorship` takes. */
export type StartMentorshipInput = {
  /** The same key twice is one effect and the same answer; 1 to 200 characters. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /**
   * The cadre: on the day the head of one of the two committees of the official's village; for the town a holder of any
   * office of the official's town; for the district a head or deputy of any of its towns.
   */
  readonly mentorId: Scalars['ID']['input'];
  /** `VILLAGE` where it is left out. */
  readonly level?: InputMaybe<MentorshipLevel>;
  /** Not in the future. */
  readonly startedOn: Scalars['Date']['input'];
};

/** What `proposeMentorship` takes. */
export type ProposeMentorshipInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** As for `startMentorship`. */
  readonly mentorId: Scalars['ID']['input'];
  /** `VILLAGE` where it is left out. */
  readonly level?: InputMaybe<MentorshipLevel>;
  /** The day of the proposal; not in the future. */
  readonly proposedOn: Scalars['Date']['input'];
};

/** What `confirmMentorship` takes. */
export type ConfirmMentorshipInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly mentorshipId: Scalars['ID']['input'];
  /** The `version` that was seen; refused with `MENTORSHIP.CHANGED` where it is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day of the pair: not before the proposal and not in the future. */
  readonly startedOn: Scalars['Date']['input'];
};

/** What `withdrawProposal` takes. */
export type WithdrawProposalInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly mentorshipId: Scalars['ID']['input'];
  /** The `version` that was seen; refused with `MENTORSHIP.CHANGED` where it is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Not before the proposal and not in the future. */
  readonly withdrawnOn: Scalars['Date']['input'];
};

/** What `pauseMentorship` takes. */
export type PauseMentorshipInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly mentorshipId: Scalars['ID']['input'];
  /** The `version` that was seen; refused with `MENTORSHIP.CHANGED` where it is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day of the pause: the pair is active on it, it lies after all earlier pauses and not in the future. */
  readonly from: Scalars['Date']['input'];
  /** The first day on which the pair is active again, as for `resumeMentorship`: for a pause that is over when it is entered. */
  readonly resumedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly reason: MentorshipPauseReason;
};

/** What `resumeMentorship` takes. */
export type ResumeMentorshipInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly mentorshipId: Scalars['ID']['input'];
  /** The `version` that was seen; refused with `MENTORSHIP.CHANGED` where it is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day on which the pair is active again: after the first day of the pause and not in the future. */
  readonly on: Scalars['Date']['input'];
};

/** What `planMentorship` takes. */
export type PlanMentorshipInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly mentorshipId: Scalars['ID']['input'];
  /** The `version` that was seen; refused with `MENTORSHIP.CHANGED` where it is another by now. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day of the plan, today where it is left out: within the pair's time, not before the last plan's and not in the future. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** 1 to 2000 characters in one line. */
  readonly goals: Scalars['String']['input'];
  /** The pair talks at least once in so many days: 7 to 90, and no longer than the rule allows. */
  readonly talkEveryDays: Scalars['Int']['input'];
};

/** What `endMentorship` takes. */
export type EndMentorshipInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly mentorshipId: Scalars['ID']['input'];
  /** The `version` that was seen, where it matters; refused with `MENTORSHIP.CHANGED` where it is another by now. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day on which the pair no longer holds: after its last talk and not in the future. */
  readonly endedOn: Scalars['Date']['input'];
  readonly reason: MentorshipEndDecision;
};

/** What `recordGuidanceTalk` takes. */
export type RecordGuidanceTalkInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly mentorshipId: Scalars['ID']['input'];
  /** Within the pair's time, in no pause and not in the future. */
  readonly heldOn: Scalars['Date']['input'];
  /** 1 to 480. */
  readonly minutes: Scalars['Int']['input'];
  /** 1 to 500 characters in one line, as for the other texts. */
  readonly topics: Scalars['String']['input'];
  /** 1 to 2000 characters. */
  readonly advice?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 2000 characters. */
  readonly nextSteps?: InputMaybe<Scalars['String']['input']>;
};

/** What `correctGuidanceTalk` takes: all of the talk, also what stays as it was. */
export type CorrectGuidanceTalkInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly guidanceTalkId: Scalars['ID']['input'];
  /** The talk's `version` that was seen; refused with `GUIDANCE_TALK.CHANGED` where it has been corrected since. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Within the pair's time, in no pause and not in the future. */
  readonly heldOn: Scalars['Date']['input'];
  /** 1 to 480. */
  readonly minutes: Scalars['Int']['input'];
  /** 1 to 500 characters in one line, as for the other texts. */
  readonly topics: Scalars['String']['input'];
  /** 1 to 2000 characters. */
  readonly advice?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 2000 characters. */
  readonly nextSteps?: InputMaybe<Scalars['String']['input']>;
};

/** What `acknowledgeGuidanceTalk` takes. */
export type AcknowledgeGuidanceTalkInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly guidanceTalkId: Scalars['ID']['input'];
  /** What the official has to say to it; 1 to 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The talk's `version` that was seen; refused with `GUIDANCE_TALK.CHANGED` where it has changed since. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `startTutoring` takes. */
export type StartTutoringInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** The cadre: on the day in one of the two committees of the official's village, in any rank. */
  readonly tutorId: Scalars['ID']['input'];
  readonly lineOfWork: LineOfWork;
  /** The first day; not in the future. */
  readonly from: Scalars['Date']['input'];
};

/** What `endTutoring` takes. */
export type EndTutoringInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly tutoringId: Scalars['ID']['input'];
  /** The first day on which it no longer holds: after its last record and not in the future. */
  readonly on: Scalars['Date']['input'];
  readonly reason: TutoringEndDecision;
  /** The tutoring's `version` that was seen; refused with `TUTORING.CHANGED` where it has changed since. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `recordTutoring` takes. */
export type RecordTutoringInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly tutoringId: Scalars['ID']['input'];
  /** Within the tutoring's time and not in the future. */
  readonly heldOn: Scalars['Date']['input'];
  /** 1 to 480. */
  readonly minutes: Scalars['Int']['input'];
  /** What was tutored; 1 to 2000 characters in one line, as for the other texts. */
  readonly what: Scalars['String']['input'];
  /** 1 to 2000 characters. */
  readonly nextSteps?: InputMaybe<Scalars['String']['input']>;
};

/** What `correctTutoringRecord` takes: all of the record, also what stays as it was. */
export type CorrectTutoringRecordInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly tutoringRecordId: Scalars['ID']['input'];
  /** The record's `version` that was seen; refused with `TUTORING_RECORD.CHANGED` where it has been corrected since. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why it is corrected; 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Within the tutoring's time and not in the future. */
  readonly heldOn: Scalars['Date']['input'];
  /** 1 to 480. */
  readonly minutes: Scalars['Int']['input'];
  /** What was tutored; 1 to 2000 characters in one line, as for the other texts. */
  readonly what: Scalars['String']['input'];
  /** 1 to 2000 characters. */
  readonly nextSteps?: InputMaybe<Scalars['String']['input']>;
};

/** What `openCultivationPlan` takes. */
export type OpenCultivationPlanInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** The first day; the official serves on it, and it is not in the future. */
  readonly from: Scalars['Date']['input'];
  /** The last day for which it is planned; at most 36 months (`CULTIVATION_PLAN_MONTHS_MAX`). */
  readonly to: Scalars['Date']['input'];
};

/** What `setTownHalf` takes. */
export type SetTownHalfInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly cultivationPlanId: Scalars['ID']['input'];
  /** 1 to 2000 characters in one line, as `measures`. */
  readonly goals: Scalars['String']['input'];
  readonly measures: Scalars['String']['input'];
  /** The cadre: on the day with an office of the town, in its party committee or government. */
  readonly responsibleId: Scalars['ID']['input'];
  /** The first day, not before that of the half that stands there; for the same day it is said anew. Not in the future. */
  readonly from: Scalars['Date']['input'];
  /** The plan's `version` that was seen; refused with `CULTIVATION_PLAN.CHANGED` where it has changed since. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `setVillageHalf` takes. */
export type SetVillageHalfInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly cultivationPlanId: Scalars['ID']['input'];
  /** 1 to 2000 characters in one line, as `measures`. */
  readonly goals: Scalars['String']['input'];
  readonly measures: Scalars['String']['input'];
  /** The cadre: on the day in one of the two committees of the village in which the official is. */
  readonly responsibleId: Scalars['ID']['input'];
  /** The first day, not before that of the half that stands there; for the same day it is said anew. Not in the future. */
  readonly from: Scalars['Date']['input'];
  /** The plan's `version` that was seen; refused with `CULTIVATION_PLAN.CHANGED` where it has changed since. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `reviewCultivationPlan` takes. */
export type ReviewCultivationPlanInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly cultivationPlanId: Scalars['ID']['input'];
  /** A village leader reviews the village half only. */
  readonly half: CultivationHalf;
  /** The day of the review: the half was set and the plan open on it. Not in the future. */
  readonly on: Scalars['Date']['input'];
  /** The cadre: with an office of the town, or for a village half in one of the village's two committees; not the one responsible. */
  readonly reviewerId: Scalars['ID']['input'];
  /** 1 to 2000 characters in one line, as for the other texts. */
  readonly finding: Scalars['String']['input'];
  readonly rating: CultivationRating;
  /** 1 to 2000 characters. */
  readonly nextSteps?: InputMaybe<Scalars['String']['input']>;
};

/** What `correctCultivationReview` takes: all that was found, also what stays as it was. */
export type CorrectCultivationReviewInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly cultivationReviewId: Scalars['ID']['input'];
  /** The review's `version` that was seen; refused with `CULTIVATION_REVIEW.CHANGED` where it has been corrected since. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why it is corrected; 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** 1 to 2000 characters in one line, as for the other texts. */
  readonly finding: Scalars['String']['input'];
  readonly rating: CultivationRating;
  /** 1 to 2000 characters. */
  readonly nextSteps?: InputMaybe<Scalars['String']['input']>;
};

/** What `closeCultivationPlan` takes. */
export type CloseCultivationPlanInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly cultivationPlanId: Scalars['ID']['input'];
  /** The first day on which it is no longer open: after its last review and not in the future. */
  readonly on: Scalars['Date']['input'];
  readonly result: CultivationResult;
  /** 1 to 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The plan's `version` that was seen; refused with `CULTIVATION_PLAN.CHANGED` where it has changed since. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `startMentorship` answers. */
export type StartMentorshipPayload = {
  readonly mentorship: Mentorship;
};

/** What `proposeMentorship` answers. */
export type ProposeMentorshipPayload = {
  readonly mentorship: Mentorship;
};

/** What `confirmMentorship` answers. */
export type ConfirmMentorshipPayload = {
  readonly mentorship: Mentorship;
};

/** What `withdrawProposal` answers. */
export type WithdrawProposalPayload = {
  readonly mentorship: Mentorship;
};

/** What `pauseMentorship` answers. */
export type PauseMentorshipPayload = {
  readonly mentorship: Mentorship;
};

/** What `resumeMentorship` answers. */
export type ResumeMentorshipPayload = {
  readonly mentorship: Mentorship;
};

/** What `planMentorship` answers. */
export type PlanMentorshipPayload = {
  readonly mentorship: Mentorship;
};

/** What `endMentorship` answers. */
export type EndMentorshipPayload = {
  readonly mentorship: Mentorship;
};

/** What `recordGuidanceTalk` answers. */
export type RecordGuidanceTalkPayload = {
  readonly guidanceTalk: GuidanceTalk;
  readonly mentorship: Mentorship;
};

/** What `correctGuidanceTalk` answers. */
export type CorrectGuidanceTalkPayload = {
  readonly guidanceTalk: GuidanceTalk;
  readonly mentorship: Mentorship;
};

/** What `acknowledgeGuidanceTalk` answers. */
export type AcknowledgeGuidanceTalkPayload = {
  readonly guidanceTalk: GuidanceTalk;
  readonly mentorship: Mentorship;
};

/** What `startTutoring` answers. */
export type StartTutoringPayload = {
  readonly tutoring: Tutoring;
};

/** What `endTutoring` answers. */
export type EndTutoringPayload = {
  readonly tutoring: Tutoring;
};

/** What `recordTutoring` answers. */
export type RecordTutoringPayload = {
  readonly tutoringRecord: TutoringRecord;
  readonly tutoring: Tutoring;
};

/** What `correctTutoringRecord` answers. */
export type CorrectTutoringRecordPayload = {
  readonly tutoringRecord: TutoringRecord;
  readonly tutoring: Tutoring;
};

/** What `openCultivationPlan` answers. */
export type OpenCultivationPlanPayload = {
  readonly cultivationPlan: CultivationPlan;
};

/** What `setTownHalf` answers. */
export type SetTownHalfPayload = {
  readonly cultivationPlan: CultivationPlan;
};

/** What `setVillageHalf` answers. */
export type SetVillageHalfPayload = {
  readonly cultivationPlan: CultivationPlan;
};

/** What `reviewCultivationPlan` answers. */
export type ReviewCultivationPlanPayload = {
  readonly cultivationReview: CultivationReview;
  readonly cultivationPlan: CultivationPlan;
};

/** What `correctCultivationReview` answers. */
export type CorrectCultivationReviewPayload = {
  readonly cultivationReview: CultivationReview;
  readonly cultivationPlan: CultivationPlan;
};

/** What `closeCultivationPlan` answers. */
export type CloseCultivationPlanPayload = {
  readonly cultivationPlan: CultivationPlan;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Mentorship: Mentorship;
  Official: Official;
  Cadre: Cadre;
  Village: Village;
  Town: Town;
  District: District;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Mentorship: { __typename: 'Mentorship' } & GraphQLRecursivePick<FederationTypes['Mentorship'], { id: true }>;
  Official: { __typename: 'Official' } & GraphQLRecursivePick<FederationTypes['Official'], { id: true }>;
  Cadre: { __typename: 'Cadre' } & GraphQLRecursivePick<FederationTypes['Cadre'], { id: true }>;
  Village: { __typename: 'Village' } & GraphQLRecursivePick<FederationTypes['Village'], { id: true }>;
  Town: { __typename: 'Town' } & GraphQLRecursivePick<FederationTypes['Town'], { id: true }>;
  District: { __typename: 'District' } & GraphQLRecursivePick<FederationTypes['District'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Moment: ResolverTypeWrapper<Scalars['Moment']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mentorship: ResolverTypeWrapper<MentorshipRow>;
  MentorshipPause: ResolverTypeWrapper<MentorshipPause>;
  MentorshipPlan: ResolverTypeWrapper<MentorshipPlanRow>;
  UnpairedOfficial: ResolverTypeWrapper<UnpairedOfficialRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MentorWithSeveralPairs: ResolverTypeWrapper<KnownKey>;
  MentorSuggestion: ResolverTypeWrapper<ScoredMentor>;
  MentorSuggestionPart: ResolverTypeWrapper<MentorSuggestionPart>;
  MentorSuggestionBar: ResolverTypeWrapper<MentorSuggestionBar>;
  GuidanceTalk: ResolverTypeWrapper<GuidanceTalkRow>;
  GuidanceTalkAcknowledgement: ResolverTypeWrapper<GuidanceTalkAcknowledgement>;
  Tutoring: ResolverTypeWrapper<TutoringRow>;
  TutoringRecord: ResolverTypeWrapper<TutoringRecordRow>;
  CultivationPlan: ResolverTypeWrapper<CultivationPlanRow>;
  CultivationPlanHalf: ResolverTypeWrapper<HalfRow>;
  CultivationReview: ResolverTypeWrapper<CultivationReviewRow>;
  MentoringSummary: ResolverTypeWrapper<MentoringSummaryRow>;
  MentorshipsOfLevel: ResolverTypeWrapper<MentorshipsOfLevel>;
  Official: ResolverTypeWrapper<Stub>;
  Cadre: ResolverTypeWrapper<Stub>;
  Village: ResolverTypeWrapper<Stub>;
  Town: ResolverTypeWrapper<Stub>;
  District: ResolverTypeWrapper<Stub>;
  MentorshipConnection: ResolverTypeWrapper<
    Omit<MentorshipConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['Mentorship']>;
      edges: ReadonlyArray<ResolversTypes['MentorshipEdge']>;
    }
  >;
  MentorshipEdge: ResolverTypeWrapper<Omit<MentorshipEdge, 'node'> & { node: ResolversTypes['Mentorship'] }>;
  UnpairedOfficialConnection: ResolverTypeWrapper<
    Omit<UnpairedOfficialConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['UnpairedOfficial']>;
      edges: ReadonlyArray<ResolversTypes['UnpairedOfficialEdge']>;
    }
  >;
  UnpairedOfficialEdge: ResolverTypeWrapper<
    Omit<UnpairedOfficialEdge, 'node'> & { node: ResolversTypes['UnpairedOfficial'] }
  >;
  MentorWithSeveralPairsConnection: ResolverTypeWrapper<
    Omit<MentorWithSeveralPairsConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['MentorWithSeveralPairs']>;
      edges: ReadonlyArray<ResolversTypes['MentorWithSeveralPairsEdge']>;
    }
  >;
  MentorWithSeveralPairsEdge: ResolverTypeWrapper<
    Omit<MentorWithSeveralPairsEdge, 'node'> & { node: ResolversTypes['MentorWithSeveralPairs'] }
  >;
  GuidanceTalkConnection: ResolverTypeWrapper<
    Omit<GuidanceTalkConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['GuidanceTalk']>;
      edges: ReadonlyArray<ResolversTypes['GuidanceTalkEdge']>;
    }
  >;
  GuidanceTalkEdge: ResolverTypeWrapper<Omit<GuidanceTalkEdge, 'node'> & { node: ResolversTypes['GuidanceTalk'] }>;
  TutoringConnection: ResolverTypeWrapper<
    Omit<TutoringConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['Tutoring']>;
      edges: ReadonlyArray<ResolversTypes['TutoringEdge']>;
    }
  >;
  TutoringEdge: ResolverTypeWrapper<Omit<TutoringEdge, 'node'> & { node: ResolversTypes['Tutoring'] }>;
  TutoringRecordConnection: ResolverTypeWrapper<
    Omit<TutoringRecordConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['TutoringRecord']>;
      edges: ReadonlyArray<ResolversTypes['TutoringRecordEdge']>;
    }
  >;
  TutoringRecordEdge: ResolverTypeWrapper<
    Omit<TutoringRecordEdge, 'node'> & { node: ResolversTypes['TutoringRecord'] }
  >;
  CultivationPlanConnection: ResolverTypeWrapper<
    Omit<CultivationPlanConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['CultivationPlan']>;
      edges: ReadonlyArray<ResolversTypes['CultivationPlanEdge']>;
    }
  >;
  CultivationPlanEdge: ResolverTypeWrapper<
    Omit<CultivationPlanEdge, 'node'> & { node: ResolversTypes['CultivationPlan'] }
  >;
  CultivationReviewConnection: ResolverTypeWrapper<
    Omit<CultivationReviewConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['CultivationReview']>;
      edges: ReadonlyArray<ResolversTypes['CultivationReviewEdge']>;
    }
  >;
  CultivationReviewEdge: ResolverTypeWrapper<
    Omit<CultivationReviewEdge, 'node'> & { node: ResolversTypes['CultivationReview'] }
  >;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  MentorshipStatus: MentorshipStatus;
  MentorshipLevel: MentorshipLevel;
  MentorshipPauseReason: MentorshipPauseReason;
  MentorshipOrder: MentorshipOrder;
  GuidanceTalkOrder: GuidanceTalkOrder;
  MentorSuggestionPartCode: MentorSuggestionPartCode;
  MentorSuggestionBarCode: MentorSuggestionBarCode;
  MentorshipEndReason: MentorshipEndReason;
  MentorshipEndDecision: MentorshipEndDecision;
  LineOfWork: LineOfWork;
  TutoringEndReason: TutoringEndReason;
  TutoringEndDecision: TutoringEndDecision;
  TutoringOrder: TutoringOrder;
  CultivationHalf: CultivationHalf;
  CultivationMissing: CultivationMissing;
  CultivationHalfEndReason: CultivationHalfEndReason;
  CultivationPlanCloseReason: CultivationPlanCloseReason;
  CultivationResult: CultivationResult;
  CultivationRating: CultivationRating;
  CultivationPlanOrder: CultivationPlanOrder;
  TutoringFilter: TutoringFilter;
  CultivationPlanFilter: CultivationPlanFilter;
  MentorshipFilter: MentorshipFilter;
  GuidanceTalkFilter: GuidanceTalkFilter;
  MentoringUnitFilter: MentoringUnitFilter;
  UnpairedOfficialFilter: UnpairedOfficialFilter;
  StartMentorshipInput: StartMentorshipInput;
  ProposeMentorshipInput: ProposeMentorshipInput;
  ConfirmMentorshipInput: ConfirmMentorshipInput;
  WithdrawProposalInput: WithdrawProposalInput;
  PauseMentorshipInput: PauseMentorshipInput;
  ResumeMentorshipInput: ResumeMentorshipInput;
  PlanMentorshipInput: PlanMentorshipInput;
  EndMentorshipInput: EndMentorshipInput;
  RecordGuidanceTalkInput: RecordGuidanceTalkInput;
  CorrectGuidanceTalkInput: CorrectGuidanceTalkInput;
  AcknowledgeGuidanceTalkInput: AcknowledgeGuidanceTalkInput;
  StartTutoringInput: StartTutoringInput;
  EndTutoringInput: EndTutoringInput;
  RecordTutoringInput: RecordTutoringInput;
  CorrectTutoringRecordInput: CorrectTutoringRecordInput;
  OpenCultivationPlanInput: OpenCultivationPlanInput;
  SetTownHalfInput: SetTownHalfInput;
  SetVillageHalfInput: SetVillageHalfInput;
  ReviewCultivationPlanInput: ReviewCultivationPlanInput;
  CorrectCultivationReviewInput: CorrectCultivationReviewInput;
  CloseCultivationPlanInput: CloseCultivationPlanInput;
  StartMentorshipPayload: ResolverTypeWrapper<
    Omit<StartMentorshipPayload, 'mentorship'> & { mentorship: ResolversTypes['Mentorship'] }
  >;
  ProposeMentorshipPayload: ResolverTypeWrapper<
    Omit<ProposeMentorshipPayload, 'mentorship'> & { mentorship: ResolversTypes['Mentorship'] }
  >;
  ConfirmMentorshipPayload: ResolverTypeWrapper<
    Omit<ConfirmMentorshipPayload, 'mentorship'> & { mentorship: ResolversTypes['Mentorship'] }
  >;
  WithdrawProposalPayload: ResolverTypeWrapper<
    Omit<WithdrawProposalPayload, 'mentorship'> & { mentorship: ResolversTypes['Mentorship'] }
  >;
  PauseMentorshipPayload: ResolverTypeWrapper<
    Omit<PauseMentorshipPayload, 'mentorship'> & { mentorship: ResolversTypes['Mentorship'] }
  >;
  ResumeMentorshipPayload: ResolverTypeWrapper<
    Omit<ResumeMentorshipPayload, 'mentorship'> & { mentorship: ResolversTypes['Mentorship'] }
  >;
  PlanMentorshipPayload: ResolverTypeWrapper<
    Omit<PlanMentorshipPayload, 'mentorship'> & { mentorship: ResolversTypes['Mentorship'] }
  >;
  EndMentorshipPayload: ResolverTypeWrapper<
    Omit<EndMentorshipPayload, 'mentorship'> & { mentorship: ResolversTypes['Mentorship'] }
  >;
  RecordGuidanceTalkPayload: ResolverTypeWrapper<
    Omit<RecordGuidanceTalkPayload, 'guidanceTalk' | 'mentorship'> & {
      guidanceTalk: ResolversTypes['GuidanceTalk'];
      mentorship: ResolversTypes['Mentorship'];
    }
  >;
  CorrectGuidanceTalkPayload: ResolverTypeWrapper<
    Omit<CorrectGuidanceTalkPayload, 'guidanceTalk' | 'mentorship'> & {
      guidanceTalk: ResolversTypes['GuidanceTalk'];
      mentorship: ResolversTypes['Mentorship'];
    }
  >;
  AcknowledgeGuidanceTalkPayload: ResolverTypeWrapper<
    Omit<AcknowledgeGuidanceTalkPayload, 'guidanceTalk' | 'mentorship'> & {
      guidanceTalk: ResolversTypes['GuidanceTalk'];
      mentorship: ResolversTypes['Mentorship'];
    }
  >;
  StartTutoringPayload: ResolverTypeWrapper<
    Omit<StartTutoringPayload, 'tutoring'> & { tutoring: ResolversTypes['Tutoring'] }
  >;
  EndTutoringPayload: ResolverTypeWrapper<
    Omit<EndTutoringPayload, 'tutoring'> & { tutoring: ResolversTypes['Tutoring'] }
  >;
  RecordTutoringPayload: ResolverTypeWrapper<
    Omit<RecordTutoringPayload, 'tutoringRecord' | 'tutoring'> & {
      tutoringRecord: ResolversTypes['TutoringRecord'];
      tutoring: ResolversTypes['Tutoring'];
    }
  >;
  CorrectTutoringRecordPayload: ResolverTypeWrapper<
    Omit<CorrectTutoringRecordPayload, 'tutoringRecord' | 'tutoring'> & {
      tutoringRecord: ResolversTypes['TutoringRecord'];
      tutoring: ResolversTypes['Tutoring'];
    }
  >;
  OpenCultivationPlanPayload: ResolverTypeWrapper<
    Omit<OpenCultivationPlanPayload, 'cultivationPlan'> & { cultivationPlan: ResolversTypes['CultivationPlan'] }
  >;
  SetTownHalfPayload: ResolverTypeWrapper<
    Omit<SetTownHalfPayload, 'cultivationPlan'> & { cultivationPlan: ResolversTypes['CultivationPlan'] }
  >;
  SetVillageHalfPayload: ResolverTypeWrapper<
    Omit<SetVillageHalfPayload, 'cultivationPlan'> & { cultivationPlan: ResolversTypes['CultivationPlan'] }
  >;
  ReviewCultivationPlanPayload: ResolverTypeWrapper<
    Omit<ReviewCultivationPlanPayload, 'cultivationReview' | 'cultivationPlan'> & {
      cultivationReview: ResolversTypes['CultivationReview'];
      cultivationPlan: ResolversTypes['CultivationPlan'];
    }
  >;
  CorrectCultivationReviewPayload: ResolverTypeWrapper<
    Omit<CorrectCultivationReviewPayload, 'cultivationReview' | 'cultivationPlan'> & {
      cultivationReview: ResolversTypes['CultivationReview'];
      cultivationPlan: ResolversTypes['CultivationPlan'];
    }
  >;
  CloseCultivationPlanPayload: ResolverTypeWrapper<
    Omit<CloseCultivationPlanPayload, 'cultivationPlan'> & { cultivationPlan: ResolversTypes['CultivationPlan'] }
  >;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Moment: Scalars['Moment']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  Mentorship: MentorshipRow;
  MentorshipPause: MentorshipPause;
  MentorshipPlan: MentorshipPlanRow;
  UnpairedOfficial: UnpairedOfficialRow;
  Boolean: Scalars['Boolean']['output'];
  MentorWithSeveralPairs: KnownKey;
  MentorSuggestion: ScoredMentor;
  MentorSuggestionPart: MentorSuggestionPart;
  MentorSuggestionBar: MentorSuggestionBar;
  GuidanceTalk: GuidanceTalkRow;
  GuidanceTalkAcknowledgement: GuidanceTalkAcknowledgement;
  Tutoring: TutoringRow;
  TutoringRecord: TutoringRecordRow;
  CultivationPlan: CultivationPlanRow;
  CultivationPlanHalf: HalfRow;
  CultivationReview: CultivationReviewRow;
  MentoringSummary: MentoringSummaryRow;
  MentorshipsOfLevel: MentorshipsOfLevel;
  Official: Stub;
  Cadre: Stub;
  Village: Stub;
  Town: Stub;
  District: Stub;
  MentorshipConnection: Omit<MentorshipConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['Mentorship']>;
    edges: ReadonlyArray<ResolversParentTypes['MentorshipEdge']>;
  };
  MentorshipEdge: Omit<MentorshipEdge, 'node'> & { node: ResolversParentTypes['Mentorship'] };
  UnpairedOfficialConnection: Omit<UnpairedOfficialConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['UnpairedOfficial']>;
    edges: ReadonlyArray<ResolversParentTypes['UnpairedOfficialEdge']>;
  };
  UnpairedOfficialEdge: Omit<UnpairedOfficialEdge, 'node'> & { node: ResolversParentTypes['UnpairedOfficial'] };
  MentorWithSeveralPairsConnection: Omit<MentorWithSeveralPairsConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['MentorWithSeveralPairs']>;
    edges: ReadonlyArray<ResolversParentTypes['MentorWithSeveralPairsEdge']>;
  };
  MentorWithSeveralPairsEdge: Omit<MentorWithSeveralPairsEdge, 'node'> & {
    node: ResolversParentTypes['MentorWithSeveralPairs'];
  };
  GuidanceTalkConnection: Omit<GuidanceTalkConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['GuidanceTalk']>;
    edges: ReadonlyArray<ResolversParentTypes['GuidanceTalkEdge']>;
  };
  GuidanceTalkEdge: Omit<GuidanceTalkEdge, 'node'> & { node: ResolversParentTypes['GuidanceTalk'] };
  TutoringConnection: Omit<TutoringConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['Tutoring']>;
    edges: ReadonlyArray<ResolversParentTypes['TutoringEdge']>;
  };
  TutoringEdge: Omit<TutoringEdge, 'node'> & { node: ResolversParentTypes['Tutoring'] };
  TutoringRecordConnection: Omit<TutoringRecordConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['TutoringRecord']>;
    edges: ReadonlyArray<ResolversParentTypes['TutoringRecordEdge']>;
  };
  TutoringRecordEdge: Omit<TutoringRecordEdge, 'node'> & { node: ResolversParentTypes['TutoringRecord'] };
  CultivationPlanConnection: Omit<CultivationPlanConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['CultivationPlan']>;
    edges: ReadonlyArray<ResolversParentTypes['CultivationPlanEdge']>;
  };
  CultivationPlanEdge: Omit<CultivationPlanEdge, 'node'> & { node: ResolversParentTypes['CultivationPlan'] };
  CultivationReviewConnection: Omit<CultivationReviewConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['CultivationReview']>;
    edges: ReadonlyArray<ResolversParentTypes['CultivationReviewEdge']>;
  };
  CultivationReviewEdge: Omit<CultivationReviewEdge, 'node'> & { node: ResolversParentTypes['CultivationReview'] };
  PageInfo: PageInfo;
  TutoringFilter: TutoringFilter;
  CultivationPlanFilter: CultivationPlanFilter;
  MentorshipFilter: MentorshipFilter;
  GuidanceTalkFilter: GuidanceTalkFilter;
  MentoringUnitFilter: MentoringUnitFilter;
  UnpairedOfficialFilter: UnpairedOfficialFilter;
  StartMentorshipInput: StartMentorshipInput;
  ProposeMentorshipInput: ProposeMentorshipInput;
  ConfirmMentorshipInput: ConfirmMentorshipInput;
  WithdrawProposalInput: WithdrawProposalInput;
  PauseMentorshipInput: PauseMentorshipInput;
  ResumeMentorshipInput: ResumeMentorshipInput;
  PlanMentorshipInput: PlanMentorshipInput;
  EndMentorshipInput: EndMentorshipInput;
  RecordGuidanceTalkInput: RecordGuidanceTalkInput;
  CorrectGuidanceTalkInput: CorrectGuidanceTalkInput;
  AcknowledgeGuidanceTalkInput: AcknowledgeGuidanceTalkInput;
  StartTutoringInput: StartTutoringInput;
  EndTutoringInput: EndTutoringInput;
  RecordTutoringInput: RecordTutoringInput;
  CorrectTutoringRecordInput: CorrectTutoringRecordInput;
  OpenCultivationPlanInput: OpenCultivationPlanInput;
  SetTownHalfInput: SetTownHalfInput;
  SetVillageHalfInput: SetVillageHalfInput;
  ReviewCultivationPlanInput: ReviewCultivationPlanInput;
  CorrectCultivationReviewInput: CorrectCultivationReviewInput;
  CloseCultivationPlanInput: CloseCultivationPlanInput;
  StartMentorshipPayload: Omit<StartMentorshipPayload, 'mentorship'> & {
    mentorship: ResolversParentTypes['Mentorship'];
  };
  ProposeMentorshipPayload: Omit<ProposeMentorshipPayload, 'mentorship'> & {
    mentorship: ResolversParentTypes['Mentorship'];
  };
  ConfirmMentorshipPayload: Omit<ConfirmMentorshipPayload, 'mentorship'> & {
    mentorship: ResolversParentTypes['Mentorship'];
  };
  WithdrawProposalPayload: Omit<WithdrawProposalPayload, 'mentorship'> & {
    mentorship: ResolversParentTypes['Mentorship'];
  };
  PauseMentorshipPayload: Omit<PauseMentorshipPayload, 'mentorship'> & {
    mentorship: ResolversParentTypes['Mentorship'];
  };
  ResumeMentorshipPayload: Omit<ResumeMentorshipPayload, 'mentorship'> & {
    mentorship: ResolversParentTypes['Mentorship'];
  };
  PlanMentorshipPayload: Omit<PlanMentorshipPayload, 'mentorship'> & { mentorship: ResolversParentTypes['Mentorship'] };
  EndMentorshipPayload: Omit<EndMentorshipPayload, 'mentorship'> & { mentorship: ResolversParentTypes['Mentorship'] };
  RecordGuidanceTalkPayload: Omit<RecordGuidanceTalkPayload, 'guidanceTalk' | 'mentorship'> & {
    guidanceTalk: ResolversParentTypes['GuidanceTalk'];
    mentorship: ResolversParentTypes['Mentorship'];
  };
  CorrectGuidanceTalkPayload: Omit<CorrectGuidanceTalkPayload, 'guidanceTalk' | 'mentorship'> & {
    guidanceTalk: ResolversParentTypes['GuidanceTalk'];
    mentorship: ResolversParentTypes['Mentorship'];
  };
  AcknowledgeGuidanceTalkPayload: Omit<AcknowledgeGuidanceTalkPayload, 'guidanceTalk' | 'mentorship'> & {
    guidanceTalk: ResolversParentTypes['GuidanceTalk'];
    mentorship: ResolversParentTypes['Mentorship'];
  };
  StartTutoringPayload: Omit<StartTutoringPayload, 'tutoring'> & { tutoring: ResolversParentTypes['Tutoring'] };
  EndTutoringPayload: Omit<EndTutoringPayload, 'tutoring'> & { tutoring: ResolversParentTypes['Tutoring'] };
  RecordTutoringPayload: Omit<RecordTutoringPayload, 'tutoringRecord' | 'tutoring'> & {
    tutoringRecord: ResolversParentTypes['TutoringRecord'];
    tutoring: ResolversParentTypes['Tutoring'];
  };
  CorrectTutoringRecordPayload: Omit<CorrectTutoringRecordPayload, 'tutoringRecord' | 'tutoring'> & {
    tutoringRecord: ResolversParentTypes['TutoringRecord'];
    tutoring: ResolversParentTypes['Tutoring'];
  };
  OpenCultivationPlanPayload: Omit<OpenCultivationPlanPayload, 'cultivationPlan'> & {
    cultivationPlan: ResolversParentTypes['CultivationPlan'];
  };
  SetTownHalfPayload: Omit<SetTownHalfPayload, 'cultivationPlan'> & {
    cultivationPlan: ResolversParentTypes['CultivationPlan'];
  };
  SetVillageHalfPayload: Omit<SetVillageHalfPayload, 'cultivationPlan'> & {
    cultivationPlan: ResolversParentTypes['CultivationPlan'];
  };
  ReviewCultivationPlanPayload: Omit<ReviewCultivationPlanPayload, 'cultivationReview' | 'cultivationPlan'> & {
    cultivationReview: ResolversParentTypes['CultivationReview'];
    cultivationPlan: ResolversParentTypes['CultivationPlan'];
  };
  CorrectCultivationReviewPayload: Omit<CorrectCultivationReviewPayload, 'cultivationReview' | 'cultivationPlan'> & {
    cultivationReview: ResolversParentTypes['CultivationReview'];
    cultivationPlan: ResolversParentTypes['CultivationPlan'];
  };
  CloseCultivationPlanPayload: Omit<CloseCultivationPlanPayload, 'cultivationPlan'> & {
    cultivationPlan: ResolversParentTypes['CultivationPlan'];
  };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface MomentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Moment'], any> {
  name: 'Moment';
}

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  mentorship?: Resolver<
    Maybe<ResolversTypes['Mentorship']>,
    ParentType,
    ContextType,
    RequireFields<QueryMentorshipArgs, 'id'>
  >;
  mentorships?: Resolver<
    ResolversTypes['MentorshipConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryMentorshipsArgs, 'orderBy' | 'first'>
  >;
  pairsWithoutRecentTalk?: Resolver<
    ResolversTypes['MentorshipConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPairsWithoutRecentTalkArgs, 'townId' | 'first'>
  >;
  guidanceTalks?: Resolver<
    ResolversTypes['GuidanceTalkConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryGuidanceTalksArgs, 'orderBy' | 'first'>
  >;
  unpairedOfficials?: Resolver<
    ResolversTypes['UnpairedOfficialConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryUnpairedOfficialsArgs, 'first'>
  >;
  repairsDue?: Resolver<
    ResolversTypes['UnpairedOfficialConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryRepairsDueArgs, 'first'>
  >;
  mentorsWithSeveralPairs?: Resolver<
    ResolversTypes['MentorWithSeveralPairsConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryMentorsWithSeveralPairsArgs, 'first'>
  >;
  tutoring?: Resolver<
    Maybe<ResolversTypes['Tutoring']>,
    ParentType,
    ContextType,
    RequireFields<QueryTutoringArgs, 'id'>
  >;
  tutorings?: Resolver<
    ResolversTypes['TutoringConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTutoringsArgs, 'orderBy' | 'first'>
  >;
  cultivationPlan?: Resolver<
    Maybe<ResolversTypes['CultivationPlan']>,
    ParentType,
    ContextType,
    RequireFields<QueryCultivationPlanArgs, 'id'>
  >;
  cultivationPlans?: Resolver<
    ResolversTypes['CultivationPlanConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryCultivationPlansArgs, 'orderBy' | 'first'>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  startMentorship?: Resolver<
    Maybe<ResolversTypes['StartMentorshipPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationStartMentorshipArgs, 'input'>
  >;
  proposeMentorship?: Resolver<
    Maybe<ResolversTypes['ProposeMentorshipPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationProposeMentorshipArgs, 'input'>
  >;
  confirmMentorship?: Resolver<
    Maybe<ResolversTypes['ConfirmMentorshipPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationConfirmMentorshipArgs, 'input'>
  >;
  withdrawProposal?: Resolver<
    Maybe<ResolversTypes['WithdrawProposalPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawProposalArgs, 'input'>
  >;
  pauseMentorship?: Resolver<
    Maybe<ResolversTypes['PauseMentorshipPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPauseMentorshipArgs, 'input'>
  >;
  resumeMentorship?: Resolver<
    Maybe<ResolversTypes['ResumeMentorshipPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationResumeMentorshipArgs, 'input'>
  >;
  planMentorship?: Resolver<
    Maybe<ResolversTypes['PlanMentorshipPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPlanMentorshipArgs, 'input'>
  >;
  endMentorship?: Resolver<
    Maybe<ResolversTypes['EndMentorshipPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndMentorshipArgs, 'input'>
  >;
  recordGuidanceTalk?: Resolver<
    Maybe<ResolversTypes['RecordGuidanceTalkPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordGuidanceTalkArgs, 'input'>
  >;
  correctGuidanceTalk?: Resolver<
    Maybe<ResolversTypes['CorrectGuidanceTalkPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectGuidanceTalkArgs, 'input'>
  >;
  acknowledgeGuidanceTalk?: Resolver<
    Maybe<ResolversTypes['AcknowledgeGuidanceTalkPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAcknowledgeGuidanceTalkArgs, 'input'>
  >;
  startTutoring?: Resolver<
    Maybe<ResolversTypes['StartTutoringPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationStartTutoringArgs, 'input'>
  >;
  endTutoring?: Resolver<
    Maybe<ResolversTypes['EndTutoringPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndTutoringArgs, 'input'>
  >;
  recordTutoring?: Resolver<
    Maybe<ResolversTypes['RecordTutoringPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordTutoringArgs, 'input'>
  >;
  correctTutoringRecord?: Resolver<
    Maybe<ResolversTypes['CorrectTutoringRecordPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectTutoringRecordArgs, 'input'>
  >;
  openCultivationPlan?: Resolver<
    Maybe<ResolversTypes['OpenCultivationPlanPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationOpenCultivationPlanArgs, 'input'>
  >;
  setTownHalf?: Resolver<
    Maybe<ResolversTypes['SetTownHalfPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetTownHalfArgs, 'input'>
  >;
  setVillageHalf?: Resolver<
    Maybe<ResolversTypes['SetVillageHalfPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetVillageHalfArgs, 'input'>
  >;
  reviewCultivationPlan?: Resolver<
    Maybe<ResolversTypes['ReviewCultivationPlanPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationReviewCultivationPlanArgs, 'input'>
  >;
  correctCultivationReview?: Resolver<
    Maybe<ResolversTypes['CorrectCultivationReviewPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectCultivationReviewArgs, 'input'>
  >;
  closeCultivationPlan?: Resolver<
    Maybe<ResolversTypes['CloseCultivationPlanPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCloseCultivationPlanArgs, 'input'>
  >;
};

export type MentorshipResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mentorship'] = ResolversParentTypes['Mentorship'],
  FederationReferenceType extends FederationReferenceTypes['Mentorship'] = FederationReferenceTypes['Mentorship'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Mentorship']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  mentor?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['MentorshipLevel'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MentorshipStatus']>, ParentType, ContextType, Partial<MentorshipStatusArgs>>;
  proposedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['MentorshipEndReason']>, ParentType, ContextType>;
  repairDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  repairPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pauses?: Resolver<ReadonlyArray<ResolversTypes['MentorshipPause']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['MentorshipPlan']>, ParentType, ContextType, Partial<MentorshipPlanArgs>>;
  lastTalk?: Resolver<Maybe<ResolversTypes['GuidanceTalk']>, ParentType, ContextType, Partial<MentorshipLastTalkArgs>>;
  talks?: Resolver<
    ResolversTypes['GuidanceTalkConnection'],
    ParentType,
    ContextType,
    RequireFields<MentorshipTalksArgs, 'first'>
  >;
};

export type MentorshipPauseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentorshipPause'] = ResolversParentTypes['MentorshipPause'],
> = {
  pausedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resumedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MentorshipPauseReason'], ParentType, ContextType>;
};

export type MentorshipPlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentorshipPlan'] = ResolversParentTypes['MentorshipPlan'],
> = {
  plannedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  goals?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  talkEveryDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  talkPolicy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnpairedOfficialResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnpairedOfficial'] = ResolversParentTypes['UnpairedOfficial'],
> = {
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['MentorshipEndReason']>, ParentType, ContextType>;
  repairDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  repairPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MentorWithSeveralPairsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentorWithSeveralPairs'] = ResolversParentTypes['MentorWithSeveralPairs'],
> = {
  mentor?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  mentorships?: Resolver<ReadonlyArray<ResolversTypes['Mentorship']>, ParentType, ContextType>;
};

export type MentorSuggestionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentorSuggestion'] = ResolversParentTypes['MentorSuggestion'],
> = {
  mentor?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['MentorSuggestionPart']>, ParentType, ContextType>;
  bar?: Resolver<Maybe<ResolversTypes['MentorSuggestionBar']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentorSuggestionPartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentorSuggestionPart'] = ResolversParentTypes['MentorSuggestionPart'],
> = {
  code?: Resolver<ResolversTypes['MentorSuggestionPartCode'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentorSuggestionBarResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentorSuggestionBar'] = ResolversParentTypes['MentorSuggestionBar'],
> = {
  code?: Resolver<ResolversTypes['MentorSuggestionBarCode'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GuidanceTalkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceTalk'] = ResolversParentTypes['GuidanceTalk'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextSteps?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acknowledged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<GuidanceTalkAcknowledgedArgs>>;
  acknowledgement?: Resolver<Maybe<ResolversTypes['GuidanceTalkAcknowledgement']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuidanceTalkAcknowledgementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceTalkAcknowledgement'] =
    ResolversParentTypes['GuidanceTalkAcknowledgement'],
> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ofVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TutoringResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Tutoring'] = ResolversParentTypes['Tutoring'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  tutor?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  lineOfWork?: Resolver<ResolversTypes['LineOfWork'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['TutoringEndReason']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<TutoringOpenArgs>>;
  lastRecordOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  records?: Resolver<
    ResolversTypes['TutoringRecordConnection'],
    ParentType,
    ContextType,
    RequireFields<TutoringRecordsArgs, 'first'>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TutoringRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TutoringRecord'] = ResolversParentTypes['TutoringRecord'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextSteps?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CultivationPlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CultivationPlan'] = ResolversParentTypes['CultivationPlan'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plannedTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closeReason?: Resolver<Maybe<ResolversTypes['CultivationPlanCloseReason']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['CultivationResult']>, ParentType, ContextType>;
  resultNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  townHalf?: Resolver<Maybe<ResolversTypes['CultivationPlanHalf']>, ParentType, ContextType>;
  villageHalf?: Resolver<Maybe<ResolversTypes['CultivationPlanHalf']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['CultivationMissing']>, ParentType, ContextType>;
  reviewDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewPolicy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviews?: Resolver<
    ResolversTypes['CultivationReviewConnection'],
    ParentType,
    ContextType,
    RequireFields<CultivationPlanReviewsArgs, 'first'>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CultivationPlanHalfResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CultivationPlanHalf'] = ResolversParentTypes['CultivationPlanHalf'],
> = {
  goals?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['CultivationHalfEndReason']>, ParentType, ContextType>;
};

export type CultivationReviewResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CultivationReview'] = ResolversParentTypes['CultivationReview'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  half?: Resolver<ResolversTypes['CultivationHalf'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['CultivationRating'], ParentType, ContextType>;
  nextSteps?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentoringSummaryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentoringSummary'] = ResolversParentTypes['MentoringSummary'],
> = {
  activePairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pausedPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairsByLevel?: Resolver<ReadonlyArray<ResolversTypes['MentorshipsOfLevel']>, ParentType, ContextType>;
  officialsWithoutMentor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repairsOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairsWithoutRecentTalk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairsWithoutTalkThisHalfYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  talksThisYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  talksThisHalfYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  talkPolicy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  halfYearPolicy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  talksUnacknowledged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openTutorings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cultivationPlansOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cultivationReviewsOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentorshipsOfLevelResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentorshipsOfLevel'] = ResolversParentTypes['MentorshipsOfLevel'],
> = {
  level?: Resolver<ResolversTypes['MentorshipLevel'], ParentType, ContextType>;
  activePairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pausedPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official'],
  FederationReferenceType extends FederationReferenceTypes['Official'] = FederationReferenceTypes['Official'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Official']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentorship?: Resolver<
    Maybe<ResolversTypes['Mentorship']>,
    ParentType,
    ContextType,
    RequireFields<OfficialMentorshipArgs, 'level'>
  >;
  mentorships?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Mentorship']>>,
    ParentType,
    ContextType,
    Partial<OfficialMentorshipsArgs>
  >;
  mentorSuggestions?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['MentorSuggestion']>>,
    ParentType,
    ContextType,
    Partial<OfficialMentorSuggestionsArgs>
  >;
  tutoring?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Tutoring']>>,
    ParentType,
    ContextType,
    Partial<OfficialTutoringArgs>
  >;
  tutorings?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Tutoring']>>,
    ParentType,
    ContextType,
    Partial<OfficialTutoringsArgs>
  >;
  cultivationPlan?: Resolver<
    Maybe<ResolversTypes['CultivationPlan']>,
    ParentType,
    ContextType,
    Partial<OfficialCultivationPlanArgs>
  >;
};

export type CadreResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Cadre'] = ResolversParentTypes['Cadre'],
  FederationReferenceType extends FederationReferenceTypes['Cadre'] = FederationReferenceTypes['Cadre'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Cadre']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentorship?: Resolver<Maybe<ResolversTypes['Mentorship']>, ParentType, ContextType, Partial<CadreMentorshipArgs>>;
  mentorships?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Mentorship']>>,
    ParentType,
    ContextType,
    Partial<CadreMentorshipsArgs>
  >;
  tutoring?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Tutoring']>>,
    ParentType,
    ContextType,
    Partial<CadreTutoringArgs>
  >;
};

export type VillageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Village'] = ResolversParentTypes['Village'],
  FederationReferenceType extends FederationReferenceTypes['Village'] = FederationReferenceTypes['Village'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Village']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentoring?: Resolver<
    Maybe<ResolversTypes['MentoringSummary']>,
    ParentType,
    ContextType,
    Partial<VillageMentoringArgs>
  >;
};

export type TownResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Town'] = ResolversParentTypes['Town'],
  FederationReferenceType extends FederationReferenceTypes['Town'] = FederationReferenceTypes['Town'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Town']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentoring?: Resolver<Maybe<ResolversTypes['MentoringSummary']>, ParentType, ContextType, Partial<TownMentoringArgs>>;
};

export type DistrictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'],
  FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['District']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentoring?: Resolver<
    Maybe<ResolversTypes['MentoringSummary']>,
    ParentType,
    ContextType,
    Partial<DistrictMentoringArgs>
  >;
};

export type MentorshipConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentorshipConnection'] = ResolversParentTypes['MentorshipConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mentorship']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentorshipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MentorshipEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentorshipEdge'] = ResolversParentTypes['MentorshipEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type UnpairedOfficialConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnpairedOfficialConnection'] =
    ResolversParentTypes['UnpairedOfficialConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnpairedOfficial']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnpairedOfficialEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnpairedOfficialEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnpairedOfficialEdge'] = ResolversParentTypes['UnpairedOfficialEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnpairedOfficial'], ParentType, ContextType>;
};

export type MentorWithSeveralPairsConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentorWithSeveralPairsConnection'] =
    ResolversParentTypes['MentorWithSeveralPairsConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MentorWithSeveralPairs']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentorWithSeveralPairsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MentorWithSeveralPairsEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentorWithSeveralPairsEdge'] =
    ResolversParentTypes['MentorWithSeveralPairsEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MentorWithSeveralPairs'], ParentType, ContextType>;
};

export type GuidanceTalkConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceTalkConnection'] = ResolversParentTypes['GuidanceTalkConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GuidanceTalk']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GuidanceTalkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GuidanceTalkEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GuidanceTalkEdge'] = ResolversParentTypes['GuidanceTalkEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GuidanceTalk'], ParentType, ContextType>;
};

export type TutoringConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TutoringConnection'] = ResolversParentTypes['TutoringConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tutoring']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TutoringEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TutoringEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TutoringEdge'] = ResolversParentTypes['TutoringEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tutoring'], ParentType, ContextType>;
};

export type TutoringRecordConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TutoringRecordConnection'] =
    ResolversParentTypes['TutoringRecordConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TutoringRecord']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TutoringRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TutoringRecordEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TutoringRecordEdge'] = ResolversParentTypes['TutoringRecordEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TutoringRecord'], ParentType, ContextType>;
};

export type CultivationPlanConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CultivationPlanConnection'] =
    ResolversParentTypes['CultivationPlanConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CultivationPlan']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CultivationPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CultivationPlanEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CultivationPlanEdge'] = ResolversParentTypes['CultivationPlanEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CultivationPlan'], ParentType, ContextType>;
};

export type CultivationReviewConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CultivationReviewConnection'] =
    ResolversParentTypes['CultivationReviewConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CultivationReview']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CultivationReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CultivationReviewEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CultivationReviewEdge'] = ResolversParentTypes['CultivationReviewEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CultivationReview'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StartMentorshipPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StartMentorshipPayload'] = ResolversParentTypes['StartMentorshipPayload'],
> = {
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type ProposeMentorshipPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProposeMentorshipPayload'] =
    ResolversParentTypes['ProposeMentorshipPayload'],
> = {
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type ConfirmMentorshipPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConfirmMentorshipPayload'] =
    ResolversParentTypes['ConfirmMentorshipPayload'],
> = {
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type WithdrawProposalPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WithdrawProposalPayload'] = ResolversParentTypes['WithdrawProposalPayload'],
> = {
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type PauseMentorshipPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PauseMentorshipPayload'] = ResolversParentTypes['PauseMentorshipPayload'],
> = {
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type ResumeMentorshipPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ResumeMentorshipPayload'] = ResolversParentTypes['ResumeMentorshipPayload'],
> = {
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type PlanMentorshipPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanMentorshipPayload'] = ResolversParentTypes['PlanMentorshipPayload'],
> = {
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type EndMentorshipPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EndMentorshipPayload'] = ResolversParentTypes['EndMentorshipPayload'],
> = {
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type RecordGuidanceTalkPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordGuidanceTalkPayload'] =
    ResolversParentTypes['RecordGuidanceTalkPayload'],
> = {
  guidanceTalk?: Resolver<ResolversTypes['GuidanceTalk'], ParentType, ContextType>;
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type CorrectGuidanceTalkPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorrectGuidanceTalkPayload'] =
    ResolversParentTypes['CorrectGuidanceTalkPayload'],
> = {
  guidanceTalk?: Resolver<ResolversTypes['GuidanceTalk'], ParentType, ContextType>;
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type AcknowledgeGuidanceTalkPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AcknowledgeGuidanceTalkPayload'] =
    ResolversParentTypes['AcknowledgeGuidanceTalkPayload'],
> = {
  guidanceTalk?: Resolver<ResolversTypes['GuidanceTalk'], ParentType, ContextType>;
  mentorship?: Resolver<ResolversTypes['Mentorship'], ParentType, ContextType>;
};

export type StartTutoringPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StartTutoringPayload'] = ResolversParentTypes['StartTutoringPayload'],
> = {
  tutoring?: Resolver<ResolversTypes['Tutoring'], ParentType, ContextType>;
};

export type EndTutoringPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EndTutoringPayload'] = ResolversParentTypes['EndTutoringPayload'],
> = {
  tutoring?: Resolver<ResolversTypes['Tutoring'], ParentType, ContextType>;
};

export type RecordTutoringPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordTutoringPayload'] = ResolversParentTypes['RecordTutoringPayload'],
> = {
  tutoringRecord?: Resolver<ResolversTypes['TutoringRecord'], ParentType, ContextType>;
  tutoring?: Resolver<ResolversTypes['Tutoring'], ParentType, ContextType>;
};

export type CorrectTutoringRecordPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorrectTutoringRecordPayload'] =
    ResolversParentTypes['CorrectTutoringRecordPayload'],
> = {
  tutoringRecord?: Resolver<ResolversTypes['TutoringRecord'], ParentType, ContextType>;
  tutoring?: Resolver<ResolversTypes['Tutoring'], ParentType, ContextType>;
};

export type OpenCultivationPlanPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OpenCultivationPlanPayload'] =
    ResolversParentTypes['OpenCultivationPlanPayload'],
> = {
  cultivationPlan?: Resolver<ResolversTypes['CultivationPlan'], ParentType, ContextType>;
};

export type SetTownHalfPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SetTownHalfPayload'] = ResolversParentTypes['SetTownHalfPayload'],
> = {
  cultivationPlan?: Resolver<ResolversTypes['CultivationPlan'], ParentType, ContextType>;
};

export type SetVillageHalfPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SetVillageHalfPayload'] = ResolversParentTypes['SetVillageHalfPayload'],
> = {
  cultivationPlan?: Resolver<ResolversTypes['CultivationPlan'], ParentType, ContextType>;
};

export type ReviewCultivationPlanPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReviewCultivationPlanPayload'] =
    ResolversParentTypes['ReviewCultivationPlanPayload'],
> = {
  cultivationReview?: Resolver<ResolversTypes['CultivationReview'], ParentType, ContextType>;
  cultivationPlan?: Resolver<ResolversTypes['CultivationPlan'], ParentType, ContextType>;
};

export type CorrectCultivationReviewPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorrectCultivationReviewPayload'] =
    ResolversParentTypes['CorrectCultivationReviewPayload'],
> = {
  cultivationReview?: Resolver<ResolversTypes['CultivationReview'], ParentType, ContextType>;
  cultivationPlan?: Resolver<ResolversTypes['CultivationPlan'], ParentType, ContextType>;
};

export type CloseCultivationPlanPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CloseCultivationPlanPayload'] =
    ResolversParentTypes['CloseCultivationPlanPayload'],
> = {
  cultivationPlan?: Resolver<ResolversTypes['CultivationPlan'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Moment?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Mentorship?: MentorshipResolvers<ContextType>;
  MentorshipPause?: MentorshipPauseResolvers<ContextType>;
  MentorshipPlan?: MentorshipPlanResolvers<ContextType>;
  UnpairedOfficial?: UnpairedOfficialResolvers<ContextType>;
  MentorWithSeveralPairs?: MentorWithSeveralPairsResolvers<ContextType>;
  MentorSuggestion?: MentorSuggestionResolvers<ContextType>;
  MentorSuggestionPart?: MentorSuggestionPartResolvers<ContextType>;
  MentorSuggestionBar?: MentorSuggestionBarResolvers<ContextType>;
  GuidanceTalk?: GuidanceTalkResolvers<ContextType>;
  GuidanceTalkAcknowledgement?: GuidanceTalkAcknowledgementResolvers<ContextType>;
  Tutoring?: TutoringResolvers<ContextType>;
  TutoringRecord?: TutoringRecordResolvers<ContextType>;
  CultivationPlan?: CultivationPlanResolvers<ContextType>;
  CultivationPlanHalf?: CultivationPlanHalfResolvers<ContextType>;
  CultivationReview?: CultivationReviewResolvers<ContextType>;
  MentoringSummary?: MentoringSummaryResolvers<ContextType>;
  MentorshipsOfLevel?: MentorshipsOfLevelResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  Cadre?: CadreResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
  Town?: TownResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  MentorshipConnection?: MentorshipConnectionResolvers<ContextType>;
  MentorshipEdge?: MentorshipEdgeResolvers<ContextType>;
  UnpairedOfficialConnection?: UnpairedOfficialConnectionResolvers<ContextType>;
  UnpairedOfficialEdge?: UnpairedOfficialEdgeResolvers<ContextType>;
  MentorWithSeveralPairsConnection?: MentorWithSeveralPairsConnectionResolvers<ContextType>;
  MentorWithSeveralPairsEdge?: MentorWithSeveralPairsEdgeResolvers<ContextType>;
  GuidanceTalkConnection?: GuidanceTalkConnectionResolvers<ContextType>;
  GuidanceTalkEdge?: GuidanceTalkEdgeResolvers<ContextType>;
  TutoringConnection?: TutoringConnectionResolvers<ContextType>;
  TutoringEdge?: TutoringEdgeResolvers<ContextType>;
  TutoringRecordConnection?: TutoringRecordConnectionResolvers<ContextType>;
  TutoringRecordEdge?: TutoringRecordEdgeResolvers<ContextType>;
  CultivationPlanConnection?: CultivationPlanConnectionResolvers<ContextType>;
  CultivationPlanEdge?: CultivationPlanEdgeResolvers<ContextType>;
  CultivationReviewConnection?: CultivationReviewConnectionResolvers<ContextType>;
  CultivationReviewEdge?: CultivationReviewEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  StartMentorshipPayload?: StartMentorshipPayloadResolvers<ContextType>;
  ProposeMentorshipPayload?: ProposeMentorshipPayloadResolvers<ContextType>;
  ConfirmMentorshipPayload?: ConfirmMentorshipPayloadResolvers<ContextType>;
  WithdrawProposalPayload?: WithdrawProposalPayloadResolvers<ContextType>;
  PauseMentorshipPayload?: PauseMentorshipPayloadResolvers<ContextType>;
  ResumeMentorshipPayload?: ResumeMentorshipPayloadResolvers<ContextType>;
  PlanMentorshipPayload?: PlanMentorshipPayloadResolvers<ContextType>;
  EndMentorshipPayload?: EndMentorshipPayloadResolvers<ContextType>;
  RecordGuidanceTalkPayload?: RecordGuidanceTalkPayloadResolvers<ContextType>;
  CorrectGuidanceTalkPayload?: CorrectGuidanceTalkPayloadResolvers<ContextType>;
  AcknowledgeGuidanceTalkPayload?: AcknowledgeGuidanceTalkPayloadResolvers<ContextType>;
  StartTutoringPayload?: StartTutoringPayloadResolvers<ContextType>;
  EndTutoringPayload?: EndTutoringPayloadResolvers<ContextType>;
  RecordTutoringPayload?: RecordTutoringPayloadResolvers<ContextType>;
  CorrectTutoringRecordPayload?: CorrectTutoringRecordPayloadResolvers<ContextType>;
  OpenCultivationPlanPayload?: OpenCultivationPlanPayloadResolvers<ContextType>;
  SetTownHalfPayload?: SetTownHalfPayloadResolvers<ContextType>;
  SetVillageHalfPayload?: SetVillageHalfPayloadResolvers<ContextType>;
  ReviewCultivationPlanPayload?: ReviewCultivationPlanPayloadResolvers<ContextType>;
  CorrectCultivationReviewPayload?: CorrectCultivationReviewPayloadResolvers<ContextType>;
  CloseCultivationPlanPayload?: CloseCultivationPlanPayloadResolvers<ContextType>;
};
