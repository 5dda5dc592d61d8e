import { randomUUID } from 'node:crypto';
import { groupOf, type DataGroup } from '@cunguan/access';
import type { ServiceName } from '../../infra/postgres/services.js';
import { codeOf, differenceFromUnknown, eightAtATime, type Answer, type Ask } from './ask.js';
import type { Cells } from './cells.js';
import type { LeakFinder } from './leaks.js';
import { argsOf, askedBy, queryProbes, type ListProbe, type QueryProbe } from './query-probes.js';
import { isPartly, readReached } from './reach.js';
import { idsOf } from './schemas.js';
import { ALL_ROLES, reads, viewerOf, type AnyRole } from './viewers.js';
import { SIDE_NAMES, type SideName, type World } from './world.js';

/** A query field with its probe, as one role asks it. */
interface Asked {
  readonly service: ServiceName;
  readonly query: string;
  readonly group: DataGroup;
  readonly role: AnyRole;
  readonly world: World;
}

const LISTED = 50;

const fieldOf = ({ service, query, world }: Asked, probe: QueryProbe, id: string): string => {
  const args = `${argsOf(probe, world, id)}${'one' in probe ? '' : `, first: ${String(LISTED)}`}`;
  return `${query}(${args}) { ${idsOf(service, 'Query', query)} }`;
};

/** The rows that a list of a unit holds for the role. */
const expectedRows = ({ group, role, world }: Asked, { listOf, rows }: ListProbe, unit: string): readonly string[] =>
  SIDE_NAMES.filter((name) => world[name][listOf] === unit)
    .flatMap((name) => rows.filter((row) => readReached(role, group, world, name, row)).map((row) => world[name][row]))
    .sort();

interface Page {
  readonly nodes: readonly ({ readonly id: string } | { readonly official: { readonly id: string } })[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const wrongOfList = (asked: Asked, probe: ListProbe, answer: Answer, name: SideName): string | null => {
  const page = answer.data?.[name] as Page | null | undefined;
  const rows = expectedRows(asked, probe, asked.world[name][probe.listOf]);
  const found = (page?.nodes ?? []).map((node) => ('id' in node ? node.id : node.official.id)).sort();
  if (JSON.stringify(found) !== JSON.stringify(rows)) {
    return `lists ${String(found.length)} rows in place of ${String(rows.length)} ${codeOf(answer)}`;
  }
  return page?.pageInfo.hasNextPage === true ? 'has a next page' : null;
};

const isReached = (asked: Asked, probe: QueryProbe, name: SideName): boolean => {
  const { role, group, world } = asked;
  if ('one' in probe) return readReached(role, group, world, name, probe.one);
  const unit = world[name][probe.listOf];
  return isPartly(world, name, probe.listOf) || expectedRows(asked, probe, unit).length > 0;
};

const wrongOf = (asked: Asked, probe: QueryProbe, answer: Answer, name: SideName, unknownId: string) => {
  const id = asked.world[name][askedBy(probe)];
  if (!isReached(asked, probe, name)) return differenceFromUnknown(answer, name, id, unknownId);
  if (!('one' in probe)) return wrongOfList(asked, probe, answer, name);
  const found = answer.data?.[name] as { readonly id: string } | null | undefined;
  return found?.id === asked.world[name][probe.one] ? null : `is not found ${codeOf(answer)}`;
};

const wrongOfDenied = (answer: Answer): string | null =>
  codeOf(answer) === 'ACCESS.READ_DENIED' && Object.values(answer.data ?? {}).every((value) => value === null)
    ? null
    : `is not denied: ${codeOf(answer)}`;

/** One query field, as every role asks it of every side of the world. */
export const tryQuery = async (
  { service, query, world, ask }: { service: ServiceName; query: string; world: World; ask: Ask },
  cells: Cells,
  leaksIn: LeakFinder,
): Promise<void> => {
  const probe = queryProbes[query];
  const group = groupOf(service, 'Query', query);
  if (!probe || !group) throw new Error(`no probe or no entry in the access matrix for Query.${query} of ${service}`);
  await eightAtATime(ALL_ROLES, async (role) => {
    const asked = { service, query, group, role, world };
    const viewer = viewerOf(role, world);
    if (!reads(role, group)) {
      for (const name of SIDE_NAMES) {
        const answer = await ask(viewer, `{ ${fieldOf(asked, probe, world[name][askedBy(probe)])} }`);
        cells.note(`${query} ${role} ${name}`, wrongOfDenied(answer));
      }
      return;
    }
    const unknownId = randomUUID();
    const aliases = SIDE_NAMES.map((name) => `${name}: ${fieldOf(asked, probe, world[name][askedBy(probe)])}`);
    const document = `{ ${aliases.join(' ')} unknown: ${fieldOf(asked, probe, unknownId)} }`;
    const answer = await ask(viewer, document);
    const leaks = leaksIn(role, answer, {
      question: document,
      of: SIDE_NAMES.filter((name) => isReached(asked, probe, name)),
    });
    for (const name of SIDE_NAMES) {
      cells.note(`${query} ${role} ${name}`, leaks ?? wrongOf(asked, probe, answer, name, unknownId));
    }
  });
};
