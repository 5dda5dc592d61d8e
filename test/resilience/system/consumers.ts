import { createHandlers as assignments } from '@cunguan/assignments/consumers';
import { randomIds, systemClock } from '@cunguan/domain';
import { createHandlers as mentoring } from '@cunguan/mentoring/consumers';
import type { EventHandler } from '@cunguan/messaging';
import { createHandlers as people } from '@cunguan/people/consumers';
import { createHandlers as selection } from '@cunguan/selection/consumers';
import { createHandlers as training } from '@cunguan/training/consumers';
import { SERVICE_NAMES, type PerService, type ServiceName } from '../../../infra/postgres/services.js';

const environment = { clock: systemClock, ids: randomIds };

/** What each service makes of the events of others. */
const HANDLERS: PerService<readonly EventHandler[]> = {
  people: people(),
  mentoring: mentoring(environment),
  training: training(environment),
  assignments: assignments(environment),
  selection: selection(environment),
};

export const CONSUMERS: readonly ServiceName[] = SERVICE_NAMES;

export const typesOf = (consumer: ServiceName): ReadonlySet<string> =>
  new Set(HANDLERS[consumer].map(({ type }) => type));

export const topicsOf = (consumer: ServiceName): readonly string[] => [
  ...new Set(HANDLERS[consumer].map(({ topic }) => topic)),
];
