// Generated from schema.graphql by `npm run generate`; edit the schema instead.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UnitRow } from '../unit/unit.reads.js';
import type { CadreRow, OfficeRow } from '../cadre/cadre.reads.js';
import type { OfficialRow } from '../official/official.reads.js';
import type { KeyCultivationRow } from '../key-cultivation/key-cultivation.reads.js';
import type { PlacementRow } from '../placement/placement.reads.js';
import type { ContractTermRow } from '../contract-term/contract-term.reads.js';
import type { RenewalAnswer } from '../contract-term/renewal.answer.js';
import type { CommitteePostRow } from '../committee-post/committee-post.reads.js';
import type { ExitPlanRow } from '../exit-plan/exit-plan.reads.js';
import type { ContractAlertRow } from '../contract-alert/contract-alert.reads.js';
import type { KinshipRow, KinshipPersonRow } from '../kinship/kinship.reads.js';
import type { MaskedRow } from '../personal-data/personal-data.reads.js';
import type { RevealRow } from '../reveal/reveal.reads.js';
import type { OwnRecord } from '../reveal/own-record.answer.js';
import type { CorrectionRow } from '../correction/correction.reads.js';
import type { QualificationRow } from '../qualification/qualification.reads.js';
import type { PartyStatusRow } from '../party-status/party-status.reads.js';
import type { WishRow } from '../wish/wish.reads.js';
import type { KeptRow } from '../erasure/kept-records.js';
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
  /** The district with this id or administrative division code; give exactly one. */
  readonly district?: Maybe<District>;
  /** The town with this id or administrative division code; give exactly one. */
  readonly town?: Maybe<Town>;
  /** The village with this id or administrative division code; give exactly one. */
  readonly village?: Maybe<Village>;
  /** A town department by id or code; give exactly one. */
  readonly department?: Maybe<Department>;
  /** A cadre by id, as known at a moment (now by default); null when there is none. */
  readonly cadre?: Maybe<Cadre>;
  /** The cadres within the viewer's reach. Offices are looked at on a day, today by default. */
  readonly cadres: CadreConnection;
  /** An official by id; null when there is none. */
  readonly official?: Maybe<Official>;
  /**
   * Officials within the viewer's reach as they are on a day (today by default): those who serve, unless the filter says
   * otherwise. With `knownAt` all of it is as it was known then.
   */
  readonly officials: OfficialConnection;
  /**
   * The contract terms that are followed by no other and end within 180 days of a day (today by default), or ran out by it
   * without an exit route, which `endContract` records; the soonest first. Question 1 with `exitPlan` null and
   * `exitRouteMissing: false`. A unit of the filter is where the official is on the day.
   */
  readonly contractAlerts: ContractAlertConnection;
  /** What officials of a town's villages want corrected in their records, oldest first. */
  readonly correctionRequests: CorrectionRequestConnection;
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
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** All questions of the graph. */
export type QueryCadresArgs = {
  filter?: InputMaybe<CadreFilter>;
  orderBy?: CadreOrder;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryOfficialArgs = {
  id: Scalars['ID']['input'];
};

/** All questions of the graph. */
export type QueryOfficialsArgs = {
  filter?: InputMaybe<OfficialFilter>;
  orderBy?: OfficialOrder;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryContractAlertsArgs = {
  filter?: InputMaybe<ContractAlertFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All questions of the graph. */
export type QueryCorrectionRequestsArgs = {
  townId: Scalars['ID']['input'];
  status?: InputMaybe<CorrectionStatus>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** Gives a unit another name from a day on; what it was called before stays. */
  readonly renameUnit?: Maybe<UnitPayload>;
  /** Closes a unit, as when villages merge. Nobody serves there any more by then, and nobody comes to it after. */
  readonly closeUnit?: Maybe<UnitPayload>;
  /** Registers a cadre (村镇干部) of a town. */
  readonly registerCadre?: Maybe<CadrePayload>;
  /** Records that a cadre takes an office. One head per body and unit at a time. */
  readonly takeOffice?: Maybe<CadrePayload>;
  /** Records that a cadre leaves an office. A mentorship that rests on the office ends by event. */
  readonly leaveOffice?: Maybe<CadrePayload>;
  /** Corrects what was registered of a cadre; what was known before is still asked for with `knownAt`. */
  readonly correctCadre?: Maybe<CadrePayload>;
  /** Corrects the days of an office. What was known before stays to be asked for with `knownAt`. */
  readonly correctOffice?: Maybe<CadrePayload>;
  /**
   * Registers an official (大学生村官) in a village. The official serves once a contract is signed. Warns where it is the
   * home village.
   */
  readonly registerOfficial?: Maybe<OfficialPayload>;
  /**
   * Signs the next contract term; terms neither overlap nor leave a gap. A renewal (续聘) needs the assessment of the present
   * term, competent at least. After two terms without a two-committee post of deputy rank or above it needs an exception.
   * `Official.renewal` answers beforehand what would be refused.
   */
  readonly signContract?: Maybe<OfficialPayload>;
  /**
   * Corrects what was recorded of a contract term: its days, or how and when it ended. The days of the terms before and
   * after move along. What was known before stays to be asked for with `knownAt`.
   */
  readonly correctContract?: Maybe<OfficialPayload>;
  /**
   * Corrects the village or the days of a placement; the days of those before and after move along. The last one ends with
   * the contract. Warns where it is the home village.
   */
  readonly correctPlacement?: Maybe<OfficialPayload>;
  /** Makes the exit plan (退出计划) of a contract term, in place of the one in force. The official does so, or the organisers. */
  readonly makeExitPlan?: Maybe<ExitPlanPayload>;
  /**
   * Ends the service of an official, with exactly one exit route; the mentorship ends by event. Of a term that ran out, the
   * exit route is recorded at any time later, with its last day. An end that lies ahead gives way to another one, by
   * `expectedVersion`, or is taken back with `correctContract`.
   */
  readonly endContract?: Maybe<OfficialPayload>;
  /**
   * Moves an official to another village. The mentorship ends by event. An end of service that lies ahead stays. Warns where
   * it is the home village.
   */
  readonly transferOfficial?: Maybe<OfficialPayload>;
  /** The town lists an official who serves in it for key cultivation (重点培养). One listing holds at a time. */
  readonly listForKeyCultivation?: Maybe<KeyCultivationPayload>;
  /** Ends a key cultivation by decision. It ends by itself with the service, and with leaving the town. */
  readonly endKeyCultivation?: Maybe<KeyCultivationPayload>;
  /**
   * Corrects what the registration of an official says: name, sex, birth date, home village. Everything is checked as at
   * registration, and birth date and sex against the ID number on record. What was known before stays to be read by
   * `knownAt`. For other mistakes see `correctQualification` and `correctPartyStatus`.
   */
  readonly correctOfficial?: Maybe<OfficialPayload>;
  /** Records a degree or specialty that an official gained in service (在职学历). It holds from a day on, until the next. */
  readonly recordQualification?: Maybe<OfficialPayload>;
  /** Corrects a record of a degree, or withdraws one that should not have been made. */
  readonly correctQualification?: Maybe<OfficialPayload>;
  /**
   * Records the next standing of an official towards the Party (政治面貌): NONE and LEAGUE_MEMBER become PROBATIONARY_MEMBER,
   * and that FULL_MEMBER after a year of probation (党章第七条). A probation is extended, once, by PROBATIONARY_MEMBER again
   * with `probationTo`; every membership may end in NONE, with its `endReason`.
   */
  readonly recordPartyStatus?: Maybe<OfficialPayload>;
  /** Corrects a record of a party status, or withdraws one that should not have been made; the whole row of them has to be possible. */
  readonly correctPartyStatus?: Maybe<OfficialPayload>;
  /**
   * States where an official would like to go after the service (去向意愿), the first choice first; the list replaces the
   * one of before. Officials state their own.
   */
  readonly stateWishes?: Maybe<OfficialPayload>;
  /**
   * Erases the record of an official who left the service long enough ago, or was registered and never signed: name, birth
   * date, placements, contract terms, personal data and correction requests. It cannot be undone; with `dryRun` nothing is
   * changed, and the answer is what would be. Other services drop what they copied. What they recorded themselves stays
   * under an id that leads to nobody, with its free texts as they were written.
   */
  readonly eraseOfficial?: Maybe<EraseOfficialPayload>;
  /**
   * Records an official's ID number, mobile number and home address, or replaces what is on record. They are kept
   * encrypted and shown masked, to everybody.
   */
  readonly recordPersonalData?: Maybe<OfficialPayload>;
  /**
   * Answers personal data unmasked, once. Who read what and why is recorded in the same transaction, for the official and
   * the auditors to see; at most 20 times an hour and 100 times a day.
   */
  readonly revealPersonalData?: Maybe<RevealPersonalDataPayload>;
  /**
   * Answers all that this service holds about an official, unmasked, for the person (个人信息保护法 art. 45). It is recorded
   * as a reveal with the purpose SUBJECT_ACCESS; at most 5 times a day. What the other services hold, the person reads with
   * the query gateway/examples/05-own-record.graphql.
   */
  readonly exportPersonalData?: Maybe<ExportPersonalDataPayload>;
  /** Says what is wrong in one's own record (个人信息保护法 art. 46). One request per field waits at a time. */
  readonly requestCorrection?: Maybe<CorrectionRequestPayload>;
  /**
   * Decides a request for correction; never one's own. What was accepted is then recorded with the command for it, such as
   * `recordPersonalData`.
   */
  readonly decideCorrection?: Maybe<CorrectionRequestPayload>;
  /**
   * Records that two persons are kin in the sense of the civil servants law, art. 74 (公务员法第七十四条), wherefore neither
   * decides on the other from now on (art. 76). What was decided before stays decided. Both have to be within the
   * organiser's reach: what links two towns is for the district's organiser to record.
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
export type MutationRenameUnitArgs = {
  input: RenameUnitInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCloseUnitArgs = {
  input: CloseUnitInput;
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
export type MutationCorrectCadreArgs = {
  input: CorrectCadreInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCorrectOfficeArgs = {
  input: CorrectOfficeInput;
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
export type MutationCorrectContractArgs = {
  input: CorrectContractInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCorrectPlacementArgs = {
  input: CorrectPlacementInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationMakeExitPlanArgs = {
  input: MakeExitPlanInput;
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
export type MutationListForKeyCultivationArgs = {
  input: ListForKeyCultivationInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationEndKeyCultivationArgs = {
  input: EndKeyCultivationInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCorrectOfficialArgs = {
  input: CorrectOfficialInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRecordQualificationArgs = {
  input: RecordQualificationInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCorrectQualificationArgs = {
  input: CorrectQualificationInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRecordPartyStatusArgs = {
  input: RecordPartyStatusInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationCorrectPartyStatusArgs = {
  input: CorrectPartyStatusInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationStateWishesArgs = {
  input: StateWishesInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationEraseOfficialArgs = {
  input: EraseOfficialInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRecordPersonalDataArgs = {
  input: RecordPersonalDataInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRevealPersonalDataArgs = {
  input: RevealPersonalDataInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationExportPersonalDataArgs = {
  input: ExportPersonalDataInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationRequestCorrectionArgs = {
  input: RequestCorrectionInput;
};

/** All commands of the graph; each takes effect whole or not at all. */
export type MutationDecideCorrectionArgs = {
  input: DecideCorrectionInput;
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
  /** On a day (today by default). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The first day on which it is no more; null while it is. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Give it as `expectedVersion` to rename or close the unit. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** The district's towns that are there on a day (today by default), by code. */
  readonly towns?: Maybe<TownConnection>;
  /** Officials of the district's villages on a day (today by default): those who serve, unless the filter says otherwise. */
  readonly officials?: Maybe<OfficialConnection>;
};

/** A district (区). */
export type DistrictNameArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A district (区). */
export type DistrictTownsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A district (区). */
export type DistrictOfficialsArgs = {
  filter?: InputMaybe<OfficialFilter>;
  orderBy?: OfficialOrder;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A town (镇). */
export type Town = {
  readonly id: Scalars['ID']['output'];
  /** Administrative division code, 9 digits. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** On a day (today by default). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The first day on which it is no more; null while it is. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Give it as `expectedVersion` to rename or close the unit. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly district?: Maybe<District>;
  /** The town's villages that are there on a day (today by default), by code. */
  readonly villages?: Maybe<VillageConnection>;
  /** The town's departments that are there on a day (today by default), by code. */
  readonly departments?: Maybe<DepartmentConnection>;
  /** Offices of the town itself, not of its villages, held on a day (today by default). */
  readonly offices?: Maybe<ReadonlyArray<Office>>;
  /** Officials of the town's villages on a day (today by default): those who serve, unless the filter says otherwise. */
  readonly officials?: Maybe<OfficialConnection>;
};

/** A town (镇). */
export type TownNameArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A town (镇). */
export type TownVillagesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A town (镇). */
export type TownDepartmentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A town (镇). */
export type TownOfficesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A town (镇). */
export type TownOfficialsArgs = {
  filter?: InputMaybe<OfficialFilter>;
  orderBy?: OfficialOrder;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A village (村) with its two committees. */
export type Village = {
  readonly id: Scalars['ID']['output'];
  /** Administrative division code, 12 digits. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** On a day (today by default). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The first day on which it is no more; null while it is. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Give it as `expectedVersion` to rename or close the unit. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly town?: Maybe<Town>;
  /** Offices of the village's two committees held on a day (today by default). */
  readonly offices?: Maybe<ReadonlyArray<Office>>;
  /** Officials of the village on a day (today by default): those who serve, unless the filter says otherwise. */
  readonly officials?: Maybe<OfficialConnection>;
};

/** A village (村) with its two committees. */
export type VillageNameArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A village (村) with its two committees. */
export type VillageOfficesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A village (村) with its two committees. */
export type VillageOfficialsArgs = {
  filter?: InputMaybe<OfficialFilter>;
  orderBy?: OfficialOrder;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A department of a town. */
export type Department = {
  readonly id: Scalars['ID']['output'];
  /** The town's code, the letter D and a number: `310114103D1`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** On a day (today by default). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The first day on which it is no more; null while it is. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Give it as `expectedVersion` to rename or close the unit. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly town?: Maybe<Town>;
};

/** A department of a town. */
export type DepartmentNameArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A cadre (村镇干部): a village leader, committee member or town leader. */
export type Cadre = {
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly partyStatus?: Maybe<PartyStatus>;
  /** Why the record was last corrected; null where it never was. */
  readonly correctionReason?: Maybe<Scalars['String']['output']>;
  /** Give it as `expectedVersion` with the next command on the cadre. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Offices held on a day (today by default). */
  readonly offices?: Maybe<ReadonlyArray<Office>>;
  /** All offices held so far, oldest first. */
  readonly allOffices?: Maybe<ReadonlyArray<Office>>;
  /** The kinships that stand on a day (today by default), for recusal: each from the day on which it was recorded. */
  readonly kinships?: Maybe<ReadonlyArray<Kinship>>;
};

/** A cadre (村镇干部): a village leader, committee member or town leader. */
export type CadreOfficesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A cadre (村镇干部): a village leader, committee member or town leader. */
export type CadreAllOfficesArgs = {
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A cadre (村镇干部): a village leader, committee member or town leader. */
export type CadreKinshipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
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
  /**
   * The first day after the term, of an office in a village's two committees; null of one in the town. By policy: three
   * years, and five for who took office in a party organisation since 2018-07-12, in a village committee since 2018-12-29.
   */
  readonly termEndsOn?: Maybe<Scalars['Date']['output']>;
  /** Why its days were last corrected; null where they never were. */
  readonly correctionReason?: Maybe<Scalars['String']['output']>;
  /** Give it as `expectedVersion` to correct or leave the office. */
  readonly version: Scalars['Int']['output'];
};

/** A college-graduate village official (大学生村官). */
export type Official = {
  readonly id: Scalars['ID']['output'];
  /** As it was known at a moment (now by default); null before the registration. */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly sex?: Maybe<Sex>;
  /** The half-decade of birth, `1985-1989`. */
  readonly birthYearBand?: Maybe<Scalars['String']['output']>;
  /** The village that the official comes from (原籍), where it is one of those registered. */
  readonly homeVillage?: Maybe<Village>;
  /** Why the registration was corrected last; null where it stands as it was made. */
  readonly correctionReason?: Maybe<Scalars['String']['output']>;
  /** Give it as `expectedVersion` to a command on the official. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** The highest degree on a day (today by default). */
  readonly education?: Maybe<Education>;
  /** All specialties on a day (today by default). */
  readonly specialties?: Maybe<ReadonlyArray<Specialty>>;
  /** All degrees so far, oldest first; the first is what was registered on arrival. */
  readonly qualifications?: Maybe<ReadonlyArray<Qualification>>;
  /** The standing towards the Party on a day (today by default). */
  readonly partyStatus?: Maybe<PartyStatus>;
  /** All party statuses so far, oldest first. */
  readonly partyStatuses?: Maybe<ReadonlyArray<PartyStatusRecord>>;
  /**
   * The post (任职岗位) on a day (today by default), by policy OFFICIAL_POST: a full party member is assistant secretary,
   * otherwise assistant director. Null while the official does not serve.
   */
  readonly post?: Maybe<OfficialPost>;
  /** Where the official would like to go after the service, as stated on a day (today by default), the first choice first. */
  readonly wishes?: Maybe<ReadonlyArray<Wish>>;
  /** The year of the intake. */
  readonly cohortYear?: Maybe<Scalars['Int']['output']>;
  /** Whether a contract term runs on a day (today by default). */
  readonly serving?: Maybe<Scalars['Boolean']['output']>;
  /** The village of the official on a day (today by default); null before arrival and after leaving. */
  readonly village?: Maybe<Village>;
  /** Where the official was and is, oldest first; what is of units within the viewer's reach. */
  readonly placements?: Maybe<ReadonlyArray<Placement>>;
  /** The contract term that runs on a day (today by default). */
  readonly contract?: Maybe<ContractTerm>;
  /** All contract terms, oldest first. */
  readonly contracts?: Maybe<ReadonlyArray<ContractTerm>>;
  /**
   * What `signContract` would say on a day (today by default) to the renewal of the term that runs on it; null where none
   * runs. Question 2: `endingSecondTerm`, `hasDeputyRankPost` and the rule's version in `reasons`.
   */
  readonly renewal?: Maybe<Renewal>;
  /**
   * Posts in a village's two committees (村两委) that are held on a day (today by default). They come from elections that were
   * declared, and approved where that is needed; no command gives or takes one.
   */
  readonly committeePosts?: Maybe<ReadonlyArray<CommitteePost>>;
  /** The kinships that stand on a day (today by default), for recusal: each from the day on which it was recorded. */
  readonly kinships?: Maybe<ReadonlyArray<Kinship>>;
  /** ID number, mobile number and home address, masked; null when none are on record. */
  readonly personalData?: Maybe<PersonalData>;
  /** Who read the data above unmasked and for what purpose, newest first; of days in Asia/Shanghai, both included. */
  readonly reveals?: Maybe<PersonalDataRevealConnection>;
  /** What the official wants corrected in the record, oldest first. */
  readonly correctionRequests?: Maybe<CorrectionRequestConnection>;
  /** The key cultivation by the town that holds on a day (today by default). */
  readonly keyCultivation?: Maybe<KeyCultivation>;
  /** All key cultivations, oldest first. */
  readonly keyCultivations?: Maybe<ReadonlyArray<KeyCultivation>>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialNameArgs = {
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialSexArgs = {
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialBirthYearBandArgs = {
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialHomeVillageArgs = {
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialCorrectionReasonArgs = {
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialEducationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialSpecialtiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialQualificationsArgs = {
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialPartyStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialPartyStatusesArgs = {
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialPostArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialWishesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialServingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialVillageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialPlacementsArgs = {
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialContractArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialContractsArgs = {
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialRenewalArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialCommitteePostsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialKinshipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialRevealsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialCorrectionRequestsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialKeyCultivationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** A college-graduate village official (大学生村官). */
export type OfficialKeyCultivationsArgs = {
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/**
 * Key cultivation (重点培养): the town's half of dual cultivation (双重培养), by which it lists an official as a reserve cadre
 * to be cultivated. One holds at a time; it ends with the service, and with leaving the town.
 */
export type KeyCultivation = {
  readonly id: Scalars['ID']['output'];
  readonly official?: Maybe<Official>;
  readonly town?: Maybe<Town>;
  /** What the town cultivates the official for. */
  readonly goal: Scalars['String']['output'];
  /** The first day on which it holds. */
  readonly from: Scalars['Date']['output'];
  /** The first day on which it no longer holds; null while it does. The same as `from` where it never held. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly endReason?: Maybe<KeyCultivationEndReason>;
  /** Give it as `expectedVersion` to end it. */
  readonly version: Scalars['Int']['output'];
};

/** The highest degree of an official and all specialties, from a day until the next (学历、专业). */
export type Qualification = {
  readonly id: Scalars['ID']['output'];
  readonly education: Education;
  readonly specialties: ReadonlyArray<Specialty>;
  /** The first day on which it holds. */
  readonly from: Scalars['Date']['output'];
  /** The first day on which the next one holds; null for the last. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Why it was corrected; null where it stands as it was recorded. */
  readonly correctionReason?: Maybe<Scalars['String']['output']>;
};

/** The standing of an official towards the Party, from a day until the next (政治面貌). */
export type PartyStatusRecord = {
  readonly id: Scalars['ID']['output'];
  readonly status: PartyStatus;
  /** The first day on which it holds. */
  readonly from: Scalars['Date']['output'];
  /** The first day on which the next one holds; null for the last. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** The day to which a probation was extended; null unless it was. */
  readonly probationTo?: Maybe<Scalars['Date']['output']>;
  /** The policy rule and version that allowed the step, `PARTY_PROBATION_MONTHS@1982-09-06`; null where none was asked. */
  readonly policy?: Maybe<Scalars['String']['output']>;
  /** How the membership before it ended; null unless one did. */
  readonly endReason?: Maybe<MembershipEndReason>;
  /** Why it was corrected; null where it stands as it was recorded. */
  readonly correctionReason?: Maybe<Scalars['String']['output']>;
};

/** Where an official would like to go after the service. */
export type Wish = {
  /** 1 is what is wished for most. */
  readonly choice: Scalars['Int']['output'];
  readonly kind: WishKind;
  /** The department of a wish for a town department; null where the viewer's roles do not reach it. */
  readonly department?: Maybe<Department>;
  /** The village of a wish to stay in village committees; null where none was named. */
  readonly village?: Maybe<Village>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly statedOn: Scalars['Date']['output'];
};

/** What does not forbid a command, and whoever gives it should know. */
export type Warning = {
  /** Stable: `HOME_VILLAGE`. */
  readonly code: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  /** The policy rule and version that warns. */
  readonly policy: Scalars['String']['output'];
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

/** Personal data of an official, masked; `revealPersonalData` answers it unmasked. */
export type PersonalData = {
  /** `310***********1234` */
  readonly idNumber: Scalars['String']['output'];
  /** `138****5678` */
  readonly mobile: Scalars['String']['output'];
  /** No more than the county: `上海市嘉定区***`. */
  readonly homeAddress: Scalars['String']['output'];
  /** The version to give as `expectedVersion` when it is recorded anew. */
  readonly recordedVersion: Scalars['Int']['output'];
  /**
   * Whether another official within the viewer's reach is recorded with the same ID number, one of the two wrongly. Two
   * towns may have recorded it without knowing of each other: the district sees it and has one of them corrected.
   */
  readonly idNumberShared?: Maybe<Scalars['Boolean']['output']>;
};

/** That somebody read an official's personal data unmasked. */
export type PersonalDataReveal = {
  readonly id: Scalars['ID']['output'];
  /** The account that read it. */
  readonly by: Scalars['String']['output'];
  readonly purpose: RevealPurpose;
  /** What the reader gave as the occasion; null after the official was erased, and where the person asked. */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly fields: ReadonlyArray<PersonalDataField>;
  /** Whether it was an export of the whole record. */
  readonly exported: Scalars['Boolean']['output'];
  /** The day in Asia/Shanghai. */
  readonly on: Scalars['Date']['output'];
  /** The instant in UTC, ISO 8601. */
  readonly at: Scalars['String']['output'];
};

/** All that this service holds about an official, unmasked. */
export type PersonalDataExport = {
  readonly exportedOn: Scalars['Date']['output'];
  readonly name: Scalars['String']['output'];
  readonly sex: Sex;
  readonly birthDate: Scalars['Date']['output'];
  readonly education: Education;
  readonly specialties: ReadonlyArray<Specialty>;
  readonly partyStatus: PartyStatus;
  readonly homeVillageCode?: Maybe<Scalars['String']['output']>;
  readonly homeVillageName?: Maybe<Scalars['String']['output']>;
  readonly cohortYear: Scalars['Int']['output'];
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  readonly idNumber?: Maybe<Scalars['String']['output']>;
  readonly mobile?: Maybe<Scalars['String']['output']>;
  readonly homeAddress?: Maybe<Scalars['String']['output']>;
  readonly placements: ReadonlyArray<ExportedPlacement>;
  readonly contracts: ReadonlyArray<ContractTerm>;
  readonly qualifications: ReadonlyArray<Qualification>;
  readonly partyStatuses: ReadonlyArray<PartyStatusRecord>;
  /** All that were ever stated, oldest first. */
  readonly wishes: ReadonlyArray<Wish>;
  /** Those that stand and those that ended. */
  readonly kinships: ReadonlyArray<Kinship>;
  readonly corrections: ReadonlyArray<CorrectionRequest>;
  /** Who read it unmasked, this export included, newest first. */
  readonly reveals: ReadonlyArray<PersonalDataReveal>;
  /** The whole record as a JSON text, to keep or to take elsewhere. */
  readonly json: Scalars['String']['output'];
};

/** Where an official is for a time, in an export. */
export type ExportedPlacement = {
  readonly villageCode: Scalars['String']['output'];
  readonly villageName: Scalars['String']['output'];
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The first day on which it no longer holds; null while it does. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** What an official says is wrong in the own record (更正申请). */
export type CorrectionRequest = {
  readonly id: Scalars['ID']['output'];
  readonly official?: Maybe<Official>;
  readonly field: CorrectionField;
  readonly text: Scalars['String']['output'];
  readonly status: CorrectionStatus;
  readonly requestedOn: Scalars['Date']['output'];
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was decided so. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Give it as `expectedVersion` with the decision. */
  readonly version: Scalars['Int']['output'];
};

/** How many records of a kind an erasure removes or empties. */
export type ErasedRecords = {
  readonly kind: ErasedKind;
  readonly count: Scalars['Int']['output'];
};

/** What stays after an erasure. */
export type KeptRecords = {
  /** The service that keeps it. */
  readonly by: Scalars['String']['output'];
  readonly what: Scalars['String']['output'];
  /** On what ground. */
  readonly law: Scalars['String']['output'];
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
  /** How the official left; null while the term runs, where it was renewed, and while nothing is recorded of one that ran out. */
  readonly exitRoute?: Maybe<ExitRoute>;
  /** Why the term was given although it is one more than the rules give in principle; null where it is not. */
  readonly exception?: Maybe<ContractException>;
  /** The exit plan in force on a day (today by default). */
  readonly exitPlan?: Maybe<ExitPlan>;
  /** The day by which the exit plan is due. */
  readonly exitPlanDueOn: Scalars['Date']['output'];
  /** The rule and its version that say when it is due. */
  readonly exitPlanPolicy: Scalars['String']['output'];
  /** The rule and its version that bounded its length. */
  readonly policy: Scalars['String']['output'];
  /** Why it was last corrected; null where it never was. */
  readonly correctionReason?: Maybe<Scalars['String']['output']>;
  /** Give it as `expectedVersion` to correct or end the term. */
  readonly version: Scalars['Int']['output'];
};

/** A contract term (聘期). */
export type ContractTermExitPlanArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};

/** Where an official is for a time (所在村). */
export type Placement = {
  readonly id: Scalars['ID']['output'];
  readonly village?: Maybe<Village>;
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The first day on which it no longer holds; null while it does. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Why its days were last corrected; null where they never were. */
  readonly correctionReason?: Maybe<Scalars['String']['output']>;
  /** Give it as `expectedVersion` to correct it. */
  readonly version: Scalars['Int']['output'];
};

/** The approval of a contract term that the rules do not give in principle (例外续聘). */
export type ContractException = {
  /** A leader of the town on the day. */
  readonly approver?: Maybe<Cadre>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The rule and its version from which it departs. */
  readonly policy?: Maybe<Scalars['String']['output']>;
};

/** Whether the next contract term may be signed (续聘). */
export type Renewal = {
  /** 2 for the first renewal. */
  readonly nextOrdinal: Scalars['Int']['output'];
  /** The day on which the next term would begin. */
  readonly from: Scalars['Date']['output'];
  /** The grade of the present term's assessment; null while none was notified. */
  readonly termGrade?: Maybe<AssessmentGrade>;
  /** Whether a two-committee post of deputy rank or above is held. */
  readonly hasDeputyRankPost: Scalars['Boolean']['output'];
  /** Whether the present term is the last that is served without such a post: the second, by the rule of 2012. */
  readonly endingSecondTerm: Scalars['Boolean']['output'];
  /** Whether an exception is needed, with approver and reason. */
  readonly exceptionNeeded: Scalars['Boolean']['output'];
  /** Whether the next term may be signed as things stand, without an exception. */
  readonly mayRenew: Scalars['Boolean']['output'];
  /** What stands against it; empty where nothing does. */
  readonly reasons: ReadonlyArray<RenewalReason>;
};

/** One thing that stands against a renewal. */
export type RenewalReason = {
  /** The code with which `signContract` refuses. */
  readonly code: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  /** The rule and its version: `MAX_TERMS_WITHOUT_POST@2012-07-29`. */
  readonly policy: Scalars['String']['output'];
};

/** A post of an official in a village's two committees (村两委任职). */
export type CommitteePost = {
  readonly id: Scalars['ID']['output'];
  readonly body: OfficeBody;
  readonly rank: OfficeRank;
  readonly village?: Maybe<Village>;
  /** The first day: of the election, or of the approval where that is needed. */
  readonly from: Scalars['Date']['output'];
  /** The first day after the term, counted from the election. */
  readonly termEndsOn: Scalars['Date']['output'];
  /** The first day on which it is no longer held; it ends with its term, and who is elected again has another. */
  readonly to: Scalars['Date']['output'];
  /** The rule and its version that say how long the term is. */
  readonly policy: Scalars['String']['output'];
};

/** What an official does after a contract term (退出计划). */
export type ExitPlan = {
  readonly id: Scalars['ID']['output'];
  readonly route: ExitRoute;
  /** What is done until then, and by when. */
  readonly steps: Scalars['String']['output'];
  readonly plannedOn: Scalars['Date']['output'];
  /** Counts the plans of the term; give it as `expectedVersion` with the next one. */
  readonly version: Scalars['Int']['output'];
};

/** That a contract term ends soon, or ran out without an exit route (聘期届满提醒). */
export type ContractAlert = {
  /** That of the contract term. */
  readonly id: Scalars['ID']['output'];
  readonly official?: Maybe<Official>;
  readonly term: ContractTerm;
  /** From the day that was asked for to the last day of the term; below 0 once it ran out. */
  readonly daysLeft: Scalars['Int']['output'];
  /** The alert that is due: 180, 90 or 30 days before the end; 0 once the term ran out and no exit route is recorded. */
  readonly level: Scalars['Int']['output'];
  /** The exit plan in force on the day that was asked for; null where it is missing. */
  readonly exitPlan?: Maybe<ExitPlan>;
  /** The rule and its version that say when there are alerts. */
  readonly policy: Scalars['String']['output'];
};

/** A page of alerts. */
export type ContractAlertConnection = {
  readonly nodes: ReadonlyArray<ContractAlert>;
  readonly edges: ReadonlyArray<ContractAlertEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type ContractAlertEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ContractAlert;
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

/** A page of cadres. */
export type CadreConnection = {
  readonly nodes: ReadonlyArray<Cadre>;
  readonly edges: ReadonlyArray<CadreEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type CadreEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Cadre;
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

/** A page of reveals. */
export type PersonalDataRevealConnection = {
  readonly nodes: ReadonlyArray<PersonalDataReveal>;
  readonly edges: ReadonlyArray<PersonalDataRevealEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type PersonalDataRevealEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: PersonalDataReveal;
};

/** A page of correction requests. */
export type CorrectionRequestConnection = {
  readonly nodes: ReadonlyArray<CorrectionRequest>;
  readonly edges: ReadonlyArray<CorrectionRequestEdge>;
  readonly pageInfo: PageInfo;
};

/** One of a page, with the cursor after which the next page may begin. */
export type CorrectionRequestEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CorrectionRequest;
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

/** Grade of an assessment (考核等次). */
export type AssessmentGrade =
  /** 优秀 */
  | 'EXCELLENT'
  /** 称职 */
  | 'COMPETENT'
  /** 基本称职 */
  | 'BASICALLY_COMPETENT'
  /** 不称职 */
  | 'INCOMPETENT';

/** How a membership of the Party or the League ended. */
export type MembershipEndReason =
  /** 取消预备党员资格 */
  | 'PROBATION_CANCELLED'
  /** 退党 */
  | 'WITHDREW'
  /** 除名 */
  | 'STRUCK_OFF'
  /** 开除党籍 */
  | 'EXPELLED'
  /** 超龄离团 */
  | 'LEAGUE_AGE'
  /** 退团 */
  | 'LEFT_LEAGUE';

/** The post of an official, who is no civil servant (任职岗位). */
export type OfficialPost =
  /** 村党组织书记助理 */
  | 'ASSISTANT_SECRETARY'
  /** 村委会主任助理 */
  | 'ASSISTANT_DIRECTOR';

/** What an official may wish for (去向意愿). */
export type WishKind =
  /** 镇属部门 */
  | 'TOWN_DEPARTMENT'
  /** 留村两委 */
  | 'VILLAGE_COMMITTEES'
  /** 考录公务员 */
  | 'CIVIL_SERVICE'
  /** 自主创业 */
  | 'OWN_BUSINESS'
  /** 继续深造 */
  | 'FURTHER_STUDY'
  /** 另行择业 */
  | 'OTHER_JOB';

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

/** Why a key cultivation ended. */
export type KeyCultivationEndReason =
  /** 培养目标已实现 */
  | 'GOAL_REACHED'
  /** 已提拔任用 */
  | 'APPOINTED'
  /** 不再适合 */
  | 'NO_LONGER_FIT'
  /** 本人意愿 */
  | 'OWN_WISH'
  /** 离岗；由办理离岗记入 */
  | 'LEFT_SERVICE'
  /** 调往外镇；由办理调动记入 */
  | 'LEFT_TOWN';

/** Where an official is in the service on a day. */
export type OfficialStatus =
  /** 已登记，尚未签订聘期 */
  | 'REGISTERED'
  /** 在岗 */
  | 'SERVING'
  /** 已离岗，或聘期已满未续 */
  | 'LEFT';

/** Whether an exit plan is in force for the last contract term. */
export type ExitPlanFilter =
  /** 未定退出计划 */
  | 'MISSING'
  /** 已定退出计划 */
  | 'MADE';

/** Which post in the two committees an official holds. */
export type CommitteePostFilter =
  /** 未任两委职务 */
  | 'NONE'
  /** 任两委职务 */
  | 'ANY'
  /** 任副职以上 */
  | 'DEPUTY_OR_ABOVE'
  /** 未任副职以上，含未任两委职务 */
  | 'BELOW_DEPUTY';

/** The order of a list of officials. Names are compared by their code points; equal ones by id. */
export type OfficialOrder =
  | 'NAME_ASC'
  | 'NAME_DESC'
  /** By the first day in the village. */
  | 'ARRIVED_ON_ASC'
  | 'ARRIVED_ON_DESC'
  /** By the last day of the last contract term; whoever has none comes as the latest. */
  | 'CONTRACT_END_ASC'
  | 'CONTRACT_END_DESC'
  | 'COHORT_YEAR_ASC'
  | 'COHORT_YEAR_DESC';

/** The order of a list of cadres. Names are compared by their code points; equal ones by id. */
export type CadreOrder = 'NAME_ASC' | 'NAME_DESC';

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

/** One of the data that are kept masked. */
export type PersonalDataField =
  /** 身份证号码 */
  | 'ID_NUMBER'
  /** 手机号码 */
  | 'MOBILE'
  /** 家庭住址 */
  | 'HOME_ADDRESS';

/** What personal data may be read unmasked for. */
export type RevealPurpose =
  /** 办理聘用合同及备案 */
  | 'CONTRACT_FILING'
  /** 发放报酬、缴纳社会保险 */
  | 'SALARY_AND_SOCIAL_INSURANCE'
  /** 任职资格审查 */
  | 'QUALIFICATION_REVIEW'
  /** 紧急联系与救助 */
  | 'EMERGENCY'
  /** 核对与更正 */
  | 'CORRECTION'
  /** 本人查阅 */
  | 'SUBJECT_ACCESS';

/** What of a record may be wrong. */
export type CorrectionField =
  /** 姓名 */
  | 'NAME'
  /** 性别 */
  | 'SEX'
  /** 出生日期 */
  | 'BIRTH_DATE'
  /** 学历 */
  | 'EDUCATION'
  /** 专业 */
  | 'SPECIALTIES'
  /** 政治面貌 */
  | 'PARTY_STATUS'
  /** 所在村及起止 */
  | 'PLACEMENT'
  /** 聘期 */
  | 'CONTRACT'
  /** 身份证号码 */
  | 'ID_NUMBER'
  /** 手机号码 */
  | 'MOBILE'
  /** 家庭住址 */
  | 'HOME_ADDRESS';

/** How far a request for correction is. */
export type CorrectionStatus =
  /** 待决定 */
  | 'REQUESTED'
  /** 已采纳 */
  | 'ACCEPTED'
  /** 未采纳 */
  | 'REFUSED';

/** What may be decided on a request for correction. */
export type CorrectionDecision =
  /** 采纳 */
  | 'ACCEPTED'
  /** 不采纳 */
  | 'REFUSED';

/** A kind of records that an erasure removes or empties. */
export type ErasedKind =
  /** 基本情况 */
  | 'OFFICIAL'
  /** 所在村 */
  | 'PLACEMENT'
  /** 聘期 */
  | 'CONTRACT_TERM'
  /** 退出计划 */
  | 'EXIT_PLAN'
  /** 聘期届满提醒 */
  | 'CONTRACT_ALERT'
  /** 学历专业 */
  | 'QUALIFICATION'
  /** 政治面貌 */
  | 'PARTY_STATUS'
  /** 去向意愿 */
  | 'WISH'
  /** 亲属关系 */
  | 'KINSHIP'
  /** 重点培养 */
  | 'KEY_CULTIVATION'
  /** 证件与联系方式 */
  | 'PERSONAL_DATA'
  /** 更正申请 */
  | 'CORRECTION_REQUEST'
  /** 查阅记录中的事由 */
  | 'REVEAL_NOTE'
  /** 命令回执中的散列 */
  | 'RECEIPT';

/**
 * What a list of officials is narrowed by; all that is given holds, on the day of the list. What tells of contracts, exit
 * plans, posts and key cultivation matches nobody whose contract the viewer may not read.
 */
export type OfficialFilter = {
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  readonly townId?: InputMaybe<Scalars['ID']['input']>;
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  /** Without it: those who serve; those who left where `exitRoutes`, `exitRouteMissing`, `leftFrom` or `leftTo` is given. */
  readonly statuses?: InputMaybe<ReadonlyArray<OfficialStatus>>;
  /** At least one of these. */
  readonly specialties?: InputMaybe<ReadonlyArray<Specialty>>;
  readonly educations?: InputMaybe<ReadonlyArray<Education>>;
  readonly partyStatuses?: InputMaybe<ReadonlyArray<PartyStatus>>;
  readonly sexes?: InputMaybe<ReadonlyArray<Sex>>;
  readonly cohortYears?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The number of the term that runs on the day, or of the last one: 2 for the second term. */
  readonly ordinals?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The last signed term ends within so many months from the day, 0 to 120; both days included. */
  readonly contractEndsWithin?: InputMaybe<Scalars['Int']['input']>;
  /** The last signed term ends from the day of the list to this one. */
  readonly contractEndsBy?: InputMaybe<Scalars['Date']['input']>;
  readonly exitPlan?: InputMaybe<ExitPlanFilter>;
  readonly committeePost?: InputMaybe<CommitteePostFilter>;
  /** Whether the town lists the official for key cultivation. */
  readonly keyCultivation?: InputMaybe<Scalars['Boolean']['input']>;
  /** How they left. */
  readonly exitRoutes?: InputMaybe<ReadonlyArray<ExitRoute>>;
  /**
   * True: whose last term ran out without renewal and without an exit route, which `endContract` then records; false: who
   * left by an exit route.
   */
  readonly exitRouteMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** The last day of service is this one or later. */
  readonly leftFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of service is this one or earlier. */
  readonly leftTo?: InputMaybe<Scalars['Date']['input']>;
  /** A part of the name, exactly as written. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** What a list of cadres is narrowed by. Village, body, rank and principal are those of one office on the day. */
export type CadreFilter = {
  /** The town to which the cadre belongs. */
  readonly townId?: InputMaybe<Scalars['ID']['input']>;
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  readonly body?: InputMaybe<OfficeBody>;
  readonly rank?: InputMaybe<OfficeRank>;
  /** Whether it is the office of a principal leader of a village. */
  readonly principal?: InputMaybe<Scalars['Boolean']['input']>;
  readonly partyStatus?: InputMaybe<PartyStatus>;
  /** A part of the name, exactly as written. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
};

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
  /** The cadre's `version` that was read; if it has changed since, the command is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What `leaveOffice` takes. */
export type LeaveOfficeInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly cadreId: Scalars['ID']['input'];
  /** An office that the cadre holds. */
  readonly officeId: Scalars['ID']['input'];
  /** The first day on which the office is no longer held. */
  readonly on: Scalars['Date']['input'];
  /** The office's `version` that was read; if it has changed since, the command is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What `correctCadre` takes. */
export type CorrectCadreInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly cadreId: Scalars['ID']['input'];
  /** The right name, where it was wrong. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The right standing, where it was wrong. */
  readonly partyStatus?: InputMaybe<PartyStatus>;
  /** What was wrong, up to 200 characters. */
  readonly reason: Scalars['String']['input'];
  /** The `version` that was read; if it has changed since, the command is refused. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `renameUnit` takes. */
export type RenameUnitInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** A district, town, village or department. */
  readonly unitId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  /** The first day of the new name; after the last renaming, at most a year ahead. */
  readonly from: Scalars['Date']['input'];
  /** The `version` that was read; if it has changed since, the command is refused. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `closeUnit` takes. */
export type CloseUnitInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** A town, village or department. */
  readonly unitId: Scalars['ID']['input'];
  /** The first day on which it is no more; at most a year ahead. */
  readonly on: Scalars['Date']['input'];
  /** The `version` that was read; if it has changed since, the command is refused. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `listForKeyCultivation` takes. */
export type ListForKeyCultivationInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** The first day; the official serves in the town on it, and it is not in the future. */
  readonly from: Scalars['Date']['input'];
  /** What the town cultivates the official for, up to 500 characters. */
  readonly goal: Scalars['String']['input'];
  /** The official's `version` that was read; if it has changed since, the command is refused. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `endKeyCultivation` takes. */
export type EndKeyCultivationInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly keyCultivationId: Scalars['ID']['input'];
  /** The first day on which it no longer holds. */
  readonly on: Scalars['Date']['input'];
  /** One that the town decides: not `LEFT_SERVICE` and not `LEFT_TOWN`. */
  readonly reason: KeyCultivationEndReason;
  /** The `version` that was read; if it has changed since, the command is refused. */
  readonly expectedVersion: Scalars['Int']['input'];
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
  /**
   * The day from which the party status holds, where it is before the arrival: the year of a probation counts from it. The
   * arrival where left out.
   */
  readonly partyStatusSince?: InputMaybe<Scalars['Date']['input']>;
  /** The first day in the village. */
  readonly arrivedOn: Scalars['Date']['input'];
  /** The village that the official comes from, where it is one of those registered. */
  readonly homeVillageId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `correctOfficial` takes; what is left out stays. */
export type CorrectOfficialInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** The `version` that was read; if it has changed since, the command is refused. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What was wrong and what proves it, up to 200 characters. */
  readonly reason: Scalars['String']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly sex?: InputMaybe<Sex>;
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Null takes away what is on record. */
  readonly homeVillageId?: InputMaybe<Scalars['ID']['input']>;
  /** The right ID number, where birth date or sex are corrected and the number on record is wrong too. */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordQualification` takes. */
export type RecordQualificationInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** The highest degree from that day on. */
  readonly education: Education;
  /** All specialties from that day on, those of before included; 1 to 5. */
  readonly specialties: ReadonlyArray<Specialty>;
  /** The day on which the degree was conferred; after that of the record before, today at the latest. */
  readonly from: Scalars['Date']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `correctQualification` takes; what is left out stays. */
export type CorrectQualificationInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** One of `qualifications`. */
  readonly qualificationId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** What was wrong and what proves it, up to 200 characters. */
  readonly reason: Scalars['String']['input'];
  /** Whether it should not have been recorded at all. The first one stays. */
  readonly withdraw?: Scalars['Boolean']['input'];
  readonly education?: InputMaybe<Education>;
  readonly specialties?: InputMaybe<ReadonlyArray<Specialty>>;
  readonly from?: InputMaybe<Scalars['Date']['input']>;
};

/** What `recordPartyStatus` takes. */
export type RecordPartyStatusInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  readonly status: PartyStatus;
  /** The first day on which it holds; today at the latest. */
  readonly from: Scalars['Date']['input'];
  /** The day to which a probation is extended: half a year to a year beyond its first. */
  readonly probationTo?: InputMaybe<Scalars['Date']['input']>;
  /** Required where a membership ends in NONE. */
  readonly endReason?: InputMaybe<MembershipEndReason>;
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `correctPartyStatus` takes; what is left out stays. */
export type CorrectPartyStatusInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** One of `partyStatuses`. */
  readonly partyStatusId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** What was wrong and what proves it, up to 200 characters. */
  readonly reason: Scalars['String']['input'];
  /** Whether it should not have been recorded at all. The first one stays. */
  readonly withdraw?: Scalars['Boolean']['input'];
  readonly status?: InputMaybe<PartyStatus>;
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly probationTo?: InputMaybe<Scalars['Date']['input']>;
  readonly endReason?: InputMaybe<MembershipEndReason>;
};

/** One wish; its place in the list is the choice. */
export type WishInput = {
  readonly kind: WishKind;
  /** Required for a town department; one of the official's own town, or of another one that the organiser reaches. */
  readonly departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** For village committees, where another village than the present one is wished for. */
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 200 characters, without numbers of persons. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What `stateWishes` takes. */
export type StateWishesInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** 1 to 5, the first choice first. */
  readonly wishes: ReadonlyArray<WishInput>;
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `signContract` takes. */
export type SignContractInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** The first day of the term: of arrival, or the day after the last term. */
  readonly from: Scalars['Date']['input'];
  /** The last day of the term. */
  readonly to: Scalars['Date']['input'];
  /** Required where `Official.renewal` says `exceptionNeeded`, and refused elsewhere. */
  readonly exception?: InputMaybe<ContractExceptionInput>;
};

/** Who approved an exception, and why. */
export type ContractExceptionInput = {
  /** A head or deputy of the town's party committee or government on the day, and no kin of the official. */
  readonly approverId: Scalars['ID']['input'];
  /** Up to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What `correctContract` takes; what is left out stays as it is. */
export type CorrectContractInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  readonly contractTermId: Scalars['ID']['input'];
  /** The first day of the term; the term before ends on the day before. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of the term; the term after begins on the day after. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of service, of a term that has ended; null takes the end back, with its exit route. */
  readonly endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Of a term that has ended. */
  readonly exitRoute?: InputMaybe<ExitRoute>;
  /** What was wrong and what proves it, up to 500 characters. */
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `correctPlacement` takes; what is left out stays as it is. */
export type CorrectPlacementInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  readonly placementId: Scalars['ID']['input'];
  /** The village in which the official was, where another one is on record; within reach, and not the one before or after. */
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day in the village. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The first day in the next village. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** What was wrong and what proves it, up to 500 characters. */
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `correctOffice` takes; what is left out stays as it is. */
export type CorrectOfficeInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly cadreId: Scalars['ID']['input'];
  readonly officeId: Scalars['ID']['input'];
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The first day on which it is no longer held; null takes the leaving back. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** What was wrong and what proves it, up to 500 characters. */
  readonly reason: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `makeExitPlan` takes. */
export type MakeExitPlanInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** A term of the official; the last one by default. */
  readonly contractTermId?: InputMaybe<Scalars['ID']['input']>;
  /** One that can be planned: not DISMISSED, RESIGNED or DECEASED. */
  readonly route: ExitRoute;
  /** What is done until then, and by when; up to 2000 characters. */
  readonly steps: Scalars['String']['input'];
  /** Within the term, not before the plan in force and not in the future. */
  readonly plannedOn: Scalars['Date']['input'];
  /** The `version` of the plan in force; absent for the first. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Of which alerts; every unit that is given has to fit. */
export type ContractAlertFilter = {
  readonly districtId?: InputMaybe<Scalars['ID']['input']>;
  readonly townId?: InputMaybe<Scalars['ID']['input']>;
  readonly villageId?: InputMaybe<Scalars['ID']['input']>;
  /** True: terms that ran out without an exit route; false: terms that still run. All of them where left out. */
  readonly exitRouteMissing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `eraseOfficial` takes. */
export type EraseOfficialInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** Whether to answer only what would be erased, and change nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
};

/** What `recordPersonalData` takes. */
export type RecordPersonalDataInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** The 18 characters of GB 11643; birth date and sex in it must be the official's. */
  readonly idNumber: Scalars['String']['input'];
  /** 11 digits, 13… to 19…. */
  readonly mobile: Scalars['String']['input'];
  /** Up to 200 characters. */
  readonly homeAddress: Scalars['String']['input'];
  /** The version on record that this one replaces; absent for the first. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What `revealPersonalData` takes. */
export type RevealPersonalDataInput = {
  /** The same key twice is answered once: unmasked data is never kept to be answered again. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  readonly fields: ReadonlyArray<PersonalDataField>;
  readonly purpose: RevealPurpose;
  /** The occasion, 5 to 200 characters, without numbers of persons. */
  readonly note: Scalars['String']['input'];
};

/** What `exportPersonalData` takes. */
export type ExportPersonalDataInput = {
  /** The same key twice is answered once. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** When and how the person asked for it; required of everybody else, 5 to 200 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What `requestCorrection` takes. */
export type RequestCorrectionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Oneself. */
  readonly officialId: Scalars['ID']['input'];
  readonly field: CorrectionField;
  /** What is wrong and what proves it, up to 500 characters; numbers of persons are shown to the organiser instead. */
  readonly text: Scalars['String']['input'];
};

/** What `decideCorrection` takes. */
export type DecideCorrectionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly requestId: Scalars['ID']['input'];
  readonly decision: CorrectionDecision;
  /** Why, up to 500 characters; the official reads it. */
  readonly note: Scalars['String']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What `endContract` takes. */
export type EndContractInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  /** The last day of service. */
  readonly on: Scalars['Date']['input'];
  readonly exitRoute: ExitRoute;
  /** The `version` of the present term; required where an end that lies ahead gives way to this one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What `transferOfficial` takes. */
export type TransferOfficialInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly officialId: Scalars['ID']['input'];
  readonly villageId: Scalars['ID']['input'];
  /** The first day in the new village. */
  readonly on: Scalars['Date']['input'];
  /** The `version` that was read; where it is given and has changed since, the command is refused. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A cadre or an official; give exactly one id. */
export type KinshipPersonInput = {
  readonly officialId?: InputMaybe<Scalars['ID']['input']>;
  readonly cadreId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `recordKinship` takes. */
export type RecordKinshipInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Both are of the organiser's own units. */
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

/** What `renameUnit` and `closeUnit` answer: the unit, as what it is. */
export type UnitPayload = {
  readonly district?: Maybe<District>;
  readonly town?: Maybe<Town>;
  readonly village?: Maybe<Village>;
  readonly department?: Maybe<Department>;
};

/** What commands on a key cultivation answer. */
export type KeyCultivationPayload = {
  readonly keyCultivation: KeyCultivation;
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
  /** What to look at again; the command took effect all the same. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** What `makeExitPlan` answers. */
export type ExitPlanPayload = {
  readonly exitPlan: ExitPlan;
};

/** What `eraseOfficial` answers. */
export type EraseOfficialPayload = {
  /** The id that leads to nobody, once it is erased. */
  readonly officialId: Scalars['ID']['output'];
  /** Whether nothing was changed. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** What was erased, or would be. */
  readonly erased: ReadonlyArray<ErasedRecords>;
  /** What stays, with whom, and on what ground. */
  readonly kept: ReadonlyArray<KeptRecords>;
};

/** What `revealPersonalData` answers: the fields that were asked for, and the record of it. */
export type RevealPersonalDataPayload = {
  readonly reveal: PersonalDataReveal;
  readonly idNumber?: Maybe<Scalars['String']['output']>;
  readonly mobile?: Maybe<Scalars['String']['output']>;
  readonly homeAddress?: Maybe<Scalars['String']['output']>;
};

/** What `exportPersonalData` answers. */
export type ExportPersonalDataPayload = {
  readonly export: PersonalDataExport;
};

/** What commands on a correction request answer. */
export type CorrectionRequestPayload = {
  readonly correctionRequest: CorrectionRequest;
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
  Moment: ResolverTypeWrapper<Scalars['Moment']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  District: ResolverTypeWrapper<UnitRow>;
  Town: ResolverTypeWrapper<UnitRow>;
  Village: ResolverTypeWrapper<UnitRow>;
  Department: ResolverTypeWrapper<UnitRow>;
  Cadre: ResolverTypeWrapper<CadreRow>;
  Office: ResolverTypeWrapper<OfficeRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Official: ResolverTypeWrapper<OfficialRow>;
  KeyCultivation: ResolverTypeWrapper<KeyCultivationRow>;
  Qualification: ResolverTypeWrapper<QualificationRow>;
  PartyStatusRecord: ResolverTypeWrapper<PartyStatusRow>;
  Wish: ResolverTypeWrapper<WishRow>;
  Warning: ResolverTypeWrapper<Warning>;
  Kinship: ResolverTypeWrapper<KinshipRow>;
  KinshipPerson: ResolverTypeWrapper<KinshipPersonRow>;
  PersonalData: ResolverTypeWrapper<MaskedRow>;
  PersonalDataReveal: ResolverTypeWrapper<RevealRow>;
  PersonalDataExport: ResolverTypeWrapper<OwnRecord>;
  ExportedPlacement: ResolverTypeWrapper<ExportedPlacement>;
  CorrectionRequest: ResolverTypeWrapper<CorrectionRow>;
  ErasedRecords: ResolverTypeWrapper<ErasedRecords>;
  KeptRecords: ResolverTypeWrapper<KeptRow>;
  ContractTerm: ResolverTypeWrapper<ContractTermRow>;
  Placement: ResolverTypeWrapper<PlacementRow>;
  ContractException: ResolverTypeWrapper<ContractTermRow>;
  Renewal: ResolverTypeWrapper<RenewalAnswer>;
  RenewalReason: ResolverTypeWrapper<RenewalReason>;
  CommitteePost: ResolverTypeWrapper<CommitteePostRow>;
  ExitPlan: ResolverTypeWrapper<ExitPlanRow>;
  ContractAlert: ResolverTypeWrapper<ContractAlertRow>;
  ContractAlertConnection: ResolverTypeWrapper<
    Omit<ContractAlertConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['ContractAlert']>;
      edges: ReadonlyArray<ResolversTypes['ContractAlertEdge']>;
    }
  >;
  ContractAlertEdge: ResolverTypeWrapper<Omit<ContractAlertEdge, 'node'> & { node: ResolversTypes['ContractAlert'] }>;
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
  CadreConnection: ResolverTypeWrapper<
    Omit<CadreConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['Cadre']>;
      edges: ReadonlyArray<ResolversTypes['CadreEdge']>;
    }
  >;
  CadreEdge: ResolverTypeWrapper<Omit<CadreEdge, 'node'> & { node: ResolversTypes['Cadre'] }>;
  OfficialConnection: ResolverTypeWrapper<
    Omit<OfficialConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['Official']>;
      edges: ReadonlyArray<ResolversTypes['OfficialEdge']>;
    }
  >;
  OfficialEdge: ResolverTypeWrapper<Omit<OfficialEdge, 'node'> & { node: ResolversTypes['Official'] }>;
  PersonalDataRevealConnection: ResolverTypeWrapper<
    Omit<PersonalDataRevealConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['PersonalDataReveal']>;
      edges: ReadonlyArray<ResolversTypes['PersonalDataRevealEdge']>;
    }
  >;
  PersonalDataRevealEdge: ResolverTypeWrapper<
    Omit<PersonalDataRevealEdge, 'node'> & { node: ResolversTypes['PersonalDataReveal'] }
  >;
  CorrectionRequestConnection: ResolverTypeWrapper<
    Omit<CorrectionRequestConnection, 'nodes' | 'edges'> & {
      nodes: ReadonlyArray<ResolversTypes['CorrectionRequest']>;
      edges: ReadonlyArray<ResolversTypes['CorrectionRequestEdge']>;
    }
  >;
  CorrectionRequestEdge: ResolverTypeWrapper<
    Omit<CorrectionRequestEdge, 'node'> & { node: ResolversTypes['CorrectionRequest'] }
  >;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Sex: Sex;
  Education: Education;
  Specialty: Specialty;
  PartyStatus: PartyStatus;
  AssessmentGrade: AssessmentGrade;
  MembershipEndReason: MembershipEndReason;
  OfficialPost: OfficialPost;
  WishKind: WishKind;
  OfficeBody: OfficeBody;
  OfficeRank: OfficeRank;
  ExitRoute: ExitRoute;
  KeyCultivationEndReason: KeyCultivationEndReason;
  OfficialStatus: OfficialStatus;
  ExitPlanFilter: ExitPlanFilter;
  CommitteePostFilter: CommitteePostFilter;
  OfficialOrder: OfficialOrder;
  CadreOrder: CadreOrder;
  KinshipRelation: KinshipRelation;
  KinshipEndReason: KinshipEndReason;
  PersonalDataField: PersonalDataField;
  RevealPurpose: RevealPurpose;
  CorrectionField: CorrectionField;
  CorrectionStatus: CorrectionStatus;
  CorrectionDecision: CorrectionDecision;
  ErasedKind: ErasedKind;
  OfficialFilter: OfficialFilter;
  CadreFilter: CadreFilter;
  RegisterDistrictInput: RegisterDistrictInput;
  RegisterTownInput: RegisterTownInput;
  RegisterVillageInput: RegisterVillageInput;
  RegisterDepartmentInput: RegisterDepartmentInput;
  RegisterCadreInput: RegisterCadreInput;
  TakeOfficeInput: TakeOfficeInput;
  LeaveOfficeInput: LeaveOfficeInput;
  CorrectCadreInput: CorrectCadreInput;
  RenameUnitInput: RenameUnitInput;
  CloseUnitInput: CloseUnitInput;
  ListForKeyCultivationInput: ListForKeyCultivationInput;
  EndKeyCultivationInput: EndKeyCultivationInput;
  RegisterOfficialInput: RegisterOfficialInput;
  CorrectOfficialInput: CorrectOfficialInput;
  RecordQualificationInput: RecordQualificationInput;
  CorrectQualificationInput: CorrectQualificationInput;
  RecordPartyStatusInput: RecordPartyStatusInput;
  CorrectPartyStatusInput: CorrectPartyStatusInput;
  WishInput: WishInput;
  StateWishesInput: StateWishesInput;
  SignContractInput: SignContractInput;
  ContractExceptionInput: ContractExceptionInput;
  CorrectContractInput: CorrectContractInput;
  CorrectPlacementInput: CorrectPlacementInput;
  CorrectOfficeInput: CorrectOfficeInput;
  MakeExitPlanInput: MakeExitPlanInput;
  ContractAlertFilter: ContractAlertFilter;
  EraseOfficialInput: EraseOfficialInput;
  RecordPersonalDataInput: RecordPersonalDataInput;
  RevealPersonalDataInput: RevealPersonalDataInput;
  ExportPersonalDataInput: ExportPersonalDataInput;
  RequestCorrectionInput: RequestCorrectionInput;
  DecideCorrectionInput: DecideCorrectionInput;
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
  UnitPayload: ResolverTypeWrapper<
    Omit<UnitPayload, 'district' | 'town' | 'village' | 'department'> & {
      district?: Maybe<ResolversTypes['District']>;
      town?: Maybe<ResolversTypes['Town']>;
      village?: Maybe<ResolversTypes['Village']>;
      department?: Maybe<ResolversTypes['Department']>;
    }
  >;
  KeyCultivationPayload: ResolverTypeWrapper<
    Omit<KeyCultivationPayload, 'keyCultivation'> & { keyCultivation: ResolversTypes['KeyCultivation'] }
  >;
  CadrePayload: ResolverTypeWrapper<
    Omit<CadrePayload, 'cadre' | 'office'> & {
      cadre: ResolversTypes['Cadre'];
      office?: Maybe<ResolversTypes['Office']>;
    }
  >;
  OfficialPayload: ResolverTypeWrapper<Omit<OfficialPayload, 'official'> & { official: ResolversTypes['Official'] }>;
  ExitPlanPayload: ResolverTypeWrapper<Omit<ExitPlanPayload, 'exitPlan'> & { exitPlan: ResolversTypes['ExitPlan'] }>;
  EraseOfficialPayload: ResolverTypeWrapper<
    Omit<EraseOfficialPayload, 'kept'> & { kept: ReadonlyArray<ResolversTypes['KeptRecords']> }
  >;
  RevealPersonalDataPayload: ResolverTypeWrapper<
    Omit<RevealPersonalDataPayload, 'reveal'> & { reveal: ResolversTypes['PersonalDataReveal'] }
  >;
  ExportPersonalDataPayload: ResolverTypeWrapper<
    Omit<ExportPersonalDataPayload, 'export'> & { export: ResolversTypes['PersonalDataExport'] }
  >;
  CorrectionRequestPayload: ResolverTypeWrapper<
    Omit<CorrectionRequestPayload, 'correctionRequest'> & { correctionRequest: ResolversTypes['CorrectionRequest'] }
  >;
  KinshipPayload: ResolverTypeWrapper<Omit<KinshipPayload, 'kinship'> & { kinship: ResolversTypes['Kinship'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  Moment: Scalars['Moment']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  District: UnitRow;
  Town: UnitRow;
  Village: UnitRow;
  Department: UnitRow;
  Cadre: CadreRow;
  Office: OfficeRow;
  Boolean: Scalars['Boolean']['output'];
  Official: OfficialRow;
  KeyCultivation: KeyCultivationRow;
  Qualification: QualificationRow;
  PartyStatusRecord: PartyStatusRow;
  Wish: WishRow;
  Warning: Warning;
  Kinship: KinshipRow;
  KinshipPerson: KinshipPersonRow;
  PersonalData: MaskedRow;
  PersonalDataReveal: RevealRow;
  PersonalDataExport: OwnRecord;
  ExportedPlacement: ExportedPlacement;
  CorrectionRequest: CorrectionRow;
  ErasedRecords: ErasedRecords;
  KeptRecords: KeptRow;
  ContractTerm: ContractTermRow;
  Placement: PlacementRow;
  ContractException: ContractTermRow;
  Renewal: RenewalAnswer;
  RenewalReason: RenewalReason;
  CommitteePost: CommitteePostRow;
  ExitPlan: ExitPlanRow;
  ContractAlert: ContractAlertRow;
  ContractAlertConnection: Omit<ContractAlertConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['ContractAlert']>;
    edges: ReadonlyArray<ResolversParentTypes['ContractAlertEdge']>;
  };
  ContractAlertEdge: Omit<ContractAlertEdge, 'node'> & { node: ResolversParentTypes['ContractAlert'] };
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
  CadreConnection: Omit<CadreConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['Cadre']>;
    edges: ReadonlyArray<ResolversParentTypes['CadreEdge']>;
  };
  CadreEdge: Omit<CadreEdge, 'node'> & { node: ResolversParentTypes['Cadre'] };
  OfficialConnection: Omit<OfficialConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['Official']>;
    edges: ReadonlyArray<ResolversParentTypes['OfficialEdge']>;
  };
  OfficialEdge: Omit<OfficialEdge, 'node'> & { node: ResolversParentTypes['Official'] };
  PersonalDataRevealConnection: Omit<PersonalDataRevealConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['PersonalDataReveal']>;
    edges: ReadonlyArray<ResolversParentTypes['PersonalDataRevealEdge']>;
  };
  PersonalDataRevealEdge: Omit<PersonalDataRevealEdge, 'node'> & { node: ResolversParentTypes['PersonalDataReveal'] };
  CorrectionRequestConnection: Omit<CorrectionRequestConnection, 'nodes' | 'edges'> & {
    nodes: ReadonlyArray<ResolversParentTypes['CorrectionRequest']>;
    edges: ReadonlyArray<ResolversParentTypes['CorrectionRequestEdge']>;
  };
  CorrectionRequestEdge: Omit<CorrectionRequestEdge, 'node'> & { node: ResolversParentTypes['CorrectionRequest'] };
  PageInfo: PageInfo;
  OfficialFilter: OfficialFilter;
  CadreFilter: CadreFilter;
  RegisterDistrictInput: RegisterDistrictInput;
  RegisterTownInput: RegisterTownInput;
  RegisterVillageInput: RegisterVillageInput;
  RegisterDepartmentInput: RegisterDepartmentInput;
  RegisterCadreInput: RegisterCadreInput;
  TakeOfficeInput: TakeOfficeInput;
  LeaveOfficeInput: LeaveOfficeInput;
  CorrectCadreInput: CorrectCadreInput;
  RenameUnitInput: RenameUnitInput;
  CloseUnitInput: CloseUnitInput;
  ListForKeyCultivationInput: ListForKeyCultivationInput;
  EndKeyCultivationInput: EndKeyCultivationInput;
  RegisterOfficialInput: RegisterOfficialInput;
  CorrectOfficialInput: CorrectOfficialInput;
  RecordQualificationInput: RecordQualificationInput;
  CorrectQualificationInput: CorrectQualificationInput;
  RecordPartyStatusInput: RecordPartyStatusInput;
  CorrectPartyStatusInput: CorrectPartyStatusInput;
  WishInput: WishInput;
  StateWishesInput: StateWishesInput;
  SignContractInput: SignContractInput;
  ContractExceptionInput: ContractExceptionInput;
  CorrectContractInput: CorrectContractInput;
  CorrectPlacementInput: CorrectPlacementInput;
  CorrectOfficeInput: CorrectOfficeInput;
  MakeExitPlanInput: MakeExitPlanInput;
  ContractAlertFilter: ContractAlertFilter;
  EraseOfficialInput: EraseOfficialInput;
  RecordPersonalDataInput: RecordPersonalDataInput;
  RevealPersonalDataInput: RevealPersonalDataInput;
  ExportPersonalDataInput: ExportPersonalDataInput;
  RequestCorrectionInput: RequestCorrectionInput;
  DecideCorrectionInput: DecideCorrectionInput;
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
  UnitPayload: Omit<UnitPayload, 'district' | 'town' | 'village' | 'department'> & {
    district?: Maybe<ResolversParentTypes['District']>;
    town?: Maybe<ResolversParentTypes['Town']>;
    village?: Maybe<ResolversParentTypes['Village']>;
    department?: Maybe<ResolversParentTypes['Department']>;
  };
  KeyCultivationPayload: Omit<KeyCultivationPayload, 'keyCultivation'> & {
    keyCultivation: ResolversParentTypes['KeyCultivation'];
  };
  CadrePayload: Omit<CadrePayload, 'cadre' | 'office'> & {
    cadre: ResolversParentTypes['Cadre'];
    office?: Maybe<ResolversParentTypes['Office']>;
  };
  OfficialPayload: Omit<OfficialPayload, 'official'> & { official: ResolversParentTypes['Official'] };
  ExitPlanPayload: Omit<ExitPlanPayload, 'exitPlan'> & { exitPlan: ResolversParentTypes['ExitPlan'] };
  EraseOfficialPayload: Omit<EraseOfficialPayload, 'kept'> & {
    kept: ReadonlyArray<ResolversParentTypes['KeptRecords']>;
  };
  RevealPersonalDataPayload: Omit<RevealPersonalDataPayload, 'reveal'> & {
    reveal: ResolversParentTypes['PersonalDataReveal'];
  };
  ExportPersonalDataPayload: Omit<ExportPersonalDataPayload, 'export'> & {
    export: ResolversParentTypes['PersonalDataExport'];
  };
  CorrectionRequestPayload: Omit<CorrectionRequestPayload, 'correctionRequest'> & {
    correctionRequest: ResolversParentTypes['CorrectionRequest'];
  };
  KinshipPayload: Omit<KinshipPayload, 'kinship'> & { kinship: ResolversParentTypes['Kinship'] };
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
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, Partial<QueryDistrictArgs>>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType, Partial<QueryTownArgs>>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType, Partial<QueryVillageArgs>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, Partial<QueryDepartmentArgs>>;
  cadre?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType, RequireFields<QueryCadreArgs, 'id'>>;
  cadres?: Resolver<
    ResolversTypes['CadreConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryCadresArgs, 'orderBy' | 'first'>
  >;
  official?: Resolver<
    Maybe<ResolversTypes['Official']>,
    ParentType,
    ContextType,
    RequireFields<QueryOfficialArgs, 'id'>
  >;
  officials?: Resolver<
    ResolversTypes['OfficialConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryOfficialsArgs, 'orderBy' | 'first'>
  >;
  contractAlerts?: Resolver<
    ResolversTypes['ContractAlertConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryContractAlertsArgs, 'first'>
  >;
  correctionRequests?: Resolver<
    ResolversTypes['CorrectionRequestConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryCorrectionRequestsArgs, 'townId' | 'first'>
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
  renameUnit?: Resolver<
    Maybe<ResolversTypes['UnitPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRenameUnitArgs, 'input'>
  >;
  closeUnit?: Resolver<
    Maybe<ResolversTypes['UnitPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCloseUnitArgs, 'input'>
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
  correctCadre?: Resolver<
    Maybe<ResolversTypes['CadrePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectCadreArgs, 'input'>
  >;
  correctOffice?: Resolver<
    Maybe<ResolversTypes['CadrePayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectOfficeArgs, 'input'>
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
  correctContract?: Resolver<
    Maybe<ResolversTypes['OfficialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectContractArgs, 'input'>
  >;
  correctPlacement?: Resolver<
    Maybe<ResolversTypes['OfficialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectPlacementArgs, 'input'>
  >;
  makeExitPlan?: Resolver<
    Maybe<ResolversTypes['ExitPlanPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationMakeExitPlanArgs, 'input'>
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
  listForKeyCultivation?: Resolver<
    Maybe<ResolversTypes['KeyCultivationPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationListForKeyCultivationArgs, 'input'>
  >;
  endKeyCultivation?: Resolver<
    Maybe<ResolversTypes['KeyCultivationPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndKeyCultivationArgs, 'input'>
  >;
  correctOfficial?: Resolver<
    Maybe<ResolversTypes['OfficialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectOfficialArgs, 'input'>
  >;
  recordQualification?: Resolver<
    Maybe<ResolversTypes['OfficialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordQualificationArgs, 'input'>
  >;
  correctQualification?: Resolver<
    Maybe<ResolversTypes['OfficialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectQualificationArgs, 'input'>
  >;
  recordPartyStatus?: Resolver<
    Maybe<ResolversTypes['OfficialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordPartyStatusArgs, 'input'>
  >;
  correctPartyStatus?: Resolver<
    Maybe<ResolversTypes['OfficialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationCorrectPartyStatusArgs, 'input'>
  >;
  stateWishes?: Resolver<
    Maybe<ResolversTypes['OfficialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationStateWishesArgs, 'input'>
  >;
  eraseOfficial?: Resolver<
    Maybe<ResolversTypes['EraseOfficialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationEraseOfficialArgs, 'input'>
  >;
  recordPersonalData?: Resolver<
    Maybe<ResolversTypes['OfficialPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordPersonalDataArgs, 'input'>
  >;
  revealPersonalData?: Resolver<
    Maybe<ResolversTypes['RevealPersonalDataPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRevealPersonalDataArgs, 'input'>
  >;
  exportPersonalData?: Resolver<
    Maybe<ResolversTypes['ExportPersonalDataPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationExportPersonalDataArgs, 'input'>
  >;
  requestCorrection?: Resolver<
    Maybe<ResolversTypes['CorrectionRequestPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationRequestCorrectionArgs, 'input'>
  >;
  decideCorrection?: Resolver<
    Maybe<ResolversTypes['CorrectionRequestPayload']>,
    ParentType,
    ContextType,
    RequireFields<MutationDecideCorrectionArgs, 'input'>
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
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DistrictNameArgs>>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  towns?: Resolver<
    Maybe<ResolversTypes['TownConnection']>,
    ParentType,
    ContextType,
    RequireFields<DistrictTownsArgs, 'first'>
  >;
  officials?: Resolver<
    Maybe<ResolversTypes['OfficialConnection']>,
    ParentType,
    ContextType,
    RequireFields<DistrictOfficialsArgs, 'orderBy' | 'first'>
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
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TownNameArgs>>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  offices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Office']>>, ParentType, ContextType, Partial<TownOfficesArgs>>;
  officials?: Resolver<
    Maybe<ResolversTypes['OfficialConnection']>,
    ParentType,
    ContextType,
    RequireFields<TownOfficialsArgs, 'orderBy' | 'first'>
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
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<VillageNameArgs>>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
    RequireFields<VillageOfficialsArgs, 'orderBy' | 'first'>
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
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DepartmentNameArgs>>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  correctionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offices?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Office']>>,
    ParentType,
    ContextType,
    Partial<CadreOfficesArgs>
  >;
  allOffices?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Office']>>,
    ParentType,
    ContextType,
    Partial<CadreAllOfficesArgs>
  >;
  kinships?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Kinship']>>,
    ParentType,
    ContextType,
    Partial<CadreKinshipsArgs>
  >;
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
  termEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  correctionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<OfficialNameArgs>>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType, Partial<OfficialSexArgs>>;
  birthYearBand?: Resolver<
    Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    Partial<OfficialBirthYearBandArgs>
  >;
  homeVillage?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType, Partial<OfficialHomeVillageArgs>>;
  correctionReason?: Resolver<
    Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    Partial<OfficialCorrectionReasonArgs>
  >;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['Education']>, ParentType, ContextType, Partial<OfficialEducationArgs>>;
  specialties?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Specialty']>>,
    ParentType,
    ContextType,
    Partial<OfficialSpecialtiesArgs>
  >;
  qualifications?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Qualification']>>,
    ParentType,
    ContextType,
    Partial<OfficialQualificationsArgs>
  >;
  partyStatus?: Resolver<
    Maybe<ResolversTypes['PartyStatus']>,
    ParentType,
    ContextType,
    Partial<OfficialPartyStatusArgs>
  >;
  partyStatuses?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['PartyStatusRecord']>>,
    ParentType,
    ContextType,
    Partial<OfficialPartyStatusesArgs>
  >;
  post?: Resolver<Maybe<ResolversTypes['OfficialPost']>, ParentType, ContextType, Partial<OfficialPostArgs>>;
  wishes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Wish']>>, ParentType, ContextType, Partial<OfficialWishesArgs>>;
  cohortYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serving?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<OfficialServingArgs>>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType, Partial<OfficialVillageArgs>>;
  placements?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Placement']>>,
    ParentType,
    ContextType,
    Partial<OfficialPlacementsArgs>
  >;
  contract?: Resolver<Maybe<ResolversTypes['ContractTerm']>, ParentType, ContextType, Partial<OfficialContractArgs>>;
  contracts?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['ContractTerm']>>,
    ParentType,
    ContextType,
    Partial<OfficialContractsArgs>
  >;
  renewal?: Resolver<Maybe<ResolversTypes['Renewal']>, ParentType, ContextType, Partial<OfficialRenewalArgs>>;
  committeePosts?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['CommitteePost']>>,
    ParentType,
    ContextType,
    Partial<OfficialCommitteePostsArgs>
  >;
  kinships?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Kinship']>>,
    ParentType,
    ContextType,
    Partial<OfficialKinshipsArgs>
  >;
  personalData?: Resolver<Maybe<ResolversTypes['PersonalData']>, ParentType, ContextType>;
  reveals?: Resolver<
    Maybe<ResolversTypes['PersonalDataRevealConnection']>,
    ParentType,
    ContextType,
    RequireFields<OfficialRevealsArgs, 'first'>
  >;
  correctionRequests?: Resolver<
    Maybe<ResolversTypes['CorrectionRequestConnection']>,
    ParentType,
    ContextType,
    RequireFields<OfficialCorrectionRequestsArgs, 'first'>
  >;
  keyCultivation?: Resolver<
    Maybe<ResolversTypes['KeyCultivation']>,
    ParentType,
    ContextType,
    Partial<OfficialKeyCultivationArgs>
  >;
  keyCultivations?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['KeyCultivation']>>,
    ParentType,
    ContextType,
    Partial<OfficialKeyCultivationsArgs>
  >;
};

export type KeyCultivationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KeyCultivation'] = ResolversParentTypes['KeyCultivation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['KeyCultivationEndReason']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualificationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  education?: Resolver<ResolversTypes['Education'], ParentType, ContextType>;
  specialties?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  correctionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyStatusRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartyStatusRecord'] = ResolversParentTypes['PartyStatusRecord'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartyStatus'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  probationTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['MembershipEndReason']>, ParentType, ContextType>;
  correctionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WishResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Wish'] = ResolversParentTypes['Wish'],
> = {
  choice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WishKind'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type WarningResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type PersonalDataResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonalData'] = ResolversParentTypes['PersonalData'],
> = {
  idNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mobile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  homeAddress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  idNumberShared?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PersonalDataRevealResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonalDataReveal'] = ResolversParentTypes['PersonalDataReveal'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['RevealPurpose'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataField']>, ParentType, ContextType>;
  exported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonalDataExportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonalDataExport'] = ResolversParentTypes['PersonalDataExport'],
> = {
  exportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  education?: Resolver<ResolversTypes['Education'], ParentType, ContextType>;
  specialties?: Resolver<ReadonlyArray<ResolversTypes['Specialty']>, ParentType, ContextType>;
  partyStatus?: Resolver<ResolversTypes['PartyStatus'], ParentType, ContextType>;
  homeVillageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homeVillageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cohortYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homeAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placements?: Resolver<ReadonlyArray<ResolversTypes['ExportedPlacement']>, ParentType, ContextType>;
  contracts?: Resolver<ReadonlyArray<ResolversTypes['ContractTerm']>, ParentType, ContextType>;
  qualifications?: Resolver<ReadonlyArray<ResolversTypes['Qualification']>, ParentType, ContextType>;
  partyStatuses?: Resolver<ReadonlyArray<ResolversTypes['PartyStatusRecord']>, ParentType, ContextType>;
  wishes?: Resolver<ReadonlyArray<ResolversTypes['Wish']>, ParentType, ContextType>;
  kinships?: Resolver<ReadonlyArray<ResolversTypes['Kinship']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['CorrectionRequest']>, ParentType, ContextType>;
  reveals?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataReveal']>, ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportedPlacementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExportedPlacement'] = ResolversParentTypes['ExportedPlacement'],
> = {
  villageCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  villageName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CorrectionRequestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorrectionRequest'] = ResolversParentTypes['CorrectionRequest'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['CorrectionField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CorrectionStatus'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ErasedRecordsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ErasedRecords'] = ResolversParentTypes['ErasedRecords'],
> = {
  kind?: Resolver<ResolversTypes['ErasedKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeptRecordsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KeptRecords'] = ResolversParentTypes['KeptRecords'],
> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  exception?: Resolver<Maybe<ResolversTypes['ContractException']>, ParentType, ContextType>;
  exitPlan?: Resolver<Maybe<ResolversTypes['ExitPlan']>, ParentType, ContextType, Partial<ContractTermExitPlanArgs>>;
  exitPlanDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  exitPlanPolicy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  correctionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractExceptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ContractException'] = ResolversParentTypes['ContractException'],
> = {
  approver?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RenewalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal'],
> = {
  nextOrdinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termGrade?: Resolver<Maybe<ResolversTypes['AssessmentGrade']>, ParentType, ContextType>;
  hasDeputyRankPost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endingSecondTerm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exceptionNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayRenew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RenewalReason']>, ParentType, ContextType>;
};

export type RenewalReasonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RenewalReason'] = ResolversParentTypes['RenewalReason'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitteePostResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CommitteePost'] = ResolversParentTypes['CommitteePost'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['OfficeBody'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['OfficeRank'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termEndsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExitPlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExitPlan'] = ResolversParentTypes['ExitPlan'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['ExitRoute'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractAlertResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ContractAlert'] = ResolversParentTypes['ContractAlert'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['ContractTerm'], ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exitPlan?: Resolver<Maybe<ResolversTypes['ExitPlan']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractAlertConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ContractAlertConnection'] = ResolversParentTypes['ContractAlertConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ContractAlert']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContractAlertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContractAlertEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ContractAlertEdge'] = ResolversParentTypes['ContractAlertEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContractAlert'], ParentType, ContextType>;
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

export type CadreConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CadreConnection'] = ResolversParentTypes['CadreConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cadre']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CadreEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CadreEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CadreEdge'] = ResolversParentTypes['CadreEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cadre'], ParentType, ContextType>;
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

export type PersonalDataRevealConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonalDataRevealConnection'] =
    ResolversParentTypes['PersonalDataRevealConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataReveal']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataRevealEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonalDataRevealEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonalDataRevealEdge'] = ResolversParentTypes['PersonalDataRevealEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonalDataReveal'], ParentType, ContextType>;
};

export type CorrectionRequestConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorrectionRequestConnection'] =
    ResolversParentTypes['CorrectionRequestConnection'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CorrectionRequest']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CorrectionRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CorrectionRequestEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorrectionRequestEdge'] = ResolversParentTypes['CorrectionRequestEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CorrectionRequest'], ParentType, ContextType>;
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

export type UnitPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnitPayload'] = ResolversParentTypes['UnitPayload'],
> = {
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
};

export type KeyCultivationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KeyCultivationPayload'] = ResolversParentTypes['KeyCultivationPayload'],
> = {
  keyCultivation?: Resolver<ResolversTypes['KeyCultivation'], ParentType, ContextType>;
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
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ExitPlanPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExitPlanPayload'] = ResolversParentTypes['ExitPlanPayload'],
> = {
  exitPlan?: Resolver<ResolversTypes['ExitPlan'], ParentType, ContextType>;
};

export type EraseOfficialPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EraseOfficialPayload'] = ResolversParentTypes['EraseOfficialPayload'],
> = {
  officialId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  erased?: Resolver<ReadonlyArray<ResolversTypes['ErasedRecords']>, ParentType, ContextType>;
  kept?: Resolver<ReadonlyArray<ResolversTypes['KeptRecords']>, ParentType, ContextType>;
};

export type RevealPersonalDataPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RevealPersonalDataPayload'] =
    ResolversParentTypes['RevealPersonalDataPayload'],
> = {
  reveal?: Resolver<ResolversTypes['PersonalDataReveal'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homeAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExportPersonalDataPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExportPersonalDataPayload'] =
    ResolversParentTypes['ExportPersonalDataPayload'],
> = {
  export?: Resolver<ResolversTypes['PersonalDataExport'], ParentType, ContextType>;
};

export type CorrectionRequestPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorrectionRequestPayload'] =
    ResolversParentTypes['CorrectionRequestPayload'],
> = {
  correctionRequest?: Resolver<ResolversTypes['CorrectionRequest'], ParentType, ContextType>;
};

export type KinshipPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KinshipPayload'] = ResolversParentTypes['KinshipPayload'],
> = {
  kinship?: Resolver<ResolversTypes['Kinship'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  Moment?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Town?: TownResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  Cadre?: CadreResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  KeyCultivation?: KeyCultivationResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  PartyStatusRecord?: PartyStatusRecordResolvers<ContextType>;
  Wish?: WishResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  Kinship?: KinshipResolvers<ContextType>;
  KinshipPerson?: KinshipPersonResolvers<ContextType>;
  PersonalData?: PersonalDataResolvers<ContextType>;
  PersonalDataReveal?: PersonalDataRevealResolvers<ContextType>;
  PersonalDataExport?: PersonalDataExportResolvers<ContextType>;
  ExportedPlacement?: ExportedPlacementResolvers<ContextType>;
  CorrectionRequest?: CorrectionRequestResolvers<ContextType>;
  ErasedRecords?: ErasedRecordsResolvers<ContextType>;
  KeptRecords?: KeptRecordsResolvers<ContextType>;
  ContractTerm?: ContractTermResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  ContractException?: ContractExceptionResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  RenewalReason?: RenewalReasonResolvers<ContextType>;
  CommitteePost?: CommitteePostResolvers<ContextType>;
  ExitPlan?: ExitPlanResolvers<ContextType>;
  ContractAlert?: ContractAlertResolvers<ContextType>;
  ContractAlertConnection?: ContractAlertConnectionResolvers<ContextType>;
  ContractAlertEdge?: ContractAlertEdgeResolvers<ContextType>;
  TownConnection?: TownConnectionResolvers<ContextType>;
  TownEdge?: TownEdgeResolvers<ContextType>;
  VillageConnection?: VillageConnectionResolvers<ContextType>;
  VillageEdge?: VillageEdgeResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  CadreConnection?: CadreConnectionResolvers<ContextType>;
  CadreEdge?: CadreEdgeResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  PersonalDataRevealConnection?: PersonalDataRevealConnectionResolvers<ContextType>;
  PersonalDataRevealEdge?: PersonalDataRevealEdgeResolvers<ContextType>;
  CorrectionRequestConnection?: CorrectionRequestConnectionResolvers<ContextType>;
  CorrectionRequestEdge?: CorrectionRequestEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  RegisterDistrictPayload?: RegisterDistrictPayloadResolvers<ContextType>;
  RegisterTownPayload?: RegisterTownPayloadResolvers<ContextType>;
  RegisterVillagePayload?: RegisterVillagePayloadResolvers<ContextType>;
  RegisterDepartmentPayload?: RegisterDepartmentPayloadResolvers<ContextType>;
  UnitPayload?: UnitPayloadResolvers<ContextType>;
  KeyCultivationPayload?: KeyCultivationPayloadResolvers<ContextType>;
  CadrePayload?: CadrePayloadResolvers<ContextType>;
  OfficialPayload?: OfficialPayloadResolvers<ContextType>;
  ExitPlanPayload?: ExitPlanPayloadResolvers<ContextType>;
  EraseOfficialPayload?: EraseOfficialPayloadResolvers<ContextType>;
  RevealPersonalDataPayload?: RevealPersonalDataPayloadResolvers<ContextType>;
  ExportPersonalDataPayload?: ExportPersonalDataPayloadResolvers<ContextType>;
  CorrectionRequestPayload?: CorrectionRequestPayloadResolvers<ContextType>;
  KinshipPayload?: KinshipPayloadResolvers<ContextType>;
};
