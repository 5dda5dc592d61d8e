import { accessMatrix } from './generated/access-matrix.js';

/** A role that the gateway takes for whoever asks it without a token. */
export type BuiltInRole = 'PUBLIC_VERIFIER';
/** A role that a token gives. */
export type Role = Exclude<keyof typeof accessMatrix.roles, CaseRole | BuiltInRole>;
/** A role that somebody has in one case and nowhere else. */
export type CaseRole = 'INVESTIGATOR' | 'COMMITTEE_MEMBER' | 'SURVEY_ORGANISER';
type AnyRole = Role | CaseRole | BuiltInRole;

/** What of the rows a role reaches: see access-matrix.yaml. */
export type ReachWord = 'unit' | 'around' | 'pair' | 'own' | 'case' | 'code';
type Cells = Readonly<Partial<Record<AnyRole, ReachWord>>>;

/** A kind of data, a row of the matrix. */
export type DataGroup = keyof typeof accessMatrix.groups;

export const GROUPS = Object.keys(accessMatrix.groups) as readonly DataGroup[];

const roleUnits: Readonly<Record<AnyRole, string>> = accessMatrix.roles;

export const CASE_ROLES = [
  'INVESTIGATOR',
  'COMMITTEE_MEMBER',
  'SURVEY_ORGANISER',
] as const satisfies readonly CaseRole[];

export const ROLES = (Object.keys(roleUnits) as AnyRole[]).filter(
  (role): role is Role => role !== 'PUBLIC_VERIFIER' && !CASE_ROLES.some((caseRole) => caseRole === role),
);

const UNIT_FORMS: Readonly<Record<string, RegExp>> = {
  DISTRICT: /^\d{6}$/,
  TOWN: /^\d{9}$/,
  VILLAGE: /^\d{12}$/,
  ANY: /^(\d{6}|\d{9}|\d{12})$/,
  NONE: /^-$/,
};

/** Whether a role may be held in the unit with this administrative division code. */
export const isUnitOf = (role: Role | BuiltInRole, code: string): boolean =>
  UNIT_FORMS[roleUnits[role]]?.test(code) ?? false;

/** Who may read a kind of data, and whose. */
export const readersOf = (group: DataGroup): Cells => accessMatrix.groups[group];

const fieldsOf: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, DataGroup>>>>>> =
  accessMatrix.fields;

/** The kind of data of a field of a service's graph; undefined where the matrix has no entry. */
export const groupOf = (service: string, type: string, field: string): DataGroup | undefined => {
  const types = fieldsOf[service] ?? {};
  const fields = Object.hasOwn(types, type) ? (types[type] ?? {}) : {};
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
};

const commandsOf: Readonly<Record<string, Readonly<Record<string, Cells>>>> = accessMatrix.commands;

const commands = new Map(Object.values(commandsOf).flatMap((named) => Object.entries(named)));

/** Who may give a command, and about whom; nobody where the matrix has no entry. */
export const commandersOf = (command: string): Cells => commands.get(command) ?? {};

/** Every command of the matrix, by its mutation's name. */
export const commandNames = (): readonly string[] => [...commands.keys()];
