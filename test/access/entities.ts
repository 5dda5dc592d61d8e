import { randomUUID } from 'node:crypto';
import { groupOf, type DataGroup } from '@cunguan/access';
import type { ServiceName } from '../../infra/postgres/services.js';
import { answerUnder, codeOf, differenceFromUnknown, eightAtATime, type Answer, type Ask } from './ask.js';
import type { Cells } from './cells.js';
import type { LeakFinder } from './leaks.js';
import { entityProbes } from './query-probes.js';
import { isPartly, readReached } from './reach.js';
import { selectionOf, serviceOf } from './schemas.js';
import { ALL_ROLES, reads, viewerOf, type AnyRole } from './viewers.js';
import { SIDE_NAMES, type SideName, type World } from './world.js';

interface Tried {
  readonly service: ServiceName;
  readonly type: string;
  /** The kind of data that is asked of the entity. */
  readonly group: DataGroup;
  readonly world: World;
  readonly ask: Ask;
}

const probeOf = ({ service, type }: Tried) => {
  const probe = entityProbes[type];
  if (!probe) throw new Error(`no probe for the entity ${type} of ${service}`);
  return probe;
};

/** Nothing is told, whether the whole is refused or one part of it. */
const wrongOfDenied = (answer: Answer, alias: string): string | null => {
  const isRefused = answer.errors.some(({ extensions }) => extensions['code'] === 'ACCESS.READ_DENIED');
  const told = Object.entries(answer.data?.[alias] ?? {}).filter(([field]) => field !== 'id');
  return isRefused && told.every(([, value]) => value === null) ? null : `is not denied: ${codeOf(answer)}`;
};

/** The kind of data by which an entity itself is found. */
const foundBy = (tried: Tried): DataGroup => {
  const { query } = probeOf(tried);
  const home = serviceOf(query);
  const found = home && groupOf(home, 'Query', query);
  if (!found) throw new Error(`no query field ${query} in the access matrix`);
  return found;
};

/** Whether nothing is told but the entity's own id and type. */
const isHollow = (value: unknown): boolean => {
  if (typeof value !== 'object') return value === false;
  if (value === null) return true;
  return Object.entries(value).every(([key, part]) => ['id', '__typename'].includes(key) || isHollow(part));
};

/** Reached: more is told than of an unknown one. Above the role's own unit: only what leads to nothing out of reach. */
const wrongOf = (tried: Tried, role: AnyRole, answer: Answer, name: SideName, unknownId: string): string | null => {
  const { world, group } = tried;
  const { subject } = probeOf(tried);
  const id = world[name][subject];
  const difference = differenceFromUnknown(answer, name, id, unknownId);
  if (!readReached(role, group, world, name, subject)) {
    if (isPartly(world, name, subject)) return null;
    const isKnown = readReached(role, foundBy(tried), world, name, subject) && reads(role, foundBy(tried));
    return isKnown && isHollow(answer.data?.[name]) ? null : difference;
  }
  return difference === null ? `is answered as unknown ${codeOf(answer)}` : null;
};

/** The sides of which the role is told. */
const told = (tried: Tried, role: AnyRole): readonly SideName[] =>
  SIDE_NAMES.filter((name) => readReached(role, tried.group, tried.world, name, probeOf(tried).subject));

