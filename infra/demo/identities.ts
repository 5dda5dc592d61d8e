import type { DemoOfficial } from './officials.demo.js';
import type { DemoTown } from './organisation.demo.js';

/** Ids of those of the demo's officials and cadres as whom one may sign in. */
export interface DemoIdentities {
  readonly townOrganiser: string;
  readonly villageLeader: string;
  /** Paired with `official`. */
  readonly mentor: string;
  readonly official: string;
}

/** Holds a duty post, is in a pair, has been elected and is in the reserve. */
export const SIGNED_IN_OFFICIAL = 6;

export const identitiesOf = (town: DemoTown, officials: readonly DemoOfficial[]): DemoIdentities => {
  const official = officials[SIGNED_IN_OFFICIAL];
  if (!official) throw new Error(`the demo has no official ${String(SIGNED_IN_OFFICIAL)}`);
  const { village } = official;
  return {
    townOrganiser: town.organiser,
    villageLeader: village.director,
    mentor: village.secretary,
    official: official.id,
  };
};
