import { isWithin } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import type { OfficeBody, OfficeRank, PartyStatus } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { refuse } from '../refusals.js';
import { UnitEntity } from '../unit/unit.entity.js';
import { findOpenUnit } from '../unit/unit.service.js';
import { correctCadre, leaveOffice, registerCadre, takeOffice, type Cadre } from './cadre.js';
import { CadreEntity, OfficeEntity } from './cadre.entity.js';
import { readCadreState } from './cadre.state.js';

interface RegisterCadreInput extends KeyedInput {
  readonly townId: string;
  readonly name: string;
  readonly partyStatus: PartyStatus;
}

interface TakeOfficeInput extends KeyedInput {
  readonly cadreId: string;
  readonly body: OfficeBody;
  readonly rank: OfficeRank;
  readonly villageId?: string | null;
  readonly from: CivilDate;
  readonly expectedVersion?: number | null;
}

interface LeaveOfficeInput extends KeyedInput {
  readonly cadreId: string;
  readonly officeId: string;
  readonly on: CivilDate;
  readonly expectedVersion?: number | null;
}

interface CorrectCadreInput extends KeyedInput {
  readonly cadreId: string;
  readonly name?: string | null;
  readonly partyStatus?: PartyStatus | null;
  readonly reason: string;
  readonly expectedVersion: number;
}

/** What a command on a cadre touched. */
export interface CadreAnswer {
  readonly cadreId: string;
  readonly officeId: string | null;
}

/** The cadre with the row locked; commands about a cadre are for whoever reaches the cadre's town. */
export const lockCadre = async (
  tx: EntityManager,
  { access }: ServiceContext,
  command: 'takeOffice' | 'leaveOffice' | 'correctCadre' | 'correctOffice',
  id: string,
): Promise<Cadre> => {
  const cadre = await tx.findOne(CadreEntity, {
    where: { id: requireId('cadreId', id) },
    lock: { mode: 'pessimistic_write' },
  });
  const town = cadre && (await tx.findOneByOrFail(UnitEntity, { id: cadre.townId }));
  if (!cadre || !isWithin(access.command(command), [cadre.townId, town?.districtId ?? null])) {
    throw refuse('CADRE.UNKNOWN');
  }
  return cadre;
};

export const saveCadre = (tx: EntityManager, { id, version }: Cadre) => tx.update(CadreEntity, { id }, { version });

export const registerCadreCommand = (context: ServiceContext, input: RegisterCadreInput): Promise<CadreAnswer> =>
  runCommand(context, commandRequest(context, 'registerCadre', input), async (tx) => {
    const reach = context.access.command('registerCadre');
    const town = await findOpenUnit(tx, reach, { kind: 'TOWN', field: 'townId', id: input.townId });
    const { cadre, event } = registerCadre(context.ids.next(), town.id, input);
    await tx.insert(CadreEntity, cadre);
    await enqueue(tx, context, [event], [await readCadreState(tx, cadre)]);
    return { cadreId: cadre.id, officeId: null };
  });

const findVillage = async (tx: EntityManager, { access }: ServiceContext, id: string | null | undefined) => {
  if (!id) return null;
  const village = await findOpenUnit(tx, access.command('takeOffice'), { kind: 'VILLAGE', field: 'villageId', id });
  return { id: village.id, townId: village.townId ?? '' };
};

export const officeConstraints = {
  ex_offices_one_head: () => refuse('OFFICE.HEAD_TAKEN'),
  ex_offices_same_office: () => refuse('OFFICE.ALREADY_HELD'),
};

export const takeOfficeCommand = (context: ServiceContext, input: TakeOfficeInput): Promise<CadreAnswer> =>
  refusingConstraints(officeConstraints, () =>
    runCommand(context, commandRequest(context, 'takeOffice', input), async (tx) => {
      const cadre = await lockCadre(tx, context, 'takeOffice', input.cadreId);
      await requireImpartial(tx, context.viewer, [], [cadre.id]);
      if ((input.expectedVersion ?? cadre.version) !== cadre.version) {
        throw refuse('CADRE.CHANGED', { version: cadre.version });
      }
      const village = await findVillage(tx, context, input.villageId);
      const taken = takeOffice(cadre, village, { ...input, id: context.ids.next() }, today(context.clock));
      await saveCadre(tx, taken.cadre);
      await tx.insert(OfficeEntity, taken.office);
      await enqueue(tx, context, [taken.event], [await readCadreState(tx, taken.cadre)]);
      return { cadreId: cadre.id, officeId: taken.office.id };
    }),
  );

export const leaveOfficeCommand = (context: ServiceContext, input: LeaveOfficeInput): Promise<CadreAnswer> =>
  runCommand(context, commandRequest(context, 'leaveOffice', input), async (tx) => {
    const cadre = await lockCadre(tx, context, 'leaveOffice', input.cadreId);
    await requireImpartial(tx, context.viewer, [], [cadre.id]);
    const officeId = requireId('officeId', input.officeId);
    const office = await tx.findOneBy(OfficeEntity, { id: officeId, cadreId: cadre.id });
    if (!office) throw refuse('OFFICE.UNKNOWN');
    if ((input.expectedVersion ?? office.version) !== office.version) {
      throw refuse('OFFICE.CHANGED', { version: office.version });
    }
    const left = leaveOffice(cadre, office, input.on, today(context.clock));
    await saveCadre(tx, left.cadre);
    await tx.update(OfficeEntity, { id: officeId }, { heldTo: left.office.heldTo, version: left.office.version });
    await enqueue(tx, context, [left.event], [await readCadreState(tx, left.cadre)]);
    return { cadreId: cadre.id, officeId };
  });

export const correctCadreCommand = (context: ServiceContext, input: CorrectCadreInput): Promise<CadreAnswer> =>
  runCommand(context, commandRequest(context, 'correctCadre', input), async (tx) => {
    const cadre = await lockCadre(tx, context, 'correctCadre', input.cadreId);
    await requireImpartial(tx, context.viewer, [], [cadre.id]);
    const corrected = correctCadre(cadre, input);
    const { id, name, partyStatus, correctionReason, version } = corrected.cadre;
    await tx.update(CadreEntity, { id }, { name, partyStatus, correctionReason, version });
    await enqueue(tx, context, [corrected.event], [await readCadreState(tx, corrected.cadre)]);
    return { cadreId: id, officeId: null };
  });
