import { z } from 'zod';

/** The words that more than one service uses. Each list is also a GraphQL enum of the same name. */

export const SEXES = ['FEMALE', 'MALE'] as const;
export type Sex = (typeof SEXES)[number];

export const EDUCATIONS = ['ASSOCIATE', 'BACHELOR', 'MASTER', 'DOCTOR'] as const;
export type Education = (typeof EDUCATIONS)[number];

/** The disciplinary categories of Chinese higher education (学科门类). */
export const SPECIALTIES = [
  'PHILOSOPHY',
  'ECONOMICS',
  'LAW',
  'EDUCATION',
  'LITERATURE',
  'HISTORY',
  'SCIENCE',
  'ENGINEERING',
  'AGRONOMY',
  'MEDICINE',
  'MANAGEMENT',
  'ARTS',
] as const;
export type Specialty = (typeof SPECIALTIES)[number];

export const PARTY_STATUSES = ['FULL_MEMBER', 'PROBATIONARY_MEMBER', 'LEAGUE_MEMBER', 'NONE'] as const;
export type PartyStatus = (typeof PARTY_STATUSES)[number];

/** How a membership of the Party or the League ended. */
export const MEMBERSHIP_END_REASONS = [
  'PROBATION_CANCELLED',
  'WITHDREW',
  'STRUCK_OFF',
  'EXPELLED',
  'LEAGUE_AGE',
  'LEFT_LEAGUE',
] as const;
export type MembershipEndReason = (typeof MEMBERSHIP_END_REASONS)[number];

/** Where an official would like to go after the service (去向意愿). */
export const WISH_KINDS = [
  'TOWN_DEPARTMENT',
  'VILLAGE_COMMITTEES',
  'CIVIL_SERVICE',
  'OWN_BUSINESS',
  'FURTHER_STUDY',
  'OTHER_JOB',
] as const;
export type WishKind = (typeof WISH_KINDS)[number];

export const EXIT_ROUTES = [
  'STAYED_AS_VILLAGE_CADRE',
  'CIVIL_SERVICE',
  'OWN_BUSINESS',
  'OTHER_JOB',
  'FURTHER_STUDY',
  'DISMISSED',
  'RESIGNED',
  'DECEASED',
] as const;
export type ExitRoute = (typeof EXIT_ROUTES)[number];

/** The bodies in which a cadre holds an office. */
export const OFFICE_BODIES = [
  'VILLAGE_PARTY_ORGANISATION',
  'VILLAGE_COMMITTEE',
  'TOWN_PARTY_COMMITTEE',
  'TOWN_GOVERNMENT',
] as const;
export type OfficeBody = (typeof OFFICE_BODIES)[number];

export const OFFICE_RANKS = ['HEAD', 'DEPUTY', 'MEMBER'] as const;
export type OfficeRank = (typeof OFFICE_RANKS)[number];

/** Lines of work (条线). */
export const LINES_OF_WORK = [
  'PARTY_BUILDING',
  'CIVIL_AFFAIRS',
  'MEDIATION_AND_SECURITY',
  'POPULATION_AND_FAMILY_PLANNING',
  'AGRICULTURE_AND_ECONOMY',
  'LAND_AND_CONSTRUCTION',
  'CULTURE_AND_YOUTH',
  'STATISTICS_AND_RECORDS',
] as const;
export type LineOfWork = (typeof LINES_OF_WORK)[number];

export const FRONTLINE_KINDS = [
  'PETITION_RECEPTION',
  'DEMOLITION_AND_RELOCATION',
  'POPULATION_REGULATION',
  'ECONOMIC_CENSUS',
  'PHASING_OUT_INFERIOR_ENTERPRISES',
] as const;
export type FrontlineKind = (typeof FRONTLINE_KINDS)[number];

export const TRAINING_SESSION_KINDS = [
  'VILLAGE_LECTURE',
  'COMMITTEE_SIT_IN',
  'PARTY_MEMBER_TRAINING',
  'TUTORING',
  'TOWN_COURSE',
] as const;
export type TrainingSessionKind = (typeof TRAINING_SESSION_KINDS)[number];

