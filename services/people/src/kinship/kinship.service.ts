import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today } from '@cunguan/domain';
import { recusalState } from '@cunguan/events';
import { enqueue, type EnqueueEnvironment } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { refuse } from '../refusals.js';
import { PERSON, personWithin, RELATIVE } from './kinship-reach.js';
import {
  endKinship,
  personsOf,
  recordKinship,
  requirePerson,
  withdrawalOf,
  type Kinship,
  type KinshipEndReason,
  type KinshipRelation,
  type Person,
} from './kinship.js';
import { KinshipEntity } from './kinship.entity.js';
import { stateOfRecusal } from './kinship.state.js';

interface NamedPersonInput {
  readonly officialId?: string | null;
  readonly cadreId?: string | null;
}

interface RecordKinshipInput extends KeyedInput {
  readonly person: NamedPersonInput;
  readonly relative: NamedPersonInput;
  readonly relation: KinshipRelation;
}

interface EndKinshipInput extends KeyedInput {
  readonly kinshipId: string;
  readonly expectedVersion: number;
  readonly reason: KinshipEndReason;
}

type KinshipId = Pick<Kinship, 'id'>;

/**
 * Both have to be reached: of whoever is not, a town is not even told that there is such a person. What links two towns is
 * for the district's organiser to record.
 */
const requirePersons = async (context: ServiceContext, tx: EntityManager, persons: readonly [Person, Person]) => {
  const { within } = context.access.command('recordKinship');
  const [found] = await tx.query<{ person: boolean; relative: boolean }[]>(
    `SELECT ${personWithin('$1::uuid', '$3')} AS person, ${personWithin('$2::uuid', '$3')} AS relative`,
    [persons[0].id, persons[1].id, within],
  );
  if (!found?.person) throw refuse('KINSHIP.PERSON_UNKNOWN', { field: 'person' });
  if (!found.relative) throw refuse('KINSHIP.PERSON_UNKNOWN', { field: 'relative' });
};

const unknown = (field: string) => () => refuse('KINSHIP.PERSON_UNKNOWN', { field });

const constraints = {
  uq_kinships_pair: () => refuse('KINSHIP.ALREADY_RECORDED'),
  // A person who is being erased at the same moment, or named as what they are not.
  fk_kinships_person_official: unknown('person'),
  fk_kinships_person_cadre: unknown('person'),
  fk_kinships_relative_official: unknown('relative'),
  fk_kinships_relative_cadre: unknown('relative'),
};

export const recordKinshipCommand = (context: ServiceContext, input: RecordKinshipInput): Promise<KinshipId> =>
  refusingConstraints(constraints, () =>
    runCommand(context, commandRequest(context, 'recordKinship', input), async (tx) => {
      const persons = [requirePerson('person', input.person), requirePerson('relative', input.relative)] as const;
      await requirePersons(context, tx, persons);
      const { kinship, event } = recordKinship(context.ids.next(), persons, input.relation, today(context.clock));
      await tx.insert(KinshipEntity, kinship);
      await enqueue(tx, context, [event], [stateOfRecusal(kinship)]);
      return { id: kinship.id };
    }),
  );

/** The kinship with its row locked; unknown where neither person is reached. */
const lockKinship = async (context: ServiceContext, tx: EntityManager, kinshipId: string): Promise<Kinship> => {
  const id = requireId('kinshipId', kinshipId);
  const { within } = context.access.command('endKinship');
  const [reached] = await tx.query<KinshipId[]>(
    `SELECT s.id FROM kinships s
      WHERE s.id = $1 AND (${personWithin(PERSON, '$2')} OR ${personWithin(RELATIVE, '$2')}) FOR UPDATE OF s`,
    [id, within],
  );
  if (!reached) throw refuse('KINSHIP.UNKNOWN');
  return tx.findOneByOrFail(KinshipEntity, { id });
};

/** Whoever is one of the two, or kin of one, does not end it: it would lift their own recusal. */
export const endKinshipCommand = (context: ServiceContext, input: EndKinshipInput): Promise<KinshipId> =>
  runCommand(context, commandRequest(context, 'endKinship', input), async (tx) => {
    const standing = await lockKinship(context, tx, input.kinshipId);
    await requireImpartial(
      tx,
      context.viewer,
      [],
      personsOf(standing).map(({ id }) => id),
    );
    const { kinship, event } = endKinship(standing, input, today(context.clock));
    const { id, endedOn, endReason, version } = kinship;
    await tx.update(KinshipEntity, { id }, { endedOn, endReason, version });
    await enqueue(tx, context, [event], [stateOfRecusal(kinship)]);
    return { id };
  });

/** Erases an official's kinships with the official, whom the caller has locked; answers how many there were. */
export const eraseKinshipsOf = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  officialId: string,
): Promise<number> => {
  const kinships = await tx.find(KinshipEntity, {
    where: [{ personOfficialId: officialId }, { relativeOfficialId: officialId }],
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  if (kinships.length === 0) return 0;
  await tx.delete(
    KinshipEntity,
    kinships.map(({ id }) => id),
  );
  const standing = kinships
    .filter(({ endedOn }) => endedOn === null)
    .map((kinship) => ({ ...kinship, version: kinship.version + 1 }));
  await enqueue(
    tx,
    environment,
    standing.map(withdrawalOf),
    standing.map(({ id, version }) => recusalState.erased(id, version)),
  );
  return kinships.length;
};
