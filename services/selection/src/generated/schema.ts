// Generated from schema.graphql by `npm run generate`; edit the schema instead.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Stub } from '../stubs.js';
import type { PartyElectionRow, CandidacyRow } from '../party-election/party-election.reads.js';
import type { ReserveEntryRow, ReserveStepRow } from '../reserve-entry/reserve-entry.reads.js';
import type { CaseRoleRow } from '../case-role/case-role.reads.js';
import type { SelectionTrackRow } from '../selection-track/selection-track.reads.js';
import type { SelectionFiguresRow } from '../selection-figures/selection-figures.reads.js';
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
  _FieldSet: { input: unknown; output: unknown };
};

/** All questions of the graph. */
export type Query = {
  /** A party election by id; null when there is none. */
  readonly partyElection?: Maybe<PartyElection>;
  /** Party elections in a town's villages that are held in a year, newest first. */
  readonly partyElections: PartyElectionConnection;
  /** A reserve entry by id; null when there is none. */
  readonly reserveEntry?: Maybe<ReserveEntry>;
  /**
   * Reserve entries of a town that were nominated by a day (today by default), oldest first; with `stage` only those
   * that stood at it on that day. An entry in the pool that expired by then is left out when the stage is IN_POOL.
   */
  readonly reserveEntries: ReserveEntryConnection;
};

/** All questions of the graph. */
export type QueryPartyElectionArgs = {
  id: Scalars['ID']['input'];
};

