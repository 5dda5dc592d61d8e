import type { Viewer } from '@cunguan/access';
import { randomIds, type CivilDate } from '@cunguan/domain';
import { officeTaken, type LineOfWork, type OfficeBody, type OfficeRank } from '@cunguan/events';
import { viewerAccess, type ServiceContext } from '@cunguan/subgraph';
import {
  openCultivationPlanCommand,
  setTownHalfCommand,
  setVillageHalfCommand,
} from '../src/cultivation-plan/cultivation-plan.service.js';
import { startTutoringCommand } from '../src/tutoring/tutoring.service.js';
import { recordTutoringCommand } from '../src/tutoring-record/tutoring-record.service.js';
import { UnitEntity } from '../src/unit/unit.entity.js';
import { cadre, newPlace, type Place, type World } from './world.js';

interface Post {
  readonly body?: OfficeBody;
  readonly rank?: OfficeRank;
  readonly from?: CivilDate;
}

/** What tests of tutoring and of cultivation plans do with the world again and again. */
export const cultivationIn = (world: World) => {
  const appoint = async (
    at: Place,
    { body = 'VILLAGE_COMMITTEE', rank = 'MEMBER', from = '2012-01-01' }: Post = {},
  ) => {
    await world.place(at);
    const member = { id: randomIds.next(), officeId: randomIds.next() };
    const ofTown = body.startsWith('TOWN');
    await world.deliver(
      cadre(member.id, at),
      officeTaken.of(member.id, 2, {
        ...{ officeId: member.officeId, cadreId: member.id, townId: at.townId },
        ...{ villageId: ofTown ? null : at.villageId, body, rank, principal: rank === 'HEAD' && !ofTown, from },
      }),
    );
    return member;
  };
  /** An ordinary member of the village committee since 2012. */
  const newMember = (at: Place) => appoint(at);
  /** With an office in the town's government since 2012. */
  const newTownCadre = (at: Place) => appoint(at, { body: 'TOWN_GOVERNMENT' });

  /** A tutoring in civil affairs since September 2014. */
  const newTutoring = async (at = newPlace(), lineOfWork: LineOfWork = 'CIVIL_AFFAIRS', from = '2014-09-01') => {
    const [officialId, tutor] = [await world.newOfficial(at), await newMember(at)];
    const { id } = await startTutoringCommand(world.context, { officialId, tutorId: tutor.id, lineOfWork, from });
    return { id, place: at, officialId, tutor };
  };
  const record = (tutoringId: string, heldOn: CivilDate, more: { readonly minutes?: number } = {}) =>
    recordTutoringCommand(world.context, {
      tutoringId,
      heldOn,
      minutes: 60,
      what: `${heldOn} 的指导（虚构）`,
      ...more,
    });

  /** A plan since 2015-01-01, with both halves from that day. */
  const newPlan = async (at = newPlace(), from = '2015-01-01') => {
    const officialId = await world.newOfficial(at);
    const [townCadre, member] = [await newTownCadre(at), await newMember(at)];
    const { id } = await openCultivationPlanCommand(world.context, { officialId, from, to: '2015-12-31' });
    const texts = { goals: '目标（虚构）', measures: '措施（虚构）', from };
    const half = { cultivationPlanId: id, ...texts };
    await setTownHalfCommand(world.context, { ...half, responsibleId: townCadre.id, expectedVersion: 1 });
    await setVillageHalfCommand(world.context, { ...half, responsibleId: member.id, expectedVersion: 2 });
    return { id, place: at, officialId, townCadre, member };
  };

  /** The context of somebody else, with a role in a unit and as an official or cadre. */
  const as = async (
    role: Viewer['grants'][number]['role'],
    unitId: string,
    who: Partial<Pick<Viewer, 'officialId' | 'cadreId'>> = {},
  ): Promise<ServiceContext> => {
    const unit = await world.dataSource.manager.findOneByOrFail(UnitEntity, { id: unitId });
    const viewer: Viewer = {
      id: `${role} ${unitId}`,
      grants: [{ role, unit: unit.code }],
      officialId: null,
      cadreId: null,
      ...who,
    };
    const above = [unit.townId, unit.districtId].filter((id): id is string => id !== null && id !== unitId);
    return { ...world.context, viewer, access: viewerAccess(viewer, new Map([[unit.code, { id: unitId, above }]])) };
  };

  return { appoint, newMember, newTownCadre, newTutoring, record, newPlan, as };
};

export type Cultivation = ReturnType<typeof cultivationIn>;
