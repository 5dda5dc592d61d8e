import { ownCase, type Viewer } from '@cunguan/access';
import { refusals } from '@cunguan/domain';
import type { EntityManager } from 'typeorm';

const refuse = refusals({
  'ACCESS.KIN': {
    zh: '{decider} 与 {subject} 之间须回避（公务员法第七十四条、第七十六条第二项），请由其他有权人员办理',
    en: '{decider} is recused from what concerns {subject} (civil servants law, art. 74 and 76 (2)); let somebody else do it',
  },
});

type Ids = readonly string[];

/** Two ids of which one decides on the other. */
interface Conflict {
  readonly decider: string;
  readonly subject: string;
}

/** The first recusal between any decider and any subject, whichever of the two it names first. */
const firstRecusal = async (tx: EntityManager, deciders: Ids, subjects: Ids): Promise<Conflict | undefined> => {
  const [found] = await tx.query<Conflict[]>(
    `SELECT pair.decider, pair.subject
       FROM recusals r
      CROSS JOIN LATERAL (VALUES (r.person_id, r.relative_id), (r.relative_id, r.person_id)) AS pair (decider, subject)
      WHERE (r.person_id = ANY ($1::uuid[]) OR r.relative_id = ANY ($1::uuid[]))
        AND pair.decider = ANY ($1::uuid[]) AND pair.subject = ANY ($2::uuid[])
      ORDER BY pair.subject, pair.decider LIMIT 1`,
    [deciders, subjects],
  );
  return found;
};

/**
 * Refuses a decision by somebody about themselves or about kin: civil servants law (公务员法, 2018), art. 76 (1) and
 * (2) with 74. Who decides is the viewer, as official and as cadre, and whoever the command names as approver, checker
 * and the like; both are ids of cadres or officials. Ask within the transaction that decides. What is declared after
 * it changes nothing that was decided.
 */
export const requireImpartial = async (
  tx: EntityManager,
  { officialId, cadreId }: Pick<Viewer, 'officialId' | 'cadreId'>,
  named: Ids,
  subjects: Ids,
): Promise<void> => {
  const deciders = [...new Set([officialId, cadreId, ...named].filter((id) => id !== null))];
  const own = subjects.find((id) => deciders.includes(id));
  if (own !== undefined) throw ownCase(own);
  if (deciders.length === 0 || subjects.length === 0) return;
  const kin = await firstRecusal(tx, deciders, subjects);
  if (kin) throw refuse('ACCESS.KIN', { ...kin });
};