export const TRAINING_ROLES = ['ATTENDEE', 'OBSERVER', 'ORGANISER', 'TUTEE'] as const;
export type TrainingRole = (typeof TRAINING_ROLES)[number];

/** 党性党风, 镇情（经济社会）, 群众工作能力, 村情, 其他 */
export const TRAINING_THEMES = [
  'PARTY_SPIRIT_AND_CONDUCT',
  'ECONOMY_AND_SOCIETY',
  'MASS_WORK_ABILITY',
  'VILLAGE_SITUATION',
  'OTHER',
] as const;
export type TrainingTheme = (typeof TRAINING_THEMES)[number];

export const ENROLMENT_STATUSES = ['ENROLLED', 'WAITING', 'WITHDRAWN', 'ABSENT'] as const;
export type EnrolmentStatus = (typeof ENROLMENT_STATUSES)[number];

export const WITHDRAWAL_REASONS = ['WORK', 'ILLNESS', 'LEAVE', 'MISTAKE', 'NO_LONGER_THERE', 'OTHER'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

export const ABSENCE_REASONS = ['WORK', 'ILLNESS', 'LEAVE', 'WITHOUT_REASON', 'OTHER'] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

export const PARTY_BODIES = ['PARTY_BRANCH', 'GENERAL_PARTY_BRANCH', 'PARTY_COMMITTEE'] as const;
export type PartyBody = (typeof PARTY_BODIES)[number];

export const PARTY_OFFICES = ['COMMITTEE_MEMBER', 'DEPUTY_SECRETARY', 'SECRETARY'] as const;
export type PartyOffice = (typeof PARTY_OFFICES)[number];

export const RESERVE_STAGES = [
  'NOMINATED',
  'UNDER_INVESTIGATION',
  'PROPOSED',
  'DECIDED',
  'IN_POOL',
  'REMOVED',
] as const;
export type ReserveStage = (typeof RESERVE_STAGES)[number];

/** What part somebody has in the case of one reserve cadre. */
export const CASE_ROLE_KINDS = ['INVESTIGATOR', 'COMMITTEE_MEMBER'] as const;
export type CaseRoleKind = (typeof CASE_ROLE_KINDS)[number];

/** One a year, or one for each contract term. */
export const ASSESSMENT_KINDS = ['ANNUAL', 'TERM'] as const;
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

/** 优秀, 称职, 基本称职, 不称职, from the best (civil-servant law 35–39). */
export const ASSESSMENT_GRADES = ['EXCELLENT', 'COMPETENT', 'BASICALLY_COMPETENT', 'INCOMPETENT'] as const;
export type AssessmentGrade = (typeof ASSESSMENT_GRADES)[number];

/** In their order; between NOTIFIED and FINAL a review may be asked for. */
export const ASSESSMENT_STATUSES = [
  'OPEN',
  'SELF_REPORT',
  'SURVEY',
  'TALKS',
  'PROPOSED',
  'DECIDED',
  'NOTIFIED',
  'UNDER_REVIEW',
  'FINAL',
] as const;
export type AssessmentStatus = (typeof ASSESSMENT_STATUSES)[number];

export const UNIT_KINDS = ['DISTRICT', 'TOWN', 'VILLAGE', 'DEPARTMENT'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const DUTY_STATUSES = ['OPEN', 'DONE', 'VERIFIED', 'RETURNED'] as const;
export type DutyStatus = (typeof DUTY_STATUSES)[number];

export const PARTY_ELECTION_STATUSES = ['CALLED', 'DECLARED', 'ANNULLED'] as const;
export type PartyElectionStatus = (typeof PARTY_ELECTION_STATUSES)[number];

/** As what somebody is registered. */
export const PERSON_KINDS = ['CADRE', 'OFFICIAL'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

/** A surrogate id. */
export const id = z.uuid();
/** A civil date in Asia/Shanghai, `YYYY-MM-DD`. */
export const date = z.iso.date();
