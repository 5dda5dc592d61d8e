import { isWithin, type Reach } from '@cunguan/access';
import { requireId } from '@cunguan/domain';
import { requireImpartial } from '@cunguan/recusal';
import type { ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { CadreEntity, OfficeEntity } from '../cadre/cadre.entity.js';
import type { OfficialRecord } from '../mentorship-end/mentorship-end.js';
import type { MentorRecord } from '../mentorship-start/mentorship-start.js';
import { OfficialEntity, PlacementEntity } from '../official/official.entity.js';
import { refuse } from '../refusals.js';
import { UnitEntity } from '../unit/unit.entity.js';
import { MentorshipEntity } from './mentorship.entity.js';
import type { Mentorship, MentorshipRecord } from './mentorship.js';

const lock = { mode: 'pessimistic_write' } as const;

/**
 * The copy with its row locked, so that a start and the news that the official leaves take turns. Its placements are
 * those within reach; where else the official was or is stays unknown to the command.
 */
export const lockOfficial = async (tx: EntityManager, reach: Reach, given: string): Promise<OfficialRecord> => {
  const id = requireId('officialId', given);
  const official = await tx.findOne(OfficialEntity, { where: { id }, lock });
  // Asked in any case, so that an official out of reach takes no longer than one who is not there.
  const all = await tx.findBy(PlacementEntity, { officialId: id });
  const placements = all.filter(({ villageId, townId, districtId }) =>
    isWithin(reach, [villageId, townId, districtId]),
  );
  if (!official || placements.length === 0) throw refuse('MENTORSHIP.OFFICIAL_UNKNOWN');
  return { official, placements };
};

/** Always after the official's, so that two starts cannot wait for each other. */
export const lockMentor = async (tx: EntityManager, reach: Reach, given: string): Promise<MentorRecord> => {
  const cadre = await tx.findOne(CadreEntity, { where: { id: requireId('mentorId', given) }, lock });
  if (!cadre) throw refuse('MENTORSHIP.MENTOR_UNKNOWN');
  const town = await tx.findOneBy(UnitEntity, { id: cadre.townId });
  const districtId = town?.districtId ?? null;
  if (!isWithin(reach, [cadre.townId, districtId])) throw refuse('MENTORSHIP.MENTOR_UNKNOWN');
  return { cadre, districtId, offices: await tx.findBy(OfficeEntity, { cadreId: cadre.id }) };
};

/** Whether a command reaches the pair: by its units, its official or its mentor. */
const reachesPair = (reach: Reach, pair: MentorshipRecord): boolean =>
  isWithin(reach, [pair.villageId, pair.townId, pair.districtId, pair.officialId, pair.mentorId]);

type Asking = Pick<ServiceContext, 'viewer'>;

/** A pair or a proposal, not locked yet; nobody decides on their own or that of kin. */
export const findMentorship = async (
  tx: EntityManager,
  { viewer }: Asking,
  reach: Reach,
  given: string,
): Promise<MentorshipRecord> => {
  const mentorship = await tx.findOneBy(MentorshipEntity, { id: requireId('mentorshipId', given) });
  if (!mentorship || !reachesPair(reach, mentorship)) throw refuse('MENTORSHIP.UNKNOWN');
  await requireImpartial(tx, viewer, [], [mentorship.officialId]);
  return mentorship;
};

/** As it stands when everybody else has let go of it; after the official's and the mentor's rows where those are locked. */
export const lockRecord = (tx: EntityManager, id: string): Promise<MentorshipRecord> =>
  tx.findOneOrFail(MentorshipEntity, { where: { id }, lock });

/** The pair with its row locked, so that its talks, steps and end take turns; a proposal is none yet. */
export const lockMentorship = async (
  tx: EntityManager,
  asking: Asking,
  reach: Reach,
  given: string,
): Promise<Mentorship> => {
  const { id } = await findMentorship(tx, asking, reach, given);
  const mentorship = await lockRecord(tx, id);
  if (mentorship.startedOn === null) throw refuse('MENTORSHIP.NOT_STARTED');
  return mentorship;
};
