// Generated from schema.graphql by `npm run generate`; edit the schema instead.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Stub } from '../stubs.js';
import type { TrainingSessionRow } from '../training-session/training-session.reads.js';
import type { AttendanceRow } from '../attendance/attendance.reads.js';
import type { OfficialYearRow, UnitYearRow } from '../training-year/training-year.reads.js';
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
  readonly year: Scalars['Int']['output'];
  /** Days whose attendance is verified; half-days count. */
  readonly verifiedDays: Scalars['Float']['output'];
  /** The days that the policy asks for. */
  readonly requiredDays: Scalars['Float']['output'];
  /** What is still missing of the required days; 0 when they are reached. */
  readonly missingDays: Scalars['Float']['output'];
  /** The rule that asks for the days, and its version: `CODE@validFrom`. */
  readonly policy: Scalars['String']['output'];
  /** Verified sit-ins on meetings of the two committees (列席两委会). */
  readonly sitIns: Scalars['Int']['output'];
  /** Enrolments of the year, verified or not, the latest first; at most 100. */
  readonly attendances: ReadonlyArray<Attendance>;
};

/** The training of a unit in a year. */
export type TrainingSummary = {
  /** Sessions held up to today; a planned one does not count yet. For a village those held in it. */
  readonly sessions: Scalars['Int']['output'];
  /** Every kind once, also those without a session. */
  readonly sessionsByKind: ReadonlyArray<SessionsOfKind>;
  /** The verified days of officials who were in the unit on the day of the session, wherever it was held. */
  readonly verifiedDays: Scalars['Float']['output'];
  /** Officials with the required days among those who serve in the unit on 31 December, or today while the year runs. */
  readonly officialsMeetingRequirement: Scalars['Int']['output'];
  /** Officials who lack some of the required days, counted on the same day. */
  readonly officialsShort: Scalars['Int']['output'];
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
  TrainingSummary: ResolverTypeWrapper<UnitYearRow>;
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
  TrainingSummary: UnitYearRow;
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
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verifiedDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  requiredDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missingDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sitIns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendances?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
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
  TrainingSummary?: TrainingSummaryResolvers<ContextType>;
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
  ScheduleTrainingSessionPayload?: ScheduleTrainingSessionPayloadResolvers<ContextType>;
  EnrolOfficialsPayload?: EnrolOfficialsPayloadResolvers<ContextType>;
  VerifyAttendancePayload?: VerifyAttendancePayloadResolvers<ContextType>;
};
