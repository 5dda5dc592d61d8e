// Generated from schema.graphql by `npm run generate`; edit the schema instead.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UnitRow } from '../unit/unit.reads.js';
import type { CadreRow, OfficeRow } from '../cadre/cadre.reads.js';
import type { OfficialRow, ContractTermRow } from '../official/official.reads.js';
import type { KinshipRow, KinshipPersonRow } from '../kinship/kinship.reads.js';
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
  /** The district with this id or administrative division code; give exactly one. */
  readonly district?: Maybe<District>;
  /** The town with this id or administrative division code; give exactly one. */
  readonly town?: Maybe<Town>;
  /** The village with this id or administrative division code; give exactly one. */
  readonly village?: Maybe<Village>;
  /** A town department by id or code; give exactly one. */
  readonly department?: Maybe<Department>;
  /** A cadre by id; null when there is none. */
  readonly cadre?: Maybe<Cadre>;
  /** An official by id; null when there is none. */
  readonly official?: Maybe<Official>;
};

/** All questions of the graph. */
export type QueryDistrictArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryTownArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryVillageArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryDepartmentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryCadreArgs = {
  id: Scalars['ID']['input'];
};

/** All questions of the graph. */
export type QueryOfficialArgs = {
  id: Scalars['ID']['input'];
};

