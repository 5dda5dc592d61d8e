// Generated from schema.graphql by `npm run generate`; edit the schema instead.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Stub } from '../stubs.js';
import type { TrainingSessionRow } from '../training-session/training-session.reads.js';
import type { AttendanceRow } from '../attendance/attendance.reads.js';
import type { OfficialYearRow, UnitYearRow } from '../training-year/training-year.reads.js';
import type { CompletionRow } from '../completion/completion.reads.js';
import type { TrainingPlanRow, TrainingTopicRow } from '../training-plan/training-plan.reads.js';
import type { VillageAttendanceRow } from '../training-plan/plan-figures.reads.js';
import type { PlanAnswer } from '../training-plan/training-plan.service.js';
import type { RollAnswer } from '../enrolment/roll.js';
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
  /** A training session by id, as it stood on a day; null when there is none. */
  readonly trainingSession?: Maybe<TrainingSession>;
  /**
   * Training sessions that pass all that is given, by day: of a town with its villages, of a year, of a kind, and whatever
   * the filter says.
   */
  readonly trainingSessions: TrainingSessionConnection;
  /**
   * How officials stand against the year's requirements: of those who serve on 31 December, or on `asOf` while that has not
   * come. Officials short of the days, by how much, with the sessions still open to them:
   * `filter: {short: true}` and `openSessions`.
   */
  readonly trainingStandings: OfficialTrainingConnection;
  /**
   * The completion with this code; null when there is none. Whoever holds a code may verify it, whatever the unit. A code is
   * taken with or without hyphens; one that is mistyped is refused with COMPLETION.CODE_MISTYPED.
   */
  readonly completion?: Maybe<Completion>;
  /** Enrolments and what became of them, the latest session first. */
  readonly attendances: AttendanceConnection;
  /** A town's training plan (年度培训计划) of a year, 2008 to 2100; null when it has adopted none. */
  readonly trainingPlan?: Maybe<TrainingPlan>;
  /**
   * Officials who serve on the day and have never sat in on a two-committee meeting (列席两委会) up to it, as far as is
   * verified; by id.
   */
  readonly officialsWithoutSitIn: OfficialWithoutSitInConnection;
};

