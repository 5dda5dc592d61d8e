import { today, type CivilDate } from '@cunguan/domain';
import type { Education, Specialty } from '@cunguan/events';
import { rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { HELD_ON_DAY, heldFacts, heldValues, type HeldKey } from '../career/held-fact.reads.js';
import { heldInReach, heldInUnits } from '../scope.js';

export interface QualificationRow {
  readonly id: string;
  readonly education: Education;
  readonly specialties: readonly Specialty[];
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly correctionReason: string | null;
}

const statement = {
  name: 'qualifications-of-official',
  text: `SELECT k.n::int AS n, f.id, f.education, f.specialties, f.held_from AS "from", f.held_to AS "to",
                CASE WHEN ${heldInUnits('f', ['held_from', 'held_to'], '$7')} THEN f.correction_reason END
                  AS "correctionReason"
           FROM ${heldFacts('qualifications')}
          WHERE ${HELD_ON_DAY} AND ${heldInReach('f', { within: '$4', cases: '$5', on: '$6' })}
          ORDER BY k.n, f.held_from`,
};

export interface QualificationLoaders {
  readonly qualifications: DataLoader<HeldKey, readonly QualificationRow[], string>;
}

export const qualificationLoaders = (source: ServiceContext): QualificationLoaders => {
  const { within, cases } = source.access.read('person');
  const reach = [within, cases, today(source.clock), source.access.read('corrections').within];
  return {
    qualifications: rowsLoader({
      source,
      statement,
      values: (keys: readonly HeldKey[]) => [...heldValues(keys), ...reach],
    }),
  };
};
