import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import type { CaseRoleKind } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { findReachedCadres } from '../cadre/cadre.service.js';
import { refuse } from '../refusals.js';
import { lockEntry } from '../reserve-entry/reserve-entry.service.js';
import { grantCaseRole, revokeCaseRole } from './case-role.js';
import { CaseRoleEntity } from './case-role.entity.js';
import { stateOfCaseRole } from './case-role.state.js';

interface GrantCaseRoleInput extends KeyedInput {
  readonly reserveEntryId: string;
  readonly cadreId: string;
  readonly role: CaseRoleKind;
  readonly on: CivilDate;
}

interface RevokeCaseRoleInput extends KeyedInput {
  readonly caseRoleId: string;
  readonly on: CivilDate;
}

/** What a command touched. */
export interface CaseRoleAnswer {
  readonly caseRoleId: string;
  readonly reserveEntryId: string;
}

const openConstraint = { uq_case_roles_open: () => refuse('CASE_ROLE.ALREADY_GIVEN') };

export const grantCaseRoleCommand = (context: ServiceContext, input: GrantCaseRoleInput): Promise<CaseRoleAnswer> =>
  refusingConstraints(openConstraint, () =>
    runCommand(context, commandRequest(context, 'grantCaseRole', input), async (tx) => {
      const { entry } = await lockEntry(tx, context, 'grantCaseRole', input.reserveEntryId);
      const [cadre] = await findReachedCadres(tx, context, [requireId('cadreId', input.cadreId)]);
      if (!cadre) throw refuse('CASE_ROLE.CADRE_UNKNOWN');
      await requireImpartial(tx, context.viewer, [], [cadre.id]);
      await requireImpartial(tx, context.viewer, [cadre.id], [entry.officialId]);
      const grant = { ...input, id: context.ids.next(), cadreId: cadre.id, givenBy: context.viewer.id };
      const { caseRole, event } = grantCaseRole(entry, grant, today(context.clock));
      await tx.insert(CaseRoleEntity, caseRole);
      await enqueue(tx, context, [event], [stateOfCaseRole(caseRole, entry)]);
      return { caseRoleId: caseRole.id, reserveEntryId: entry.id };
    }),
  );

export const revokeCaseRoleCommand = (context: ServiceContext, input: RevokeCaseRoleInput): Promise<CaseRoleAnswer> =>
  runCommand(context, commandRequest(context, 'revokeCaseRole', input), async (tx) => {
    const id = requireId('caseRoleId', input.caseRoleId);
    const [named] = await tx.query<{ reserveEntryId: string }[]>(
      `SELECT c.reserve_entry_id AS "reserveEntryId" FROM case_roles c JOIN reserve_entries r ON r.id = c.reserve_entry_id
        WHERE c.id = $1 AND ARRAY[r.village_id, r.town_id, r.district_id] && $2::uuid[]`,
      [id, context.access.command('revokeCaseRole').within],
    );
    if (!named) throw refuse('CASE_ROLE.UNKNOWN');
    // Whoever holds the entry's lock decides on its roles too.
    const { entry } = await lockEntry(tx, context, 'revokeCaseRole', named.reserveEntryId);
    const open = await tx.findOneByOrFail(CaseRoleEntity, { id });
    await requireImpartial(tx, context.viewer, [], [open.cadreId]);
    const { caseRole, event } = revokeCaseRole(open, entry, input.on, today(context.clock));
    await tx.update(CaseRoleEntity, { id }, { endedOn: caseRole.endedOn, version: caseRole.version });
    await enqueue(tx, context, [event], [stateOfCaseRole(caseRole, entry)]);
    return { caseRoleId: id, reserveEntryId: entry.id };
  });
