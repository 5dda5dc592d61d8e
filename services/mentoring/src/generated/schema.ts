// Generated from schema.graphql by `npm run generate`; edit the schema instead.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Stub } from '../stubs.js';
import type { MentorshipRow } from '../mentorship/mentorship.reads.js';
import type { GuidanceTalkRow } from '../guidance-talk/guidance-talk.reads.js';
import type { MentoringSummaryRow } from '../mentoring-summary/mentoring-summary.reads.js';
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
  /** A pair by id; null when there is none. */
  readonly mentorship?: Maybe<Mentorship>;
  /**
   * A town's pairs that are active on a day (today by default) and went without a guidance talk for longer than the rule
   * allows, the longest first. A pair that never talked counts from its start.
   */
  readonly pairsWithoutRecentTalk: MentorshipConnection;
};

/** All questions of the graph. */
export type QueryMentorshipArgs = {
  id: Scalars['ID']['input'];
};

/** All questions of the graph. */
export type QueryPairsWithoutRecentTalkArgs = {
  townId: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type Mutation = {
  /**
   * Pairs a serving official with a principal leader of the official's own village on the day. Nobody is in two pairs at
   * a time. Where it is already known that the official or the mentor left later, the pair ends on that day at once.
   */
  readonly startMentorship?: Maybe<StartMentorshipPayload>;
  /** Ends a pair by decision. A pair whose official or mentor leaves ends by event, without this. */
  readonly endMentorship?: Maybe<EndMentorshipPayload>;
  /** Records a guidance talk (谈心指导) of a pair, held within the pair's time; afterwards too. */
  readonly recordGuidanceTalk?: Maybe<RecordGuidanceTalkPayload>;
  /** Says anew, whole, what was recorded of a talk. What stood there before is kept, and the event names what it corrects. */
  readonly correctGuidanceTalk?: Maybe<CorrectGuidanceTalkPayload>;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationStartMentorshipArgs = {
  input: StartMentorshipInput;
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

/** A village mentorship (结对帮带): one principal leader of a village with one official, for a time. */
export type Mentorship = {
  readonly id: Scalars['ID']['output'];
  readonly official?: Maybe<Official>;
  /** The principal leader of the village. */
  readonly mentor?: Maybe<Cadre>;
  readonly village?: Maybe<Village>;
  /** On a day (today by default); null on a day before the pair started. */
  readonly status?: Maybe<MentorshipStatus>;
  /** The first day of the pair. */
  readonly startedOn: Scalars['Date']['output'];
  /**
   * The first day on which the pair no longer holds; null while no end is known. It may lie ahead, and it moves to an
   * earlier day when it becomes known that the official or the mentor had left by then; to `startedOn` when they had
   * left before.
   */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it ended; null while it is active. */
  readonly endReason?: Maybe<MentorshipEndReason>;
  /** By when the official is due to be paired again; null for a pair without an end and when the official left service. */
  readonly repairDueOn?: Maybe<Scalars['Date']['output']>;
  /** The rule that set `repairDueOn` and its version: `CODE@validFrom`. */
  readonly repairPolicy?: Maybe<Scalars['String']['output']>;
  /** The last talk held up to a day (today by default). */
  readonly lastTalk?: Maybe<GuidanceTalk>;
  /** The pair's talks, newest first. */
  readonly talks: GuidanceTalkConnection;
};

/** A village mentorship (结对帮带): one principal leader of a village with one official, for a time. */
export type MentorshipStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A village mentorship (结对帮带): one principal leader of a village with one official, for a time. */
export type MentorshipLastTalkArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A village mentorship (结对帮带): one principal leader of a village with one official, for a time. */
export type MentorshipTalksArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A guidance talk (谈心指导) of a pair. */
export type GuidanceTalk = {
  readonly id: Scalars['ID']['output'];
  readonly heldOn: Scalars['Date']['output'];
  /** 1 to 480. */
  readonly minutes: Scalars['Int']['output'];
  /** What was talked about. */
  readonly topics: Scalars['String']['output'];
  /** What the mentor advised. */
  readonly advice?: Maybe<Scalars['String']['output']>;
  /** What was agreed to do next. */
  readonly nextSteps?: Maybe<Scalars['String']['output']>;
  /** Counts up with each correction, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** The mentoring in a unit on a day, counted from the records. */
export type MentoringSummary = {
  /** Pairs that are active on the day. */
  readonly activePairs: Scalars['Int']['output'];
  /** Officials who serve in the unit on the day and are in no active pair. */
  readonly officialsWithoutMentor: Scalars['Int']['output'];
  /** Active pairs that went without a talk for longer than the rule allows; one that never talked counts from its start. */
  readonly pairsWithoutRecentTalk: Scalars['Int']['output'];
  /** Talks held by pairs of the unit from 1 January up to the day. */
  readonly talksThisYear: Scalars['Int']['output'];
  /** The rule behind `pairsWithoutRecentTalk` and its version: `CODE@validFrom`. */
  readonly talkPolicy: Scalars['String']['output'];
};

/** A college-graduate village official (大学生村官). */
export type Official = {
  readonly id: Scalars['ID']['output'];
  /** The pair that is active on a day (today by default). */
  readonly mentorship?: Maybe<Mentorship>;
  /** All pairs, oldest first. */
  readonly mentorships?: Maybe<ReadonlyArray<Mentorship>>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialMentorshipArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A cadre (村镇干部): a village leader, committee member or town leader. */
export type Cadre = {
  readonly id: Scalars['ID']['output'];
  /** The pair in which the cadre is the mentor on a day (today by default). */
  readonly mentorship?: Maybe<Mentorship>;
};

/** A cadre (村镇干部): a village leader, committee member or town leader. */
export type CadreMentorshipArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** Where a page ends, and whether more follows. */
export type PageInfo = {
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Where a pair stands on a day. */
export type MentorshipStatus =
  /** 结对中 */
  | 'ACTIVE'
  /** 已结束 */
  | 'ENDED';

/** Why a pair ended. */
export type MentorshipEndReason =
  /** 帮带期满 */
  | 'COMPLETED'
  /** 更换帮带人 */
  | 'CHANGED_MENTOR'
  /** 帮带人离任 */
  | 'MENTOR_LEFT_OFFICE'
  /** 大学生村官调离本村 */
  | 'OFFICIAL_LEFT_VILLAGE'
  /** 大学生村官离岗 */
  | 'OFFICIAL_LEFT_SERVICE';

/** The reasons for which a pair is ended by decision; the other ones only come by event. */
export type MentorshipEndDecision =
  /** 帮带期满 */
  | 'COMPLETED'
  /** 更换帮带人 */
  | 'CHANGED_MENTOR';

/** What `startMentorship` takes. */
export type StartMentorshipInput = {
  /** The same key twice is one effect and the same answer; 1 to 200 characters. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** The cadre: on the day the head of one of the two committees of the official's village. */
  readonly mentorId: Scalars['ID']['input'];
  /** Not in the future. */
  readonly startedOn: Scalars['Date']['input'];
};

/** What `endMentorship` takes. */
export type EndMentorshipInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly mentorshipId: Scalars['ID']['input'];
  /** The first day on which the pair no longer holds: after its last talk and not in the future. */
  readonly endedOn: Scalars['Date']['input'];
  readonly reason: MentorshipEndDecision;
};

/** What `recordGuidanceTalk` takes. */
export type RecordGuidanceTalkInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly mentorshipId: Scalars['ID']['input'];
  /** Within the pair's time and not in the future. */
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
  /** Within the pair's time and not in the future. */
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

/** What `startMentorship` answers. */
export type StartMentorshipPayload = {
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
  GuidanceTalk: ResolverTypeWrapper<GuidanceTalkRow>;
  MentoringSummary: ResolverTypeWrapper<MentoringSummaryRow>;
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
  GuidanceTalkConnection: ResolverTypeWrapper<
    Omit<GuidanceTalkConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['GuidanceTalk']>;
      edges: ReadonlyArray<ResolversTypes['GuidanceTalkEdge']>;
    }
  >;
  GuidanceTalkEdge: ResolverTypeWrapper<Omit<GuidanceTalkEdge, 'node'> & { node: ResolversTypes['GuidanceTalk'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MentorshipStatus: MentorshipStatus;
  MentorshipEndReason: MentorshipEndReason;
  MentorshipEndDecision: MentorshipEndDecision;
  StartMentorshipInput: StartMentorshipInput;
  EndMentorshipInput: EndMentorshipInput;
  RecordGuidanceTalkInput: RecordGuidanceTalkInput;
  CorrectGuidanceTalkInput: CorrectGuidanceTalkInput;
  StartMentorshipPayload: ResolverTypeWrapper<
    Omit<StartMentorshipPayload, 'mentorship'> & { mentorship: ResolversTypes['Mentorship'] }
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
  GuidanceTalk: GuidanceTalkRow;
  MentoringSummary: MentoringSummaryRow;
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
  GuidanceTalkConnection: Omit<GuidanceTalkConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['GuidanceTalk']>;
    edges: ReadonlyArray<ResolversParentTypes['GuidanceTalkEdge']>;
  };
  GuidanceTalkEdge: Omit<GuidanceTalkEdge, 'node'> & { node: ResolversParentTypes['GuidanceTalk'] };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  StartMentorshipInput: StartMentorshipInput;
  EndMentorshipInput: EndMentorshipInput;
  RecordGuidanceTalkInput: RecordGuidanceTalkInput;
  CorrectGuidanceTalkInput: CorrectGuidanceTalkInput;
  StartMentorshipPayload: Omit<StartMentorshipPayload, 'mentorship'> & {
    mentorship: ResolversParentTypes['Mentorship'];
  };
  EndMentorshipPayload: Omit<EndMentorshipPayload, 'mentorship'> & { mentorship: ResolversParentTypes['Mentorship'] };
  RecordGuidanceTalkPayload: Omit<RecordGuidanceTalkPayload, 'guidanceTalk' | 'mentorship'> & {
    guidanceTalk: ResolversParentTypes['GuidanceTalk'];
    mentorship: ResolversParentTypes['Mentorship'];
  };
  CorrectGuidanceTalkPayload: Omit<CorrectGuidanceTalkPayload, 'guidanceTalk' | 'mentorship'> & {
    guidanceTalk: ResolversParentTypes['GuidanceTalk'];
    mentorship: ResolversParentTypes['Mentorship'];
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
  pairsWithoutRecentTalk?: Resolver<
    ResolversTypes['MentorshipConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPairsWithoutRecentTalkArgs, 'townId' | 'first'>
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
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MentorshipStatus']>, ParentType, ContextType, Partial<MentorshipStatusArgs>>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['MentorshipEndReason']>, ParentType, ContextType>;
  repairDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  repairPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastTalk?: Resolver<Maybe<ResolversTypes['GuidanceTalk']>, ParentType, ContextType, Partial<MentorshipLastTalkArgs>>;
  talks?: Resolver<
    ResolversTypes['GuidanceTalkConnection'],
    ParentType,
    ContextType,
    RequireFields<MentorshipTalksArgs, 'first'>
  >;
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
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentoringSummaryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentoringSummary'] = ResolversParentTypes['MentoringSummary'],
> = {
  activePairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officialsWithoutMentor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairsWithoutRecentTalk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  talksThisYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  talkPolicy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  mentorship?: Resolver<Maybe<ResolversTypes['Mentorship']>, ParentType, ContextType, Partial<OfficialMentorshipArgs>>;
  mentorships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Mentorship']>>, ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Moment?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Mentorship?: MentorshipResolvers<ContextType>;
  GuidanceTalk?: GuidanceTalkResolvers<ContextType>;
  MentoringSummary?: MentoringSummaryResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  Cadre?: CadreResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
  Town?: TownResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  MentorshipConnection?: MentorshipConnectionResolvers<ContextType>;
  MentorshipEdge?: MentorshipEdgeResolvers<ContextType>;
  GuidanceTalkConnection?: GuidanceTalkConnectionResolvers<ContextType>;
  GuidanceTalkEdge?: GuidanceTalkEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  StartMentorshipPayload?: StartMentorshipPayloadResolvers<ContextType>;
  EndMentorshipPayload?: EndMentorshipPayloadResolvers<ContextType>;
  RecordGuidanceTalkPayload?: RecordGuidanceTalkPayloadResolvers<ContextType>;
  CorrectGuidanceTalkPayload?: CorrectGuidanceTalkPayloadResolvers<ContextType>;
};
