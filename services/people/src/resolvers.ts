import { dateScalar, momentScalar } from '@cunguan/subgraph';
import { cadreResolvers } from './cadre/cadre.resolvers.js';
import { committeePostResolvers } from './committee-post/committee-post.resolvers.js';
import { contractAlertResolvers } from './contract-alert/contract-alert.resolvers.js';
import { contractTermResolvers } from './contract-term/contract-term.resolvers.js';
import { correctionResolvers } from './correction/correction.resolvers.js';
import { erasureResolvers } from './erasure/erasure.resolvers.js';
import { exitPlanResolvers } from './exit-plan/exit-plan.resolvers.js';
import type { Resolvers } from './generated/schema.js';
import { keyCultivationResolvers } from './key-cultivation/key-cultivation.resolvers.js';
import { kinshipResolvers } from './kinship/kinship.resolvers.js';
import { officialListResolvers } from './official-list/official-list.resolvers.js';
import { officialResolvers } from './official/official.resolvers.js';
import { officialCorrectionResolvers } from './official-correction/official-correction.resolvers.js';
import { partyStatusResolvers } from './party-status/party-status.resolvers.js';
import { personalDataResolvers } from './personal-data/personal-data.resolvers.js';
import { placementResolvers } from './placement/placement.resolvers.js';
import { recordCorrectionResolvers } from './record-correction/record-correction.resolvers.js';
import { qualificationResolvers } from './qualification/qualification.resolvers.js';
import { revealResolvers } from './reveal/reveal.resolvers.js';
import { unitResolvers } from './unit/unit.resolvers.js';
import { wishResolvers } from './wish/wish.resolvers.js';

export const resolvers: Resolvers = {
  Date: dateScalar,
  Moment: momentScalar,
  ...unitResolvers,
  ...cadreResolvers,
  ...revealResolvers,
  ...correctionResolvers,
  ...erasureResolvers,
  ...contractTermResolvers,
  ...contractAlertResolvers,
  ...placementResolvers,
  ...committeePostResolvers,
  Query: {
    ...unitResolvers.Query,
    ...cadreResolvers.Query,
    ...officialResolvers.Query,
    ...officialListResolvers.Query,
    ...correctionResolvers.Query,
    ...contractAlertResolvers.Query,
  },
  Mutation: {
    ...unitResolvers.Mutation,
    ...cadreResolvers.Mutation,
    ...officialResolvers.Mutation,
    ...personalDataResolvers.Mutation,
    ...revealResolvers.Mutation,
    ...correctionResolvers.Mutation,
    ...erasureResolvers.Mutation,
    ...kinshipResolvers.Mutation,
    ...keyCultivationResolvers.Mutation,
    ...contractTermResolvers.Mutation,
    ...exitPlanResolvers.Mutation,
    ...recordCorrectionResolvers.Mutation,
    ...qualificationResolvers.Mutation,
    ...partyStatusResolvers.Mutation,
    ...wishResolvers.Mutation,
    ...officialCorrectionResolvers.Mutation,
  },
  Official: {
    ...officialResolvers.Official,
    ...personalDataResolvers.Official,
    ...revealResolvers.Official,
    ...correctionResolvers.Official,
    ...kinshipResolvers.Official,
    ...keyCultivationResolvers.Official,
    ...placementResolvers.Official,
    ...contractTermResolvers.Official,
    ...committeePostResolvers.Official,
    ...qualificationResolvers.Official,
    ...partyStatusResolvers.Official,
    ...wishResolvers.Official,
    ...officialCorrectionResolvers.Official,
  },
  District: { ...unitResolvers.District, ...officialListResolvers.District },
  Town: { ...unitResolvers.Town, ...officialListResolvers.Town },
  Village: { ...unitResolvers.Village, ...officialListResolvers.Village },
  KeyCultivation: keyCultivationResolvers.KeyCultivation,
  Wish: wishResolvers.Wish,
  Kinship: kinshipResolvers.Kinship,
  KinshipPerson: kinshipResolvers.KinshipPerson,
  Cadre: { ...cadreResolvers.Cadre, ...kinshipResolvers.Cadre },
};
