import { isWithin } from '@cunguan/access';
import { runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import { enqueue } from '@cunguan/messaging';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { refuse } from '../refusals.js';
import type { Unit } from '../unit/unit.js';
import { closeUnit, renameUnit, type Occupancy, type UnitRenaming } from './unit-change.js';
import { UnitEntity, UnitRenamingEntity } from '../unit/unit.entity.js';
import { stateOfUnit } from '../unit/unit.state.js';

interface RenameUnitInput extends KeyedInput {
  readonly unitId: string;
  readonly name: string;
  readonly from: CivilDate;
  readonly expectedVersion: number;
}

interface CloseUnitInput extends KeyedInput {
  readonly unitId: string;
  readonly on: CivilDate;
  readonly expectedVersion: number;
}

/** What a command on a unit touched. */
export type UnitId = Pick<Unit, 'id'>;

/** The unit with its row locked, so that nobody comes to it meanwhile: who does holds it shared. */
const lockUnit = async (
  tx: EntityManager,
  { access }: ServiceContext,
  command: 'renameUnit' | 'closeUnit',
  unitId: string,
): Promise<{ readonly unit: Unit; readonly last: UnitRenaming | null }> => {
  const id = requireId('unitId', unitId);
  const unit = await tx.findOne(UnitEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!unit || !isWithin(access.command(command), [unit.id, unit.townId, unit.districtId])) {
    throw refuse('UNIT.UNKNOWN', { field: 'unitId' });
  }
  const last = await tx.findOne(UnitRenamingEntity, { where: { unitId: id }, order: { renamedFrom: 'DESC' } });
  return { unit, last };
};

export const renameUnitCommand = (context: ServiceContext, input: RenameUnitInput): Promise<UnitId> =>
  runCommand(context, commandRequest(context, 'renameUnit', input), async (tx) => {
    const { unit, last } = await lockUnit(tx, context, 'renameUnit', input.unitId);
    const given = { ...input, id: context.ids.next(), today: today(context.clock) };
    const renamed = renameUnit(unit, last, given);
    await tx.insert(UnitRenamingEntity, renamed.renaming);
    await tx.update(UnitEntity, { id: unit.id }, { version: renamed.unit.version });
    await enqueue(tx, context, [renamed.event], [stateOfUnit(renamed.unit)]);
    return { id: unit.id };
  });

const OCCUPANCY = `
  SELECT (SELECT count(*)::int FROM placements p
           WHERE $1 IN (p.village_id, p.town_id) AND (p.placed_to IS NULL OR p.placed_to > $2)) AS officials,
         (SELECT count(*)::int FROM offices o
           WHERE $1 IN (o.village_id, o.town_id) AND (o.held_to IS NULL OR o.held_to > $2)) AS offices,
         (SELECT count(*)::int FROM units c
           WHERE c.parent_id = $1 AND (c.closed_on IS NULL OR c.closed_on > $2)) AS units`;

export const closeUnitCommand = (context: ServiceContext, input: CloseUnitInput): Promise<UnitId> =>
  runCommand(context, commandRequest(context, 'closeUnit', input), async (tx) => {
    const { unit, last } = await lockUnit(tx, context, 'closeUnit', input.unitId);
    const [there] = await tx.query<[Occupancy]>(OCCUPANCY, [unit.id, input.on]);
    const closed = closeUnit(unit, last, there, { ...input, today: today(context.clock) });
    const { closedOn, version } = closed.unit;
    await tx.update(UnitEntity, { id: unit.id }, { closedOn, version });
    await enqueue(tx, context, [closed.event], [stateOfUnit(closed.unit)]);
    return { id: unit.id };
  });
