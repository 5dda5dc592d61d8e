import { addDays, type CivilDate, requireWithinYear } from '@cunguan/domain';
import { unitClosed, unitRenamed, type DomainEvent } from '@cunguan/events';
import { refuse } from '../refusals.js';
import { requireUnitName, type Unit } from '../unit/unit.js';

/** A unit's name from a day on; before the first of them it has the name of its registration. */
export interface UnitRenaming {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly renamedFrom: CivilDate;
}

const EARLIEST = '1949-10-01';

interface Expecting {
  readonly expectedVersion: number;
  readonly today: CivilDate;
}

const requireAsSeen = (unit: Unit, { expectedVersion }: Expecting): void => {
  if (unit.version !== expectedVersion) throw refuse('UNIT.CHANGED', { version: unit.version });
};

/** After the last renaming, and no more than a year ahead. */
const requireDay = (field: string, day: CivilDate, last: UnitRenaming | null, today: CivilDate): CivilDate =>
  requireWithinYear(field, day, last ? addDays(last.renamedFrom, 1) : EARLIEST, today);

export const requireOpen = (unit: Unit): void => {
  if (unit.closedOn !== null) throw refuse('UNIT.CLOSED', { on: unit.closedOn });
};

interface Renamed {
  readonly unit: Unit;
  readonly renaming: UnitRenaming;
  readonly event: DomainEvent;
}

/** Gives a unit another name from a day on; what it was called before stays. */
export const renameUnit = (
  unit: Unit,
  last: UnitRenaming | null,
  input: Expecting & { readonly id: string; readonly name: string; readonly from: CivilDate },
): Renamed => {
  requireOpen(unit);
  requireAsSeen(unit, input);
  const renamedFrom = requireDay('from', input.from, last, input.today);
  const name = requireUnitName(input.name);
  if (name === (last?.name ?? unit.name)) throw refuse('UNIT.SAME_NAME');
  const renamed = { ...unit, version: unit.version + 1 };
  const { id, kind, version } = renamed;
  return {
    unit: renamed,
    renaming: { id: input.id, unitId: id, name, renamedFrom },
    event: unitRenamed.of(id, version, { unitId: id, kind, from: renamedFrom }),
  };
};

/** Who or what is still there on the day of closing or after it. */
export interface Occupancy {
  readonly officials: number;
  readonly offices: number;
  readonly units: number;
}

/** Closes a unit, as when villages merge; `on` is the first day on which it is no more. Nobody serves there by then. */
export const closeUnit = (
  unit: Unit,
  last: UnitRenaming | null,
  there: Occupancy,
  input: Expecting & { readonly on: CivilDate },
): { readonly unit: Unit; readonly event: DomainEvent } => {
  requireOpen(unit);
  requireAsSeen(unit, input);
  if (unit.kind === 'DISTRICT') throw refuse('UNIT.DISTRICT_STAYS');
  const on = requireDay('on', input.on, last, input.today);
  if (there.officials + there.offices + there.units > 0) throw refuse('UNIT.IN_USE', { ...there });
  const closed = { ...unit, closedOn: on, version: unit.version + 1 };
  const { id, kind, version } = closed;
  return { unit: closed, event: unitClosed.of(id, version, { unitId: id, kind, on }) };
};
