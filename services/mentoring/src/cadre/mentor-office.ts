import type { CivilDate } from '@cunguan/domain';
import type { MentorshipLevel, OfficeRank } from '@cunguan/events';
import { principalUntil, townOfficeUntil, type Office } from './cadre.js';

const LEADING: readonly OfficeRank[] = ['HEAD', 'DEPUTY'];

/**
 * The first day, from a day on, on which the offices do not let their holder mentor at a level; null while no end is
 * known. It takes a principal leader of the official's own village; any office of the town; head or deputy of a town
 * for the district, which has no offices of its own on record.
 */
export const mentorUntil = (
  level: MentorshipLevel,
  offices: readonly Office[],
  villageId: string,
  from: CivilDate,
): CivilDate | null => {
  if (level === 'VILLAGE') return principalUntil(offices, villageId, from);
  const counting = level === 'TOWN' ? offices : offices.filter(({ rank }) => LEADING.includes(rank));
  return townOfficeUntil(counting, from);
};
