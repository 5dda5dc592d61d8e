// Generated from schema.graphql by `npm run generate`; edit the schema instead.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Stub } from '../stubs.js';
import type { DutyPostRow } from '../duty-post/duty-post.reads.js';
import type { DutyPostHoldingRow } from '../duty-post-holding/duty-post-holding.reads.js';
import type { DutyRow, DutyStepRow } from '../duty/duty.reads.js';
import type { AssignmentsRow } from '../unit/unit.reads.js';
import type { FrontlinePostingRow, AppraisalRow } from '../frontline-posting/frontline-posting.reads.js';
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
  /** A duty post by id; null when there is none. */
  readonly dutyPost?: Maybe<DutyPost>;
  /** The duty posts set up in a village, oldest first. */
  readonly dutyPosts: DutyPostConnection;
  /** A duty by id; null when there is none. */
  readonly duty?: Maybe<Duty>;
  /** A frontline posting by id; null when there is none. */
  readonly frontlinePosting?: Maybe<FrontlinePosting>;
};

/** All questions of the graph. */
export type QueryDutyPostArgs = {
  id: Scalars['ID']['input'];
};

/** All questions of the graph. */
export type QueryDutyPostsArgs = {
  villageId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryDutyArgs = {
  id: Scalars['ID']['input'];
};

/** All questions of the graph. */
export type QueryFrontlinePostingArgs = {
  id: Scalars['ID']['input'];
};

/** All commands of the graph; each takes effect whole or not at all. */
export type Mutation = {
  /** Sets up a duty post in a village (设岗定责), fit to specialties. */
  readonly createDutyPost?: Maybe<DutyPostPayload>;
  /**
   * Records that an official takes a duty post of the own village. A post has one holder at a time, and an official one
   * post. If the official has left the village or the service since, the holding ends on that day.
   */
  readonly takeDutyPost?: Maybe<DutyPostHoldingPayload>;
  /** Records that an official leaves a duty post. A transfer or the end of the service ends the holding by event. */
  readonly leaveDutyPost?: Maybe<DutyPostHoldingPayload>;
  /** Gives a duty to whoever holds the post on that day. */
  readonly giveDuty?: Maybe<DutyPayload>;
  /** Records that the official did the duty, with evidence. */
  readonly reportDutyDone?: Maybe<DutyPayload>;
  /** Verifies or returns a duty that was reported done. The checker is a cadre, never the official who did it. */
  readonly checkDuty?: Maybe<DutyPayload>;
  /** Plans a frontline posting (一线实战). Two postings of one official never overlap; the home village is kept. */
  readonly planFrontlinePosting?: Maybe<FrontlinePostingPayload>;
  /** Approves a planned posting. The approver holds an office of the home town on that day. */
  readonly approveFrontlinePosting?: Maybe<FrontlinePostingPayload>;
  /** Records that an approved posting starts, on one of its planned days. */
  readonly startFrontlinePosting?: Maybe<FrontlinePostingPayload>;
  /** Ends an active posting with the host's appraisal of the four abilities. */
  readonly endFrontlinePosting?: Maybe<FrontlinePostingPayload>;
  /** Recalls an official from a planned, approved or active posting. The end of the service recalls by event. */
  readonly recallFrontlinePosting?: Maybe<FrontlinePostingPayload>;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCreateDutyPostArgs = {
  input: CreateDutyPostInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationTakeDutyPostArgs = {
  input: TakeDutyPostInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationLeaveDutyPostArgs = {
  input: LeaveDutyPostInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationGiveDutyArgs = {
  input: GiveDutyInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationReportDutyDoneArgs = {
  input: ReportDutyDoneInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCheckDutyArgs = {
  input: CheckDutyInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationPlanFrontlinePostingArgs = {
  input: PlanFrontlinePostingInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationApproveFrontlinePostingArgs = {
  input: ApproveFrontlinePostingInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationStartFrontlinePostingArgs = {
  input: StartFrontlinePostingInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationEndFrontlinePostingArgs = {
  input: EndFrontlinePostingInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRecallFrontlinePostingArgs = {
  input: RecallFrontlinePostingInput;
};

/** A college-graduate village official (大学生村官). */
export type Official = {
  readonly id: Scalars['ID']['output'];
  /** The duty post held on a day (today by default); a list of at most one. */
  readonly posts?: Maybe<ReadonlyArray<DutyPostHolding>>;
  /** Duties given to the official, latest first. */
  readonly duties?: Maybe<DutyConnection>;
  /** All frontline postings, oldest first. */
  readonly postings?: Maybe<ReadonlyArray<FrontlinePosting>>;
  /** The frontline posting that is active on a day (today by default). */
  readonly currentPosting?: Maybe<FrontlinePosting>;
  /** The kinds of frontline posting started by a day (today by default): the breadth of experience. */
  readonly frontlineKindsServed?: Maybe<ReadonlyArray<FrontlineKind>>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialPostsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialDutiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialCurrentPostingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialFrontlineKindsServedArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A cadre (村镇干部). */
export type Cadre = {
  readonly id: Scalars['ID']['output'];
};

/** A district (区). */
export type District = {
  readonly id: Scalars['ID']['output'];
  /** Duty posts, duties and frontline postings on a day (today by default). */
  readonly assignments?: Maybe<AssignmentsSummary>;
};

/** A district (区). */
export type DistrictAssignmentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A town (镇). */
export type Town = {
  readonly id: Scalars['ID']['output'];
  /** Duty posts, duties and frontline postings on a day (today by default). */
  readonly assignments?: Maybe<AssignmentsSummary>;
};

/** A town (镇). */
export type TownAssignmentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A village (村) with its two committees. */
export type Village = {
  readonly id: Scalars['ID']['output'];
  /** Duty posts, duties and frontline postings on a day (today by default). */
  readonly assignments?: Maybe<AssignmentsSummary>;
};

/** A village (村) with its two committees. */
export type VillageAssignmentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A department of a town. */
export type Department = {
  readonly id: Scalars['ID']['output'];
};

/** A post of a village with duties for an official (岗位). */
export type DutyPost = {
  readonly id: Scalars['ID']['output'];
  readonly village?: Maybe<Village>;
  readonly lineOfWork: LineOfWork;
  readonly title: Scalars['String']['output'];
  /** The specialties that the post asks for; one of them is enough. */
  readonly specialties: ReadonlyArray<Specialty>;
  readonly createdOn: Scalars['Date']['output'];
  /** Who holds the post on a day (today by default); null while it is vacant or its holder no longer serves. */
  readonly holder?: Maybe<Official>;
  /** The holding that covers a day (today by default). */
  readonly holding?: Maybe<DutyPostHolding>;
  /** Duties of the post, latest first. */
  readonly duties: DutyConnection;
};

/** A post of a village with duties for an official (岗位). */
export type DutyPostHolderArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A post of a village with duties for an official (岗位). */
export type DutyPostHoldingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A post of a village with duties for an official (岗位). */
export type DutyPostDutiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A duty post held by an official for a time. */
export type DutyPostHolding = {
  readonly id: Scalars['ID']['output'];
  readonly post: DutyPost;
  readonly official?: Maybe<Official>;
  /** The first day in the post. */
  readonly from: Scalars['Date']['output'];
  /**
   * The first day on which it is no longer held; null while it is. Equal to `from` when the official turned out to have
   * left before.
   */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Whether one of the official's specialties is one of the post's. */
  readonly fitsSpecialty: Scalars['Boolean']['output'];
};

/** A duty to fulfil (职责): what, how it is measured, by when, and who answers for it. */
export type Duty = {
  readonly id: Scalars['ID']['output'];
  readonly post: DutyPost;
  /** Who held the post when the duty was given. */
  readonly official?: Maybe<Official>;
  readonly title: Scalars['String']['output'];
  /** How one sees that it is done. */
  readonly measure: Scalars['String']['output'];
  readonly givenOn: Scalars['Date']['output'];
  readonly dueOn: Scalars['Date']['output'];
  /** Where it stands on a day (today by default); null before it was given. */
  readonly status?: Maybe<DutyStatus>;
  /** Whether it is past due and not reported done on a day (today by default). */
  readonly overdue: Scalars['Boolean']['output'];
  /** The evidence of the latest report. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  readonly giver?: Maybe<Cadre>;
  /** Who checked the latest report; null until then. */
  readonly checker?: Maybe<Cadre>;
  /** Who did what when, oldest first: the accountability trail. */
  readonly trail: ReadonlyArray<DutyStep>;
};

/** A duty to fulfil (职责): what, how it is measured, by when, and who answers for it. */
export type DutyStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A duty to fulfil (职责): what, how it is measured, by when, and who answers for it. */
export type DutyOverdueArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** One step of a duty. */
export type DutyStep = {
  readonly kind: DutyStepKind;
  readonly on: Scalars['Date']['output'];
  /** The official, where the official did the step. */
  readonly official?: Maybe<Official>;
  /** The cadre, where a cadre did the step. */
  readonly cadre?: Maybe<Cadre>;
  /** The evidence of a report, or the note of a check. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Service in an urgent, hard post (一线实战) away from the village's daily work; the home village is kept. */
export type FrontlinePosting = {
  readonly id: Scalars['ID']['output'];
  readonly official?: Maybe<Official>;
  readonly kind: FrontlineKind;
  /** The village that the official keeps belonging to. */
  readonly homeVillage?: Maybe<Village>;
  /** The host, where it is a village; exactly one of the three hosts is set. */
  readonly hostVillage?: Maybe<Village>;
  readonly hostDepartment?: Maybe<Department>;
  readonly hostTown?: Maybe<Town>;
  /** Why the posting was planned. */
  readonly reason: Scalars['String']['output'];
  /** Where it stands on a day (today by default): from the day of an act on, the act counts. */
  readonly status: FrontlinePostingStatus;
  /** The first day as planned. */
  readonly from: Scalars['Date']['output'];
  /** The last day as planned. */
  readonly to: Scalars['Date']['output'];
  readonly approver?: Maybe<Cadre>;
  readonly approvedOn?: Maybe<Scalars['Date']['output']>;
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** The day of its end with the appraisal; null before. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** The day from which the official is recalled; null otherwise. */
  readonly recalledOn?: Maybe<Scalars['Date']['output']>;
  readonly recallReason?: Maybe<Scalars['String']['output']>;
  /** The host's appraisal; ending a posting requires it. */
  readonly appraisal?: Maybe<FrontlineAppraisal>;
  /** Days from a day (today by default) to the planned end, negative when overrun; null unless active on that day. */
  readonly daysLeft?: Maybe<Scalars['Int']['output']>;
  /** The policy rules that it was decided by, as `CODE@validFrom`. */
  readonly policies: ReadonlyArray<Scalars['String']['output']>;
};

/** Service in an urgent, hard post (一线实战) away from the village's daily work; the home village is kept. */
export type FrontlinePostingStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Service in an urgent, hard post (一线实战) away from the village's daily work; the home village is kept. */
export type FrontlinePostingDaysLeftArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** The appraisal of a frontline posting on the four abilities, 1 (weak) to 5 (outstanding). */
export type FrontlineAppraisal = {
  readonly appraiser?: Maybe<Cadre>;
  /** 沟通协调 */
  readonly communicationAndCoordination: Scalars['Int']['output'];
  /** 处理复杂和突发事件 */
  readonly complexAndSuddenEvents: Scalars['Int']['output'];
  /** 群众工作 */
  readonly massWork: Scalars['Int']['output'];
  /** 解决实际问题 */
  readonly solvingPracticalProblems: Scalars['Int']['output'];
  readonly comment: Scalars['String']['output'];
};

/** Duty posts, duties and frontline postings of a unit on a day, counted from the records. */
export type AssignmentsSummary = {
  /** Posts that had been set up by the day. */
  readonly dutyPosts: Scalars['Int']['output'];
  /** Posts with a holder who serves. */
  readonly dutyPostsHeld: Scalars['Int']['output'];
  /** Posts without one. */
  readonly dutyPostsVacant: Scalars['Int']['output'];
  /** Held posts whose holder has none of the specialties that the post asks for. */
  readonly dutyPostsUnfit: Scalars['Int']['output'];
  /** Duties not yet reported done, or returned. */
  readonly dutiesOpen: Scalars['Int']['output'];
  /** Those of them that are past due. */
  readonly dutiesOverdue: Scalars['Int']['output'];
  /** Duties reported done and not yet checked. */
  readonly dutiesToCheck: Scalars['Int']['output'];
  /** Postings, active on the day, of officials whose home village is in the unit. */
  readonly activePostings: Scalars['Int']['output'];
  /** The same by kind; kinds without any are left out. */
  readonly activePostingsByKind: ReadonlyArray<FrontlineKindCount>;
};

/** How many postings of one kind. */
export type FrontlineKindCount = {
  readonly kind: FrontlineKind;
  readonly postings: Scalars['Int']['output'];
};

/** A page of duty posts. */
export type DutyPostConnection = {
  readonly nodes: ReadonlyArray<DutyPost>;
  readonly edges: ReadonlyArray<DutyPostEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type DutyPostEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DutyPost;
};

/** A page of duties. */
export type DutyConnection = {
  readonly nodes: ReadonlyArray<Duty>;
  readonly edges: ReadonlyArray<DutyEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type DutyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Duty;
};

/** Where a page ends, and whether more follows. */
export type PageInfo = {
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** The disciplinary categories of Chinese higher education (学科门类). */
export type Specialty =
  /** 哲学 */
  | 'PHILOSOPHY'
  /** 经济学 */
  | 'ECONOMICS'
  /** 法学 */
  | 'LAW'
  /** 教育学 */
  | 'EDUCATION'
  /** 文学 */
  | 'LITERATURE'
  /** 历史学 */
  | 'HISTORY'
  /** 理学 */
  | 'SCIENCE'
  /** 工学 */
  | 'ENGINEERING'
  /** 农学 */
  | 'AGRONOMY'
  /** 医学 */
  | 'MEDICINE'
  /** 管理学 */
  | 'MANAGEMENT'
  /** 艺术学 */
  | 'ARTS';

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

/** The urgent, hard posts of the front line. */
export type FrontlineKind =
  /** 信访接待 */
  | 'PETITION_RECEPTION'
  /** 动拆迁 */
  | 'DEMOLITION_AND_RELOCATION'
  /** 人口调控 */
  | 'POPULATION_REGULATION'
  /** 经济普查 */
  | 'ECONOMIC_CENSUS'
  /** 淘汰劣势企业 */
  | 'PHASING_OUT_INFERIOR_ENTERPRISES';

/** Where a duty stands on a day. */
export type DutyStatus =
  /** 待完成 */
  | 'OPEN'
  /** 已完成，待核查 */
  | 'DONE'
  /** 已核查 */
  | 'VERIFIED'
  /** 退回重办 */
  | 'RETURNED';

/** What was done about a duty. */
export type DutyStepKind =
  /** 下达 */
  | 'GIVEN'
  /** 完成并附佐证 */
  | 'DONE'
  /** 核查通过 */
  | 'VERIFIED'
  /** 退回 */
  | 'RETURNED';

/** What the check of a duty came to. */
export type DutyCheckResult =
  /** 核查通过 */
  | 'VERIFIED'
  /** 退回，须写明原因 */
  | 'RETURNED';

/** Where a posting stands on a day. */
export type FrontlinePostingStatus =
  /** 已计划 */
  | 'PLANNED'
  /** 已批准 */
  | 'APPROVED'
  /** 进行中 */
  | 'ACTIVE'
  /** 已结束并鉴定 */
  | 'ENDED'
  /** 已召回 */
  | 'RECALLED';

/** What `createDutyPost` takes. */
export type CreateDutyPostInput = {
  /** The same key twice is one effect and the same answer; 1 to 200 characters. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly villageId: Scalars['ID']['input'];
  readonly lineOfWork: LineOfWork;
  /** 1 to 100 characters. */
  readonly title: Scalars['String']['input'];
  /** At least one, each once. */
  readonly specialties: ReadonlyArray<Specialty>;
  /** Today or before. */
  readonly createdOn: Scalars['Date']['input'];
};

/** What `takeDutyPost` takes. */
export type TakeDutyPostInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly dutyPostId: Scalars['ID']['input'];
  readonly officialId: Scalars['ID']['input'];
  /** Today or before; the official serves in the post's village on that day. */
  readonly from: Scalars['Date']['input'];
};

/** What `leaveDutyPost` takes. */
export type LeaveDutyPostInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly dutyPostHoldingId: Scalars['ID']['input'];
  /** The first day on which the post is no longer held; today or before. */
  readonly on: Scalars['Date']['input'];
};

/** What `giveDuty` takes. */
export type GiveDutyInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly dutyPostId: Scalars['ID']['input'];
  /** A cadre of the town. */
  readonly giverId: Scalars['ID']['input'];
  /** 1 to 100 characters. */
  readonly title: Scalars['String']['input'];
  /** How one sees that it is done; 1 to 500 characters. */
  readonly measure: Scalars['String']['input'];
  /** Today or before. */
  readonly givenOn: Scalars['Date']['input'];
  /** Not before `givenOn`. */
  readonly dueOn: Scalars['Date']['input'];
};

/** What `reportDutyDone` takes. */
export type ReportDutyDoneInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly dutyId: Scalars['ID']['input'];
  /** Today or before, and not before the last step. */
  readonly on: Scalars['Date']['input'];
  /** 1 to 1000 characters. */
  readonly evidence: Scalars['String']['input'];
};

/** What `checkDuty` takes. */
export type CheckDutyInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly dutyId: Scalars['ID']['input'];
  /** A cadre of the town; whoever gave the duty may check it. */
  readonly checkerId: Scalars['ID']['input'];
  /** Today or before, and not before the last step. */
  readonly on: Scalars['Date']['input'];
  readonly result: DutyCheckResult;
  /** Required when the duty is returned; 1 to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What `planFrontlinePosting` takes. */
export type PlanFrontlinePostingInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  readonly kind: FrontlineKind;
  /** A department, village or town of the official's district. */
  readonly hostUnitId: Scalars['ID']['input'];
  /** The first day; the official serves on it. */
  readonly from: Scalars['Date']['input'];
  /** The last day; the official's contract runs until then, and the length is within the policy's cap. */
  readonly to: Scalars['Date']['input'];
  /** 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `approveFrontlinePosting` takes. */
export type ApproveFrontlinePostingInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly frontlinePostingId: Scalars['ID']['input'];
  /** A cadre who holds an office of the home town's party committee or government on that day. */
  readonly approverId: Scalars['ID']['input'];
  /** Today or before, and not after the posting's last planned day. */
  readonly on: Scalars['Date']['input'];
};

/** What `startFrontlinePosting` takes. */
export type StartFrontlinePostingInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly frontlinePostingId: Scalars['ID']['input'];
  /** Today or before, within the planned days, and not before the approval. */
  readonly on: Scalars['Date']['input'];
};

/** What `endFrontlinePosting` takes. */
export type EndFrontlinePostingInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly frontlinePostingId: Scalars['ID']['input'];
  /** Today or before, and not before the start. */
  readonly on: Scalars['Date']['input'];
  /** A cadre of the host's town. */
  readonly appraiserId: Scalars['ID']['input'];
  /** 1 to 5, as the three below. */
  readonly communicationAndCoordination: Scalars['Int']['input'];
  /** 1 to 5. */
  readonly complexAndSuddenEvents: Scalars['Int']['input'];
  /** 1 to 5. */
  readonly massWork: Scalars['Int']['input'];
  /** 1 to 5. */
  readonly solvingPracticalProblems: Scalars['Int']['input'];
  /** 1 to 500 characters. */
  readonly comment: Scalars['String']['input'];
};

/** What `recallFrontlinePosting` takes. */
export type RecallFrontlinePostingInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly frontlinePostingId: Scalars['ID']['input'];
  /** Today or before, and not before the approval or the start. */
  readonly on: Scalars['Date']['input'];
  /** 1 to 200 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What commands on a duty post answer. */
export type DutyPostPayload = {
  readonly dutyPost: DutyPost;
};

/** What commands on the holding of a duty post answer. */
export type DutyPostHoldingPayload = {
  readonly dutyPostHolding: DutyPostHolding;
};

/** What commands on a duty answer. */
export type DutyPayload = {
  readonly duty: Duty;
};

/** What commands on a frontline posting answer. */
export type FrontlinePostingPayload = {
  readonly frontlinePosting: FrontlinePosting;
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
  Official: Official;
  District: District;
  Town: Town;
  Village: Village;
  DutyPost: DutyPost;
  FrontlinePosting: FrontlinePosting;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Official: { __typename: 'Official' } & GraphQLRecursivePick<FederationTypes['Official'], { id: true }>;
  District: { __typename: 'District' } & GraphQLRecursivePick<FederationTypes['District'], { id: true }>;
  Town: { __typename: 'Town' } & GraphQLRecursivePick<FederationTypes['Town'], { id: true }>;
  Village: { __typename: 'Village' } & GraphQLRecursivePick<FederationTypes['Village'], { id: true }>;
  DutyPost: { __typename: 'DutyPost' } & GraphQLRecursivePick<FederationTypes['DutyPost'], { id: true }>;
  FrontlinePosting: { __typename: 'FrontlinePosting' } & GraphQLRecursivePick<
    FederationTypes['FrontlinePosting'],
    { id: true }
  >;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Official: ResolverTypeWrapper<Stub>;
  Cadre: ResolverTypeWrapper<Stub>;
  District: ResolverTypeWrapper<Stub>;
  Town: ResolverTypeWrapper<Stub>;
  Village: ResolverTypeWrapper<Stub>;
  Department: ResolverTypeWrapper<Stub>;
  DutyPost: ResolverTypeWrapper<DutyPostRow>;
  DutyPostHolding: ResolverTypeWrapper<DutyPostHoldingRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Duty: ResolverTypeWrapper<DutyRow>;
  DutyStep: ResolverTypeWrapper<DutyStepRow>;
  FrontlinePosting: ResolverTypeWrapper<FrontlinePostingRow>;
  FrontlineAppraisal: ResolverTypeWrapper<AppraisalRow>;
  AssignmentsSummary: ResolverTypeWrapper<AssignmentsRow>;
  FrontlineKindCount: ResolverTypeWrapper<FrontlineKindCount>;
  DutyPostConnection: ResolverTypeWrapper<
    Omit<DutyPostConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['DutyPost']>;
      edges: ReadonlyArray<ResolversTypes['DutyPostEdge']>;
    }
  >;
  DutyPostEdge: ResolverTypeWrapper<Omit<DutyPostEdge, 'node'> & { node: ResolversTypes['DutyPost'] }>;
  DutyConnection: ResolverTypeWrapper<
    Omit<DutyConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['Duty']>;
      edges: ReadonlyArray<ResolversTypes['DutyEdge']>;
    }
  >;
  DutyEdge: ResolverTypeWrapper<Omit<DutyEdge, 'node'> & { node: ResolversTypes['Duty'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Specialty: Specialty;
  LineOfWork: LineOfWork;
  FrontlineKind: FrontlineKind;
  DutyStatus: DutyStatus;
  DutyStepKind: DutyStepKind;
  DutyCheckResult: DutyCheckResult;
  FrontlinePostingStatus: FrontlinePostingStatus;
  CreateDutyPostInput: CreateDutyPostInput;
  TakeDutyPostInput: TakeDutyPostInput;
  LeaveDutyPostInput: LeaveDutyPostInput;
  GiveDutyInput: GiveDutyInput;
  ReportDutyDoneInput: ReportDutyDoneInput;
  CheckDutyInput: CheckDutyInput;
  PlanFrontlinePostingInput: PlanFrontlinePostingInput;
  ApproveFrontlinePostingInput: ApproveFrontlinePostingInput;
  StartFrontlinePostingInput: StartFrontlinePostingInput;
  EndFrontlinePostingInput: EndFrontlinePostingInput;
  RecallFrontlinePostingInput: RecallFrontlinePostingInput;
  DutyPostPayload: ResolverTypeWrapper<Omit<DutyPostPayload, 'dutyPost'> & { dutyPost: ResolversTypes['DutyPost'] }>;
  DutyPostHoldingPayload: ResolverTypeWrapper<
    Omit<DutyPostHoldingPayload, 'dutyPostHolding'> & { dutyPostHolding: ResolversTypes['DutyPostHolding'] }
  >;
  DutyPayload: ResolverTypeWrapper<Omit<DutyPayload, 'duty'> & { duty: ResolversTypes['Duty'] }>;
  FrontlinePostingPayload: ResolverTypeWrapper<
    Omit<FrontlinePostingPayload, 'frontlinePosting'> & { frontlinePosting: ResolversTypes['FrontlinePosting'] }
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
  Official: Stub;
  Cadre: Stub;
  District: Stub;
  Town: Stub;
  Village: Stub;
  Department: Stub;
  DutyPost: DutyPostRow;
  DutyPostHolding: DutyPostHoldingRow;
  Boolean: Scalars['Boolean']['output'];
  Duty: DutyRow;
  DutyStep: DutyStepRow;
  FrontlinePosting: FrontlinePostingRow;
  FrontlineAppraisal: AppraisalRow;
  AssignmentsSummary: AssignmentsRow;
  FrontlineKindCount: FrontlineKindCount;
  DutyPostConnection: Omit<DutyPostConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['DutyPost']>;
    edges: ReadonlyArray<ResolversParentTypes['DutyPostEdge']>;
  };
  DutyPostEdge: Omit<DutyPostEdge, 'node'> & { node: ResolversParentTypes['DutyPost'] };
  DutyConnection: Omit<DutyConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['Duty']>;
    edges: ReadonlyArray<ResolversParentTypes['DutyEdge']>;
  };
  DutyEdge: Omit<DutyEdge, 'node'> & { node: ResolversParentTypes['Duty'] };
  PageInfo: PageInfo;
  CreateDutyPostInput: CreateDutyPostInput;
  TakeDutyPostInput: TakeDutyPostInput;
  LeaveDutyPostInput: LeaveDutyPostInput;
  GiveDutyInput: GiveDutyInput;
  ReportDutyDoneInput: ReportDutyDoneInput;
  CheckDutyInput: CheckDutyInput;
  PlanFrontlinePostingInput: PlanFrontlinePostingInput;
  ApproveFrontlinePostingInput: ApproveFrontlinePostingInput;
  StartFrontlinePostingInput: StartFrontlinePostingInput;
  EndFrontlinePostingInput: EndFrontlinePostingInput;
  RecallFrontlinePostingInput: RecallFrontlinePostingInput;
  DutyPostPayload: Omit<DutyPostPayload, 'dutyPost'> & { dutyPost: ResolversParentTypes['DutyPost'] };
  DutyPostHoldingPayload: Omit<DutyPostHoldingPayload, 'dutyPostHolding'> & {
    dutyPostHolding: ResolversParentTypes['DutyPostHolding'];
  };
  DutyPayload: Omit<DutyPayload, 'duty'> & { duty: ResolversParentTypes['Duty'] };
  FrontlinePostingPayload: Omit<FrontlinePostingPayload, 'frontlinePosting'> & {
    frontlinePosting: ResolversParentTypes['FrontlinePosting'];
  };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  dutyPost?: Resolver<
    Maybe<ResolversTypes['DutyPost']>,
    ParentType,
    ContextType,
    RequireFields<QueryDutyPostArgs, 'id'>
  >;
  dutyPosts?: Resolver<
    ResolversTypes['DutyPostConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDutyPostsArgs, 'villageId' | 'first'>
  >;
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType, RequireFields<QueryDutyArgs, 'id'>>;
  frontlinePosting?: Resolver<
    Maybe<ResolversTypes['FrontlinePosting']>,
    ParentType,
    ContextType,
    RequireFields<QueryFrontlinePostingArgs, 'id'>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  createDutyPost?: Resolver<
    Maybe<ResolversTypes['DutyPostPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateDutyPostArgs, 'input'>
  >;
  takeDutyPost?: Resolver<
    Maybe<ResolversTypes['DutyPostHoldingPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationTakeDutyPostArgs, 'input'>
  >;
  leaveDutyPost?: Resolver<
    Maybe<ResolversTypes['DutyPostHoldingPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationLeaveDutyPostArgs, 'input'>
  >;
  giveDuty?: Resolver<
    Maybe<ResolversTypes['DutyPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationGiveDutyArgs, 'input'>
  >;
  reportDutyDone?: Resolver<
    Maybe<ResolversTypes['DutyPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationReportDutyDoneArgs, 'input'>
  >;
  checkDuty?: Resolver<
    Maybe<ResolversTypes['DutyPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCheckDutyArgs, 'input'>
  >;
  planFrontlinePosting?: Resolver<
    Maybe<ResolversTypes['FrontlinePostingPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationPlanFrontlinePostingArgs, 'input'>
  >;
  approveFrontlinePosting?: Resolver<
    Maybe<ResolversTypes['FrontlinePostingPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationApproveFrontlinePostingArgs, 'input'>
  >;
  startFrontlinePosting?: Resolver<
    Maybe<ResolversTypes['FrontlinePostingPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationStartFrontlinePostingArgs, 'input'>
  >;
  endFrontlinePosting?: Resolver<
    Maybe<ResolversTypes['FrontlinePostingPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndFrontlinePostingArgs, 'input'>
  >;
  recallFrontlinePosting?: Resolver<
    Maybe<ResolversTypes['FrontlinePostingPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecallFrontlinePostingArgs, 'input'>
  >;
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
  posts?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['DutyPostHolding']>>,
    ParentType,
    ContextType,
    Partial<OfficialPostsArgs>
  >;
  duties?: Resolver<
    Maybe<ResolversTypes['DutyConnection']>,
    ParentType,
    ContextType,
    RequireFields<OfficialDutiesArgs, 'first'>
  >;
  postings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FrontlinePosting']>>, ParentType, ContextType>;
  currentPosting?: Resolver<
    Maybe<ResolversTypes['FrontlinePosting']>,
    ParentType,
    ContextType,
    Partial<OfficialCurrentPostingArgs>
  >;
  frontlineKindsServed?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['FrontlineKind']>>,
    ParentType,
    ContextType,
    Partial<OfficialFrontlineKindsServedArgs>
  >;
};

export type CadreResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Cadre'] = ResolversParentTypes['Cadre'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  assignments?: Resolver<
    Maybe<ResolversTypes['AssignmentsSummary']>,
    ParentType,
    ContextType,
    Partial<DistrictAssignmentsArgs>
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
  assignments?: Resolver<
    Maybe<ResolversTypes['AssignmentsSummary']>,
    ParentType,
    ContextType,
    Partial<TownAssignmentsArgs>
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
  assignments?: Resolver<
    Maybe<ResolversTypes['AssignmentsSummary']>,
    ParentType,
    ContextType,
    Partial<VillageAssignmentsArgs>
  >;
};

export type DepartmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DutyPostResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DutyPost'] = ResolversParentTypes['DutyPost'],
  FederationReferenceType extends FederationReferenceTypes['DutyPost'] = FederationReferenceTypes['DutyPost'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['DutyPost']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  lineOfWork?: Resolver<ResolversTypes['LineOfWork'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specialties?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  createdOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, Partial<DutyPostHolderArgs>>;
  holding?: Resolver<Maybe<ResolversTypes['DutyPostHolding']>, ParentType, ContextType, Partial<DutyPostHoldingArgs>>;
  duties?: Resolver<
    ResolversTypes['DutyConnection'],
    ParentType,
    ContextType,
    RequireFields<DutyPostDutiesArgs, 'first'>
  >;
};

export type DutyPostHoldingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DutyPostHolding'] = ResolversParentTypes['DutyPostHolding'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['DutyPost'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fitsSpecialty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DutyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['DutyPost'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DutyStatus']>, ParentType, ContextType, Partial<DutyStatusArgs>>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<DutyOverdueArgs>>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  giver?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  checker?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  trail?: Resolver<ReadonlyArray<ResolversTypes['DutyStep']>, ParentType, ContextType>;
};

export type DutyStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DutyStep'] = ResolversParentTypes['DutyStep'],
> = {
  kind?: Resolver<ResolversTypes['DutyStepKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  cadre?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FrontlinePostingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FrontlinePosting'] = ResolversParentTypes['FrontlinePosting'],
  FederationReferenceType extends FederationReferenceTypes['FrontlinePosting'] =
    FederationReferenceTypes['FrontlinePosting'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['FrontlinePosting']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FrontlineKind'], ParentType, ContextType>;
  homeVillage?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  hostVillage?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  hostDepartment?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  hostTown?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<
    ResolversTypes['FrontlinePostingStatus'],
    ParentType,
    ContextType,
    Partial<FrontlinePostingStatusArgs>
  >;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recalledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recallReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appraisal?: Resolver<Maybe<ResolversTypes['FrontlineAppraisal']>, ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<FrontlinePostingDaysLeftArgs>>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FrontlineAppraisalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FrontlineAppraisal'] = ResolversParentTypes['FrontlineAppraisal'],
> = {
  appraiser?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  communicationAndCoordination?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complexAndSuddenEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  massWork?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solvingPracticalProblems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssignmentsSummaryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssignmentsSummary'] = ResolversParentTypes['AssignmentsSummary'],
> = {
  dutyPosts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dutyPostsHeld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dutyPostsVacant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dutyPostsUnfit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dutiesOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dutiesOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dutiesToCheck?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activePostings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activePostingsByKind?: Resolver<ReadonlyArray<ResolversTypes['FrontlineKindCount']>, ParentType, ContextType>;
};

export type FrontlineKindCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FrontlineKindCount'] = ResolversParentTypes['FrontlineKindCount'],
> = {
  kind?: Resolver<ResolversTypes['FrontlineKind'], ParentType, ContextType>;
  postings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyPostConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DutyPostConnection'] = ResolversParentTypes['DutyPostConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DutyPost']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DutyPostEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DutyPostEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DutyPostEdge'] = ResolversParentTypes['DutyPostEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DutyPost'], ParentType, ContextType>;
};

export type DutyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DutyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DutyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DutyEdge'] = ResolversParentTypes['DutyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DutyPostPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DutyPostPayload'] = ResolversParentTypes['DutyPostPayload'],
> = {
  dutyPost?: Resolver<ResolversTypes['DutyPost'], ParentType, ContextType>;
};

export type DutyPostHoldingPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DutyPostHoldingPayload'] = ResolversParentTypes['DutyPostHoldingPayload'],
> = {
  dutyPostHolding?: Resolver<ResolversTypes['DutyPostHolding'], ParentType, ContextType>;
};

export type DutyPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DutyPayload'] = ResolversParentTypes['DutyPayload'],
> = {
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type FrontlinePostingPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FrontlinePostingPayload'] = ResolversParentTypes['FrontlinePostingPayload'],
> = {
  frontlinePosting?: Resolver<ResolversTypes['FrontlinePosting'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  Cadre?: CadreResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Town?: TownResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  DutyPost?: DutyPostResolvers<ContextType>;
  DutyPostHolding?: DutyPostHoldingResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyStep?: DutyStepResolvers<ContextType>;
  FrontlinePosting?: FrontlinePostingResolvers<ContextType>;
  FrontlineAppraisal?: FrontlineAppraisalResolvers<ContextType>;
  AssignmentsSummary?: AssignmentsSummaryResolvers<ContextType>;
  FrontlineKindCount?: FrontlineKindCountResolvers<ContextType>;
  DutyPostConnection?: DutyPostConnectionResolvers<ContextType>;
  DutyPostEdge?: DutyPostEdgeResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  DutyPostPayload?: DutyPostPayloadResolvers<ContextType>;
  DutyPostHoldingPayload?: DutyPostHoldingPayloadResolvers<ContextType>;
  DutyPayload?: DutyPayloadResolvers<ContextType>;
  FrontlinePostingPayload?: FrontlinePostingPayloadResolvers<ContextType>;
};
