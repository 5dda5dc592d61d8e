import {
  contractCorrected,
  contractEnded,
  contractSigned,
  officialErased,
  officialTransferred,
  placementCorrected,
  type PublishedEvent,
} from '@cunguan/events';
import { handlerFor, type EnqueueEnvironment, type EventHandler } from '@cunguan/messaging';
import type { EntityManager } from 'typeorm';
import { joinSessions, leaveSessions, lockSessionsOf } from './follow.service.js';

interface AboutOfficial {
  readonly officialId: string;
}

/** Sessions are locked before the official, as commands do; otherwise each could wait for the other. */
const lock = async (tx: EntityManager, { officialId }: AboutOfficial): Promise<void> => {
  await lockSessionsOf(tx, officialId);
};

/** Come before the copies. */
export const lockingHandlers: readonly EventHandler[] = [
  handlerFor(contractSigned, lock),
  handlerFor(contractEnded, lock),
  handlerFor(officialTransferred, lock),
  handlerFor(contractCorrected, lock),
  handlerFor(placementCorrected, lock),
  handlerFor(officialErased, lock),
];

/** Come after the copies, whose rows say where an official is: enrolments follow from them, however often it is asked. */
export const createEnrolmentHandlers = (environment: EnqueueEnvironment): readonly EventHandler[] => {
  const within = ({ traceparent }: PublishedEvent): EnqueueEnvironment => ({
    ...environment,
    traceparent: traceparent ?? undefined,
  });
  const follow = async (tx: EntityManager, { officialId }: AboutOfficial, event: PublishedEvent): Promise<void> => {
    await leaveSessions(tx, within(event), officialId);
    await joinSessions(tx, within(event), officialId);
  };
  const followWhenContractSigned = handlerFor(contractSigned, follow);
  const withdrawWhenContractEnded = handlerFor(contractEnded, follow);
  const followWhenOfficialTransferred = handlerFor(officialTransferred, follow);
  const followWhenContractCorrected = handlerFor(contractCorrected, follow);
  const followWhenPlacementCorrected = handlerFor(placementCorrected, follow);
  const withdrawWhenOfficialErased = handlerFor(officialErased, (tx, { officialId }, event) =>
    leaveSessions(tx, within(event), officialId),
  );
  return [
    followWhenContractSigned,
    withdrawWhenContractEnded,
    followWhenOfficialTransferred,
    followWhenContractCorrected,
    followWhenPlacementCorrected,
    withdrawWhenOfficialErased,
  ];
};