/** All questions of the graph. */
export type QueryTrainingSessionArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** All questions of the graph. */
export type QueryTrainingSessionsArgs = {
  townId?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<TrainingSessionKind>;
  filter?: InputMaybe<TrainingSessionFilter>;
  orderBy?: TrainingSessionOrder;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryTrainingStandingsArgs = {
  year: Scalars['Int']['input'];
  filter?: InputMaybe<TrainingStandingFilter>;
  orderBy?: TrainingStandingOrder;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryCompletionArgs = {
  code: Scalars['String']['input'];
};

/** All questions of the graph. */
export type QueryAttendancesArgs = {
  filter?: InputMaybe<AttendanceFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryTrainingPlanArgs = {
  townId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** All questions of the graph. */
export type QueryOfficialsWithoutSitInArgs = {
  filter?: InputMaybe<SitInFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type Mutation = {
  /** Adopts a town's training plan of a year with its topics; one for each town and year. */
  readonly adoptTrainingPlan?: Maybe<AdoptTrainingPlanPayload>;
  /** Adds, changes and drops topics of a plan in one go. */
  readonly amendTrainingPlan?: Maybe<AmendTrainingPlanPayload>;
  /**
   * Schedules a training session for today or later; one that was held already is entered by `recordHeldTrainingSession`.
   * A town course takes no village, all others need one. An organiser has one session of a title and kind on a day, but for
   * what is cancelled.
   */
  readonly scheduleTrainingSession?: Maybe<ScheduleTrainingSessionPayload>;
  /** Enters a training session that was held today or before; it has no capacity and no waiting list. */
  readonly recordHeldTrainingSession?: Maybe<RecordHeldTrainingSessionPayload>;
  /**
   * Changes title, place, organiser, topic or capacity; what is left out stays. With more places the waiting list moves up.
   * The organiser stays once an attendance is verified.
   */
  readonly changeTrainingSession?: Maybe<ChangeTrainingSessionPayload>;
  /**
   * Moves a session to another day, not before today, until an attendance is verified; one that was recorded as held is
   * corrected to any day. Who does not serve in the town on that day is withdrawn, the waiting list moves up, and whom a
   * standing rule picks for that day is enrolled.
   */
  readonly rescheduleTrainingSession?: Maybe<RescheduleTrainingSessionPayload>;
  /** Cancels a session, up to its day and until an attendance is verified. */
  readonly cancelTrainingSession?: Maybe<CancelTrainingSessionPayload>;
  /**
   * Enrols officials who serve in the session's town on its day; all of the list or none. Who finds no place left goes on
   * the waiting list, in the order of the list. Up to the session's day; who attended one that is entered by
   * `recordHeldTrainingSession` is enrolled afterwards.
   */
  readonly enrolOfficials?: Maybe<EnrolOfficialsPayload>;
  /**
   * Enrols all officials of the session's town (of its village, for a village's session) whom a rule picks, by the numbers of
   * the village, town, district or nation, whichever is nearest. A standing rule enrols who comes later too: by a contract,
   * a transfer or a correction, or because the session moves.
   */
  readonly enrolByRule?: Maybe<EnrolByRulePayload>;
  /** Withdraws an enrolment, up to the day of the session; the first of the waiting list moves up. */
  readonly withdrawEnrolment?: Maybe<WithdrawEnrolmentPayload>;
  /**
   * Records that enrolled officials attended; all of the list or none, and only from the day of the session on. Only the
   * session's organiser verifies, or a clerk of the office over the session: a town's or district's organiser account that
   * is no cadre's own. Another cadre never does, nor an official. The organiser stands as `verifier`; which account it was
   * is in the audit log. A later change is a correction.
   */
  readonly verifyAttendance?: Maybe<VerifyAttendancePayload>;
  /**
   * Certifies that an official met all requirements of a year, with a code by which anybody can verify it. Once for each
   * year; again, superseding the one before, when what it would say has changed.
   */
  readonly issueCompletion?: Maybe<IssueCompletionPayload>;
  /** Takes a completion back. It stays of record, and whoever verifies it is told. */
  readonly revokeCompletion?: Maybe<RevokeCompletionPayload>;
  /** Records that enrolled officials were absent, by whoever may verify; a make-up is due. An absence noted by mistake is verified. */
  readonly recordAbsence?: Maybe<RecordAbsencePayload>;
  /** Corrects a verification, or takes it back; what stood before stays on record. */
  readonly correctAttendance?: Maybe<CorrectAttendancePayload>;
  /** Records scores of officials whose attendance is verified, by whoever may verify; all of the list or none. */
  readonly recordScores?: Maybe<RecordScoresPayload>;
  /** Corrects a score; what stood before stays on record. */
  readonly correctScore?: Maybe<CorrectScorePayload>;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationAdoptTrainingPlanArgs = {
  input: AdoptTrainingPlanInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationAmendTrainingPlanArgs = {
  input: AmendTrainingPlanInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationScheduleTrainingSessionArgs = {
  input: ScheduleTrainingSessionInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRecordHeldTrainingSessionArgs = {
  input: RecordHeldTrainingSessionInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationChangeTrainingSessionArgs = {
  input: ChangeTrainingSessionInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRescheduleTrainingSessionArgs = {
  input: RescheduleTrainingSessionInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCancelTrainingSessionArgs = {
  input: CancelTrainingSessionInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationEnrolOfficialsArgs = {
  input: EnrolOfficialsInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationEnrolByRuleArgs = {
  input: EnrolByRuleInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationWithdrawEnrolmentArgs = {
  input: WithdrawEnrolmentInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationVerifyAttendanceArgs = {
  input: VerifyAttendanceInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationIssueCompletionArgs = {
  input: IssueCompletionInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRevokeCompletionArgs = {
  input: RevokeCompletionInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRecordAbsenceArgs = {
  input: RecordAbsenceInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCorrectAttendanceArgs = {
  input: CorrectAttendanceInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRecordScoresArgs = {
  input: RecordScoresInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCorrectScoreArgs = {
  input: CorrectScoreInput;
};

/** A training session (专业培训场次): of a village, or a course of the town. */
export type TrainingSession = {
  readonly id: Scalars['ID']['output'];
  readonly kind: TrainingSessionKind;
  readonly title: Scalars['String']['output'];
  readonly heldOn: Scalars['Date']['output'];
  /** Two half-days make a day. */
  readonly halfDays: Scalars['Int']['output'];
  readonly town?: Maybe<Town>;
  /** The village; null for a course of the town. */
  readonly village?: Maybe<Village>;
  /** Who holds the session and verifies its attendance. */
  readonly organiser?: Maybe<Cadre>;
  /** Where it is held. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** The topic of the town's plan that it belongs to. */
  readonly topic?: Maybe<TrainingTopic>;
  /** SCHEDULED until its day, HELD from its day on, CANCELLED from the day of the cancellation on. */
  readonly state: TrainingSessionState;
  readonly cancelledOn?: Maybe<Scalars['Date']['output']>;
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** How many there are places for; null without a limit. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** Places taken. */
  readonly enrolled: Scalars['Int']['output'];
  /** How many wait for a place. */
  readonly waiting: Scalars['Int']['output'];
  /** Null without a limit. */
  readonly freePlaces?: Maybe<Scalars['Int']['output']>;
  /** By which officials registered later are enrolled too; null when none is. */
  readonly enrolmentRule?: Maybe<EnrolmentRule>;
  /** For `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Those of the statuses, verified or not, by official; by default all but the withdrawn. */
  readonly attendances: AttendanceConnection;
};

/** A training session (专业培训场次): of a village, or a course of the town. */
export type TrainingSessionAttendancesArgs = {
  statuses?: InputMaybe<ReadonlyArray<EnrolmentStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An official's enrolment in a training session, and whether the organiser verified it. */
export type Attendance = {
  readonly id: Scalars['ID']['output'];
  readonly official?: Maybe<Official>;
  readonly role: TrainingRole;
  /** Whether the organiser has verified that the official was there. */
  readonly verified: Scalars['Boolean']['output'];
  /** The day on which the organiser verified it; null until then. */
  readonly verifiedOn?: Maybe<Scalars['Date']['output']>;
  /** The organiser who verified; null before. */
  readonly verifier?: Maybe<Cadre>;
  /** The half-days that are verified; null until then. */
  readonly verifiedHalfDays?: Maybe<Scalars['Int']['output']>;
  readonly status: EnrolmentStatus;
  /** The place on the waiting list, from 1; null for who does not wait. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** Why the official was absent or the enrolment was withdrawn: a reason of `AbsenceReason` or `WithdrawalReason`. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The day since which the status holds; null for enrolments from before it was kept. */
  readonly statusOn?: Maybe<Scalars['Date']['output']>;
  /** 0 to 100; null without one. */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** Whether the score reaches the pass mark; null without a score. */
  readonly passed?: Maybe<Scalars['Boolean']['output']>;
  /** The rule of the pass mark and its version, `CODE@validFrom`; null without a score. */
  readonly scorePolicy?: Maybe<Scalars['String']['output']>;
  /** The absence that this one makes up for. */
  readonly makeUpOf?: Maybe<Attendance>;
  /** The enrolment that makes up for this absence. */
  readonly madeUpBy?: Maybe<Attendance>;
  /** For `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  readonly session: TrainingSession;
};

/** A town's training plan of a year (年度培训计划). */
export type TrainingPlan = {
  readonly id: Scalars['ID']['output'];
  readonly town?: Maybe<Town>;
  readonly year: Scalars['Int']['output'];
  readonly adoptedOn: Scalars['Date']['output'];
  /** Those that stand in the plan on the day of the question, in its order. */
  readonly topics: ReadonlyArray<TrainingTopic>;
  /**
   * Attendance at the sessions of the town and its villages in the plan's year, held up to the day, by the village in which an official
   * was on the day of the session; the villages of the viewer.
   */
  readonly attendanceByVillage: ReadonlyArray<VillageAttendance>;
  /** For `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A town's training plan of a year (年度培训计划). */
export type TrainingPlanAttendanceByVillageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  topicsOnly?: Scalars['Boolean']['input'];
};

/** A topic of a plan: what the town means to train, whom, and how much. */
export type TrainingTopic = {
  readonly id: Scalars['ID']['output'];
  readonly theme: TrainingTheme;
  readonly title: Scalars['String']['output'];
  /** Whom it is for. */
  readonly audience?: Maybe<Scalars['String']['output']>;
  readonly targetSessions: Scalars['Int']['output'];
  /** Two half-days make a day. */
  readonly targetHalfDays: Scalars['Int']['output'];
  /** What was held of it up to a day, what is scheduled after it, and what remains; of the sessions that the viewer may see. */
  readonly delivered: TopicDelivery;
  /** Its sessions that are not cancelled, by day; at most 100, of those that the viewer may see. */
  readonly sessions: ReadonlyArray<TrainingSession>;
};

/** A topic of a plan: what the town means to train, whom, and how much. */
export type TrainingTopicDeliveredArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A topic of a plan: what the town means to train, whom, and how much. */
export type TrainingTopicSessionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** How much of a topic was delivered. */
export type TopicDelivery = {
  readonly sessionsHeld: Scalars['Int']['output'];
  readonly halfDaysHeld: Scalars['Int']['output'];
  /** Scheduled for later. */
  readonly sessionsPlanned: Scalars['Int']['output'];
  readonly halfDaysPlanned: Scalars['Int']['output'];
  /** What is missing of the target after what was held; never negative. */
  readonly sessionsRemaining: Scalars['Int']['output'];
  readonly halfDaysRemaining: Scalars['Int']['output'];
};

/** Attendance of a village's officials. */
export type VillageAttendance = {
  readonly village?: Maybe<Village>;
  /** Officials who serve in the village on the day. */
  readonly officials: Scalars['Int']['output'];
  /** Enrolments with a place in sessions that were held. */
  readonly enrolled: Scalars['Int']['output'];
  /** Those of them that are verified. */
  readonly verified: Scalars['Int']['output'];
  /** Those of them that were recorded as absent. */
  readonly absent: Scalars['Int']['output'];
  /** Verified of enrolled in percent, to one decimal; null when none was enrolled. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
};

/**
 * What an official was trained in a year, against what the year's rule asks for. All days of a session count for the year in
 * which it begins.
 */
export type OfficialTraining = {
  readonly official?: Maybe<Official>;
  readonly year: Scalars['Int']['output'];
  /** Days whose attendance is verified, up to `asOf`; half-days count. */
  readonly verifiedDays: Scalars['Float']['output'];
  /** The days that the policy asks for. */
  readonly requiredDays: Scalars['Float']['output'];
  /** What is still missing of the required days; 0 when they are reached. */
  readonly missingDays: Scalars['Float']['output'];
  /** The rule that asks for the days, and its version: `CODE@validFrom`. */
  readonly policy: Scalars['String']['output'];
  /** Verified sit-ins on meetings of the two committees (列席两委会). */
  readonly sitIns: Scalars['Int']['output'];
  /** Each requirement of the year that applies to the official, and how far it is met. */
  readonly requirements: ReadonlyArray<TrainingRequirement>;
  /**
   * Sessions after `asOf` that would fill what is missing, the next first, at most 50: of the official's village and town, in
   * which the official is not enrolled. Empty when nothing is missing.
   */
  readonly openSessions: ReadonlyArray<TrainingSession>;
  /** The last completion issued for the year; null when there is none. */
  readonly completion?: Maybe<Completion>;
  /**
   * Enrolments of the year that are known, verified or not, the latest first; at most 100. In a session after `asOf` nobody is
   * verified or absent yet.
   */
  readonly attendances: ReadonlyArray<Attendance>;
};

/** One requirement of a year, and how far an official meets it. Days are days, half ones included; all else is a count. */
export type TrainingRequirement = {
  readonly code: TrainingRequirementCode;
  /** What is required, in Chinese. */
  readonly zh: Scalars['String']['output'];
  /** What is required, in English. */
  readonly en: Scalars['String']['output'];
  /** The rule and its version, `CODE@validFrom`: the nearest of village, town, district and nation. */
  readonly policy: Scalars['String']['output'];
  readonly required: Scalars['Float']['output'];
  readonly done: Scalars['Float']['output'];
  /** What is still missing; 0 when it is met. */
  readonly missing: Scalars['Float']['output'];
  readonly met: Scalars['Boolean']['output'];
};

/** What a year of training asks for. */
export type TrainingRequirementCode =
  /** 年度培训天数：半天计0.5天 */
  | 'TRAINING_DAYS_PER_YEAR'
  /** 每年列席村两委会议次数 */
  | 'SIT_INS_PER_YEAR'
  /** 岗前培训：任职当年参加镇课程次数 */
  | 'INDUCTION_COURSES_IN_FIRST_YEAR';

/** Which standings are listed; all that are given must hold. Ids of units out of reach match nothing. */
export type TrainingStandingFilter = {
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  readonly townId?: InputMaybe<Scalars['ID']['input']>;
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether days are missing. */
  readonly short?: InputMaybe<Scalars['Boolean']['input']>;
  /** A requirement that applies and is not met. */
  readonly missingRequirement?: InputMaybe<TrainingRequirementCode>;
  /** 0.5 to 366, in halves of a day. */
  readonly missingDaysAtLeast?: InputMaybe<Scalars['Float']['input']>;
};

/** How standings are sorted; those that are even, by the official's id. */
export type TrainingStandingOrder =
  'MISSING_DAYS_DESC' | 'MISSING_DAYS_ASC' | 'VERIFIED_DAYS_DESC' | 'VERIFIED_DAYS_ASC';

/** A page of officials' standings. */
export type OfficialTrainingConnection = {
  readonly nodes: ReadonlyArray<OfficialTraining>;
  readonly edges: ReadonlyArray<OfficialTrainingEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type OfficialTrainingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: OfficialTraining;
};

/**
 * The record that an official met the requirements of a year (培训证明), as it was found when it was issued. Whoever verifies it
 * by its code is told no name.
 */
export type Completion = {
  readonly id: Scalars['ID']['output'];
  /** How it stands now. */
  readonly status: CompletionStatus;
  readonly year: Scalars['Int']['output'];
  /** Counts the completions of one official and year; each supersedes the one before. */
  readonly edition: Scalars['Int']['output'];
  /** Verified days of the year, half ones included. */
  readonly verifiedDays: Scalars['Float']['output'];
  readonly requirements: ReadonlyArray<CompletionRequirement>;
  /** The sessions that were attended, the earliest first. */
  readonly sessions: ReadonlyArray<CompletionSession>;
  readonly issuedOn: Scalars['Date']['output'];
  /** The administrative division code of the town or district that issued it. */
  readonly issuerCode: Scalars['String']['output'];
  /** The administrative division code of the official's village then. */
  readonly villageCode?: Maybe<Scalars['String']['output']>;
  /** The administrative division code of the official's town then. */
  readonly townCode?: Maybe<Scalars['String']['output']>;
  readonly village?: Maybe<Village>;
  readonly town?: Maybe<Town>;
  /** The day on which it was revoked; null unless it was. */
  readonly revokedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was revoked; null unless it was, and for whoever does not reach the official. */
  readonly revocationReason?: Maybe<Scalars['String']['output']>;
  /** Whose it is; null for whoever does not reach the official. */
  readonly official?: Maybe<Official>;
  /** By which it is verified, in five groups; a secret of the holder. Null for whoever does not reach the official. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** 1, and 2 once it is revoked: what `revokeCompletion` takes as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Whether a completion counts. */
export type CompletionStatus =
  /** 有效 */
  | 'VALID'
  /** 已由新版替代 */
  | 'SUPERSEDED'
  /** 已撤销 */
  | 'REVOKED'
  /** 所依据的出勤其后有更正，不再有效 */
  | 'NO_LONGER_COVERED';

/** A requirement, as a completion says that it was met. */
export type CompletionRequirement = {
  readonly code: TrainingRequirementCode;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  /** The rule and its version, `CODE@validFrom`. */
  readonly policy: Scalars['String']['output'];
  readonly required: Scalars['Float']['output'];
  readonly done: Scalars['Float']['output'];
};

/** A session, as a completion says that it was attended. */
export type CompletionSession = {
  readonly kind: TrainingSessionKind;
  readonly heldOn: Scalars['Date']['output'];
  readonly halfDays: Scalars['Int']['output'];
};

/** The training of a unit in a year. */
export type TrainingSummary = {
  /** Sessions held up to `asOf`; a planned one does not count yet. For a village those held in it. */
  readonly sessions: Scalars['Int']['output'];
  /** Every kind once, also those without a session. */
  readonly sessionsByKind: ReadonlyArray<SessionsOfKind>;
  /** The verified days of officials who were in the unit on the day of the session, wherever it was held. */
  readonly verifiedDays: Scalars['Float']['output'];
  /** Officials with the required days among those who serve in the unit on 31 December, or on `asOf` while the year runs. */
  readonly officialsMeetingRequirement: Scalars['Int']['output'];
  /** Officials who lack some of the required days, counted on the same day. */
  readonly officialsShort: Scalars['Int']['output'];
  /** Officials who never sat in on a meeting of the two committees in the year, counted on the same day. */
  readonly officialsWithoutSitIn: Scalars['Int']['output'];
  /** Each requirement, with how many officials meet it and how many do not; those to whom it does not apply are in neither. */
  readonly requirements: ReadonlyArray<RequirementCount>;
  /** Completions for the year that were issued in the unit and are valid. */
  readonly completionsIssued: Scalars['Int']['output'];
};

/** How many officials meet a requirement. */
export type RequirementCount = {
  readonly code: TrainingRequirementCode;
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly met: Scalars['Int']['output'];
  readonly missing: Scalars['Int']['output'];
};

/** How many sessions of one kind. */
export type SessionsOfKind = {
  readonly kind: TrainingSessionKind;
  readonly sessions: Scalars['Int']['output'];
};

/** A college-graduate village official (大学生村官). */
export type Official = {
  readonly id: Scalars['ID']['output'];
  /** The official's training of a year (2008 to 2100); null when the official did not serve in it. */
  readonly training?: Maybe<OfficialTraining>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialTrainingArgs = {
  year: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A village (村) with its two committees. */
export type Village = {
  readonly id: Scalars['ID']['output'];
  /** The village's training in a year, 2008 to 2100. */
  readonly training?: Maybe<TrainingSummary>;
};

/** A village (村) with its two committees. */
export type VillageTrainingArgs = {
  year: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A town (镇). */
export type Town = {
  readonly id: Scalars['ID']['output'];
  /** The town's training in a year (2008 to 2100), its villages' included. */
  readonly training?: Maybe<TrainingSummary>;
  /** The town's training plan of a year (2008 to 2100); null when it has adopted none. */
  readonly trainingPlan?: Maybe<TrainingPlan>;
};

/** A town (镇). */
export type TownTrainingArgs = {
  year: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A town (镇). */
export type TownTrainingPlanArgs = {
  year: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A district (区). */
export type District = {
  readonly id: Scalars['ID']['output'];
  /** The district's training in a year (2008 to 2100), that of its towns and villages. */
  readonly training?: Maybe<TrainingSummary>;
};

/** A district (区). */
export type DistrictTrainingArgs = {
  year: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A cadre (村镇干部): a village leader, committee member or town leader. */
export type Cadre = {
  readonly id: Scalars['ID']['output'];
};

/** A page of training sessions. */
export type TrainingSessionConnection = {
  readonly nodes: ReadonlyArray<TrainingSession>;
  readonly edges: ReadonlyArray<TrainingSessionEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type TrainingSessionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TrainingSession;
};

/** A page of attendances. */
export type AttendanceConnection = {
  readonly nodes: ReadonlyArray<Attendance>;
  readonly edges: ReadonlyArray<AttendanceEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type AttendanceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Attendance;
};

/** A page of officials. */
export type OfficialWithoutSitInConnection = {
  readonly nodes: ReadonlyArray<Official>;
  readonly edges: ReadonlyArray<OfficialWithoutSitInEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type OfficialWithoutSitInEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Official;
};

/** Where a page ends, and whether more follows. */
export type PageInfo = {
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** The kinds of training. */
export type TrainingSessionKind =
  /** 村情讲座：村干部授课 */
  | 'VILLAGE_LECTURE'
  /** 列席村两委会议 */
  | 'COMMITTEE_SIT_IN'
  /** 协助组织党员培训 */
  | 'PARTY_MEMBER_TRAINING'
  /** 条线工作辅导 */
  | 'TUTORING'
  /** 镇党员干部培训课程 */
  | 'TOWN_COURSE';

/** What the official does in the session; it follows from the session's kind. */
export type TrainingRole =
  /** 参训：村情讲座、镇课程 */
  | 'ATTENDEE'
  /** 列席，无表决权：两委会议 */
  | 'OBSERVER'
  /** 协助组织：党员培训 */
  | 'ORGANISER'
  /** 受辅导：条线工作 */
  | 'TUTEE';

/** Where a session stands on a day. */
export type TrainingSessionState =
  /** 未到举行之日 */
  | 'SCHEDULED'
  /** 已到举行之日 */
  | 'HELD'
  /** 已取消 */
  | 'CANCELLED';

/** The themes of a town's plan. */
export type TrainingTheme =
  /** 党性党风 */
  | 'PARTY_SPIRIT_AND_CONDUCT'
  /** 镇情（经济社会） */
  | 'ECONOMY_AND_SOCIETY'
  /** 群众工作能力 */
  | 'MASS_WORK_ABILITY'
  /** 村情 */
  | 'VILLAGE_SITUATION'
  /** 其他 */
  | 'OTHER';

/** Where an enrolment stands. */
export type EnrolmentStatus =
  /** 已报名，有名额 */
  | 'ENROLLED'
  /** 候补 */
  | 'WAITING'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 缺席，应补课 */
  | 'ABSENT';

/** Why an enrolment is withdrawn. */
export type WithdrawalReason =
  /** 工作冲突 */
  | 'WORK'
  /** 生病 */
  | 'ILLNESS'
  /** 请假 */
  | 'LEAVE'
  /** 报名有误 */
  | 'MISTAKE'
  /** 培训之日不在岗或不在本镇；系统据任职情况记录 */
  | 'NO_LONGER_THERE'
  /** 其他 */
  | 'OTHER';

/** Why an official was absent. */
export type AbsenceReason =
  /** 工作冲突 */
  | 'WORK'
  /** 生病 */
  | 'ILLNESS'
  /** 请假 */
  | 'LEAVE'
  /** 无故 */
  | 'WITHOUT_REASON'
  /** 其他 */
  | 'OTHER';

/** Whom a rule enrols, of the officials who serve on the session's day. */
export type EnrolmentRule =
  /** 新任：任职起始距培训之日不满 NEW_OFFICIAL_MONTHS 个月（政策数，12） */
  | 'NEW_OFFICIALS'
  /** 全体在岗 */
  | 'ALL_SERVING'
  /** 当年核实天数未达要求 */
  | 'WITHOUT_REQUIRED_DAYS'
  /** 从未列席两委会 */
  | 'NEVER_SAT_IN';

/** Orders of training sessions. */
export type TrainingSessionOrder = 'HELD_ON_ASC' | 'HELD_ON_DESC' | 'TITLE_ASC';

/** Which units; all that is given must hold. */
export type SitInFilter = {
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  readonly townId?: InputMaybe<Scalars['ID']['input']>;
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which sessions; all that is given must hold. A list must not be empty. */
export type TrainingSessionFilter = {
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  readonly townId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this very village; a town course is of none. */
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<TrainingSessionKind>>;
  /** Of a topic of a town's plan. */
  readonly topicId?: InputMaybe<Scalars['ID']['input']>;
  /** Held on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Held on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<TrainingSessionState>>;
  readonly organiserId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether there is still a place (a session without a limit always has one). */
  readonly withFreePlaces?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it was held and somebody enrolled is neither verified nor absent. */
  readonly unverified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which enrolments; all that is given must hold. A list must not be empty. */
export type AttendanceFilter = {
  /** By the session's district. */
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  /** By the session's town. */
  readonly townId?: InputMaybe<Scalars['ID']['input']>;
  /** By the village in which the official was on the day of the session. */
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  readonly officialId?: InputMaybe<Scalars['ID']['input']>;
  readonly trainingSessionId?: InputMaybe<Scalars['ID']['input']>;
  /** By default all but the withdrawn. */
  readonly statuses?: InputMaybe<ReadonlyArray<EnrolmentStatus>>;
  /** The session held on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The session held on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  readonly verified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Absences that no enrolment makes up for yet (true), or that one does (false). */
  readonly withoutMakeUp?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A topic for a plan. */
export type TrainingTopicInput = {
  readonly theme: TrainingTheme;
  /** 1 to 100 characters. */
  readonly title: Scalars['String']['input'];
  /** Whom it is for; 1 to 200 characters. */
  readonly audience?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100. */
  readonly targetSessions: Scalars['Int']['input'];
  /** 1 to 200. */
  readonly targetHalfDays: Scalars['Int']['input'];
};

/** A topic of a plan, said anew; what is left out stays. */
export type ChangedTopicInput = {
  readonly topicId: Scalars['ID']['input'];
  readonly theme?: InputMaybe<TrainingTheme>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Null takes it away. */
  readonly audience?: InputMaybe<Scalars['String']['input']>;
  readonly targetSessions?: InputMaybe<Scalars['Int']['input']>;
  readonly targetHalfDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What `adoptTrainingPlan` takes. */
export type AdoptTrainingPlanInput = {
  /** The same key twice is one effect and the same answer; 1 to 200 characters. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly townId: Scalars['ID']['input'];
  /** 2008 to 2100. */
  readonly year: Scalars['Int']['input'];
  /** Not after today, from the year before the plan's on. */
  readonly adoptedOn: Scalars['Date']['input'];
  /** 1 to 50. */
  readonly topics: ReadonlyArray<TrainingTopicInput>;
};

/** What `amendTrainingPlan` takes: at least one of the lists. */
export type AmendTrainingPlanInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly trainingPlanId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Up to 50 topics in all stand in a plan. */
  readonly addTopics?: InputMaybe<ReadonlyArray<TrainingTopicInput>>;
  readonly changeTopics?: InputMaybe<ReadonlyArray<ChangedTopicInput>>;
  /** Topics without sessions that are not cancelled. */
  readonly dropTopicIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What `scheduleTrainingSession` takes. */
export type ScheduleTrainingSessionInput = {
  /** The same key twice is one effect and the same answer; 1 to 200 characters. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly townId: Scalars['ID']['input'];
  /** A village of the town; absent for a TOWN_COURSE, required for every other kind. */
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: TrainingSessionKind;
  /** 1 to 100 characters. */
  readonly title: Scalars['String']['input'];
  /** Today or later. */
  readonly heldOn: Scalars['Date']['input'];
  /** 1 to 20. */
  readonly halfDays: Scalars['Int']['input'];
  /** A cadre of the town. */
  readonly organiserId: Scalars['ID']['input'];
  /** A topic of the town's plan of that year. */
  readonly topicId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 500; without it there is no limit. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 100 characters. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordHeldTrainingSession` takes. */
export type RecordHeldTrainingSessionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly townId: Scalars['ID']['input'];
  /** A village of the town; absent for a TOWN_COURSE, required for every other kind. */
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: TrainingSessionKind;
  /** 1 to 100 characters. */
  readonly title: Scalars['String']['input'];
  /** Not after today. */
  readonly heldOn: Scalars['Date']['input'];
  /** 1 to 20. */
  readonly halfDays: Scalars['Int']['input'];
  /** A cadre of the town. */
  readonly organiserId: Scalars['ID']['input'];
  /** A topic of the town's plan of that year. */
  readonly topicId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 100 characters. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
};

/** What `changeTrainingSession` takes; what is left out stays. */
export type ChangeTrainingSessionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly trainingSessionId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Null takes it away. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly organiserId?: InputMaybe<Scalars['ID']['input']>;
  /** Null takes it out of its topic. */
  readonly topicId?: InputMaybe<Scalars['ID']['input']>;
  /** Not below the places taken; null lifts the limit. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
};

/** What `rescheduleTrainingSession` takes. */
export type RescheduleTrainingSessionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly trainingSessionId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Today or later, or any day of one that was recorded as held; in the year of the session's topic, where it has one. */
  readonly heldOn: Scalars['Date']['input'];
  /** 1 to 20; as it was where left out. */
  readonly halfDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What `cancelTrainingSession` takes. */
export type CancelTrainingSessionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly trainingSessionId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `enrolOfficials` takes. */
export type EnrolOfficialsInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly trainingSessionId: Scalars['ID']['input'];
  /** 1 to 100, each once. */
  readonly officialIds: ReadonlyArray<Scalars['ID']['input']>;
  /** ATTENDEE of a VILLAGE_LECTURE or TOWN_COURSE, OBSERVER of a COMMITTEE_SIT_IN, ORGANISER of a PARTY_MEMBER_TRAINING, TUTEE of a TUTORING. */
  readonly role: TrainingRole;
  /** The absence of the one official of the list that this makes up for; of an earlier session of the same kind or topic. */
  readonly makeUpFor?: InputMaybe<Scalars['ID']['input']>;
};

/** What `enrolByRule` takes. */
export type EnrolByRuleInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly trainingSessionId: Scalars['ID']['input'];
  readonly rule: EnrolmentRule;
  /** Only officials of these villages; 1 to 100, each once. */
  readonly villageIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether officials who come later, before the session, are enrolled too. */
  readonly standing?: Scalars['Boolean']['input'];
};

/** What `withdrawEnrolment` takes. */
export type WithdrawEnrolmentInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly attendanceId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reason: WithdrawalReason;
};

/** What `verifyAttendance` takes. */
export type VerifyAttendanceInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly trainingSessionId: Scalars['ID']['input'];
  /** 1 to 100, each once. */
  readonly officialIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The session's organiser. */
  readonly verifierId: Scalars['ID']['input'];
  /**
   * Those of the list who attended a part only; all others attended all half-days. Only what has passed is verified, and of
   * one official at most two half-days a day, whatever the sessions.
   */
  readonly parts?: InputMaybe<ReadonlyArray<AttendedPartInput>>;
};

/** How much an official attended. */
export type AttendedPartInput = {
  readonly officialId: Scalars['ID']['input'];
  /** 1 up to the session's. */
  readonly halfDays: Scalars['Int']['input'];
};

/** What `recordAbsence` takes. */
export type RecordAbsenceInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly trainingSessionId: Scalars['ID']['input'];
  /** 1 to 100, each official once. */
  readonly absences: ReadonlyArray<AbsenceInput>;
  /** The session's organiser. */
  readonly verifierId: Scalars['ID']['input'];
};

/** An official who was absent. */
export type AbsenceInput = {
  readonly officialId: Scalars['ID']['input'];
  readonly reason: AbsenceReason;
};

/** What `correctAttendance` takes. */
export type CorrectAttendanceInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly attendanceId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** What is right: up to the session's half-days; 0 takes the verification back. */
  readonly halfDays: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
  /** The session's organiser. */
  readonly verifierId: Scalars['ID']['input'];
};

/** What `recordScores` takes. */
export type RecordScoresInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly trainingSessionId: Scalars['ID']['input'];
  /** 1 to 100, each official once. */
  readonly scores: ReadonlyArray<ScoreInput>;
  /** The session's organiser. */
  readonly verifierId: Scalars['ID']['input'];
};

/** An official's score. */
export type ScoreInput = {
  readonly officialId: Scalars['ID']['input'];
  /** 0 to 100. */
  readonly score: Scalars['Int']['input'];
};

/** What `correctScore` takes. */
export type CorrectScoreInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly attendanceId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 0 to 100. */
  readonly score: Scalars['Int']['input'];
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
  /** The session's organiser. */
  readonly verifierId: Scalars['ID']['input'];
};

/** What `adoptTrainingPlan` answers. */
export type AdoptTrainingPlanPayload = {
  readonly trainingPlan: TrainingPlan;
};

/** What `amendTrainingPlan` answers. */
export type AmendTrainingPlanPayload = {
  readonly trainingPlan: TrainingPlan;
};

/** What `issueCompletion` takes. */
export type IssueCompletionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** 2008 to 2100. */
  readonly year: Scalars['Int']['input'];
  /** The last edition that you know, 0 when there is none; refused with COMPLETION.CHANGED when there is another. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What `revokeCompletion` takes. */
export type RevokeCompletionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly completionId: Scalars['ID']['input'];
  /** 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The completion's `version`. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `issueCompletion` answers. */
export type IssueCompletionPayload = {
  readonly completion: Completion;
};

/** What `revokeCompletion` answers. */
export type RevokeCompletionPayload = {
  readonly completion: Completion;
};

/** What `scheduleTrainingSession` answers. */
export type ScheduleTrainingSessionPayload = {
  readonly trainingSession: TrainingSession;
};

/** What `recordHeldTrainingSession` answers. */
export type RecordHeldTrainingSessionPayload = {
  readonly trainingSession: TrainingSession;
};

/** What `changeTrainingSession` answers. */
export type ChangeTrainingSessionPayload = {
  readonly trainingSession: TrainingSession;
  /** Who moved up from the waiting list. */
  readonly promoted: ReadonlyArray<Attendance>;
};

/** What `rescheduleTrainingSession` answers. */
export type RescheduleTrainingSessionPayload = {
  readonly trainingSession: TrainingSession;
  /** Who does not serve in the town on the new day. */
  readonly withdrawn: ReadonlyArray<Attendance>;
  /** Who moved up from the waiting list. */
  readonly promoted: ReadonlyArray<Attendance>;
};

/** What `cancelTrainingSession` answers. */
export type CancelTrainingSessionPayload = {
  readonly trainingSession: TrainingSession;
};

/** What `enrolByRule` answers. */
export type EnrolByRulePayload = {
  readonly trainingSession: TrainingSession;
  /** The new attendances, those of longest service first. */
  readonly attendances: ReadonlyArray<Attendance>;
  /** Whom the rule picks too, and who were in already. */
  readonly alreadyEnrolled: ReadonlyArray<Attendance>;
  /** The rule's number and its version where the session is held, `CODE@validFrom`; null for a rule without one. */
  readonly policy?: Maybe<Scalars['String']['output']>;
};

/** What `withdrawEnrolment` answers. */
export type WithdrawEnrolmentPayload = {
  readonly attendance: Attendance;
  /** Who moved up from the waiting list. */
  readonly promoted: ReadonlyArray<Attendance>;
};

/** What `recordAbsence` answers. */
export type RecordAbsencePayload = {
  readonly trainingSession: TrainingSession;
  /** In the order of the list. */
  readonly attendances: ReadonlyArray<Attendance>;
};

/** What `correctAttendance` answers. */
export type CorrectAttendancePayload = {
  readonly attendance: Attendance;
};

/** What `recordScores` answers. */
export type RecordScoresPayload = {
  readonly trainingSession: TrainingSession;
  /** In the order of the list. */
  readonly attendances: ReadonlyArray<Attendance>;
};

/** What `correctScore` answers. */
export type CorrectScorePayload = {
  readonly attendance: Attendance;
};

/** What `enrolOfficials` answers. */
export type EnrolOfficialsPayload = {
  readonly trainingSession: TrainingSession;
  /** The new attendances with status and position on the waiting list, in the order of the list. */
  readonly attendances: ReadonlyArray<Attendance>;
};

/** What `verifyAttendance` answers. */
export type VerifyAttendancePayload = {
  readonly trainingSession: TrainingSession;
  /** The verified attendances, in the order of the list. */
  readonly attendances: ReadonlyArray<Attendance>;
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
  TrainingSession: TrainingSession;
  Official: Official;
  Village: Village;
  Town: Town;
  District: District;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  TrainingSession: { __typename: 'TrainingSession' } & GraphQLRecursivePick<
    FederationTypes['TrainingSession'],
    { id: true }
  >;
  Official: { __typename: 'Official' } & GraphQLRecursivePick<FederationTypes['Official'], { id: true }>;
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
  TrainingSession: ResolverTypeWrapper<TrainingSessionRow>;
  Attendance: ResolverTypeWrapper<AttendanceRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  TrainingPlan: ResolverTypeWrapper<TrainingPlanRow>;
  TrainingTopic: ResolverTypeWrapper<TrainingTopicRow>;
  TopicDelivery: ResolverTypeWrapper<TopicDelivery>;
  VillageAttendance: ResolverTypeWrapper<VillageAttendanceRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  OfficialTraining: ResolverTypeWrapper<OfficialYearRow>;
  TrainingRequirement: ResolverTypeWrapper<TrainingRequirement>;
  TrainingRequirementCode: TrainingRequirementCode;
  TrainingStandingFilter: TrainingStandingFilter;
  TrainingStandingOrder: TrainingStandingOrder;
  OfficialTrainingConnection: ResolverTypeWrapper<
    Omit<OfficialTrainingConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['OfficialTraining']>;
      edges: ReadonlyArray<ResolversTypes['OfficialTrainingEdge']>;
    }
  >;
  OfficialTrainingEdge: ResolverTypeWrapper<
    Omit<OfficialTrainingEdge, 'node'> & { node: ResolversTypes['OfficialTraining'] }
  >;
  Completion: ResolverTypeWrapper<CompletionRow>;
  CompletionStatus: CompletionStatus;
  CompletionRequirement: ResolverTypeWrapper<CompletionRequirement>;
  CompletionSession: ResolverTypeWrapper<CompletionSession>;
  TrainingSummary: ResolverTypeWrapper<UnitYearRow>;
  RequirementCount: ResolverTypeWrapper<RequirementCount>;
  SessionsOfKind: ResolverTypeWrapper<SessionsOfKind>;
  Official: ResolverTypeWrapper<Stub>;
  Village: ResolverTypeWrapper<Stub>;
  Town: ResolverTypeWrapper<Stub>;
  District: ResolverTypeWrapper<Stub>;
  Cadre: ResolverTypeWrapper<Stub>;
  TrainingSessionConnection: ResolverTypeWrapper<
    Omit<TrainingSessionConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['TrainingSession']>;
      edges: ReadonlyArray<ResolversTypes['TrainingSessionEdge']>;
    }
  >;
  TrainingSessionEdge: ResolverTypeWrapper<
    Omit<TrainingSessionEdge, 'node'> & { node: ResolversTypes['TrainingSession'] }
  >;
  AttendanceConnection: ResolverTypeWrapper<
    Omit<AttendanceConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['Attendance']>;
      edges: ReadonlyArray<ResolversTypes['AttendanceEdge']>;
    }
  >;
  AttendanceEdge: ResolverTypeWrapper<Omit<AttendanceEdge, 'node'> & { node: ResolversTypes['Attendance'] }>;
  OfficialWithoutSitInConnection: ResolverTypeWrapper<
    Omit<OfficialWithoutSitInConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['Official']>;
      edges: ReadonlyArray<ResolversTypes['OfficialWithoutSitInEdge']>;
    }
  >;
  OfficialWithoutSitInEdge: ResolverTypeWrapper<
    Omit<OfficialWithoutSitInEdge, 'node'> & { node: ResolversTypes['Official'] }
  >;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  TrainingSessionKind: TrainingSessionKind;
  TrainingRole: TrainingRole;
  TrainingSessionState: TrainingSessionState;
  TrainingTheme: TrainingTheme;
  EnrolmentStatus: EnrolmentStatus;
  WithdrawalReason: WithdrawalReason;
  AbsenceReason: AbsenceReason;
  EnrolmentRule: EnrolmentRule;
  TrainingSessionOrder: TrainingSessionOrder;
  SitInFilter: SitInFilter;
  TrainingSessionFilter: TrainingSessionFilter;
  AttendanceFilter: AttendanceFilter;
  TrainingTopicInput: TrainingTopicInput;
  ChangedTopicInput: ChangedTopicInput;
  AdoptTrainingPlanInput: AdoptTrainingPlanInput;
  AmendTrainingPlanInput: AmendTrainingPlanInput;
  ScheduleTrainingSessionInput: ScheduleTrainingSessionInput;
  RecordHeldTrainingSessionInput: RecordHeldTrainingSessionInput;
  ChangeTrainingSessionInput: ChangeTrainingSessionInput;
  RescheduleTrainingSessionInput: RescheduleTrainingSessionInput;
  CancelTrainingSessionInput: CancelTrainingSessionInput;
  EnrolOfficialsInput: EnrolOfficialsInput;
  EnrolByRuleInput: EnrolByRuleInput;
  WithdrawEnrolmentInput: WithdrawEnrolmentInput;
  VerifyAttendanceInput: VerifyAttendanceInput;
  AttendedPartInput: AttendedPartInput;
  RecordAbsenceInput: RecordAbsenceInput;
  AbsenceInput: AbsenceInput;
  CorrectAttendanceInput: CorrectAttendanceInput;
  RecordScoresInput: RecordScoresInput;
  ScoreInput: ScoreInput;
  CorrectScoreInput: CorrectScoreInput;
  AdoptTrainingPlanPayload: ResolverTypeWrapper<PlanAnswer>;
  AmendTrainingPlanPayload: ResolverTypeWrapper<PlanAnswer>;
  IssueCompletionInput: IssueCompletionInput;
  RevokeCompletionInput: RevokeCompletionInput;
  IssueCompletionPayload: ResolverTypeWrapper<
    Omit<IssueCompletionPayload, 'completion'> & { completion: ResolversTypes['Completion'] }
  >;
  RevokeCompletionPayload: ResolverTypeWrapper<
    Omit<RevokeCompletionPayload, 'completion'> & { completion: ResolversTypes['Completion'] }
  >;
  ScheduleTrainingSessionPayload: ResolverTypeWrapper<RollAnswer>;
  RecordHeldTrainingSessionPayload: ResolverTypeWrapper<RollAnswer>;
  ChangeTrainingSessionPayload: ResolverTypeWrapper<RollAnswer>;
  RescheduleTrainingSessionPayload: ResolverTypeWrapper<RollAnswer>;
  CancelTrainingSessionPayload: ResolverTypeWrapper<RollAnswer>;
  EnrolByRulePayload: ResolverTypeWrapper<RollAnswer>;
  WithdrawEnrolmentPayload: ResolverTypeWrapper<RollAnswer>;
  RecordAbsencePayload: ResolverTypeWrapper<RollAnswer>;
  CorrectAttendancePayload: ResolverTypeWrapper<RollAnswer>;
  RecordScoresPayload: ResolverTypeWrapper<RollAnswer>;
  CorrectScorePayload: ResolverTypeWrapper<RollAnswer>;
  EnrolOfficialsPayload: ResolverTypeWrapper<RollAnswer>;
  VerifyAttendancePayload: ResolverTypeWrapper<RollAnswer>;
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
  TrainingSession: TrainingSessionRow;
  Attendance: AttendanceRow;
  Boolean: Scalars['Boolean']['output'];
  TrainingPlan: TrainingPlanRow;
  TrainingTopic: TrainingTopicRow;
  TopicDelivery: TopicDelivery;
  VillageAttendance: VillageAttendanceRow;
  Float: Scalars['Float']['output'];
  OfficialTraining: OfficialYearRow;
  TrainingRequirement: TrainingRequirement;
  TrainingStandingFilter: TrainingStandingFilter;
  OfficialTrainingConnection: Omit<OfficialTrainingConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['OfficialTraining']>;
    edges: ReadonlyArray<ResolversParentTypes['OfficialTrainingEdge']>;
  };
  OfficialTrainingEdge: Omit<OfficialTrainingEdge, 'node'> & { node: ResolversParentTypes['OfficialTraining'] };
  Completion: CompletionRow;
  CompletionRequirement: CompletionRequirement;
  CompletionSession: CompletionSession;
  TrainingSummary: UnitYearRow;
  RequirementCount: RequirementCount;
  SessionsOfKind: SessionsOfKind;
  Official: Stub;
  Village: Stub;
  Town: Stub;
  District: Stub;
  Cadre: Stub;
  TrainingSessionConnection: Omit<TrainingSessionConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['TrainingSession']>;
    edges: ReadonlyArray<ResolversParentTypes['TrainingSessionEdge']>;
  };
  TrainingSessionEdge: Omit<TrainingSessionEdge, 'node'> & { node: ResolversParentTypes['TrainingSession'] };
  AttendanceConnection: Omit<AttendanceConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['Attendance']>;
    edges: ReadonlyArray<ResolversParentTypes['AttendanceEdge']>;
  };
  AttendanceEdge: Omit<AttendanceEdge, 'node'> & { node: ResolversParentTypes['Attendance'] };
  OfficialWithoutSitInConnection: Omit<OfficialWithoutSitInConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['Official']>;
    edges: ReadonlyArray<ResolversParentTypes['OfficialWithoutSitInEdge']>;
  };
  OfficialWithoutSitInEdge: Omit<OfficialWithoutSitInEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  PageInfo: PageInfo;
  SitInFilter: SitInFilter;
  TrainingSessionFilter: TrainingSessionFilter;
  AttendanceFilter: AttendanceFilter;
  TrainingTopicInput: TrainingTopicInput;
  ChangedTopicInput: ChangedTopicInput;
  AdoptTrainingPlanInput: AdoptTrainingPlanInput;
  AmendTrainingPlanInput: AmendTrainingPlanInput;
  ScheduleTrainingSessionInput: ScheduleTrainingSessionInput;
  RecordHeldTrainingSessionInput: RecordHeldTrainingSessionInput;
  ChangeTrainingSessionInput: ChangeTrainingSessionInput;
  RescheduleTrainingSessionInput: RescheduleTrainingSessionInput;
  CancelTrainingSessionInput: CancelTrainingSessionInput;
  EnrolOfficialsInput: EnrolOfficialsInput;
  EnrolByRuleInput: EnrolByRuleInput;
  WithdrawEnrolmentInput: WithdrawEnrolmentInput;
  VerifyAttendanceInput: VerifyAttendanceInput;
  AttendedPartInput: AttendedPartInput;
  RecordAbsenceInput: RecordAbsenceInput;
  AbsenceInput: AbsenceInput;
  CorrectAttendanceInput: CorrectAttendanceInput;
  RecordScoresInput: RecordScoresInput;
  ScoreInput: ScoreInput;
  CorrectScoreInput: CorrectScoreInput;
  AdoptTrainingPlanPayload: PlanAnswer;
  AmendTrainingPlanPayload: PlanAnswer;
  IssueCompletionInput: IssueCompletionInput;
  RevokeCompletionInput: RevokeCompletionInput;
  IssueCompletionPayload: Omit<IssueCompletionPayload, 'completion'> & {
    completion: ResolversParentTypes['Completion'];
  };
  RevokeCompletionPayload: Omit<RevokeCompletionPayload, 'completion'> & {
    completion: ResolversParentTypes['Completion'];
  };
  ScheduleTrainingSessionPayload: RollAnswer;
  RecordHeldTrainingSessionPayload: RollAnswer;
  ChangeTrainingSessionPayload: RollAnswer;
  RescheduleTrainingSessionPayload: RollAnswer;
  CancelTrainingSessionPayload: RollAnswer;
  EnrolByRulePayload: RollAnswer;
  WithdrawEnrolmentPayload: RollAnswer;
  RecordAbsencePayload: RollAnswer;
  CorrectAttendancePayload: RollAnswer;
  RecordScoresPayload: RollAnswer;
  CorrectScorePayload: RollAnswer;
  EnrolOfficialsPayload: RollAnswer;
  VerifyAttendancePayload: RollAnswer;
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
  trainingSession?: Resolver<
    Maybe<ResolversTypes['TrainingSession']>,
    ParentType,
    ContextType,
    RequireFields<QueryTrainingSessionArgs, 'id'>
  >;
  trainingSessions?: Resolver<
    ResolversTypes['TrainingSessionConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTrainingSessionsArgs, 'orderBy' | 'first'>
  >;
  trainingStandings?: Resolver<
    ResolversTypes['OfficialTrainingConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryTrainingStandingsArgs, 'year' | 'orderBy' | 'first'>
  >;
  completion?: Resolver<
    Maybe<ResolversTypes['Completion']>,
    ParentType,
    ContextType,
    RequireFields<QueryCompletionArgs, 'code'>
  >;
  attendances?: Resolver<
    ResolversTypes['AttendanceConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryAttendancesArgs, 'first'>
  >;
  trainingPlan?: Resolver<
    Maybe<ResolversTypes['TrainingPlan']>,
    ParentType,
    ContextType,
    RequireFields<QueryTrainingPlanArgs, 'townId' | 'year'>
  >;
  officialsWithoutSitIn?: Resolver<
    ResolversTypes['OfficialWithoutSitInConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryOfficialsWithoutSitInArgs, 'first'>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  adoptTrainingPlan?: Resolver<
    Maybe<ResolversTypes['AdoptTrainingPlanPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAdoptTrainingPlanArgs, 'input'>
  >;
  amendTrainingPlan?: Resolver<
    Maybe<ResolversTypes['AmendTrainingPlanPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAmendTrainingPlanArgs, 'input'>
  >;
  scheduleTrainingSession?: Resolver<
    Maybe<ResolversTypes['ScheduleTrainingSessionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationScheduleTrainingSessionArgs, 'input'>
  >;
  recordHeldTrainingSession?: Resolver<
    Maybe<ResolversTypes['RecordHeldTrainingSessionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordHeldTrainingSessionArgs, 'input'>
  >;
  changeTrainingSession?: Resolver<
    Maybe<ResolversTypes['ChangeTrainingSessionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationChangeTrainingSessionArgs, 'input'>
  >;
  rescheduleTrainingSession?: Resolver<
    Maybe<ResolversTypes['RescheduleTrainingSessionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRescheduleTrainingSessionArgs, 'input'>
  >;
  cancelTrainingSession?: Resolver<
    Maybe<ResolversTypes['CancelTrainingSessionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCancelTrainingSessionArgs, 'input'>
  >;
  enrolOfficials?: Resolver<
    Maybe<ResolversTypes['EnrolOfficialsPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEnrolOfficialsArgs, 'input'>
  >;
  enrolByRule?: Resolver<
    Maybe<ResolversTypes['EnrolByRulePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEnrolByRuleArgs, 'input'>
  >;
  withdrawEnrolment?: Resolver<
    Maybe<ResolversTypes['WithdrawEnrolmentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawEnrolmentArgs, 'input'>
  >;
  verifyAttendance?: Resolver<
    Maybe<ResolversTypes['VerifyAttendancePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationVerifyAttendanceArgs, 'input'>
  >;
  issueCompletion?: Resolver<
    Maybe<ResolversTypes['IssueCompletionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationIssueCompletionArgs, 'input'>
  >;
  revokeCompletion?: Resolver<
    Maybe<ResolversTypes['RevokeCompletionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRevokeCompletionArgs, 'input'>
  >;
  recordAbsence?: Resolver<
    Maybe<ResolversTypes['RecordAbsencePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordAbsenceArgs, 'input'>
  >;
  correctAttendance?: Resolver<
    Maybe<ResolversTypes['CorrectAttendancePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectAttendanceArgs, 'input'>
  >;
  recordScores?: Resolver<
    Maybe<ResolversTypes['RecordScoresPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordScoresArgs, 'input'>
  >;
  correctScore?: Resolver<
    Maybe<ResolversTypes['CorrectScorePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectScoreArgs, 'input'>
  >;
};

export type TrainingSessionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession'],
  FederationReferenceType extends FederationReferenceTypes['TrainingSession'] =
    FederationReferenceTypes['TrainingSession'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['TrainingSession']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrainingSessionKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  halfDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['TrainingTopic']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrainingSessionState'], ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enrolled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freePlaces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enrolmentRule?: Resolver<Maybe<ResolversTypes['EnrolmentRule']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendances?: Resolver<
    ResolversTypes['AttendanceConnection'],
    ParentType,
    ContextType,
    RequireFields<TrainingSessionAttendancesArgs, 'first'>
  >;
};

export type AttendanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TrainingRole'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  verifier?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  verifiedHalfDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnrolmentStatus'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scorePolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  makeUpOf?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  madeUpBy?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type TrainingPlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingPlan'] = ResolversParentTypes['TrainingPlan'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adoptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TrainingTopic']>, ParentType, ContextType>;
  attendanceByVillage?: Resolver<
    ReadonlyArray<ResolversTypes['VillageAttendance']>,
    ParentType,
    ContextType,
    RequireFields<TrainingPlanAttendanceByVillageArgs, 'topicsOnly'>
  >;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingTopicResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingTopic'] = ResolversParentTypes['TrainingTopic'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['TrainingTheme'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetHalfDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['TopicDelivery'], ParentType, ContextType, Partial<TrainingTopicDeliveredArgs>>;
  sessions?: Resolver<
    ReadonlyArray<ResolversTypes['TrainingSession']>,
    ParentType,
    ContextType,
    Partial<TrainingTopicSessionsArgs>
  >;
};

export type TopicDeliveryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TopicDelivery'] = ResolversParentTypes['TopicDelivery'],
> = {
  sessionsHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  halfDaysHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessionsPlanned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  halfDaysPlanned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessionsRemaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  halfDaysRemaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VillageAttendanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VillageAttendance'] = ResolversParentTypes['VillageAttendance'],
> = {
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  officials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrolled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  absent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OfficialTrainingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OfficialTraining'] = ResolversParentTypes['OfficialTraining'],
> = {
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verifiedDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  requiredDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missingDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sitIns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['TrainingRequirement']>, ParentType, ContextType>;
  openSessions?: Resolver<ReadonlyArray<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  completion?: Resolver<Maybe<ResolversTypes['Completion']>, ParentType, ContextType>;
  attendances?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
};

export type TrainingRequirementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingRequirement'] = ResolversParentTypes['TrainingRequirement'],
> = {
  code?: Resolver<ResolversTypes['TrainingRequirementCode'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OfficialTrainingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OfficialTrainingConnection'] =
    ResolversParentTypes['OfficialTrainingConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfficialTraining']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialTrainingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfficialTrainingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OfficialTrainingEdge'] = ResolversParentTypes['OfficialTrainingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficialTraining'], ParentType, ContextType>;
};

export type CompletionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Completion'] = ResolversParentTypes['Completion'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CompletionStatus'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verifiedDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['CompletionRequirement']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['CompletionSession']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuerCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  villageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  townCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompletionRequirementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompletionRequirement'] = ResolversParentTypes['CompletionRequirement'],
> = {
  code?: Resolver<ResolversTypes['TrainingRequirementCode'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CompletionSessionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CompletionSession'] = ResolversParentTypes['CompletionSession'],
> = {
  kind?: Resolver<ResolversTypes['TrainingSessionKind'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  halfDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingSummaryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingSummary'] = ResolversParentTypes['TrainingSummary'],
> = {
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessionsByKind?: Resolver<ReadonlyArray<ResolversTypes['SessionsOfKind']>, ParentType, ContextType>;
  verifiedDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  officialsMeetingRequirement?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officialsShort?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officialsWithoutSitIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['RequirementCount']>, ParentType, ContextType>;
  completionsIssued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RequirementCount'] = ResolversParentTypes['RequirementCount'],
> = {
  code?: Resolver<ResolversTypes['TrainingRequirementCode'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionsOfKindResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SessionsOfKind'] = ResolversParentTypes['SessionsOfKind'],
> = {
  kind?: Resolver<ResolversTypes['TrainingSessionKind'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  training?: Resolver<
    Maybe<ResolversTypes['OfficialTraining']>,
    ParentType,
    ContextType,
    RequireFields<OfficialTrainingArgs, 'year'>
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
  training?: Resolver<
    Maybe<ResolversTypes['TrainingSummary']>,
    ParentType,
    ContextType,
    RequireFields<VillageTrainingArgs, 'year'>
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
  training?: Resolver<
    Maybe<ResolversTypes['TrainingSummary']>,
    ParentType,
    ContextType,
    RequireFields<TownTrainingArgs, 'year'>
  >;
  trainingPlan?: Resolver<
    Maybe<ResolversTypes['TrainingPlan']>,
    ParentType,
    ContextType,
    RequireFields<TownTrainingPlanArgs, 'year'>
  >;
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
  training?: Resolver<
    Maybe<ResolversTypes['TrainingSummary']>,
    ParentType,
    ContextType,
    RequireFields<DistrictTrainingArgs, 'year'>
  >;
};

export type CadreResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Cadre'] = ResolversParentTypes['Cadre'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrainingSessionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingSessionConnection'] =
    ResolversParentTypes['TrainingSessionConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingSessionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingSessionEdge'] = ResolversParentTypes['TrainingSessionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttendanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AttendanceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttendanceEdge'] = ResolversParentTypes['AttendanceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type OfficialWithoutSitInConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OfficialWithoutSitInConnection'] =
    ResolversParentTypes['OfficialWithoutSitInConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialWithoutSitInEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfficialWithoutSitInEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OfficialWithoutSitInEdge'] =
    ResolversParentTypes['OfficialWithoutSitInEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdoptTrainingPlanPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AdoptTrainingPlanPayload'] =
    ResolversParentTypes['AdoptTrainingPlanPayload'],
> = {
  trainingPlan?: Resolver<ResolversTypes['TrainingPlan'], ParentType, ContextType>;
};

export type AmendTrainingPlanPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AmendTrainingPlanPayload'] =
    ResolversParentTypes['AmendTrainingPlanPayload'],
> = {
  trainingPlan?: Resolver<ResolversTypes['TrainingPlan'], ParentType, ContextType>;
};

export type IssueCompletionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IssueCompletionPayload'] = ResolversParentTypes['IssueCompletionPayload'],
> = {
  completion?: Resolver<ResolversTypes['Completion'], ParentType, ContextType>;
};

export type RevokeCompletionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RevokeCompletionPayload'] = ResolversParentTypes['RevokeCompletionPayload'],
> = {
  completion?: Resolver<ResolversTypes['Completion'], ParentType, ContextType>;
};

export type ScheduleTrainingSessionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ScheduleTrainingSessionPayload'] =
    ResolversParentTypes['ScheduleTrainingSessionPayload'],
> = {
  trainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type RecordHeldTrainingSessionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordHeldTrainingSessionPayload'] =
    ResolversParentTypes['RecordHeldTrainingSessionPayload'],
> = {
  trainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type ChangeTrainingSessionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChangeTrainingSessionPayload'] =
    ResolversParentTypes['ChangeTrainingSessionPayload'],
> = {
  trainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  promoted?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
};

export type RescheduleTrainingSessionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RescheduleTrainingSessionPayload'] =
    ResolversParentTypes['RescheduleTrainingSessionPayload'],
> = {
  trainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  withdrawn?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  promoted?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
};

export type CancelTrainingSessionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CancelTrainingSessionPayload'] =
    ResolversParentTypes['CancelTrainingSessionPayload'],
> = {
  trainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type EnrolByRulePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EnrolByRulePayload'] = ResolversParentTypes['EnrolByRulePayload'],
> = {
  trainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  attendances?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  alreadyEnrolled?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithdrawEnrolmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WithdrawEnrolmentPayload'] =
    ResolversParentTypes['WithdrawEnrolmentPayload'],
> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  promoted?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
};

export type RecordAbsencePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordAbsencePayload'] = ResolversParentTypes['RecordAbsencePayload'],
> = {
  trainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  attendances?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
};

export type CorrectAttendancePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorrectAttendancePayload'] =
    ResolversParentTypes['CorrectAttendancePayload'],
> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type RecordScoresPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordScoresPayload'] = ResolversParentTypes['RecordScoresPayload'],
> = {
  trainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  attendances?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
};

export type CorrectScorePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorrectScorePayload'] = ResolversParentTypes['CorrectScorePayload'],
> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
};

export type EnrolOfficialsPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EnrolOfficialsPayload'] = ResolversParentTypes['EnrolOfficialsPayload'],
> = {
  trainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  attendances?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
};

export type VerifyAttendancePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VerifyAttendancePayload'] = ResolversParentTypes['VerifyAttendancePayload'],
> = {
  trainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  attendances?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Moment?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  TrainingPlan?: TrainingPlanResolvers<ContextType>;
  TrainingTopic?: TrainingTopicResolvers<ContextType>;
  TopicDelivery?: TopicDeliveryResolvers<ContextType>;
  VillageAttendance?: VillageAttendanceResolvers<ContextType>;
  OfficialTraining?: OfficialTrainingResolvers<ContextType>;
  TrainingRequirement?: TrainingRequirementResolvers<ContextType>;
  OfficialTrainingConnection?: OfficialTrainingConnectionResolvers<ContextType>;
  OfficialTrainingEdge?: OfficialTrainingEdgeResolvers<ContextType>;
  Completion?: CompletionResolvers<ContextType>;
  CompletionRequirement?: CompletionRequirementResolvers<ContextType>;
  CompletionSession?: CompletionSessionResolvers<ContextType>;
  TrainingSummary?: TrainingSummaryResolvers<ContextType>;
  RequirementCount?: RequirementCountResolvers<ContextType>;
  SessionsOfKind?: SessionsOfKindResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
  Town?: TownResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Cadre?: CadreResolvers<ContextType>;
  TrainingSessionConnection?: TrainingSessionConnectionResolvers<ContextType>;
  TrainingSessionEdge?: TrainingSessionEdgeResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  OfficialWithoutSitInConnection?: OfficialWithoutSitInConnectionResolvers<ContextType>;
  OfficialWithoutSitInEdge?: OfficialWithoutSitInEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  AdoptTrainingPlanPayload?: AdoptTrainingPlanPayloadResolvers<ContextType>;
  AmendTrainingPlanPayload?: AmendTrainingPlanPayloadResolvers<ContextType>;
  IssueCompletionPayload?: IssueCompletionPayloadResolvers<ContextType>;
  RevokeCompletionPayload?: RevokeCompletionPayloadResolvers<ContextType>;
  ScheduleTrainingSessionPayload?: ScheduleTrainingSessionPayloadResolvers<ContextType>;
  RecordHeldTrainingSessionPayload?: RecordHeldTrainingSessionPayloadResolvers<ContextType>;
  ChangeTrainingSessionPayload?: ChangeTrainingSessionPayloadResolvers<ContextType>;
  RescheduleTrainingSessionPayload?: RescheduleTrainingSessionPayloadResolvers<ContextType>;
  CancelTrainingSessionPayload?: CancelTrainingSessionPayloadResolvers<ContextType>;
  EnrolByRulePayload?: EnrolByRulePayloadResolvers<ContextType>;
  WithdrawEnrolmentPayload?: WithdrawEnrolmentPayloadResolvers<ContextType>;
  RecordAbsencePayload?: RecordAbsencePayloadResolvers<ContextType>;
  CorrectAttendancePayload?: CorrectAttendancePayloadResolvers<ContextType>;
  RecordScoresPayload?: RecordScoresPayloadResolvers<ContextType>;
  CorrectScorePayload?: CorrectScorePayloadResolvers<ContextType>;
  EnrolOfficialsPayload?: EnrolOfficialsPayloadResolvers<ContextType>;
  VerifyAttendancePayload?: VerifyAttendancePayloadResolvers<ContextType>;
};
