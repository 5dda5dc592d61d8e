import { lookUpPolicy, type CivilDate } from '@cunguan/domain';
import type { PartyStatus } from '@cunguan/events';
import { officialPosts, type OfficialPost } from './career-policies.js';

/** Post: full party member → assistant secretary, otherwise assistant director. */
export const postOf = (status: PartyStatus, on: CivilDate): OfficialPost =>
  lookUpPolicy(officialPosts, 'OFFICIAL_POST', [], on).value[status];
