// Generated from schema.graphql by `npm run generate`; edit the schema instead.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Stub } from '../stubs.js';
import type { PartyElectionRow, CandidacyRow } from '../party-election/party-election.reads.js';
import type { ReserveEntryRow, ReserveStepRow } from '../reserve-entry/reserve-entry.reads.js';
import type { CaseRoleRow } from '../case-role/case-role.reads.js';
import type { AssessmentRow } from '../assessment/assessment.reads.js';
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
  /**
   * A moment of recording: an instant in UTC, `2015-06-30T08:00:00Z`, or a civil date, by which its end in Asia/Shanghai is
   * meant. What was recorded or corrected later is left out of account.
   */
  Moment: { input: string; output: string };
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
  /** An assessment (考核) by id, as it stood on a day (today by default) and was known at a moment (now); null when there was none. */
  readonly assessment?: Maybe<Assessment>;
  /**
   * Assessments that had been opened by a day (today by default), as they stood on it and were known at a moment (now by
   * default). Those of another order need a cursor of their own.
   */
  readonly assessments: AssessmentConnection;
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

/** All questions of the graph. */
export type QueryAssessmentArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** All questions of the graph. */
export type QueryAssessmentsArgs = {
  filter?: InputMaybe<AssessmentFilter>;
  orderBy?: AssessmentOrder;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
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
  /**
   * Opens the annual assessment (年度考核) of an official and year, or the assessment of one contract term (聘期考核). There is
   * one of each; it belongs to the village where the official last was in that time. That of a term is opened once half of
   * the term's days are over (`TERM_ASSESSMENT_FROM_PERCENT`), since a renewal rests on none of before.
   */
  readonly openAssessment?: Maybe<AssessmentPayload>;
  /** Records the self-report (述职), handed in by the official, or on paper and recorded by an organiser. */
  readonly submitSelfReport?: Maybe<AssessmentPayload>;
  /** Records the counts of the democratic appraisal (民主测评): exact numbers that add up, or it is refused. */
  readonly recordDemocraticAppraisal?: Maybe<AssessmentPayload>;
  /** Records the talks with others about the official (个别谈话). */
  readonly recordAssessmentTalks?: Maybe<AssessmentPayload>;
  /** Proposes a grade. Where the votes call for INCOMPETENT, that is proposed, or another grade with a reason. */
  readonly proposeAssessmentGrade?: Maybe<AssessmentPayload>;
  /**
   * Another cadre decides the grade, with a reason where it is not the proposed one. EXCELLENT is for 15 % of a town's
   * officials at most, rounded down, so that of fewer than seven nobody is: of those who serve at the end of the year, or on
   * the day of a decision before it. Each year counts for itself, and so do annual and term assessments. A decision beyond
   * is refused, raced or not.
   */
  readonly decideAssessmentGrade?: Maybe<AssessmentPayload>;
  /** Records that the official was notified in writing: from that day the grade has effect, and the time for a review runs. */
  readonly notifyAssessment?: Maybe<AssessmentPayload>;
  /** Asks for a review (复核) within 30 days of the notification; by the official, or on paper and recorded by an organiser. */
  readonly requestAssessmentReview?: Maybe<AssessmentPayload>;
  /** Decides the review, by another cadre than the first decision; it never makes the grade worse. */
  readonly decideAssessmentReview?: Maybe<AssessmentPayload>;
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

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationOpenAssessmentArgs = {
  input: OpenAssessmentInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationSubmitSelfReportArgs = {
  input: SubmitSelfReportInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRecordDemocraticAppraisalArgs = {
  input: RecordDemocraticAppraisalInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRecordAssessmentTalksArgs = {
  input: RecordAssessmentTalksInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationProposeAssessmentGradeArgs = {
  input: ProposeAssessmentGradeInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationDecideAssessmentGradeArgs = {
  input: DecideAssessmentGradeInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationNotifyAssessmentArgs = {
  input: NotifyAssessmentInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRequestAssessmentReviewArgs = {
  input: RequestAssessmentReviewInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationDecideAssessmentReviewArgs = {
  input: DecideAssessmentReviewInput;
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
  /** The assessments that had been opened by a day (today by default), as known at a moment (now by default), newest first. */
  readonly assessments?: Maybe<ReadonlyArray<Assessment>>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialSelectionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialAssessmentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
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

/**
 * The assessment (考核) of one official: of a year, or of a contract term. All of it is told as of the day that the question
 * names, today by default.
 */
export type Assessment = {
  readonly id: Scalars['ID']['output'];
  readonly official?: Maybe<Official>;
  readonly kind: AssessmentKind;
  /** The calendar year; null of a term assessment. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** The contract term, an id of `Official.contracts`; null of an annual assessment. */
  readonly contractTermId?: Maybe<Scalars['ID']['output']>;
  /** Where the official last was in the time that is assessed. */
  readonly village?: Maybe<Village>;
  readonly town?: Maybe<Town>;
  readonly openedOn: Scalars['Date']['output'];
  readonly status: AssessmentStatus;
  /** The day on which this status was reached. */
  readonly statusOn: Scalars['Date']['output'];
  /** The grade that has effect: null until the official was notified in writing; a review may have made it better. */
  readonly grade?: Maybe<AssessmentGrade>;
  /** Null until the step. */
  readonly selfReport?: Maybe<AssessmentSelfReport>;
  /** Null until the step; also for the official. */
  readonly appraisal?: Maybe<DemocraticAppraisal>;
  /** Null until the step; also for the official. */
  readonly talks?: Maybe<AssessmentTalks>;
  /** Rules that computed something which a person then confirms or not; empty before the appraisal. */
  readonly gates: ReadonlyArray<AssessmentGate>;
  /** Null until the step; also for the official. */
  readonly proposal?: Maybe<AssessmentJudgement>;
  /** Null until the step; also for the official. */
  readonly decision?: Maybe<AssessmentJudgement>;
  /** Null until the step. */
  readonly notification?: Maybe<AssessmentNotification>;
  /** Null unless somebody asked for it. */
  readonly review?: Maybe<AssessmentReview>;
  /** Counts the recorded steps; give it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** 述职 the official's own report. */
export type AssessmentSelfReport = {
  readonly on: Scalars['Date']['output'];
  /** Null after the record of the official was erased. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** 民主测评 what the ballots came to. */
export type DemocraticAppraisal = {
  readonly on: Scalars['Date']['output'];
  /** Ballots handed out. */
  readonly issued: Scalars['Int']['output'];
  /** Ballots that came back. */
  readonly collected: Scalars['Int']['output'];
  /** Of these, not valid. */
  readonly invalid: Scalars['Int']['output'];
  readonly excellent: Scalars['Int']['output'];
  readonly competent: Scalars['Int']['output'];
  readonly basicallyCompetent: Scalars['Int']['output'];
  readonly incompetent: Scalars['Int']['output'];
};

/** 个别谈话 */
export type AssessmentTalks = {
  readonly on: Scalars['Date']['output'];
  /** How many were talked with. */
  readonly persons: Scalars['Int']['output'];
  /** Null after the record of the official was erased. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};

/** A rule computed over an assessment. It decides nothing: a person follows it or says why not. */
export type AssessmentGate = {
  readonly code: AssessmentGateCode;
  /** Whether the numbers are beyond the threshold. */
  readonly met: Scalars['Boolean']['output'];
  readonly count: Scalars['Int']['output'];
  /** What the count is held against: all valid votes, or the years that are needed. */
  readonly base: Scalars['Int']['output'];
  /** `> 1/3` of the base, or `>= 2`. */
  readonly threshold: Scalars['String']['output'];
  /** The grade that is to be proposed where it is met; null where it leads to something else. */
  readonly proposes?: Maybe<AssessmentGrade>;
  /** The policy rule, `CODE@validFrom`. */
  readonly policy: Scalars['String']['output'];
};

/** A grade that was proposed or decided. */
export type AssessmentJudgement = {
  readonly on: Scalars['Date']['output'];
  readonly grade: AssessmentGrade;
  readonly cadre?: Maybe<Cadre>;
  /** Why; null where none was given, and after the record of the official was erased. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The policy rule that allowed EXCELLENT, `CODE@validFrom`; null for everything else. */
  readonly policy?: Maybe<Scalars['String']['output']>;
};

/** That the official was told in writing. */
export type AssessmentNotification = {
  readonly on: Scalars['Date']['output'];
  readonly how: NotificationMeans;
  /** The last day on which a review may be asked for; on the next one the assessment is FINAL. */
  readonly reviewUntil: Scalars['Date']['output'];
  /** The policy rule that set it, `CODE@validFrom`. */
  readonly policy: Scalars['String']['output'];
};

/** 复核 */
export type AssessmentReview = {
  readonly requestedOn: Scalars['Date']['output'];
  /** What the official asks for; null after the record of the official was erased. */
  readonly request?: Maybe<Scalars['String']['output']>;
  /** Null until it is decided, as all that follows. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The same as before or better. */
  readonly grade?: Maybe<AssessmentGrade>;
  readonly reviewer?: Maybe<Cadre>;
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** A page of assessments. */
export type AssessmentConnection = {
  readonly nodes: ReadonlyArray<Assessment>;
  readonly edges: ReadonlyArray<AssessmentEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type AssessmentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Assessment;
};

/** What is assessed. */
export type AssessmentKind =
  /** 年度考核 */
  | 'ANNUAL'
  /** 聘期考核 */
  | 'TERM';

/** The four grades, from the best. */
export type AssessmentGrade =
  /** 优秀 */
  | 'EXCELLENT'
  /** 称职 */
  | 'COMPETENT'
  /** 基本称职 */
  | 'BASICALLY_COMPETENT'
  /** 不称职 */
  | 'INCOMPETENT';

/** The steps of an assessment in their order; none is skipped. */
export type AssessmentStatus =
  /** 已启动 */
  | 'OPEN'
  /** 已述职 */
  | 'SELF_REPORT'
  /** 已测评 */
  | 'SURVEY'
  /** 已谈话 */
  | 'TALKS'
  /** 已提出等次建议 */
  | 'PROPOSED'
  /** 已决定等次，尚未生效 */
  | 'DECIDED'
  /** 已书面通知，自此生效 */
  | 'NOTIFIED'
  /** 复核中 */
  | 'UNDER_REVIEW'
  /** 已终结：复核已决定，或期限已过而未申请 */
  | 'FINAL';

/** What a gate is about. */
export type AssessmentGateCode =
  /** 基本称职与不称职票合计超过三分之一：建议不称职 */
  | 'LOW_VOTES'
  /** 年度考核连续不称职：须研究是否辞退 */
  | 'DISMISSAL_REVIEW';

/** How the official was notified in writing. */
export type NotificationMeans =
  /** 当面送达 */
  | 'HANDED_OVER'
  /** 挂号邮寄 */
  | 'REGISTERED_MAIL'
  /** 留置送达 */
  | 'LEFT_AT_RESIDENCE';

/** The order of a list of assessments. */
export type AssessmentOrder = 'OPENED_DESC' | 'OPENED_ASC';

/** All of what is given has to hold; a list is 1 to 20 entries, any of which may hold. */
export type AssessmentFilter = {
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  readonly townId?: InputMaybe<Scalars['ID']['input']>;
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<AssessmentKind>>;
  /** The year assessed; of a term assessment the year in which it was opened. */
  readonly years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly statuses?: InputMaybe<ReadonlyArray<AssessmentStatus>>;
  /** The grade that has effect. */
  readonly grades?: InputMaybe<ReadonlyArray<AssessmentGrade>>;
};

/** What `openAssessment` takes. */
export type OpenAssessmentInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  readonly kind: AssessmentKind;
  /** Of an ANNUAL assessment, and only of it. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** Of a TERM assessment, and only of it: an id of the official's `contracts`. */
  readonly contractTermId?: InputMaybe<Scalars['ID']['input']>;
  /** Not before the year or the term begins. */
  readonly openedOn: Scalars['Date']['input'];
};

/** What `submitSelfReport` takes. */
export type SubmitSelfReportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly assessmentId: Scalars['ID']['input'];
  /** The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The day on which it was handed in; today where the official hands it in here. */
  readonly on: Scalars['Date']['input'];
  /** 1 to 5000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What `recordDemocraticAppraisal` takes. The four grades and the invalid ballots add up to those collected. */
export type RecordDemocraticAppraisalInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly assessmentId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly on: Scalars['Date']['input'];
  readonly issued: Scalars['Int']['input'];
  /** Not more than issued. */
  readonly collected: Scalars['Int']['input'];
  /** 0 when absent. */
  readonly invalid?: InputMaybe<Scalars['Int']['input']>;
  readonly excellent: Scalars['Int']['input'];
  readonly competent: Scalars['Int']['input'];
  readonly basicallyCompetent: Scalars['Int']['input'];
  readonly incompetent: Scalars['Int']['input'];
};

/** What `recordAssessmentTalks` takes. */
export type RecordAssessmentTalksInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly assessmentId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly on: Scalars['Date']['input'];
  /** How many were talked with. */
  readonly persons: Scalars['Int']['input'];
  /** 1 to 2000 characters. */
  readonly summary: Scalars['String']['input'];
};

/** What `proposeAssessmentGrade` takes. */
export type ProposeAssessmentGradeInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly assessmentId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly on: Scalars['Date']['input'];
  readonly grade: AssessmentGrade;
  /** A cadre with an office in the town or a village of it on that day. */
  readonly proposerId: Scalars['ID']['input'];
  /** 1 to 2000 characters; needed where the votes call for another grade. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `decideAssessmentGrade` takes. */
export type DecideAssessmentGradeInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly assessmentId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly on: Scalars['Date']['input'];
  readonly grade: AssessmentGrade;
  /** A cadre with an office in the town or a village of it on that day, and not who proposed. */
  readonly deciderId: Scalars['ID']['input'];
  /** 1 to 2000 characters; needed where another grade was proposed. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `notifyAssessment` takes. */
export type NotifyAssessmentInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly assessmentId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly on: Scalars['Date']['input'];
  readonly how: NotificationMeans;
};

/** What `requestAssessmentReview` takes. */
export type RequestAssessmentReviewInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly assessmentId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** The day on which it was asked for; today where the official asks here. */
  readonly on: Scalars['Date']['input'];
  /** 1 to 2000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What `decideAssessmentReview` takes. */
export type DecideAssessmentReviewInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly assessmentId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly on: Scalars['Date']['input'];
  /** Not worse than what was decided. */
  readonly grade: AssessmentGrade;
  /** A cadre with an office in the town or a village of it on that day, and not who decided first. */
  readonly reviewerId: Scalars['ID']['input'];
  /** 1 to 2000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What commands on an assessment answer. */
export type AssessmentPayload = {
  readonly assessment: Assessment;
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
  Assessment: Assessment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PartyElection: { __typename: 'PartyElection' } & GraphQLRecursivePick<FederationTypes['PartyElection'], { id: true }>;
  ReserveEntry: { __typename: 'ReserveEntry' } & GraphQLRecursivePick<FederationTypes['ReserveEntry'], { id: true }>;
  Official: { __typename: 'Official' } & GraphQLRecursivePick<FederationTypes['Official'], { id: true }>;
  Village: { __typename: 'Village' } & GraphQLRecursivePick<FederationTypes['Village'], { id: true }>;
  Town: { __typename: 'Town' } & GraphQLRecursivePick<FederationTypes['Town'], { id: true }>;
  District: { __typename: 'District' } & GraphQLRecursivePick<FederationTypes['District'], { id: true }>;
  Assessment: { __typename: 'Assessment' } & GraphQLRecursivePick<FederationTypes['Assessment'], { id: true }>;
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
  Assessment: ResolverTypeWrapper<AssessmentRow>;
  AssessmentSelfReport: ResolverTypeWrapper<AssessmentSelfReport>;
  DemocraticAppraisal: ResolverTypeWrapper<DemocraticAppraisal>;
  AssessmentTalks: ResolverTypeWrapper<AssessmentTalks>;
  AssessmentGate: ResolverTypeWrapper<AssessmentGate>;
  AssessmentJudgement: ResolverTypeWrapper<
    Omit<AssessmentJudgement, 'cadre'> & { cadre?: Maybe<ResolversTypes['Cadre']> }
  >;
  AssessmentNotification: ResolverTypeWrapper<AssessmentNotification>;
  AssessmentReview: ResolverTypeWrapper<
    Omit<AssessmentReview, 'reviewer'> & { reviewer?: Maybe<ResolversTypes['Cadre']> }
  >;
  AssessmentConnection: ResolverTypeWrapper<
    Omit<AssessmentConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['Assessment']>;
      edges: ReadonlyArray<ResolversTypes['AssessmentEdge']>;
    }
  >;
  AssessmentEdge: ResolverTypeWrapper<Omit<AssessmentEdge, 'node'> & { node: ResolversTypes['Assessment'] }>;
  AssessmentKind: AssessmentKind;
  AssessmentGrade: AssessmentGrade;
  AssessmentStatus: AssessmentStatus;
  AssessmentGateCode: AssessmentGateCode;
  NotificationMeans: NotificationMeans;
  AssessmentOrder: AssessmentOrder;
  AssessmentFilter: AssessmentFilter;
  OpenAssessmentInput: OpenAssessmentInput;
  SubmitSelfReportInput: SubmitSelfReportInput;
  RecordDemocraticAppraisalInput: RecordDemocraticAppraisalInput;
  RecordAssessmentTalksInput: RecordAssessmentTalksInput;
  ProposeAssessmentGradeInput: ProposeAssessmentGradeInput;
  DecideAssessmentGradeInput: DecideAssessmentGradeInput;
  NotifyAssessmentInput: NotifyAssessmentInput;
  RequestAssessmentReviewInput: RequestAssessmentReviewInput;
  DecideAssessmentReviewInput: DecideAssessmentReviewInput;
  AssessmentPayload: ResolverTypeWrapper<
    Omit<AssessmentPayload, 'assessment'> & { assessment: ResolversTypes['Assessment'] }
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
  Assessment: AssessmentRow;
  AssessmentSelfReport: AssessmentSelfReport;
  DemocraticAppraisal: DemocraticAppraisal;
  AssessmentTalks: AssessmentTalks;
  AssessmentGate: AssessmentGate;
  AssessmentJudgement: Omit<AssessmentJudgement, 'cadre'> & { cadre?: Maybe<ResolversParentTypes['Cadre']> };
  AssessmentNotification: AssessmentNotification;
  AssessmentReview: Omit<AssessmentReview, 'reviewer'> & { reviewer?: Maybe<ResolversParentTypes['Cadre']> };
  AssessmentConnection: Omit<AssessmentConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['Assessment']>;
    edges: ReadonlyArray<ResolversParentTypes['AssessmentEdge']>;
  };
  AssessmentEdge: Omit<AssessmentEdge, 'node'> & { node: ResolversParentTypes['Assessment'] };
  AssessmentFilter: AssessmentFilter;
  OpenAssessmentInput: OpenAssessmentInput;
  SubmitSelfReportInput: SubmitSelfReportInput;
  RecordDemocraticAppraisalInput: RecordDemocraticAppraisalInput;
  RecordAssessmentTalksInput: RecordAssessmentTalksInput;
  ProposeAssessmentGradeInput: ProposeAssessmentGradeInput;
  DecideAssessmentGradeInput: DecideAssessmentGradeInput;
  NotifyAssessmentInput: NotifyAssessmentInput;
  RequestAssessmentReviewInput: RequestAssessmentReviewInput;
  DecideAssessmentReviewInput: DecideAssessmentReviewInput;
  AssessmentPayload: Omit<AssessmentPayload, 'assessment'> & { assessment: ResolversParentTypes['Assessment'] };
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
  assessment?: Resolver<
    Maybe<ResolversTypes['Assessment']>,
    ParentType,
    ContextType,
    RequireFields<QueryAssessmentArgs, 'id'>
  >;
  assessments?: Resolver<
    ResolversTypes['AssessmentConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryAssessmentsArgs, 'orderBy' | 'first'>
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
  openAssessment?: Resolver<
    Maybe<ResolversTypes['AssessmentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationOpenAssessmentArgs, 'input'>
  >;
  submitSelfReport?: Resolver<
    Maybe<ResolversTypes['AssessmentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSubmitSelfReportArgs, 'input'>
  >;
  recordDemocraticAppraisal?: Resolver<
    Maybe<ResolversTypes['AssessmentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordDemocraticAppraisalArgs, 'input'>
  >;
  recordAssessmentTalks?: Resolver<
    Maybe<ResolversTypes['AssessmentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordAssessmentTalksArgs, 'input'>
  >;
  proposeAssessmentGrade?: Resolver<
    Maybe<ResolversTypes['AssessmentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationProposeAssessmentGradeArgs, 'input'>
  >;
  decideAssessmentGrade?: Resolver<
    Maybe<ResolversTypes['AssessmentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationDecideAssessmentGradeArgs, 'input'>
  >;
  notifyAssessment?: Resolver<
    Maybe<ResolversTypes['AssessmentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationNotifyAssessmentArgs, 'input'>
  >;
  requestAssessmentReview?: Resolver<
    Maybe<ResolversTypes['AssessmentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRequestAssessmentReviewArgs, 'input'>
  >;
  decideAssessmentReview?: Resolver<
    Maybe<ResolversTypes['AssessmentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationDecideAssessmentReviewArgs, 'input'>
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
  assessments?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Assessment']>>,
    ParentType,
    ContextType,
    Partial<OfficialAssessmentsArgs>
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

export type AssessmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'],
  FederationReferenceType extends FederationReferenceTypes['Assessment'] = FederationReferenceTypes['Assessment'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Assessment']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssessmentKind'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contractTermId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  statusOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['AssessmentGrade']>, ParentType, ContextType>;
  selfReport?: Resolver<Maybe<ResolversTypes['AssessmentSelfReport']>, ParentType, ContextType>;
  appraisal?: Resolver<Maybe<ResolversTypes['DemocraticAppraisal']>, ParentType, ContextType>;
  talks?: Resolver<Maybe<ResolversTypes['AssessmentTalks']>, ParentType, ContextType>;
  gates?: Resolver<ReadonlyArray<ResolversTypes['AssessmentGate']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['AssessmentJudgement']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['AssessmentJudgement']>, ParentType, ContextType>;
  notification?: Resolver<Maybe<ResolversTypes['AssessmentNotification']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['AssessmentReview']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentSelfReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentSelfReport'] = ResolversParentTypes['AssessmentSelfReport'],
> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DemocraticAppraisalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DemocraticAppraisal'] = ResolversParentTypes['DemocraticAppraisal'],
> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  collected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invalid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excellent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  competent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basicallyCompetent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incompetent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentTalksResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentTalks'] = ResolversParentTypes['AssessmentTalks'],
> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentGateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentGate'] = ResolversParentTypes['AssessmentGate'],
> = {
  code?: Resolver<ResolversTypes['AssessmentGateCode'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposes?: Resolver<Maybe<ResolversTypes['AssessmentGrade']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentJudgementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentJudgement'] = ResolversParentTypes['AssessmentJudgement'],
> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['AssessmentGrade'], ParentType, ContextType>;
  cadre?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentNotificationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentNotification'] = ResolversParentTypes['AssessmentNotification'],
> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['NotificationMeans'], ParentType, ContextType>;
  reviewUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentReviewResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentReview'] = ResolversParentTypes['AssessmentReview'],
> = {
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['AssessmentGrade']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type AssessmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssessmentPayload'] = ResolversParentTypes['AssessmentPayload'],
> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Moment?: GraphQLScalarType;
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
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentSelfReport?: AssessmentSelfReportResolvers<ContextType>;
  DemocraticAppraisal?: DemocraticAppraisalResolvers<ContextType>;
  AssessmentTalks?: AssessmentTalksResolvers<ContextType>;
  AssessmentGate?: AssessmentGateResolvers<ContextType>;
  AssessmentJudgement?: AssessmentJudgementResolvers<ContextType>;
  AssessmentNotification?: AssessmentNotificationResolvers<ContextType>;
  AssessmentReview?: AssessmentReviewResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  AssessmentPayload?: AssessmentPayloadResolvers<ContextType>;
};
