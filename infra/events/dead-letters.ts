import { userInfo } from 'node:os';
import {
  discardLetter,
  findLetter,
  listLetters,
  retryLetter,
  type Receiver,
  type Settlement,
} from '@cunguan/messaging';
import { LaunchError } from '../local/launch-error.js';
import { SERVICE_NAMES } from '../postgres/services.js';
import type { EventsCommand } from './arguments.js';
import { toJson, type EventsOutput, type ExitCode } from './events-output.js';
import { letterData, letterPage, letterTable } from './letter-text.js';
import type { Servers } from './servers.js';
import { withReceiver } from './service-receiver.js';
import { silentLog } from './silent-log.js';

type CommandOf<Does extends EventsCommand['does']> = Extract<EventsCommand, { readonly does: Does }>;

export const list = async (command: CommandOf<'list'>, servers: Servers, output: EventsOutput): Promise<ExitCode> => {
  const states = command.discarded ? (['discarded'] as const) : (['dead', 'queued'] as const);
  const services = command.consumer === null ? SERVICE_NAMES : [command.consumer];
  const found = await Promise.all(
    services.map((service) =>
      withReceiver(service, servers.databaseUrls, ({ dataSource }) =>
        listLetters(dataSource, service, { states, limit: command.limit }),
      ),
    ),
  );
  const letters = found.flat();
  output.answer(command.json ? toJson({ deadLetters: letters.map(letterData) }) : letterTable(letters));
  return 0;
};

const unknown = (id: string): LaunchError =>
  new LaunchError(`没有待处理的死信 ${id}`, `There is no dead letter ${id} to be settled`);

export const show = (command: CommandOf<'show'>, servers: Servers, output: EventsOutput): Promise<ExitCode> =>
  withReceiver(command.consumer, servers.databaseUrls, async ({ dataSource, service }): Promise<ExitCode> => {
    const letter = await findLetter(dataSource, service, command.id);
    if (!letter) throw unknown(command.id);
    output.answer(command.json ? toJson(letterData(letter)) : letterPage(letter));
    return 0;
  });

const textOf = (id: string, settlement: Settlement): string => {
  switch (settlement.is) {
    case 'gone':
      return `${id}: 已无 / gone`;
    case 'waiting':
      return `${id}: 同键更早的死信须先处理 / an earlier dead letter of its key comes first`;
    case 'failed':
      return `${id}: 仍失败 / failed again: ${settlement.error}`;
    case 'settled': {
      const { released, parked, failed } = settlement.release;
      const then = failed
        ? `；其后 ${failed.id} 失败，键仍停放 / then ${failed.id} failed, its key stays parked: ${failed.error}`
        : parked
          ? '；键仍停放 / its key stays parked'
          : '';
      return `${id}: 已处理，放行 ${String(released)} / settled, ${String(released)} released${then}`;
    }
  }
};

const dataOf = (id: string, settlement: Settlement) => {
  if (settlement.is === 'settled') return { id, result: settlement.is, ...settlement.release };
  return settlement.is === 'failed'
    ? { id, result: settlement.is, error: settlement.error }
    : { id, result: settlement.is };
};

/** What somebody else settled in the meantime is done as well. */
const isDone = (settlement: Settlement): boolean =>
  settlement.is === 'gone' || (settlement.is === 'settled' && settlement.release.failed === null);

/** The dead ones, oldest first, each once; a queue that lost its dead letter counts as one by its first. */
const allOf = async ({ dataSource, service }: Receiver): Promise<readonly string[]> => {
  const letters = await listLetters(dataSource, service, { states: ['dead', 'queued'], limit: 100_000 });
  const keys = new Set<string>();
  return letters
    .filter(({ state, topic, key, parksKey }) => {
      const name = `${topic} ${key}`;
      const first = !keys.has(name);
      if (state === 'queued' || parksKey) keys.add(name);
      return state === 'dead' || first;
    })
    .map(({ id }) => id);
};

export const retry = (command: CommandOf<'retry'>, servers: Servers, output: EventsOutput): Promise<ExitCode> =>
  withReceiver(command.consumer, servers.databaseUrls, async (receiver) => {
    const ids = command.ids === 'all' ? await allOf(receiver) : command.ids;
    const results: { readonly id: string; readonly settlement: Settlement }[] = [];
    for (const id of ids) {
      const settlement = await retryLetter(receiver, id, silentLog);
      if (settlement.is === 'gone' && command.ids !== 'all' && ids.length === 1) throw unknown(id);
      if (!command.json) output.answer(textOf(id, settlement));
      results.push({ id, settlement });
    }
    if (command.json) output.answer(toJson({ results: results.map(({ id, settlement }) => dataOf(id, settlement)) }));
    else if (ids.length === 0) output.answer('没有死信 / There is no dead letter');
    return results.every(({ settlement }) => isDone(settlement)) ? 0 : 1;
  });

export const discard = (command: CommandOf<'discard'>, servers: Servers, output: EventsOutput): Promise<ExitCode> =>
  withReceiver(command.consumer, servers.databaseUrls, async (receiver) => {
    const { id, reason, json } = command;
    const by = command.by ?? userInfo().username;
    const settlement = await discardLetter(receiver, id, { reason, by }, silentLog);
    if (settlement.is === 'gone') throw unknown(id);
    output.answer(json ? toJson(dataOf(id, settlement)) : textOf(id, settlement));
    return isDone(settlement) ? 0 : 1;
  });
