import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId } from '@cunguan/domain';
import type { UnitKind } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { refuse } from '../refusals.js';
import { registerUnit, unitRegistered, type Unit } from './unit.js';
import { UnitEntity } from './unit.entity.js';
import { stateOfUnit } from './unit.state.js';

interface RegisterUnitInput extends KeyedInput {
  readonly code: string;
  readonly name: string;
}

/** A unit of the kind, or the refusal that names the field which should have named one. */
export const findUnit = async (tx: EntityManager, kind: UnitKind, field: string, id: string): Promise<Unit> => {
  const unit = await tx.findOneBy(UnitEntity, { id: requireId(field, id), kind });
  if (!unit) throw refuse('UNIT.UNKNOWN', { field });
  return unit;
};

const register = (
  context: ServiceContext,
  command: string,
  kind: UnitKind,
  parent: { readonly kind: UnitKind; readonly field: string; readonly id: string } | null,
  input: RegisterUnitInput,
): Promise<Unit> =>
  refusingConstraints({ uq_units_code: () => refuse('UNIT.CODE_TAKEN', { code: input.code }) }, () =>
    runCommand(context, commandRequest(context, command, input), async (tx) => {
      const above = parent && (await findUnit(tx, parent.kind, parent.field, parent.id));
      const unit = registerUnit(kind, above, { id: context.ids.next(), code: input.code, name: input.name });
      await tx.insert(UnitEntity, unit);
      await enqueue(tx, context, [unitRegistered(unit)], [stateOfUnit(unit)]);
      return unit;
    }),
  );

export const registerDistrict = (context: ServiceContext, input: RegisterUnitInput): Promise<Unit> =>
  register(context, 'registerDistrict', 'DISTRICT', null, input);

export const registerTown = (
  context: ServiceContext,
  input: RegisterUnitInput & { readonly districtId: string },
): Promise<Unit> =>
  register(context, 'registerTown', 'TOWN', { kind: 'DISTRICT', field: 'districtId', id: input.districtId }, input);

type TownUnitInput = RegisterUnitInput & { readonly townId: string };

export const registerVillage = (context: ServiceContext, input: TownUnitInput): Promise<Unit> =>
  register(context, 'registerVillage', 'VILLAGE', { kind: 'TOWN', field: 'townId', id: input.townId }, input);

export const registerDepartment = (context: ServiceContext, input: TownUnitInput): Promise<Unit> =>
  register(context, 'registerDepartment', 'DEPARTMENT', { kind: 'TOWN', field: 'townId', id: input.townId }, input);
