import { createHandlers as assignments } from '@cunguan/assignments/consumers';
import { randomIds, systemClock } from '@cunguan/domain';
import { createHandlers as mentoring } from '@cunguan/mentoring/consumers';
import type { EventHandler } from '@cunguan/messaging';
import { createHandlers as selection } from '@cunguan/selection/consumers';
import { createHandlers as training } from '@cunguan/training/consumers';
import type { ServiceName } from '../../../infra/postgres/services.js';

const environment = { clock: systemClock, ids: randomIds };

/** What each service makes of the events of others; people needs nothing of them. */
const HANDLERS: Readonly<Partial<Record<ServiceName, readonly EventHandler[]>>> = {
  mentoring: mentoring(environment),
  training: training(),
  assignments: assignments(environment),
  selection: selection(environment),
};

export const CONSUMERS = Object.keys(HANDLERS) as readonly ServiceName[];

export const typesOf = (consumer: ServiceName): ReadonlySet<string> =>
  new Set(HANDLERS[consumer]?.map(({ type }) => type));

export const topicsOf = (consumer: ServiceName): readonly string[] => [
  ...new Set(HANDLERS[consumer]?.map(({ topic }) => topic)),
];
