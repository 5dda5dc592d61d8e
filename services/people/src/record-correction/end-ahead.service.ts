import { contractCorrected, correcting, type DomainEvent } from '@cunguan/events';
import type { EntityManager } from 'typeorm';
import { ContractTermEntity, PlacementEntity } from '../official/official.entity.js';
import type { LockedOfficial } from '../official/official.lock.js';
import { publicPlacement, publicTerm } from '../official/official.state.js';
import type { ServiceRecord } from './contract-correction.js';

/** All of an official's service, for an event that says it anew. */
export const serviceOf = ({ official, placements, terms }: ServiceRecord) => ({
  officialId: official.id,
  leftOn: official.leftOn,
  placements: placements.map(publicPlacement),
  contractTerms: terms.map(publicTerm),
});

interface TakenBack extends LockedOfficial {
  readonly events: readonly DomainEvent[];
}

/**
 * An end of service that is recorded and lies ahead is taken back, and told so, before another command sets it anew: who
 * copies the service then hears each step in its usual form. Nothing is written here.
 */
export const takeBackEndAhead = async (tx: EntityManager, locked: LockedOfficial): Promise<TakenBack> => {
  const { official, placement } = locked;
  if (official.leftOn === null) return { ...locked, events: [] };
  const of = { where: { officialId: official.id } };
  const placements = await tx.find(PlacementEntity, { ...of, order: { placedFrom: 'ASC' } });
  const terms = await tx.find(ContractTermEntity, { ...of, order: { ordinal: 'ASC' } });
  const last = terms.at(-1);
  if (!last) throw new Error(`official ${official.id} left without a contract term`);
  const version = official.version + 1;
  const serving = { ...official, leftOn: null, version };
  const present = { ...placement, placedTo: null };
  const record = {
    official: serving,
    placements: [...placements.slice(0, -1), present],
    terms: [...terms.slice(0, -1), { ...last, endedOn: null, exitRoute: null }],
  };
  const said = { contractTermId: last.id, from: last.runsFrom, ...serviceOf(record) };
  return {
    official: serving,
    placement: present,
    events: [correcting(contractCorrected.of(official.id, version, said))],
  };
};
