import type { ServiceContext } from '@cunguan/subgraph';
import { cadreListLoaders, type CadreListLoaders } from './cadre/cadre-list.reads.js';
import { cadreLoaders, type CadreLoaders } from './cadre/cadre.reads.js';
import { committeePostLoaders, type CommitteePostLoaders } from './committee-post/committee-post.reads.js';
import { contractTermLoaders, type ContractTermLoaders } from './contract-term/contract-term.reads.js';
import { correctionLoaders, type CorrectionLoaders } from './correction/correction.reads.js';
import { keyCultivationLoaders, type KeyCultivationLoaders } from './key-cultivation/key-cultivation.reads.js';
import { exitPlanLoaders, type ExitPlanLoaders } from './exit-plan/exit-plan.reads.js';
import { kinshipLoaders, type KinshipLoaders } from './kinship/kinship.reads.js';
import { officialLoaders, type OfficialLoaders } from './official/official.reads.js';
import { officialKnownLoaders, type OfficialKnownLoaders } from './official-correction/official-known.reads.js';
import { partyStatusLoaders, type PartyStatusLoaders } from './party-status/party-status.reads.js';
import { officialListLoaders, type OfficialListLoaders } from './official-list/official-list.reads.js';
import { personalDataLoaders, type PersonalDataLoaders } from './personal-data/personal-data.reads.js';
import { placementLoaders, type PlacementLoaders } from './placement/placement.reads.js';
import type { Vault } from './personal-data/vault.cipher.js';
import { qualificationLoaders, type QualificationLoaders } from './qualification/qualification.reads.js';
import { revealLoaders, type RevealLoaders } from './reveal/reveal.reads.js';
import { unitLoaders, type UnitLoaders } from './unit/unit.reads.js';
import { wishLoaders, type WishLoaders } from './wish/wish.reads.js';

/** What this service's commands and reads have at hand beyond every service's. */
export interface PeopleContext extends ServiceContext {
  readonly vault: Vault;
}

type Loaders = UnitLoaders &
  CadreLoaders &
  CadreListLoaders &
  OfficialLoaders &
  OfficialListLoaders &
  KeyCultivationLoaders &
  PersonalDataLoaders &
  RevealLoaders &
  CorrectionLoaders &
  KinshipLoaders &
  PlacementLoaders &
  ContractTermLoaders &
  CommitteePostLoaders &
  ExitPlanLoaders &
  QualificationLoaders &
  PartyStatusLoaders &
  WishLoaders &
  OfficialKnownLoaders;

/** What the resolvers of one request share. */
export interface Context extends PeopleContext {
  readonly loaders: Loaders;
}

export const createContext = (service: ServiceContext, vault: Vault): Context => {
  const base = { ...service, vault };
  return {
    ...base,
    loaders: {
      ...unitLoaders(base),
      ...cadreLoaders(base),
      ...cadreListLoaders(base),
      ...officialLoaders(base),
      ...officialListLoaders(base),
      ...keyCultivationLoaders(base),
      ...personalDataLoaders(base),
      ...revealLoaders(base),
      ...correctionLoaders(base),
      ...kinshipLoaders(base),
      ...placementLoaders(base),
      ...contractTermLoaders(base),
      ...committeePostLoaders(base),
      ...exitPlanLoaders(base),
      ...qualificationLoaders(base),
      ...partyStatusLoaders(base),
      ...wishLoaders(base),
      ...officialKnownLoaders(base),
    },
  };
};