/** All questions of the graph. */
export type QueryPartyElectionsArgs = {
  townId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryReserveEntryArgs = {
  id: Scalars['ID']['input'];
};

/** All questions of the graph. */
export type QueryReserveEntriesArgs = {
  townId: Scalars['ID']['input'];
  stage?: InputMaybe<ReserveStage>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type Mutation = {
  /** Records that an election is called. Candidates are full party members of the town and more than the seats. */
  readonly callPartyElection?: Maybe<PartyElectionPayload>;
  /**
   * Declares the result, computed from the counts. Nobody is appointed: a seat comes from here alone. A result that the
   * rules make void is refused and nothing is written.
   */
  readonly declarePartyElection?: Maybe<PartyElectionPayload>;
  /** Annuls an election for a mistake: it counts for nothing. A declared result is never changed; call a new election. */
  readonly annulPartyElection?: Maybe<PartyElectionPayload>;
  /** Records the town party committee's approval, after which an elected secretary or deputy secretary takes office. */
  readonly approvePartyOffice?: Maybe<PartyOfficePayload>;
  /** The party organisation of the official's own village recommends the official as a town reserve cadre (后备干部). */
  readonly nominateForReserve?: Maybe<ReserveEntryPayload>;
  /** Records the next step of a reserve entry. No step is skipped, and none is dated before the last. */
  readonly advanceReserveEntry?: Maybe<ReserveEntryPayload>;
  /** Takes an official out of the reserve. The end of the contract does so by event. */
  readonly removeFromReserve?: Maybe<ReserveEntryPayload>;
  /**
   * Gives a cadre a part in the case of one reserve entry, with which the cadre may read that entry and nothing else. An
   * investigator is named before the decision, a committee member before the pool.
   */
  readonly grantCaseRole?: Maybe<CaseRolePayload>;
  /** Ends such a part. It ends by itself when the entry is removed, and on the day after it is in the pool. */
  readonly revokeCaseRole?: Maybe<CaseRolePayload>;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCallPartyElectionArgs = {
  input: CallPartyElectionInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationDeclarePartyElectionArgs = {
  input: DeclarePartyElectionInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationAnnulPartyElectionArgs = {
  input: AnnulPartyElectionInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationApprovePartyOfficeArgs = {
  input: ApprovePartyOfficeInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationNominateForReserveArgs = {
  input: NominateForReserveInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationAdvanceReserveEntryArgs = {
  input: AdvanceReserveEntryInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRemoveFromReserveArgs = {
  input: RemoveFromReserveInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationGrantCaseRoleArgs = {
  input: GrantCaseRoleInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRevokeCaseRoleArgs = {
  input: RevokeCaseRoleInput;
};

/** An election of a village's party organisation: a record of what the members decided. */
export type PartyElection = {
  readonly id: Scalars['ID']['output'];
  readonly village?: Maybe<Village>;
  readonly town?: Maybe<Town>;
  readonly body: PartyBody;
  readonly office: PartyOffice;
  /** How many are to be elected. */
  readonly seats: Scalars['Int']['output'];
  /** The day of the vote; one to come is planned. */
  readonly heldOn: Scalars['Date']['output'];
  readonly status: PartyElectionStatus;
  /** When the result was declared; null before. */
  readonly declaredOn?: Maybe<Scalars['Date']['output']>;
  /** Members with the right to vote; null, as all counts, until the result is declared. */
  readonly eligible?: Maybe<Scalars['Int']['output']>;
  /** Of these, who came: at least four fifths, or there is no election. */
  readonly present?: Maybe<Scalars['Int']['output']>;
  /** Ballots handed out. */
  readonly issued?: Maybe<Scalars['Int']['output']>;
  /** Ballots that came back: never more than were handed out. */
  readonly collected?: Maybe<Scalars['Int']['output']>;
  /** Collected ballots that are not valid. */
  readonly invalid?: Maybe<Scalars['Int']['output']>;
  /** Seats that nobody won; null unless a result stands. */
  readonly vacantSeats?: Maybe<Scalars['Int']['output']>;
  /** Whose number a candidate must have more than half of. */
  readonly majorityBase?: Maybe<MajorityBase>;
  /** The policy rule that set the majority base, `CODE@validFrom`. */
  readonly policy?: Maybe<Scalars['String']['output']>;
  /** In the order of the ballot. */
  readonly candidacies: ReadonlyArray<Candidacy>;
  readonly annulledOn?: Maybe<Scalars['Date']['output']>;
  readonly annulmentReason?: Maybe<Scalars['String']['output']>;
};

/** A person who stands in a party election: an official or a cadre. */
export type Candidacy = {
  readonly id: Scalars['ID']['output'];
  /** The official; null when a cadre stands. */
  readonly official?: Maybe<Official>;
  /** The cadre; null when an official stands. */
  readonly cadre?: Maybe<Cadre>;
  /** Votes in favour; null until the result is declared. */
  readonly yes?: Maybe<Scalars['Int']['output']>;
  /** Computed from the counts; null until the result is declared. */
  readonly outcome?: Maybe<CandidacyOutcome>;
  /** The outcome in words and numbers, in Chinese and English. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When the town party committee approved; only for a secretary or deputy secretary. */
  readonly approvedOn?: Maybe<Scalars['Date']['output']>;
  /** Who approved for the town party committee; null before. */
  readonly approver?: Maybe<Cadre>;
};

/** An official's file in the town's reserve of cadres (后备干部). */
export type ReserveEntry = {
  readonly id: Scalars['ID']['output'];
  readonly official?: Maybe<Official>;
  readonly town?: Maybe<Town>;
  /** The village whose party organisation recommended the official. */
  readonly village?: Maybe<Village>;
  /** The stage reached by a day (today by default); null before the nomination. */
  readonly stage?: Maybe<ReserveStage>;
  readonly nominatedOn: Scalars['Date']['output'];
  /** The first day on which a place in the pool no longer counts; null before the pool. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** What was done, oldest first. Steps are only ever added. */
  readonly steps: ReadonlyArray<ReserveStep>;
  /** Whether the hashes of all steps fit what is recorded, from the first to the last. */
  readonly chainIntact: Scalars['Boolean']['output'];
  /** Who has or had a part in the case, oldest first. */
  readonly caseRoles: ReadonlyArray<CaseRole>;
};

/** An official's file in the town's reserve of cadres (后备干部). */
export type ReserveEntryStageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** The part of a cadre in the case of one reserve entry. It lets the cadre read the entry, and decides nothing. */
export type CaseRole = {
  readonly id: Scalars['ID']['output'];
  readonly cadre?: Maybe<Cadre>;
  readonly role: CaseRoleKind;
  /** The first day on which it counts. */
  readonly givenOn: Scalars['Date']['output'];
  /** The first day on which it no longer counts; null while it does. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
};

/** A recorded step of a reserve entry, chained to the one before by its hash. */
export type ReserveStep = {
  /** 1 for the nomination. */
  readonly sequence: Scalars['Int']['output'];
  readonly stage: ReserveStage;
  /** The day of the step. */
  readonly on: Scalars['Date']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Why the official was removed; null for every other step. */
  readonly reason?: Maybe<ReserveRemovalReason>;
  /** The policy rule that the step rests on, `CODE@validFrom`; null where none does. */
  readonly policy?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the step and of the previous hash. */
  readonly hash: Scalars['String']['output'];
  /** The hash of the step before; null on the first. */
  readonly previousHash?: Maybe<Scalars['String']['output']>;
};

/** A college-graduate village official (大学生村官). */
export type Official = {
  readonly id: Scalars['ID']['output'];
  /** The tracks of selection on which the official stands on a day (today by default), newest first. */
  readonly selection?: Maybe<ReadonlyArray<SelectionTrack>>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialSelectionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A cadre (村镇干部): a village leader, committee member or town leader. */
export type Cadre = {
  readonly id: Scalars['ID']['output'];
};

/** A village (村) with its two committees. */
export type Village = {
  readonly id: Scalars['ID']['output'];
  /** Elections and reserve of the year, derived from their records. */
  readonly selection?: Maybe<SelectionFigures>;
};

/** A village (村) with its two committees. */
export type VillageSelectionArgs = {
  year: Scalars['Int']['input'];
};

/** A town (镇). */
export type Town = {
  readonly id: Scalars['ID']['output'];
  /** Elections and reserve of the year, derived from their records. */
  readonly selection?: Maybe<SelectionFigures>;
};

/** A town (镇). */
export type TownSelectionArgs = {
  year: Scalars['Int']['input'];
};

/** A district (区). */
export type District = {
  readonly id: Scalars['ID']['output'];
  /** Elections and reserve of the year, derived from their records. */
  readonly selection?: Maybe<SelectionFigures>;
};

/** A district (区). */
export type DistrictSelectionArgs = {
  year: Scalars['Int']['input'];
};

/** Where an official stands on one track of selection. */
export type SelectionTrack = {
  readonly track: SelectionTrackKind;
  readonly stage: SelectionStage;
  /** The day on which this stage was reached. */
  readonly since: Scalars['Date']['output'];
  /** The election; null on the track of the reserve. */
  readonly election?: Maybe<PartyElection>;
  /** The reserve entry; null on the track of an election. */
  readonly reserveEntry?: Maybe<ReserveEntry>;
};

/** Selection in a unit and a year, counted from the records. */
export type SelectionFigures = {
  readonly year: Scalars['Int']['output'];
  /** Officials with a seat from an election declared in the year and not annulled, each once. */
  readonly electedToVillagePartyOrganisations: Scalars['Int']['output'];
  /** Of these, who were elected deputy secretary of a general party branch. */
  readonly electedDeputySecretariesOfGeneralBranches: Scalars['Int']['output'];
  /** Officials in the reserve pool on 31 December, or today while the year runs. */
  readonly reserveCadres: Scalars['Int']['output'];
  /** The officials who make up the number of the elected. */
  readonly electedOfficials: ReadonlyArray<Official>;
  /** The officials who make up the number of reserve cadres. */
  readonly reserveOfficials: ReadonlyArray<Official>;
};

/** A page of party elections. */
export type PartyElectionConnection = {
  readonly nodes: ReadonlyArray<PartyElection>;
  readonly edges: ReadonlyArray<PartyElectionEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type PartyElectionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PartyElection;
};

/** A page of reserve entries. */
export type ReserveEntryConnection = {
  readonly nodes: ReadonlyArray<ReserveEntry>;
  readonly edges: ReadonlyArray<ReserveEntryEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type ReserveEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ReserveEntry;
};

/** Where a page ends, and whether more follows. */
export type PageInfo = {
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** The kinds of village party organisations. */
export type PartyBody =
  /** 党支部委员会 */
  | 'PARTY_BRANCH'
  /** 党总支部委员会 */
  | 'GENERAL_PARTY_BRANCH'
  /** 党的基层委员会 */
  | 'PARTY_COMMITTEE';

/** The office that is voted on. */
export type PartyOffice =
  /** 委员 */
  | 'COMMITTEE_MEMBER'
  /** 副书记 */
  | 'DEPUTY_SECRETARY'
  /** 书记 */
  | 'SECRETARY';

/** Where a party election stands. */
export type PartyElectionStatus =
  /** 已登记，尚未宣布结果 */
  | 'CALLED'
  /** 已宣布结果，不再更改 */
  | 'DECLARED'
  /** 已作废，不计入任何统计 */
  | 'ANNULLED';

/** Of whom more than half must vote yes. */
export type MajorityBase =
  /** 实到会有选举权的党员 */
  | 'PRESENT'
  /** 应到会有选举权的党员 */
  | 'ELIGIBLE';

/** What the counts made of a candidacy. */
export type CandidacyOutcome =
  /** 当选 */
  | 'ELECTED'
  /** Not more than half of the base. */
  | 'NOT_HALF'
  /** More than half of the base, and others with more votes took the seats. */
  | 'OUTVOTED';

/** The steps into the reserve pool (后备干部), in their order, and removal. */
export type ReserveStage =
  /** 推荐 */
  | 'NOMINATED'
  /** 考察 */
  | 'UNDER_INVESTIGATION'
  /** 提出建议 */
  | 'PROPOSED'
  /** 讨论决定 */
  | 'DECIDED'
  /** 入库 */
  | 'IN_POOL'
  /** 出库 */
  | 'REMOVED';

/** What part a cadre has in the case of a reserve entry. */
export type CaseRoleKind =
  /** 考察人员 */
  | 'INVESTIGATOR'
  /** 讨论决定的委员 */
  | 'COMMITTEE_MEMBER';

/** Why an official was removed from the reserve. */
export type ReserveRemovalReason =
  /** 考察不合格 */
  | 'INVESTIGATION_FAILED'
  /** 受到处分 */
  | 'PENALTY'
  /** 本人退出 */
  | 'WITHDREW'
  /** 入库期满 */
  | 'EXPIRED'
  /** 离开大学生村官岗位；只由聘用结束产生 */
  | 'LEFT_SERVICE';

/** The ways on which an official is selected. */
export type SelectionTrackKind =
  /** 村党组织 */
  | 'VILLAGE_PARTY_ORGANISATION'
  /** 镇后备干部 */
  | 'RESERVE_POOL';

/** Stages of both tracks: the first three of an election, the others of the reserve. */
export type SelectionStage =
  /** 候选人 */
  | 'CANDIDATE'
  /** 当选 */
  | 'ELECTED'
  /** Elected secretary or deputy secretary and approved by the town party committee. */
  | 'APPROVED'
  /** 民主推荐 */
  | 'NOMINATED'
  /** 考察 */
  | 'UNDER_INVESTIGATION'
  /** 提出建议 */
  | 'PROPOSED'
  /** 讨论决定 */
  | 'DECIDED'
  /** 列入后备干部 */
  | 'IN_POOL';

/** What `callPartyElection` takes. */
export type CallPartyElectionInput = {
  /** The same key twice is one effect and the same answer; 1 to 200 characters. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly villageId: Scalars['ID']['input'];
  readonly body: PartyBody;
  readonly office: PartyOffice;
  /** A body has one secretary. */
  readonly seats: Scalars['Int']['input'];
  readonly heldOn: Scalars['Date']['input'];
  /** More than the seats, 100 at most, in the order of the ballot. */
  readonly candidates: ReadonlyArray<PartyElectionCandidateInput>;
};

/** Exactly one of the two. */
export type PartyElectionCandidateInput = {
  /** An official who serves in the town on the day of the vote. */
  readonly officialId?: InputMaybe<Scalars['ID']['input']>;
  readonly cadreId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `declarePartyElection` takes. */
export type DeclarePartyElectionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly partyElectionId: Scalars['ID']['input'];
  /** Party members with the right to vote. */
  readonly eligible: Scalars['Int']['input'];
  /** Those of them who came; at least four fifths. */
  readonly present: Scalars['Int']['input'];
  /** Ballots given out; not more than present. */
  readonly issued: Scalars['Int']['input'];
  /** Ballots returned; not more than issued, or the vote is void. */
  readonly collected: Scalars['Int']['input'];
  /** 0 when absent. */
  readonly invalid?: InputMaybe<Scalars['Int']['input']>;
  /** Every candidate exactly once. */
  readonly votes: ReadonlyArray<CandidacyVotesInput>;
  readonly declaredOn: Scalars['Date']['input'];
};

/** The yes votes for one candidate. */
export type CandidacyVotesInput = {
  readonly candidacyId: Scalars['ID']['input'];
  /** Votes in favour. */
  readonly yes: Scalars['Int']['input'];
};

/** What `annulPartyElection` takes. */
export type AnnulPartyElectionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly partyElectionId: Scalars['ID']['input'];
  readonly annulledOn: Scalars['Date']['input'];
  /** 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `approvePartyOffice` takes. */
export type ApprovePartyOfficeInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly candidacyId: Scalars['ID']['input'];
  readonly approvedOn: Scalars['Date']['input'];
  /** A cadre who holds an office of the town party committee on that day, and not the candidate. */
  readonly approverId: Scalars['ID']['input'];
};

/** What `nominateForReserve` takes. */
export type NominateForReserveInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** The official's own village on that day. */
  readonly villageId: Scalars['ID']['input'];
  readonly nominatedOn: Scalars['Date']['input'];
};

/** What `advanceReserveEntry` takes. */
export type AdvanceReserveEntryInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly reserveEntryId: Scalars['ID']['input'];
  /** The stage that follows the present one; IN_POOL is the last. */
  readonly to: ReserveStage;
  readonly on: Scalars['Date']['input'];
  /** 1 to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What `removeFromReserve` takes. */
export type RemoveFromReserveInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly reserveEntryId: Scalars['ID']['input'];
  readonly on: Scalars['Date']['input'];
  readonly reason: ReserveRemovalReason;
  /** 1 to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What `grantCaseRole` takes. */
export type GrantCaseRoleInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly reserveEntryId: Scalars['ID']['input'];
  /** Not oneself, and within reach as any cadre who is named. */
  readonly cadreId: Scalars['ID']['input'];
  readonly role: CaseRoleKind;
  /** Today or before, and not before the nomination. */
  readonly on: Scalars['Date']['input'];
};

/** What `revokeCaseRole` takes. */
export type RevokeCaseRoleInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly caseRoleId: Scalars['ID']['input'];
  /** The first day on which it no longer counts; today or before. */
  readonly on: Scalars['Date']['input'];
};

/** What commands on a party election answer. */
export type PartyElectionPayload = {
  readonly partyElection: PartyElection;
};

/** What the approval of a party office answers. */
export type PartyOfficePayload = {
  readonly candidacy: Candidacy;
  readonly partyElection: PartyElection;
};

/** What commands on a reserve entry answer. */
export type ReserveEntryPayload = {
  readonly reserveEntry: ReserveEntry;
};

/** What commands on a case role answer. */
export type CaseRolePayload = {
  readonly caseRole: CaseRole;
  readonly reserveEntry: ReserveEntry;
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
  PartyElection: PartyElection;
  ReserveEntry: ReserveEntry;
  Official: Official;
  Village: Village;
  Town: Town;
  District: District;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PartyElection: { __typename: 'PartyElection' } & GraphQLRecursivePick<FederationTypes['PartyElection'], { id: true }>;
  ReserveEntry: { __typename: 'ReserveEntry' } & GraphQLRecursivePick<FederationTypes['ReserveEntry'], { id: true }>;
  Official: { __typename: 'Official' } & GraphQLRecursivePick<FederationTypes['Official'], { id: true }>;
  Village: { __typename: 'Village' } & GraphQLRecursivePick<FederationTypes['Village'], { id: true }>;
  Town: { __typename: 'Town' } & GraphQLRecursivePick<FederationTypes['Town'], { id: true }>;
  District: { __typename: 'District' } & GraphQLRecursivePick<FederationTypes['District'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PartyElection: ResolverTypeWrapper<PartyElectionRow>;
  Candidacy: ResolverTypeWrapper<CandidacyRow>;
  ReserveEntry: ResolverTypeWrapper<ReserveEntryRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CaseRole: ResolverTypeWrapper<CaseRoleRow>;
  ReserveStep: ResolverTypeWrapper<ReserveStepRow>;
  Official: ResolverTypeWrapper<Stub>;
  Cadre: ResolverTypeWrapper<Stub>;
  Village: ResolverTypeWrapper<Stub>;
  Town: ResolverTypeWrapper<Stub>;
  District: ResolverTypeWrapper<Stub>;
  SelectionTrack: ResolverTypeWrapper<SelectionTrackRow>;
  SelectionFigures: ResolverTypeWrapper<SelectionFiguresRow>;
  PartyElectionConnection: ResolverTypeWrapper<
    Omit<PartyElectionConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['PartyElection']>;
      edges: ReadonlyArray<ResolversTypes['PartyElectionEdge']>;
    }
  >;
  PartyElectionEdge: ResolverTypeWrapper<Omit<PartyElectionEdge, 'node'> & { node: ResolversTypes['PartyElection'] }>;
  ReserveEntryConnection: ResolverTypeWrapper<
    Omit<ReserveEntryConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['ReserveEntry']>;
      edges: ReadonlyArray<ResolversTypes['ReserveEntryEdge']>;
    }
  >;
  ReserveEntryEdge: ResolverTypeWrapper<Omit<ReserveEntryEdge, 'node'> & { node: ResolversTypes['ReserveEntry'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyBody: PartyBody;
  PartyOffice: PartyOffice;
  PartyElectionStatus: PartyElectionStatus;
  MajorityBase: MajorityBase;
  CandidacyOutcome: CandidacyOutcome;
  ReserveStage: ReserveStage;
  CaseRoleKind: CaseRoleKind;
  ReserveRemovalReason: ReserveRemovalReason;
  SelectionTrackKind: SelectionTrackKind;
  SelectionStage: SelectionStage;
  CallPartyElectionInput: CallPartyElectionInput;
  PartyElectionCandidateInput: PartyElectionCandidateInput;
  DeclarePartyElectionInput: DeclarePartyElectionInput;
  CandidacyVotesInput: CandidacyVotesInput;
  AnnulPartyElectionInput: AnnulPartyElectionInput;
  ApprovePartyOfficeInput: ApprovePartyOfficeInput;
  NominateForReserveInput: NominateForReserveInput;
  AdvanceReserveEntryInput: AdvanceReserveEntryInput;
  RemoveFromReserveInput: RemoveFromReserveInput;
  GrantCaseRoleInput: GrantCaseRoleInput;
  RevokeCaseRoleInput: RevokeCaseRoleInput;
  PartyElectionPayload: ResolverTypeWrapper<
    Omit<PartyElectionPayload, 'partyElection'> & { partyElection: ResolversTypes['PartyElection'] }
  >;
  PartyOfficePayload: ResolverTypeWrapper<
    Omit<PartyOfficePayload, 'candidacy' | 'partyElection'> & {
      candidacy: ResolversTypes['Candidacy'];
      partyElection: ResolversTypes['PartyElection'];
    }
  >;
  ReserveEntryPayload: ResolverTypeWrapper<
    Omit<ReserveEntryPayload, 'reserveEntry'> & { reserveEntry: ResolversTypes['ReserveEntry'] }
  >;
  CaseRolePayload: ResolverTypeWrapper<
    Omit<CaseRolePayload, 'caseRole' | 'reserveEntry'> & {
      caseRole: ResolversTypes['CaseRole'];
      reserveEntry: ResolversTypes['ReserveEntry'];
    }
  >;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  PartyElection: PartyElectionRow;
  Candidacy: CandidacyRow;
  ReserveEntry: ReserveEntryRow;
  Boolean: Scalars['Boolean']['output'];
  CaseRole: CaseRoleRow;
  ReserveStep: ReserveStepRow;
  Official: Stub;
  Cadre: Stub;
  Village: Stub;
  Town: Stub;
  District: Stub;
  SelectionTrack: SelectionTrackRow;
  SelectionFigures: SelectionFiguresRow;
  PartyElectionConnection: Omit<PartyElectionConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['PartyElection']>;
    edges: ReadonlyArray<ResolversParentTypes['PartyElectionEdge']>;
  };
  PartyElectionEdge: Omit<PartyElectionEdge, 'node'> & { node: ResolversParentTypes['PartyElection'] };
  ReserveEntryConnection: Omit<ReserveEntryConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['ReserveEntry']>;
    edges: ReadonlyArray<ResolversParentTypes['ReserveEntryEdge']>;
  };
  ReserveEntryEdge: Omit<ReserveEntryEdge, 'node'> & { node: ResolversParentTypes['ReserveEntry'] };
  PageInfo: PageInfo;
  CallPartyElectionInput: CallPartyElectionInput;
  PartyElectionCandidateInput: PartyElectionCandidateInput;
  DeclarePartyElectionInput: DeclarePartyElectionInput;
  CandidacyVotesInput: CandidacyVotesInput;
  AnnulPartyElectionInput: AnnulPartyElectionInput;
  ApprovePartyOfficeInput: ApprovePartyOfficeInput;
  NominateForReserveInput: NominateForReserveInput;
  AdvanceReserveEntryInput: AdvanceReserveEntryInput;
  RemoveFromReserveInput: RemoveFromReserveInput;
  GrantCaseRoleInput: GrantCaseRoleInput;
  RevokeCaseRoleInput: RevokeCaseRoleInput;
  PartyElectionPayload: Omit<PartyElectionPayload, 'partyElection'> & {
    partyElection: ResolversParentTypes['PartyElection'];
  };
  PartyOfficePayload: Omit<PartyOfficePayload, 'candidacy' | 'partyElection'> & {
    candidacy: ResolversParentTypes['Candidacy'];
    partyElection: ResolversParentTypes['PartyElection'];
  };
  ReserveEntryPayload: Omit<ReserveEntryPayload, 'reserveEntry'> & {
    reserveEntry: ResolversParentTypes['ReserveEntry'];
  };
  CaseRolePayload: Omit<CaseRolePayload, 'caseRole' | 'reserveEntry'> & {
    caseRole: ResolversParentTypes['CaseRole'];
    reserveEntry: ResolversParentTypes['ReserveEntry'];
  };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  partyElection?: Resolver<
    Maybe<ResolversTypes['PartyElection']>,
    ParentType,
    ContextType,
    RequireFields<QueryPartyElectionArgs, 'id'>
  >;
  partyElections?: Resolver<
    ResolversTypes['PartyElectionConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPartyElectionsArgs, 'townId' | 'year' | 'first'>
  >;
  reserveEntry?: Resolver<
    Maybe<ResolversTypes['ReserveEntry']>,
    ParentType,
    ContextType,
    RequireFields<QueryReserveEntryArgs, 'id'>
  >;
  reserveEntries?: Resolver<
    ResolversTypes['ReserveEntryConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryReserveEntriesArgs, 'townId' | 'first'>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  callPartyElection?: Resolver<
    Maybe<ResolversTypes['PartyElectionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCallPartyElectionArgs, 'input'>
  >;
  declarePartyElection?: Resolver<
    Maybe<ResolversTypes['PartyElectionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationDeclarePartyElectionArgs, 'input'>
  >;
  annulPartyElection?: Resolver<
    Maybe<ResolversTypes['PartyElectionPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAnnulPartyElectionArgs, 'input'>
  >;
  approvePartyOffice?: Resolver<
    Maybe<ResolversTypes['PartyOfficePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationApprovePartyOfficeArgs, 'input'>
  >;
  nominateForReserve?: Resolver<
    Maybe<ResolversTypes['ReserveEntryPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationNominateForReserveArgs, 'input'>
  >;
  advanceReserveEntry?: Resolver<
    Maybe<ResolversTypes['ReserveEntryPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationAdvanceReserveEntryArgs, 'input'>
  >;
  removeFromReserve?: Resolver<
    Maybe<ResolversTypes['ReserveEntryPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRemoveFromReserveArgs, 'input'>
  >;
  grantCaseRole?: Resolver<
    Maybe<ResolversTypes['CaseRolePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationGrantCaseRoleArgs, 'input'>
  >;
  revokeCaseRole?: Resolver<
    Maybe<ResolversTypes['CaseRolePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRevokeCaseRoleArgs, 'input'>
  >;
};

export type PartyElectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartyElection'] = ResolversParentTypes['PartyElection'],
  FederationReferenceType extends FederationReferenceTypes['PartyElection'] = FederationReferenceTypes['PartyElection'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['PartyElection']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['PartyBody'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['PartyOffice'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartyElectionStatus'], ParentType, ContextType>;
  declaredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  eligible?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  collected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  invalid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vacantSeats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  majorityBase?: Resolver<Maybe<ResolversTypes['MajorityBase']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidacies?: Resolver<ReadonlyArray<ResolversTypes['Candidacy']>, ParentType, ContextType>;
  annulledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  annulmentReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CandidacyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Candidacy'] = ResolversParentTypes['Candidacy'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  cadre?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  yes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CandidacyOutcome']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
};

export type ReserveEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReserveEntry'] = ResolversParentTypes['ReserveEntry'],
  FederationReferenceType extends FederationReferenceTypes['ReserveEntry'] = FederationReferenceTypes['ReserveEntry'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ReserveEntry']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ReserveStage']>, ParentType, ContextType, Partial<ReserveEntryStageArgs>>;
  nominatedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReserveStep']>, ParentType, ContextType>;
  chainIntact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caseRoles?: Resolver<ReadonlyArray<ResolversTypes['CaseRole']>, ParentType, ContextType>;
};

export type CaseRoleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaseRole'] = ResolversParentTypes['CaseRole'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cadre?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CaseRoleKind'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ReserveStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReserveStep'] = ResolversParentTypes['ReserveStep'],
> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ReserveStage'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ReserveRemovalReason']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  selection?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['SelectionTrack']>>,
    ParentType,
    ContextType,
    Partial<OfficialSelectionArgs>
  >;
};

export type CadreResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Cadre'] = ResolversParentTypes['Cadre'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  selection?: Resolver<
    Maybe<ResolversTypes['SelectionFigures']>,
    ParentType,
    ContextType,
    RequireFields<VillageSelectionArgs, 'year'>
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
  selection?: Resolver<
    Maybe<ResolversTypes['SelectionFigures']>,
    ParentType,
    ContextType,
    RequireFields<TownSelectionArgs, 'year'>
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
  selection?: Resolver<
    Maybe<ResolversTypes['SelectionFigures']>,
    ParentType,
    ContextType,
    RequireFields<DistrictSelectionArgs, 'year'>
  >;
};

export type SelectionTrackResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SelectionTrack'] = ResolversParentTypes['SelectionTrack'],
> = {
  track?: Resolver<ResolversTypes['SelectionTrackKind'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['SelectionStage'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  election?: Resolver<Maybe<ResolversTypes['PartyElection']>, ParentType, ContextType>;
  reserveEntry?: Resolver<Maybe<ResolversTypes['ReserveEntry']>, ParentType, ContextType>;
};

export type SelectionFiguresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SelectionFigures'] = ResolversParentTypes['SelectionFigures'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  electedToVillagePartyOrganisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  electedDeputySecretariesOfGeneralBranches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserveCadres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  electedOfficials?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  reserveOfficials?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
};

export type PartyElectionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartyElectionConnection'] = ResolversParentTypes['PartyElectionConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartyElection']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyElectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartyElectionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartyElectionEdge'] = ResolversParentTypes['PartyElectionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyElection'], ParentType, ContextType>;
};

export type ReserveEntryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReserveEntryConnection'] = ResolversParentTypes['ReserveEntryConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReserveEntry']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReserveEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReserveEntryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReserveEntryEdge'] = ResolversParentTypes['ReserveEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReserveEntry'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyElectionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartyElectionPayload'] = ResolversParentTypes['PartyElectionPayload'],
> = {
  partyElection?: Resolver<ResolversTypes['PartyElection'], ParentType, ContextType>;
};

export type PartyOfficePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartyOfficePayload'] = ResolversParentTypes['PartyOfficePayload'],
> = {
  candidacy?: Resolver<ResolversTypes['Candidacy'], ParentType, ContextType>;
  partyElection?: Resolver<ResolversTypes['PartyElection'], ParentType, ContextType>;
};

export type ReserveEntryPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReserveEntryPayload'] = ResolversParentTypes['ReserveEntryPayload'],
> = {
  reserveEntry?: Resolver<ResolversTypes['ReserveEntry'], ParentType, ContextType>;
};

export type CaseRolePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaseRolePayload'] = ResolversParentTypes['CaseRolePayload'],
> = {
  caseRole?: Resolver<ResolversTypes['CaseRole'], ParentType, ContextType>;
  reserveEntry?: Resolver<ResolversTypes['ReserveEntry'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PartyElection?: PartyElectionResolvers<ContextType>;
  Candidacy?: CandidacyResolvers<ContextType>;
  ReserveEntry?: ReserveEntryResolvers<ContextType>;
  CaseRole?: CaseRoleResolvers<ContextType>;
  ReserveStep?: ReserveStepResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  Cadre?: CadreResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
  Town?: TownResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  SelectionTrack?: SelectionTrackResolvers<ContextType>;
  SelectionFigures?: SelectionFiguresResolvers<ContextType>;
  PartyElectionConnection?: PartyElectionConnectionResolvers<ContextType>;
  PartyElectionEdge?: PartyElectionEdgeResolvers<ContextType>;
  ReserveEntryConnection?: ReserveEntryConnectionResolvers<ContextType>;
  ReserveEntryEdge?: ReserveEntryEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyElectionPayload?: PartyElectionPayloadResolvers<ContextType>;
  PartyOfficePayload?: PartyOfficePayloadResolvers<ContextType>;
  ReserveEntryPayload?: ReserveEntryPayloadResolvers<ContextType>;
  CaseRolePayload?: CaseRolePayloadResolvers<ContextType>;
};
