import { commandersOf, readersOf, type DataGroup } from '@cunguan/access';
import { HOME, type AnyRole } from './viewers.js';
import type { Side, SideName, World } from './world.js';

/** What an id of the world identifies, as far as reach goes. */
type Kind =
  'district' | 'town' | 'village' | 'department' | 'cadre' | 'townCadre' | 'dutyPost' | 'session' | 'aboutOfficial';

const kinds: Readonly<Record<string, Kind>> = {
  district: 'district',
  town: 'town',
  village: 'village',
  department: 'department',
  cadre: 'cadre',
  office: 'cadre',
  townCadre: 'townCadre',
  investigator: 'townCadre',
  committeeMember: 'townCadre',
  relative: 'townCadre',
  dutyPost: 'dutyPost',
  trainingSession: 'session',
  trainingPlan: 'town',
};

/** The names of a side's ids. */
export type Subject = Exclude<keyof Side, 'name' | 'completionCode'>;

const kindOf = (subject: Subject): Kind => kinds[subject] ?? 'aboutOfficial';

/** The units to which a subject belongs, from itself or its village up. */
const unitsOf = (side: Side, subject: Subject): readonly string[] => {
  const kind = kindOf(subject);
  if (kind === 'district') return [side.district];
  if (kind === 'town' || kind === 'townCadre') return [side.town, side.district];
  if (kind === 'department') return [side.department, side.town, side.district];
  return [side.village, side.town, side.district];
};

/** The unit by which a subject is one of those above: a department is its town's. */
const seatOf = (side: Side, subject: Subject): string =>
  kindOf(subject) === 'department' ? side.town : (unitsOf(side, subject)[0] ?? '');

const aboveOf = (role: AnyRole, { own }: World): readonly string[] => {
  switch (HOME[role]) {
    case 'district':
      return [];
    case 'town':
      return [own.district];
    case 'village':
      return [own.town, own.district];
  }
};

type Word = NonNullable<ReturnType<typeof readersOf>[AnyRole]>;

/** What the matrix says of one role, one word and one thing of the world: told here apart from how services do it. */
const reachedBy = (role: AnyRole, word: Word, world: World, name: SideName, subject: Subject): boolean => {
  const side = world[name];
  const within = unitsOf(side, subject).includes(world.own[HOME[role]]);
  const isPersonal = !['district', 'town', 'village', 'department'].includes(kindOf(subject));
  switch (word) {
    case 'unit':
      return within;
    case 'around':
      return within || aboveOf(role, world).includes(seatOf(side, subject));
    case 'own':
      // The others who have a record of their own here are cadres without kin.
      return isPersonal && name === 'own' && role === 'OFFICIAL';
    case 'code':
      // Whoever asks here knows it.
      return true;
    case 'pair':
    case 'case':
      return isPersonal && name === 'own';
  }
};

export const readReached = (
  role: AnyRole,
  group: DataGroup,
  world: World,
  name: SideName,
  subject: Subject,
): boolean => {
  const word = readersOf(group)[role];
  return word !== undefined && reachedBy(role, word, world, name, subject);
};

export const commandReached = (
  role: AnyRole,
  command: string,
  world: World,
  name: SideName,
  subject: Subject,
): boolean => {
  const word = commandersOf(command)[role];
  return word !== undefined && reachedBy(role, word, world, name, subject);
};

/** Whether a unit is one to which the role's own belongs: its figures and lists then tell what is within reach. */
export const isPartly = (world: World, name: SideName, subject: Subject): boolean =>
  ['district', 'town', 'village'].includes(subject) && world[name][subject] === world.own[subject];
