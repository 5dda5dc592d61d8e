import type { Reach } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { lookUpPolicy, today, type CivilDate } from '@cunguan/domain';
import type { MentorshipLevel } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { endLapsedPairsOfMentor } from '../mentorship-end/mentorship-end.service.js';
import { MentorshipEntity } from '../mentorship/mentorship.entity.js';
import { requireVersion, type MentorshipRecord } from '../mentorship/mentorship.js';
import { findMentorship, lockMentor, lockOfficial, lockRecord } from '../mentorship/mentorship.service.js';
import { saveStep } from '../mentorship/mentorship.save.js';
import { stateOfMentorship } from '../mentorship/mentorship.state.js';
import { mentorPairsMax } from '../policies.js';
import { refuse } from '../refusals.js';
import { confirmMentorship, proposeMentorship, startMentorship, withdrawProposal } from './mentorship-start.js';

interface PairInput extends KeyedInput {
  readonly officialId: string;
  readonly mentorId: string;
  readonly level?: MentorshipLevel | null;
}

interface StartMentorshipInput extends PairInput {
  readonly startedOn: CivilDate;
}

interface ProposeMentorshipInput extends PairInput {
  readonly proposedOn: CivilDate;
}

interface ProposalInput extends KeyedInput {
  readonly mentorshipId: string;
  readonly expectedVersion: number;
}

interface ConfirmMentorshipInput extends ProposalInput {
  readonly startedOn: CivilDate;
}

interface WithdrawProposalInput extends ProposalInput {
  readonly withdrawnOn: CivilDate;
}

type MentorshipId = Pick<MentorshipRecord, 'id'>;

const constraints = {
  ex_mentorships_one_per_official: () => refuse('MENTORSHIP.ALREADY_PAIRED'),
  ex_mentorships_one_per_mentor: () => refuse('MENTORSHIP.MENTOR_ALREADY_PAIRED'),
  uq_mentorships_proposal: () => refuse('MENTORSHIP.ALREADY_PROPOSED'),
};

/** Locks the two whom a command would pair; kin is no mentor, and nobody decides for themselves or kin. */
const lockTwo = async (
  tx: EntityManager,
  context: ServiceContext,
  reach: Reach,
  { officialId, mentorId }: Pick<PairInput, 'officialId' | 'mentorId'>,
) => {
  const record = await lockOfficial(tx, reach, officialId);
  const mentor = await lockMentor(tx, reach, mentorId);
  await requireImpartial(tx, context.viewer, [mentor.cadre.id], [record.official.id]);
  return { record, mentor };
};

/**
 * A village mentor has one pair, which the database holds; one of the town or district a few, counted under the mentor's
 * lock. Pairs that had ended with their officials' contracts take no room, and their ends are recorded by that.
 */
const requireRoom = async (tx: EntityManager, context: ServiceContext, pair: MentorshipRecord): Promise<void> => {
  const { id, mentorId, level, startedOn, endedOn } = pair;
  if (startedOn === null || startedOn === endedOn) return;
  await endLapsedPairsOfMentor(tx, context, pair, startedOn);
  if (level === 'VILLAGE') return;
  const rule = lookUpPolicy(mentorPairsMax, 'MENTOR_PAIRS_MAX', [], startedOn);
  const [busiest] = await tx.query<{ pairs: number }[]>(
    `WITH wanted AS (SELECT daterange($4::date, $5::date) AS days),
          others AS (
            SELECT daterange(m.started_on, m.ended_on) * w.days AS days
              FROM mentorships m JOIN wanted w ON daterange(m.started_on, m.ended_on) && w.days
             WHERE m.mentor_id = $1 AND m.level = $2 AND m.id <> $3 AND m.started_on IS NOT NULL
          )
     SELECT count(*)::int AS pairs
       FROM (SELECT DISTINCT lower(days) AS day FROM others) d JOIN others o ON o.days @> d.day
      GROUP BY d.day ORDER BY 1 DESC LIMIT 1`,
    [mentorId, level, id, startedOn, endedOn],
  );
  if ((busiest?.pairs ?? 0) >= rule.value) {
    throw refuse('MENTORSHIP.MENTOR_FULL', { max: rule.value, policy: `${rule.code}@${rule.validFrom}` });
  }
};

const PARTLESS = { pauses: [], talkEveryDays: null };

export const startMentorshipCommand = (context: ServiceContext, input: StartMentorshipInput): Promise<MentorshipId> =>
  refusingConstraints(constraints, () =>
    runCommand(context, commandRequest(context, 'startMentorship', input), async (tx) => {
      const reach = context.access.command('startMentorship');
      const { record, mentor } = await lockTwo(tx, context, reach, input);
      const { mentorship, events } = startMentorship(record, mentor, {
        id: context.ids.next(),
        level: input.level ?? 'VILLAGE',
        startedOn: input.startedOn,
        today: today(context.clock),
      });
      await requireRoom(tx, context, mentorship);
      await tx.insert(MentorshipEntity, mentorship);
      await enqueue(tx, context, events, [stateOfMentorship(mentorship, PARTLESS)]);
      return { id: mentorship.id };
    }),
  );

export const proposeMentorshipCommand = (
  context: ServiceContext,
  input: ProposeMentorshipInput,
): Promise<MentorshipId> =>
  refusingConstraints(constraints, () =>
    runCommand(context, commandRequest(context, 'proposeMentorship', input), async (tx) => {
      const reach = context.access.command('proposeMentorship');
      const { record, mentor } = await lockTwo(tx, context, reach, input);
      const { mentorship, events } = proposeMentorship(record, mentor, {
        id: context.ids.next(),
        level: input.level ?? 'VILLAGE',
        proposedOn: input.proposedOn,
        today: today(context.clock),
      });
      await tx.insert(MentorshipEntity, mentorship);
      await enqueue(tx, context, events, [stateOfMentorship(mentorship, PARTLESS)]);
      return { id: mentorship.id };
    }),
  );

export const confirmMentorshipCommand = (
  context: ServiceContext,
  input: ConfirmMentorshipInput,
): Promise<MentorshipId> =>
  refusingConstraints(constraints, () =>
    runCommand(context, commandRequest(context, 'confirmMentorship', input), async (tx) => {
      const reach = context.access.command('confirmMentorship');
      const found = await findMentorship(tx, context, reach, input.mentorshipId);
      const { record, mentor } = await lockTwo(tx, context, reach, found);
      const proposal = await lockRecord(tx, found.id);
      requireVersion(proposal, input.expectedVersion);
      const given = { startedOn: input.startedOn, today: today(context.clock) };
      const { mentorship, events } = confirmMentorship(proposal, record, mentor, given);
      await requireRoom(tx, context, mentorship);
      await saveStep(tx, context, mentorship, ...events);
      return { id: mentorship.id };
    }),
  );

export const withdrawProposalCommand = (context: ServiceContext, input: WithdrawProposalInput): Promise<MentorshipId> =>
  runCommand(context, commandRequest(context, 'withdrawProposal', input), async (tx) => {
    const reach = context.access.command('withdrawProposal');
    const { id } = await findMentorship(tx, context, reach, input.mentorshipId);
    const proposal = await lockRecord(tx, id);
    requireVersion(proposal, input.expectedVersion);
    const given = { withdrawnOn: input.withdrawnOn, today: today(context.clock) };
    const withdrawn = withdrawProposal(proposal, given);
    await saveStep(tx, context, withdrawn.mentorship, withdrawn.event);
    return { id };
  });