/** All commands of the graph; each takes effect whole or not at all. */
export type Mutation = {
  /** Registers a district (区). */
  readonly registerDistrict?: Maybe<RegisterDistrictPayload>;
  /** Registers a town (镇) of a district. */
  readonly registerTown?: Maybe<RegisterTownPayload>;
  /** Registers a village (村) of a town. */
  readonly registerVillage?: Maybe<RegisterVillagePayload>;
  /** Registers a department of a town. */
  readonly registerDepartment?: Maybe<RegisterDepartmentPayload>;
  /** Registers a cadre (村镇干部) of a town. */
  readonly registerCadre?: Maybe<CadrePayload>;
  /** Records that a cadre takes an office. One head per body and unit at a time. */
  readonly takeOffice?: Maybe<CadrePayload>;
  /** Records that a cadre leaves an office. A mentorship that rests on the office ends by event. */
  readonly leaveOffice?: Maybe<CadrePayload>;
  /** Registers an official (大学生村官) in a village. The official serves once a contract is signed. */
  readonly registerOfficial?: Maybe<OfficialPayload>;
  /** Signs the next contract term; terms neither overlap nor leave a gap. */
  readonly signContract?: Maybe<OfficialPayload>;
  /** Ends the service of an official, with exactly one exit route. The mentorship ends by event. */
  readonly endContract?: Maybe<OfficialPayload>;
  /** Moves an official to another village. The mentorship ends by event. */
  readonly transferOfficial?: Maybe<OfficialPayload>;
  /**
   * Erases the record of an official who has left the service, or was registered and never signed: name, birth date,
   * placements and contract terms. It cannot be undone. Other services drop what they copied. What they recorded
   * themselves stays under an id that leads to nobody, with its free texts as they were written.
   */
  readonly eraseOfficial?: Maybe<EraseOfficialPayload>;
  /**
   * Records that two persons are kin in the sense of the civil servants law, art. 74 (公务员法第七十四条), wherefore neither
   * decides on the other from now on (art. 76). What was decided before stays decided.
   */
  readonly recordKinship?: Maybe<KinshipPayload>;
  /** Ends a kinship that is over or was recorded in error. Neither of the two does so, nor kin of theirs. */
  readonly endKinship?: Maybe<KinshipPayload>;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRegisterDistrictArgs = {
  input: RegisterDistrictInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRegisterTownArgs = {
  input: RegisterTownInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRegisterVillageArgs = {
  input: RegisterVillageInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRegisterDepartmentArgs = {
  input: RegisterDepartmentInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRegisterCadreArgs = {
  input: RegisterCadreInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationTakeOfficeArgs = {
  input: TakeOfficeInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationLeaveOfficeArgs = {
  input: LeaveOfficeInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRegisterOfficialArgs = {
  input: RegisterOfficialInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationSignContractArgs = {
  input: SignContractInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationEndContractArgs = {
  input: EndContractInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationTransferOfficialArgs = {
  input: TransferOfficialInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationEraseOfficialArgs = {
  input: EraseOfficialInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRecordKinshipArgs = {
  input: RecordKinshipInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationEndKinshipArgs = {
  input: EndKinshipInput;
};

/** A district (区). */
export type District = {
  readonly id: Scalars['ID']['output'];
  /** Administrative division code, 6 digits. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The district's towns, by code. */
  readonly towns?: Maybe<TownConnection>;
};

/** A district (区). */
export type DistrictTownsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A town (镇). */
export type Town = {
  readonly id: Scalars['ID']['output'];
  /** Administrative division code, 9 digits. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly district?: Maybe<District>;
  /** The town's villages, by code. */
  readonly villages?: Maybe<VillageConnection>;
  /** The town's departments, by code. */
  readonly departments?: Maybe<DepartmentConnection>;
  /** Officials who serve in the town's villages on a day (today by default), by name. */
  readonly officials?: Maybe<OfficialConnection>;
};

/** A town (镇). */
export type TownVillagesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A town (镇). */
export type TownDepartmentsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A town (镇). */
export type TownOfficialsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A village (村) with its two committees. */
export type Village = {
  readonly id: Scalars['ID']['output'];
  /** Administrative division code, 12 digits. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly town?: Maybe<Town>;
  /** Offices of the village's two committees held on a day (today by default). */
  readonly offices?: Maybe<ReadonlyArray<Office>>;
  /** Officials who serve in the village on a day (today by default), by name. */
  readonly officials?: Maybe<OfficialConnection>;
};

/** A village (村) with its two committees. */
export type VillageOfficesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A village (村) with its two committees. */
export type VillageOfficialsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A department of a town. */
export type Department = {
  readonly id: Scalars['ID']['output'];
  /** The town's code, the letter D and a number: `310114103D1`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly town?: Maybe<Town>;
};

/** A cadre (村镇干部): a village leader, committee member or town leader. */
export type Cadre = {
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly partyStatus?: Maybe<PartyStatus>;
  /** Offices held on a day (today by default). */
  readonly offices?: Maybe<ReadonlyArray<Office>>;
  /** The kinships that stand, for recusal. */
  readonly kinships?: Maybe<ReadonlyArray<Kinship>>;
};

/** A cadre (村镇干部): a village leader, committee member or town leader. */
export type CadreOfficesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** An office that a cadre holds for a time. */
export type Office = {
  readonly id: Scalars['ID']['output'];
  readonly body: OfficeBody;
  readonly rank: OfficeRank;
  /** Whether its holder is a principal leader of the village: the head of one of the two committees. */
  readonly principal: Scalars['Boolean']['output'];
  readonly cadre?: Maybe<Cadre>;
  /** The village; null for an office of the town. */
  readonly village?: Maybe<Village>;
  /** The first day on which it is held. */
  readonly from: Scalars['Date']['output'];
  /** The first day on which it is no longer held; null while it is. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A college-graduate village official (大学生村官). */
export type Official = {
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly sex?: Maybe<Sex>;
  /** The half-decade of birth, `1985-1989`. */
  readonly birthYearBand?: Maybe<Scalars['String']['output']>;
  readonly education?: Maybe<Education>;
  readonly specialties?: Maybe<ReadonlyArray<Specialty>>;
  readonly partyStatus?: Maybe<PartyStatus>;
  /** The year of the intake. */
  readonly cohortYear?: Maybe<Scalars['Int']['output']>;
  /** Whether a contract term runs on a day (today by default). */
  readonly serving?: Maybe<Scalars['Boolean']['output']>;
  /** The village of the official on a day (today by default); null before arrival and after leaving. */
  readonly village?: Maybe<Village>;
  /** The contract term that runs on a day (today by default). */
  readonly contract?: Maybe<ContractTerm>;
  /** All contract terms, oldest first. */
  readonly contracts?: Maybe<ReadonlyArray<ContractTerm>>;
  /** The kinships that stand, for recusal. */
  readonly kinships?: Maybe<ReadonlyArray<Kinship>>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialServingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialVillageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialContractArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A kinship (亲属关系) of two persons, neither of whom decides on the other while it stands. */
export type Kinship = {
  readonly id: Scalars['ID']['output'];
  readonly relation: KinshipRelation;
  /** The two; their order means nothing. */
  readonly persons: ReadonlyArray<KinshipPerson>;
  /** The day on which it was recorded: from then on it counts. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The day on which it was ended; null while it stands. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  readonly endReason?: Maybe<KinshipEndReason>;
  /** Give it as `expectedVersion` to end the kinship. */
  readonly version: Scalars['Int']['output'];
};

/** One of two kin: an official or a cadre; neither where the viewer's roles do not reach that person. */
export type KinshipPerson = {
  readonly official?: Maybe<Official>;
  readonly cadre?: Maybe<Cadre>;
};

/** A contract term (聘期). */
export type ContractTerm = {
  readonly id: Scalars['ID']['output'];
  /** 1 for the first term, 2 for the renewal. */
  readonly ordinal: Scalars['Int']['output'];
  /** The first day of the term. */
  readonly from: Scalars['Date']['output'];
  /** The last day of the term as signed. */
  readonly to: Scalars['Date']['output'];
  /** The day on which the official left before or at the end; null otherwise. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** How the official left; null while the term runs or was renewed. */
  readonly exitRoute?: Maybe<ExitRoute>;
};

/** A page of towns. */
export type TownConnection = {
  readonly nodes: ReadonlyArray<Town>;
  readonly edges: ReadonlyArray<TownEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type TownEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Town;
};

/** A page of villages. */
export type VillageConnection = {
  readonly nodes: ReadonlyArray<Village>;
  readonly edges: ReadonlyArray<VillageEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type VillageEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Village;
};

/** A page of departments. */
export type DepartmentConnection = {
  readonly nodes: ReadonlyArray<Department>;
  readonly edges: ReadonlyArray<DepartmentEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type DepartmentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Department;
};

/** A page of officials. */
export type OfficialConnection = {
  readonly nodes: ReadonlyArray<Official>;
  readonly edges: ReadonlyArray<OfficialEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type OfficialEdge = {
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

/** Sex as registered. */
export type Sex =
  /** 女 */
  | 'FEMALE'
  /** 男 */
  | 'MALE';

/** The highest degree (学历). */
export type Education =
  /** 大专 */
  | 'ASSOCIATE'
  /** 本科 */
  | 'BACHELOR'
  /** 硕士研究生 */
  | 'MASTER'
  /** 博士研究生 */
  | 'DOCTOR';

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

/** Standing towards the Party (政治面貌). */
export type PartyStatus =
  /** 正式党员 */
  | 'FULL_MEMBER'
  /** 预备党员 */
  | 'PROBATIONARY_MEMBER'
  /** 共青团员 */
  | 'LEAGUE_MEMBER'
  /** 群众 */
  | 'NONE';

/** The body in which an office is held. */
export type OfficeBody =
  /** 村党组织 */
  | 'VILLAGE_PARTY_ORGANISATION'
  /** 村民委员会 */
  | 'VILLAGE_COMMITTEE'
  /** 镇党委 */
  | 'TOWN_PARTY_COMMITTEE'
  /** 镇人民政府 */
  | 'TOWN_GOVERNMENT';

/** The rank within the body. */
export type OfficeRank =
  /** 正职：书记、主任、镇长 */
  | 'HEAD'
  /** 副职 */
  | 'DEPUTY'
  /** 委员 */
  | 'MEMBER';

/** How an official left the service (退出去向). */
export type ExitRoute =
  /** 留任村干部 */
  | 'STAYED_AS_VILLAGE_CADRE'
  /** 考录公务员 */
  | 'CIVIL_SERVICE'
  /** 自主创业 */
  | 'OWN_BUSINESS'
  /** 另行择业 */
  | 'OTHER_JOB'
  /** 继续深造 */
  | 'FURTHER_STUDY'
  /** 解聘 */
  | 'DISMISSED'
  /** 辞职 */
  | 'RESIGNED'
  /** 去世 */
  | 'DECEASED';

/** What two persons are to each other (公务员法第七十四条第一款). */
export type KinshipRelation =
  /** 夫妻 */
  | 'SPOUSE'
  /** 直系血亲 */
  | 'LINEAL'
  /** 三代以内旁系血亲 */
  | 'COLLATERAL_WITHIN_THREE_GENERATIONS'
  /** 近姻亲 */
  | 'CLOSE_IN_LAW';

/** Why a kinship no longer counts. */
export type KinshipEndReason =
  /** 登记有误 */
  | 'RECORDED_IN_ERROR'
  /** 婚姻关系解除，限夫妻与近姻亲 */
  | 'MARRIAGE_DISSOLVED'
  /** 收养关系解除，限血亲 */
  | 'ADOPTION_DISSOLVED';

/** What `registerDistrict` takes. */
export type RegisterDistrictInput = {
  /** The same key twice is one effect and the same answer; 1 to 200 characters. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** 6 digits. */
  readonly code: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

/** What `registerTown` takes. */
export type RegisterTownInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly districtId: Scalars['ID']['input'];
  /** 9 digits that begin with the district's code. */
  readonly code: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

/** What `registerVillage` takes. */
export type RegisterVillageInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly townId: Scalars['ID']['input'];
  /** 12 digits that begin with the town's code. */
  readonly code: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

/** What `registerDepartment` takes. */
export type RegisterDepartmentInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly townId: Scalars['ID']['input'];
  /** The town's code, the letter D and a number from 1 to 999. */
  readonly code: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

/** What `registerCadre` takes. */
export type RegisterCadreInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly townId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly partyStatus: PartyStatus;
};

/** What `takeOffice` takes. */
export type TakeOfficeInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly cadreId: Scalars['ID']['input'];
  readonly body: OfficeBody;
  readonly rank: OfficeRank;
  /** The village; required for an office of a village's two committees, absent for one of the town. */
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  readonly from: Scalars['Date']['input'];
};

/** What `leaveOffice` takes. */
export type LeaveOfficeInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly cadreId: Scalars['ID']['input'];
  /** An office that the cadre holds. */
  readonly officeId: Scalars['ID']['input'];
  /** The first day on which the office is no longer held. */
  readonly on: Scalars['Date']['input'];
};

/** What `registerOfficial` takes. */
export type RegisterOfficialInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly villageId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly sex: Sex;
  /** Kept to check the age; shown only as a half-decade. */
  readonly birthDate: Scalars['Date']['input'];
  readonly education: Education;
  /** At least one. */
  readonly specialties: ReadonlyArray<Specialty>;
  readonly partyStatus: PartyStatus;
  /** The first day in the village. */
  readonly arrivedOn: Scalars['Date']['input'];
};

/** What `signContract` takes. */
export type SignContractInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** The first day of the term: of arrival, or the day after the last term. */
  readonly from: Scalars['Date']['input'];
  /** The last day of the term. */
  readonly to: Scalars['Date']['input'];
};

/** What `eraseOfficial` takes. */
export type EraseOfficialInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
};

/** What `endContract` takes. */
export type EndContractInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** The last day of service. */
  readonly on: Scalars['Date']['input'];
  readonly exitRoute: ExitRoute;
};

/** What `transferOfficial` takes. */
export type TransferOfficialInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  readonly villageId: Scalars['ID']['input'];
  /** The first day in the new village. */
  readonly on: Scalars['Date']['input'];
};

/** A cadre or an official; give exactly one id. */
export type KinshipPersonInput = {
  readonly officialId?: InputMaybe<Scalars['ID']['input']>;
  readonly cadreId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `recordKinship` takes. */
export type RecordKinshipInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** One of the two is of the organiser's own units, the other at least of the same district. */
  readonly person: KinshipPersonInput;
  readonly relative: KinshipPersonInput;
  readonly relation: KinshipRelation;
};

/** What `endKinship` takes. */
export type EndKinshipInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly kinshipId: Scalars['ID']['input'];
  /** The `version` that was read; if it has changed since, the command is refused. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reason: KinshipEndReason;
};

/** What `registerDistrict` answers. */
export type RegisterDistrictPayload = {
  readonly district: District;
};

/** What `registerTown` answers. */
export type RegisterTownPayload = {
  readonly town: Town;
};

/** What `registerVillage` answers. */
export type RegisterVillagePayload = {
  readonly village: Village;
};

/** What `registerDepartment` answers. */
export type RegisterDepartmentPayload = {
  readonly department: Department;
};

/** What commands on a cadre answer. */
export type CadrePayload = {
  readonly cadre: Cadre;
  /** The office that was taken or left; null on registration. */
  readonly office?: Maybe<Office>;
};

/** What commands on an official answer. */
export type OfficialPayload = {
  readonly official: Official;
};

/** What `eraseOfficial` answers. */
export type EraseOfficialPayload = {
  /** The id that now leads to nobody. */
  readonly officialId: Scalars['ID']['output'];
};

/** What commands on a kinship answer. */
export type KinshipPayload = {
  readonly kinship: Kinship;
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
  District: District;
  Town: Town;
  Village: Village;
  Department: Department;
  Cadre: Cadre;
  Official: Official;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  District: { __typename: 'District' } & GraphQLRecursivePick<FederationTypes['District'], { id: true }>;
  Town: { __typename: 'Town' } & GraphQLRecursivePick<FederationTypes['Town'], { id: true }>;
  Village: { __typename: 'Village' } & GraphQLRecursivePick<FederationTypes['Village'], { id: true }>;
  Department: { __typename: 'Department' } & GraphQLRecursivePick<FederationTypes['Department'], { id: true }>;
  Cadre: { __typename: 'Cadre' } & GraphQLRecursivePick<FederationTypes['Cadre'], { id: true }>;
  Official: { __typename: 'Official' } & GraphQLRecursivePick<FederationTypes['Official'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  District: ResolverTypeWrapper<UnitRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Town: ResolverTypeWrapper<UnitRow>;
  Village: ResolverTypeWrapper<UnitRow>;
  Department: ResolverTypeWrapper<UnitRow>;
  Cadre: ResolverTypeWrapper<CadreRow>;
  Office: ResolverTypeWrapper<OfficeRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Official: ResolverTypeWrapper<OfficialRow>;
  Kinship: ResolverTypeWrapper<KinshipRow>;
  KinshipPerson: ResolverTypeWrapper<KinshipPersonRow>;
  ContractTerm: ResolverTypeWrapper<ContractTermRow>;
  TownConnection: ResolverTypeWrapper<
    Omit<TownConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['Town']>;
      edges: ReadonlyArray<ResolversTypes['TownEdge']>;
    }
  >;
  TownEdge: ResolverTypeWrapper<Omit<TownEdge, 'node'> & { node: ResolversTypes['Town'] }>;
  VillageConnection: ResolverTypeWrapper<
    Omit<VillageConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['Village']>;
      edges: ReadonlyArray<ResolversTypes['VillageEdge']>;
    }
  >;
  VillageEdge: ResolverTypeWrapper<Omit<VillageEdge, 'node'> & { node: ResolversTypes['Village'] }>;
  DepartmentConnection: ResolverTypeWrapper<
    Omit<DepartmentConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['Department']>;
      edges: ReadonlyArray<ResolversTypes['DepartmentEdge']>;
    }
  >;
  DepartmentEdge: ResolverTypeWrapper<Omit<DepartmentEdge, 'node'> & { node: ResolversTypes['Department'] }>;
  OfficialConnection: ResolverTypeWrapper<
    Omit<OfficialConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['Official']>;
      edges: ReadonlyArray<ResolversTypes['OfficialEdge']>;
    }
  >;
  OfficialEdge: ResolverTypeWrapper<Omit<OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Sex: Sex;
  Education: Education;
  Specialty: Specialty;
  PartyStatus: PartyStatus;
  OfficeBody: OfficeBody;
  OfficeRank: OfficeRank;
  ExitRoute: ExitRoute;
  KinshipRelation: KinshipRelation;
  KinshipEndReason: KinshipEndReason;
  RegisterDistrictInput: RegisterDistrictInput;
  RegisterTownInput: RegisterTownInput;
  RegisterVillageInput: RegisterVillageInput;
  RegisterDepartmentInput: RegisterDepartmentInput;
  RegisterCadreInput: RegisterCadreInput;
  TakeOfficeInput: TakeOfficeInput;
  LeaveOfficeInput: LeaveOfficeInput;
  RegisterOfficialInput: RegisterOfficialInput;
  SignContractInput: SignContractInput;
  EraseOfficialInput: EraseOfficialInput;
  EndContractInput: EndContractInput;
  TransferOfficialInput: TransferOfficialInput;
  KinshipPersonInput: KinshipPersonInput;
  RecordKinshipInput: RecordKinshipInput;
  EndKinshipInput: EndKinshipInput;
  RegisterDistrictPayload: ResolverTypeWrapper<
    Omit<RegisterDistrictPayload, 'district'> & { district: ResolversTypes['District'] }
  >;
  RegisterTownPayload: ResolverTypeWrapper<Omit<RegisterTownPayload, 'town'> & { town: ResolversTypes['Town'] }>;
  RegisterVillagePayload: ResolverTypeWrapper<
    Omit<RegisterVillagePayload, 'village'> & { village: ResolversTypes['Village'] }
  >;
  RegisterDepartmentPayload: ResolverTypeWrapper<
    Omit<RegisterDepartmentPayload, 'department'> & { department: ResolversTypes['Department'] }
  >;
  CadrePayload: ResolverTypeWrapper<
    Omit<CadrePayload, 'cadre' | 'office'> & {
      cadre: ResolversTypes['Cadre'];
      office?: Maybe<ResolversTypes['Office']>;
    }
  >;
  OfficialPayload: ResolverTypeWrapper<Omit<OfficialPayload, 'official'> & { official: ResolversTypes['Official'] }>;
  EraseOfficialPayload: ResolverTypeWrapper<EraseOfficialPayload>;
  KinshipPayload: ResolverTypeWrapper<Omit<KinshipPayload, 'kinship'> & { kinship: ResolversTypes['Kinship'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  District: UnitRow;
  Int: Scalars['Int']['output'];
  Town: UnitRow;
  Village: UnitRow;
  Department: UnitRow;
  Cadre: CadreRow;
  Office: OfficeRow;
  Boolean: Scalars['Boolean']['output'];
  Official: OfficialRow;
  Kinship: KinshipRow;
  KinshipPerson: KinshipPersonRow;
  ContractTerm: ContractTermRow;
  TownConnection: Omit<TownConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['Town']>;
    edges: ReadonlyArray<ResolversParentTypes['TownEdge']>;
  };
  TownEdge: Omit<TownEdge, 'node'> & { node: ResolversParentTypes['Town'] };
  VillageConnection: Omit<VillageConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['Village']>;
    edges: ReadonlyArray<ResolversParentTypes['VillageEdge']>;
  };
  VillageEdge: Omit<VillageEdge, 'node'> & { node: ResolversParentTypes['Village'] };
  DepartmentConnection: Omit<DepartmentConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['Department']>;
    edges: ReadonlyArray<ResolversParentTypes['DepartmentEdge']>;
  };
  DepartmentEdge: Omit<DepartmentEdge, 'node'> & { node: ResolversParentTypes['Department'] };
  OfficialConnection: Omit<OfficialConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['Official']>;
    edges: ReadonlyArray<ResolversParentTypes['OfficialEdge']>;
  };
  OfficialEdge: Omit<OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  PageInfo: PageInfo;
  RegisterDistrictInput: RegisterDistrictInput;
  RegisterTownInput: RegisterTownInput;
  RegisterVillageInput: RegisterVillageInput;
  RegisterDepartmentInput: RegisterDepartmentInput;
  RegisterCadreInput: RegisterCadreInput;
  TakeOfficeInput: TakeOfficeInput;
  LeaveOfficeInput: LeaveOfficeInput;
  RegisterOfficialInput: RegisterOfficialInput;
  SignContractInput: SignContractInput;
  EraseOfficialInput: EraseOfficialInput;
  EndContractInput: EndContractInput;
  TransferOfficialInput: TransferOfficialInput;
  KinshipPersonInput: KinshipPersonInput;
  RecordKinshipInput: RecordKinshipInput;
  EndKinshipInput: EndKinshipInput;
  RegisterDistrictPayload: Omit<RegisterDistrictPayload, 'district'> & { district: ResolversParentTypes['District'] };
  RegisterTownPayload: Omit<RegisterTownPayload, 'town'> & { town: ResolversParentTypes['Town'] };
  RegisterVillagePayload: Omit<RegisterVillagePayload, 'village'> & { village: ResolversParentTypes['Village'] };
  RegisterDepartmentPayload: Omit<RegisterDepartmentPayload, 'department'> & {
    department: ResolversParentTypes['Department'];
  };
  CadrePayload: Omit<CadrePayload, 'cadre' | 'office'> & {
    cadre: ResolversParentTypes['Cadre'];
    office?: Maybe<ResolversParentTypes['Office']>;
  };
  OfficialPayload: Omit<OfficialPayload, 'official'> & { official: ResolversParentTypes['Official'] };
  EraseOfficialPayload: EraseOfficialPayload;
  KinshipPayload: Omit<KinshipPayload, 'kinship'> & { kinship: ResolversParentTypes['Kinship'] };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, Partial<QueryDistrictArgs>>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType, Partial<QueryTownArgs>>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType, Partial<QueryVillageArgs>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, Partial<QueryDepartmentArgs>>;
  cadre?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType, RequireFields<QueryCadreArgs, 'id'>>;
  official?: Resolver<
    Maybe<ResolversTypes['Official']>,
    ParentType,
    ContextType,
    RequireFields<QueryOfficialArgs, 'id'>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  registerDistrict?: Resolver<
    Maybe<ResolversTypes['RegisterDistrictPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRegisterDistrictArgs, 'input'>
  >;
  registerTown?: Resolver<
    Maybe<ResolversTypes['RegisterTownPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRegisterTownArgs, 'input'>
  >;
  registerVillage?: Resolver<
    Maybe<ResolversTypes['RegisterVillagePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRegisterVillageArgs, 'input'>
  >;
  registerDepartment?: Resolver<
    Maybe<ResolversTypes['RegisterDepartmentPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRegisterDepartmentArgs, 'input'>
  >;
  registerCadre?: Resolver<
    Maybe<ResolversTypes['CadrePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRegisterCadreArgs, 'input'>
  >;
  takeOffice?: Resolver<
    Maybe<ResolversTypes['CadrePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationTakeOfficeArgs, 'input'>
  >;
  leaveOffice?: Resolver<
    Maybe<ResolversTypes['CadrePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationLeaveOfficeArgs, 'input'>
  >;
  registerOfficial?: Resolver<
    Maybe<ResolversTypes['OfficialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRegisterOfficialArgs, 'input'>
  >;
  signContract?: Resolver<
    Maybe<ResolversTypes['OfficialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationSignContractArgs, 'input'>
  >;
  endContract?: Resolver<
    Maybe<ResolversTypes['OfficialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndContractArgs, 'input'>
  >;
  transferOfficial?: Resolver<
    Maybe<ResolversTypes['OfficialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationTransferOfficialArgs, 'input'>
  >;
  eraseOfficial?: Resolver<
    Maybe<ResolversTypes['EraseOfficialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEraseOfficialArgs, 'input'>
  >;
  recordKinship?: Resolver<
    Maybe<ResolversTypes['KinshipPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordKinshipArgs, 'input'>
  >;
  endKinship?: Resolver<
    Maybe<ResolversTypes['KinshipPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndKinshipArgs, 'input'>
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
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  towns?: Resolver<
    Maybe<ResolversTypes['TownConnection']>,
    ParentType,
    ContextType,
    RequireFields<DistrictTownsArgs, 'first'>
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
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  villages?: Resolver<
    Maybe<ResolversTypes['VillageConnection']>,
    ParentType,
    ContextType,
    RequireFields<TownVillagesArgs, 'first'>
  >;
  departments?: Resolver<
    Maybe<ResolversTypes['DepartmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<TownDepartmentsArgs, 'first'>
  >;
  officials?: Resolver<
    Maybe<ResolversTypes['OfficialConnection']>,
    ParentType,
    ContextType,
    RequireFields<TownOfficialsArgs, 'first'>
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
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  offices?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Office']>>,
    ParentType,
    ContextType,
    Partial<VillageOfficesArgs>
  >;
  officials?: Resolver<
    Maybe<ResolversTypes['OfficialConnection']>,
    ParentType,
    ContextType,
    RequireFields<VillageOfficialsArgs, 'first'>
  >;
};

export type DepartmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department'],
  FederationReferenceType extends FederationReferenceTypes['Department'] = FederationReferenceTypes['Department'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Department']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
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
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyStatus?: Resolver<Maybe<ResolversTypes['PartyStatus']>, ParentType, ContextType>;
  offices?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Office']>>,
    ParentType,
    ContextType,
    Partial<CadreOfficesArgs>
  >;
  kinships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Kinship']>>, ParentType, ContextType>;
};

export type OfficeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['OfficeBody'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['OfficeRank'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cadre?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  birthYearBand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['Education']>, ParentType, ContextType>;
  specialties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Specialty']>>, ParentType, ContextType>;
  partyStatus?: Resolver<Maybe<ResolversTypes['PartyStatus']>, ParentType, ContextType>;
  cohortYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serving?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<OfficialServingArgs>>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType, Partial<OfficialVillageArgs>>;
  contract?: Resolver<Maybe<ResolversTypes['ContractTerm']>, ParentType, ContextType, Partial<OfficialContractArgs>>;
  contracts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContractTerm']>>, ParentType, ContextType>;
  kinships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Kinship']>>, ParentType, ContextType>;
};

export type KinshipResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Kinship'] = ResolversParentTypes['Kinship'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['KinshipRelation'], ParentType, ContextType>;
  persons?: Resolver<ReadonlyArray<ResolversTypes['KinshipPerson']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['KinshipEndReason']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KinshipPersonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KinshipPerson'] = ResolversParentTypes['KinshipPerson'],
> = {
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  cadre?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
};

export type ContractTermResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ContractTerm'] = ResolversParentTypes['ContractTerm'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exitRoute?: Resolver<Maybe<ResolversTypes['ExitRoute']>, ParentType, ContextType>;
};

export type TownConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TownConnection'] = ResolversParentTypes['TownConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Town']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TownEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TownEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TownEdge'] = ResolversParentTypes['TownEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Town'], ParentType, ContextType>;
};

export type VillageConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VillageConnection'] = ResolversParentTypes['VillageConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Village']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['VillageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VillageEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VillageEdge'] = ResolversParentTypes['VillageEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Village'], ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Department']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepartmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DepartmentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DepartmentEdge'] = ResolversParentTypes['DepartmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export type OfficialConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfficialEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge'],
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

export type RegisterDistrictPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegisterDistrictPayload'] = ResolversParentTypes['RegisterDistrictPayload'],
> = {
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
};

export type RegisterTownPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegisterTownPayload'] = ResolversParentTypes['RegisterTownPayload'],
> = {
  town?: Resolver<ResolversTypes['Town'], ParentType, ContextType>;
};

export type RegisterVillagePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegisterVillagePayload'] = ResolversParentTypes['RegisterVillagePayload'],
> = {
  village?: Resolver<ResolversTypes['Village'], ParentType, ContextType>;
};

export type RegisterDepartmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegisterDepartmentPayload'] =
    ResolversParentTypes['RegisterDepartmentPayload'],
> = {
  department?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export type CadrePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CadrePayload'] = ResolversParentTypes['CadrePayload'],
> = {
  cadre?: Resolver<ResolversTypes['Cadre'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
};

export type OfficialPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OfficialPayload'] = ResolversParentTypes['OfficialPayload'],
> = {
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type EraseOfficialPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EraseOfficialPayload'] = ResolversParentTypes['EraseOfficialPayload'],
> = {
  officialId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type KinshipPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KinshipPayload'] = ResolversParentTypes['KinshipPayload'],
> = {
  kinship?: Resolver<ResolversTypes['Kinship'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Town?: TownResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  Cadre?: CadreResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  Kinship?: KinshipResolvers<ContextType>;
  KinshipPerson?: KinshipPersonResolvers<ContextType>;
  ContractTerm?: ContractTermResolvers<ContextType>;
  TownConnection?: TownConnectionResolvers<ContextType>;
  TownEdge?: TownEdgeResolvers<ContextType>;
  VillageConnection?: VillageConnectionResolvers<ContextType>;
  VillageEdge?: VillageEdgeResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  RegisterDistrictPayload?: RegisterDistrictPayloadResolvers<ContextType>;
  RegisterTownPayload?: RegisterTownPayloadResolvers<ContextType>;
  RegisterVillagePayload?: RegisterVillagePayloadResolvers<ContextType>;
  RegisterDepartmentPayload?: RegisterDepartmentPayloadResolvers<ContextType>;
  CadrePayload?: CadrePayloadResolvers<ContextType>;
  OfficialPayload?: OfficialPayloadResolvers<ContextType>;
  EraseOfficialPayload?: EraseOfficialPayloadResolvers<ContextType>;
  KinshipPayload?: KinshipPayloadResolvers<ContextType>;
};
