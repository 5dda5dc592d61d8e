import { requireId, type CivilDate } from '@cunguan/domain';
import type { ServiceContext } from '@cunguan/subgraph';
import { In, type EntityManager } from 'typeorm';
import type { Cadre } from '../cadre/cadre.js';
import { CadreEntity } from '../cadre/cadre.entity.js';
import { findReachedCadres } from '../cadre/cadre.service.js';
import { placementOn, servesOn, type Official } from '../official/official.js';
import { lockOfficials, lockReachedOfficials, placementsOf } from '../official/official.service.js';
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

/** Who of the persons is known: of all, or of those within somebody's reach. */
interface Directory {
  readonly lockOfficials: (ids: readonly string[]) => Promise<readonly Official[]>;
  readonly findCadres: (ids: readonly string[]) => Promise<readonly Cadre[]>;
}

const load = async (
  tx: EntityManager,
  directory: Directory,
  candidates: readonly NamedCandidate[],
  day: CivilDate,
): Promise<readonly Contender[]> => {
  const named = candidates.map(nameOf);
  const idsOf = (wanted: Named['kind']): string[] => named.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
  const officials = await directory.lockOfficials(idsOf('OFFICIAL'));
  const placements = await placementsOf(tx, idsOf('OFFICIAL'));
  const cadres = await directory.findCadres(idsOf('CADRE'));
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

/** Those who stand already, in the same order, as they stand on the day; locks what is known of the officials. */
export const loadContenders = (
  tx: EntityManager,
  candidates: readonly NamedCandidate[],
  day: CivilDate,
): Promise<readonly Contender[]> => {
  const directory: Directory = {
    lockOfficials: (ids) => lockOfficials(tx, ids),
    findCadres: (ids) => tx.findBy(CadreEntity, { id: In([...ids]) }),
  };
  return load(tx, directory, candidates, day);
};

/** Those whom a command names: likewise, and known only within the viewer's reach. */
export const loadReachedContenders = (
  tx: EntityManager,
  context: ServiceContext,
  command: string,
  candidates: readonly NamedCandidate[],
  day: CivilDate,
): Promise<readonly Contender[]> => {
  const directory: Directory = {
    lockOfficials: (ids) => lockReachedOfficials(tx, context.access.command(command), ids),
    findCadres: (ids) => findReachedCadres(tx, context, ids),
  };
  return load(tx, directory, candidates, day);
};