/** One entity's fields of one kind, as every role asks the subgraph for them by reference. */
export const tryReference = async (tried: Tried, cells: Cells, leaksIn: LeakFinder): Promise<void> => {
  const { service, type, group, world, ask } = tried;
  const { subject } = probeOf(tried);
  const document = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on ${type} { __typename ${selectionOf(service, type, group)} } } }`;
  const reference = (id: string) => ({ __typename: type, id });
  await eightAtATime(ALL_ROLES, async (role) => {
    const viewer = viewerOf(role, world);
    const note = (name: SideName, wrong: string | null) => {
      cells.note(`${type} ${group} ${role} ${name}`, wrong);
    };
    if (!reads(role, group)) {
      for (const name of SIDE_NAMES) {
        const answer = await ask(viewer, document, { of: [reference(world[name][subject])] });
        note(name, codeOf(answer) === 'ACCESS.READ_DENIED' && answer.data === null ? null : `is not denied`);
      }
      return;
    }
    const unknownId = randomUUID();
    const ids = [...SIDE_NAMES.map((name) => world[name][subject]), unknownId];
    const raw = await ask(viewer, document, { of: ids.map(reference) });
    const answer = byAlias(raw);
    const leaks = leaksIn(role, raw, { question: JSON.stringify(ids), of: told(tried, role) });
    for (const name of SIDE_NAMES) note(name, leaks ?? wrongOf(tried, role, answer, name, unknownId));
  });
};

/** The entities of an answer under the names of the sides. */
const byAlias = (answer: Answer): Answer => {
  const names = [...SIDE_NAMES, 'unknown'];
  const entities = (answer.data?.['_entities'] ?? []) as readonly unknown[];
  return {
    ...answer,
    data: Object.fromEntries(names.map((name, n) => [name, entities[n] ?? null])),
    errors: answer.errors.map((error) =>
      error.path?.[0] === '_entities'
        ? { ...error, path: [names[Number(error.path[1])] ?? '', ...error.path.slice(2)] }
        : error,
    ),
  };
};

/** The same through the gateway, which finds the entity by its query field first. */
export const tryThroughQuery = async (tried: Tried, cells: Cells, leaksIn: LeakFinder): Promise<void> => {
  const { service, type, group, world, ask } = tried;
  const { subject, query } = probeOf(tried);
  const home = serviceOf(query);
  const found = foundBy(tried);
  const selection = selectionOf(service, type, group);
  await eightAtATime(ALL_ROLES, async (role) => {
    const viewer = viewerOf(role, world);
    const unknownId = randomUUID();
    const isFound = (name: SideName): boolean => readReached(role, found, world, name, subject);
    const ask1 = (names: readonly string[], id: (name: string) => string): string =>
      `{ ${names.map((name) => `${name}: ${query}(id: "${id(name)}") { ${selection} }`).join(' ')} }`;
    const note = (name: SideName, wrong: string | null) => {
      cells.note(`${type} ${group} ${role} ${name}`, wrong);
    };
    const isDenied = !reads(role, found) || (!reads(role, group) && home === service);
    if (isDenied || !reads(role, group)) {
      for (const name of SIDE_NAMES) {
        const answer = await ask(
          viewer,
          ask1([name], () => world[name][subject]),
        );
        const nothing = answer.data?.[name] === null && answer.errors.length === 0;
        note(name, !isDenied && !isFound(name) && nothing ? null : wrongOfDenied(answer, name));
      }
      return;
    }
    const document = ask1([...SIDE_NAMES, 'unknown'], (name) =>
      name === 'unknown' ? unknownId : world[name as SideName][subject],
    );
    const answer = await ask(viewer, document);
    const leaks = leaksIn(role, answer, { question: document, of: told(tried, role) });
    for (const name of SIDE_NAMES) {
      const wrong = isFound(name)
        ? wrongOfFound(tried, role, answer, name)
        : differenceFromUnknown(answer, name, world[name][subject], unknownId);
      note(name, leaks ?? wrong);
    }
  });
};

const wrongOfFound = (tried: Tried, role: AnyRole, answer: Answer, name: SideName): string | null => {
  const { group, world } = tried;
  const { subject } = probeOf(tried);
  if (!readReached(role, group, world, name, subject)) {
    if (isPartly(world, name, subject) || isHollow(answer.data?.[name])) return null;
    return `tells of it: ${JSON.stringify(answer.data?.[name]).slice(0, 300)}`;
  }
  const text = answerUnder(answer, name, []);
  return answer.data?.[name] === null || text.includes('"errors":[{') ? `is not answered: ${text.slice(0, 300)}` : null;
};
