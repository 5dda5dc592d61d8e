import { commandersOf, isWithin, type Reach } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId } from '@cunguan/domain';
import type { UnitKind } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { refuse } from '../refusals.js';
import { requireOpen } from '../unit-change/unit-change.js';
import { registerUnit, unitRegistered, type Unit } from './unit.js';
import { UnitEntity } from './unit.entity.js';
import { stateOfUnit } from './unit.state.js';

interface RegisterUnitInput extends KeyedInput {
  readonly code: string;
  readonly name: string;
}

interface UnitSought {
  readonly kind: UnitKind;
  readonly field: string;
  readonly id: string;
}

/** A unit of the kind within reach, or the refusal that names the field which should have named one. */
export const findUnit = async (tx: EntityManager, reach: Reach, { kind, field, id }: UnitSought): Promise<Unit> => {
  const unit = await tx.findOneBy(UnitEntity, { id: requireId(field, id), kind });
  if (!unit || !isWithin(reach, [unit.id, unit.townId, unit.districtId])) throw refuse('UNIT.UNKNOWN', { field });
  return unit;
};

/** The unit, which is not closed and which nobody closes meanwhile. */
export const findOpenUnit = async (tx: EntityManager, reach: Reach, sought: UnitSought): Promise<Unit> => {
  const { id } = await findUnit(tx, reach, sought);
  const unit = await tx.findOneOrFail(UnitEntity, { where: { id }, lock: { mode: 'pessimistic_read' } });
  requireOpen(unit);
  return unit;
};

const register = (
  context: ServiceContext,
  command: string,
  kind: UnitKind,
  parent: UnitSought | null,
  input: RegisterUnitInput,
): Promise<Unit> =>
  refusingConstraints({ uq_units_code: () => refuse('UNIT.CODE_TAKEN', { code: input.code }) }, () =>
    runCommand(context, commandRequest(context, command, input), async (tx) => {
      const above = parent && (await findOpenUnit(tx, context.access.command(command), parent));
      const unit = registerUnit(kind, above, { id: context.ids.next(), code: input.code, name: input.name });
      await tx.insert(UnitEntity, unit);
      await enqueue(tx, context, [unitRegistered(unit)], [stateOfUnit(unit)]);
      return unit;
    }),
  );

/** A district is not there before it is registered, so that its code stands for it: the one of the viewer's grant. */
const requireGrantedCode = ({ viewer }: ServiceContext, code: string): void => {
  const commanders = commandersOf('registerDistrict');
  if (!viewer.grants.some(({ role, unit }) => unit === code && commanders[role] !== undefined)) {
    throw refuse('UNIT.CODE_OUT_OF_REACH', { code });
  }
};

export const registerDistrict = async (context: ServiceContext, input: RegisterUnitInput): Promise<Unit> => {
  requireGrantedCode(context, input.code);
  return register(context, 'registerDistrict', 'DISTRICT', null, input);
};

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
