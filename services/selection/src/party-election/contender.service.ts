import { requireId, type CivilDate } from '@cunguan/domain';
import { In, type EntityManager } from 'typeorm';
import { CadreEntity } from '../cadre/cadre.entity.js';
import { placementOn, servesOn } from '../official/official.js';
import { lockOfficials, placementsOf } from '../official/official.service.js';
import { refuse } from '../refusals.js';
import type { Contender } from './contender.js';

/** Somebody who stands, named by exactly one of the two ids. */
export interface NamedCandidate {
  readonly officialId?: string | null;
  readonly cadreId?: string | null;
}

type Named = Pick<Contender, 'kind' | 'id'>;

const nameOf = ({ officialId, cadreId }: NamedCandidate): Named => {
  if (officialId && !cadreId) return { kind: 'OFFICIAL', id: requireId('officialId', officialId) };
  if (cadreId && !officialId) return { kind: 'CADRE', id: requireId('cadreId', cadreId) };
  throw refuse('ELECTION.CANDIDATE_ONE_PERSON');
};

/** The persons named, in the same order, as they stand on the day; locks what is known of the officials. */
export const loadContenders = async (
  tx: EntityManager,
  candidates: readonly NamedCandidate[],
  day: CivilDate,
): Promise<readonly Contender[]> => {
  const named = candidates.map(nameOf);
  const idsOf = (wanted: Named['kind']): string[] => named.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
  const officials = await lockOfficials(tx, idsOf('OFFICIAL'));
  const placements = await placementsOf(tx, idsOf('OFFICIAL'));
  const cadres = await tx.findBy(CadreEntity, { id: In(idsOf('CADRE')) });
  return named.map(({ kind, id }): Contender => {
    if (kind === 'CADRE') {
      const cadre = cadres.find((known) => known.id === id);
      if (!cadre) throw refuse('ELECTION.CADRE_UNKNOWN', { id });
      return { kind, id, partyStatus: cadre.partyStatus, townId: cadre.townId, serving: true };
    }
    const official = officials.find((known) => known.id === id);
    if (!official) throw refuse('ELECTION.OFFICIAL_UNKNOWN', { id });
    const placement = placementOn(
      placements.filter(({ officialId }) => officialId === id),
      day,
    );
    const { partyStatus } = official;
    return { kind, id, partyStatus, townId: placement?.townId ?? null, serving: servesOn(official, day) };
  });
};
