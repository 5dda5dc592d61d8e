import { randomUUID } from 'node:crypto';
import type { ServiceName } from '../../infra/postgres/services.js';
import { codeOf, codeUnder, differenceFromUnknown, eightAtATime, type Answer, type Ask } from './ask.js';
import type { Cells } from './cells.js';
import type { CommandProbe } from './command-probe.js';
import { commandProbes } from './command-probes.js';
import type { LeakFinder } from './leaks.js';
import { commandReached } from './reach.js';
import { ALL_ROLES, commands, viewerOf, type AnyRole } from './viewers.js';
import { SIDE_NAMES, type Side, type SideName, type World } from './world.js';

interface Tried {
  readonly service: ServiceName;
  readonly mutation: string;
  readonly world: World;
  readonly ask: Ask;
}

/** A mutation of several commands at once, by alias. */
export const documentOf = (mutation: string, aliases: readonly string[]): string => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const fields = aliases.map((alias) => `${alias}: ${mutation}(input: $${alias}) { __typename }`);
  return `mutation (${aliases.map((alias) => `$${alias}: ${type}`).join(', ')}) { ${fields.join(' ')} }`;
};

const idOf = ({ named, subject }: CommandProbe, world: World, name: SideName): string =>
  named ? named.by(world[name]) : world[name][subject];

export const inputAbout = ({ field, as, input }: CommandProbe, side: Side, id: string) => ({
  ...input(side),
  [field]: as ? as(id) : id,
});

const inputOf = (probe: CommandProbe, world: World, name: SideName) =>
  inputAbout(probe, world[name], idOf(probe, world, name));

const wrongOfDenied = (answer: Answer): string | null =>
  codeOf(answer) === 'ACCESS.COMMAND_DENIED' && Object.values(answer.data ?? {}).every((value) => value === null)
    ? null
    : `is not denied: ${codeOf(answer)}`;

const tryDenied = async (tried: Tried, probe: CommandProbe, role: AnyRole, cells: Cells): Promise<void> => {
  const { mutation, world, ask } = tried;
  for (const name of SIDE_NAMES) {
    const answer = await ask(viewerOf(role, world), documentOf(mutation, ['own']), {
      own: inputOf(probe, world, name),
    });
    cells.note(`${mutation} ${role} ${name}`, wrongOfDenied(answer));
  }
};

/** Another id of the input, of a side out of reach, is answered as an unknown one. */
const tryOtherIds = async ({ mutation, world, ask }: Tried, probe: CommandProbe, role: AnyRole, cells: Cells) => {
  for (const [field, subject] of Object.entries(probe.alsoNames ?? {})) {
    const base = inputOf(probe, world, 'own');
    const isList = Array.isArray((base as Readonly<Record<string, unknown>>)[field]);
    const held = (id: string) => (isList ? [id] : (probe.alsoAs?.(id) ?? id));
    const withId = (id: string) => ({ ...base, [field]: held(id) });
    const far = SIDE_NAMES.filter(
      (name) => name.startsWith('other') && !commandReached(role, mutation, world, name, subject),
    );
    const unknownId = randomUUID();
    const variables = Object.fromEntries(far.map((name) => [name, withId(world[name][subject])]));
    const document = documentOf(mutation, [...far, 'unknown']);
    const answer = await ask(viewerOf(role, world), document, { ...variables, unknown: withId(unknownId) });
    for (const name of far) {
      const wrong = differenceFromUnknown(answer, name, world[name][subject], unknownId);
      cells.note(`${mutation} ${field} ${role} ${name}`, wrong);
    }
  }
};

const tryAllowed = async (tried: Tried, probe: CommandProbe, role: AnyRole, cells: Cells, leaksIn: LeakFinder) => {
  const { mutation, world, ask } = tried;
  const unknownId = probe.named?.unknown ?? randomUUID();
  const inputs = Object.fromEntries(SIDE_NAMES.map((name) => [name, inputOf(probe, world, name)]));
  const unknown = inputAbout(probe, world.own, unknownId);
  const variables = { ...inputs, unknown };
  const answer = await ask(viewerOf(role, world), documentOf(mutation, [...SIDE_NAMES, 'unknown']), variables);
  const leaks = leaksIn(role, answer, { question: JSON.stringify(variables), of: [] });
  const said = codeUnder(answer, 'unknown');
  const vacuous = said === '' || said === probe.refusedFor ? `an unknown one is refused as ${said}` : null;
  for (const name of SIDE_NAMES) {
    const code = codeUnder(answer, name);
    const wrong = commandReached(role, mutation, world, name, probe.subject)
      ? code === probe.refusedFor
        ? null
        : `is refused as ${code} and not as ${probe.refusedFor}`
      : differenceFromUnknown(answer, name, idOf(probe, world, name), unknownId);
    cells.note(`${mutation} ${role} ${name}`, leaks ?? vacuous ?? wrong);
  }
  if (commandReached(role, mutation, world, 'own', probe.subject)) await tryOtherIds(tried, probe, role, cells);
};

/** One command, as every role gives it about every side of the world. No cell changes anything. */
export const tryCommand = async (tried: Tried, cells: Cells, leaksIn: LeakFinder): Promise<void> => {
  const probe = commandProbes[tried.mutation];
  if (!probe) throw new Error(`no probe for the mutation ${tried.mutation} of ${tried.service}`);
  await eightAtATime(ALL_ROLES, (role) =>
    commands(role, tried.mutation)
      ? tryAllowed(tried, probe, role, cells, leaksIn)
      : tryDenied(tried, probe, role, cells),
  );
};
