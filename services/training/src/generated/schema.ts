// Generated from schema.graphql by `npm run generate`; edit the schema instead.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Stub } from '../stubs.js';
import type { TrainingSessionRow } from '../training-session/training-session.reads.js';
import type { AttendanceRow } from '../attendance/attendance.reads.js';
import type { OfficialYearRow, UnitYearRow } from '../training-year/training-year.reads.js';
import type { CompletionRow } from '../completion/completion.reads.js';
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
  /** A training session by id; null when there is none. */
  readonly trainingSession?: Maybe<TrainingSession>;
  /** A town's training sessions of a year, its villages' included, by day; of one kind where it is given. */
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
};

/** All questions of the graph. */
export type QueryTrainingSessionArgs = {
  id: Scalars['ID']['input'];
};

/** All questions of the graph. */
export type QueryTrainingSessionsArgs = {
  townId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  kind?: InputMaybe<TrainingSessionKind>;
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

/** All commands of the graph; each takes effect whole or not at all. */
export type Mutation = {
  /** Schedules a training session, in the future or afterwards. A town course takes no village, all others need one. */
  readonly scheduleTrainingSession?: Maybe<ScheduleTrainingSessionPayload>;
  /** Enrols officials who serve in the session's town on its day; all of the list or none. */
  readonly enrolOfficials?: Maybe<EnrolOfficialsPayload>;
  /**
   * Records, once and for good, that enrolled officials attended. Only the session's organiser verifies, and only from
   * the day of the session on; all of the list or none.
   */
  readonly verifyAttendance?: Maybe<VerifyAttendancePayload>;
  /**
   * Certifies that an official met all requirements of a year, with a code by which anybody can verify it. Once for each
   * year; again, superseding the one before, when what it would say has changed.
   */
  readonly issueCompletion?: Maybe<IssueCompletionPayload>;
  /** Takes a completion back. It stays of record, and whoever verifies it is told. */
  readonly revokeCompletion?: Maybe<RevokeCompletionPayload>;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationScheduleTrainingSessionArgs = {
  input: ScheduleTrainingSessionInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationEnrolOfficialsArgs = {
  input: EnrolOfficialsInput;
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
  /** Those enrolled, verified or not. */
  readonly attendances: AttendanceConnection;
};

/** A training session (专业培训场次): of a village, or a course of the town. */
export type TrainingSessionAttendancesArgs = {
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
  readonly session: TrainingSession;
};

/** What an official was trained in a year, against what the year's rule asks for. */
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
  /** Enrolments of the year, verified or not, the latest first; at most 100. */
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
};

/** A town (镇). */
export type TownTrainingArgs = {
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
  readonly heldOn: Scalars['Date']['input'];
  /** 1 to 20. */
  readonly halfDays: Scalars['Int']['input'];
  /** A cadre of the town. */
  readonly organiserId: Scalars['ID']['input'];
};

/** What `enrolOfficials` takes. */
export type EnrolOfficialsInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly trainingSessionId: Scalars['ID']['input'];
  /** 1 to 100, each once. */
  readonly officialIds: ReadonlyArray<Scalars['ID']['input']>;
  /** ATTENDEE of a VILLAGE_LECTURE or TOWN_COURSE, OBSERVER of a COMMITTEE_SIT_IN, ORGANISER of a PARTY_MEMBER_TRAINING, TUTEE of a TUTORING. */
  readonly role: TrainingRole;
};

/** What `verifyAttendance` takes. */
export type VerifyAttendanceInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly trainingSessionId: Scalars['ID']['input'];
  /** 1 to 100, each once. */
  readonly officialIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The session's organiser. */
  readonly verifierId: Scalars['ID']['input'];
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

/** What `enrolOfficials` answers. */
export type EnrolOfficialsPayload = {
  readonly trainingSession: TrainingSession;
  /** The new attendances, in the order of the list. */
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
  OfficialTraining: ResolverTypeWrapper<OfficialYearRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
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
  PageInfo: ResolverTypeWrapper<PageInfo>;
  TrainingSessionKind: TrainingSessionKind;
  TrainingRole: TrainingRole;
  ScheduleTrainingSessionInput: ScheduleTrainingSessionInput;
  EnrolOfficialsInput: EnrolOfficialsInput;
  VerifyAttendanceInput: VerifyAttendanceInput;
  IssueCompletionInput: IssueCompletionInput;
  RevokeCompletionInput: RevokeCompletionInput;
  IssueCompletionPayload: ResolverTypeWrapper<
    Omit<IssueCompletionPayload, 'completion'> & { completion: ResolversTypes['Completion'] }
  >;
  RevokeCompletionPayload: ResolverTypeWrapper<
    Omit<RevokeCompletionPayload, 'completion'> & { completion: ResolversTypes['Completion'] }
  >;
  ScheduleTrainingSessionPayload: ResolverTypeWrapper<
    Omit<ScheduleTrainingSessionPayload, 'trainingSession'> & { trainingSession: ResolversTypes['TrainingSession'] }
  >;
  EnrolOfficialsPayload: ResolverTypeWrapper<
    Omit<EnrolOfficialsPayload, 'trainingSession' | 'attendances'> & {
      trainingSession: ResolversTypes['TrainingSession'];
      attendances: ReadonlyArray<ResolversTypes['Attendance']>;
    }
  >;
  VerifyAttendancePayload: ResolverTypeWrapper<
    Omit<VerifyAttendancePayload, 'trainingSession' | 'attendances'> & {
      trainingSession: ResolversTypes['TrainingSession'];
      attendances: ReadonlyArray<ResolversTypes['Attendance']>;
    }
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
  TrainingSession: TrainingSessionRow;
  Attendance: AttendanceRow;
  Boolean: Scalars['Boolean']['output'];
  OfficialTraining: OfficialYearRow;
  Float: Scalars['Float']['output'];
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
  PageInfo: PageInfo;
  ScheduleTrainingSessionInput: ScheduleTrainingSessionInput;
  EnrolOfficialsInput: EnrolOfficialsInput;
  VerifyAttendanceInput: VerifyAttendanceInput;
  IssueCompletionInput: IssueCompletionInput;
  RevokeCompletionInput: RevokeCompletionInput;
  IssueCompletionPayload: Omit<IssueCompletionPayload, 'completion'> & {
    completion: ResolversParentTypes['Completion'];
  };
  RevokeCompletionPayload: Omit<RevokeCompletionPayload, 'completion'> & {
    completion: ResolversParentTypes['Completion'];
  };
  ScheduleTrainingSessionPayload: Omit<ScheduleTrainingSessionPayload, 'trainingSession'> & {
    trainingSession: ResolversParentTypes['TrainingSession'];
  };
  EnrolOfficialsPayload: Omit<EnrolOfficialsPayload, 'trainingSession' | 'attendances'> & {
    trainingSession: ResolversParentTypes['TrainingSession'];
    attendances: ReadonlyArray<ResolversParentTypes['Attendance']>;
  };
  VerifyAttendancePayload: Omit<VerifyAttendancePayload, 'trainingSession' | 'attendances'> & {
    trainingSession: ResolversParentTypes['TrainingSession'];
    attendances: ReadonlyArray<ResolversParentTypes['Attendance']>;
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
    RequireFields<QueryTrainingSessionsArgs, 'townId' | 'year' | 'first'>
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
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  scheduleTrainingSession?: Resolver<
    Maybe<ResolversTypes['ScheduleTrainingSessionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationScheduleTrainingSessionArgs, 'input'>
  >;
  enrolOfficials?: Resolver<
    Maybe<ResolversTypes['EnrolOfficialsPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEnrolOfficialsArgs, 'input'>
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
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
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

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  PageInfo?: PageInfoResolvers<ContextType>;
  IssueCompletionPayload?: IssueCompletionPayloadResolvers<ContextType>;
  RevokeCompletionPayload?: RevokeCompletionPayloadResolvers<ContextType>;
  ScheduleTrainingSessionPayload?: ScheduleTrainingSessionPayloadResolvers<ContextType>;
  EnrolOfficialsPayload?: EnrolOfficialsPayloadResolvers<ContextType>;
  VerifyAttendancePayload?: VerifyAttendancePayloadResolvers<ContextType>;
};
