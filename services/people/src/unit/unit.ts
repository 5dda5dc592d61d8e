import { requireText, type CivilDate } from '@cunguan/domain';
import {
  departmentRegistered,
  districtRegistered,
  townRegistered,
  villageRegistered,
  type DomainEvent,
  type UnitKind,
} from '@cunguan/events';
import { holdsEmoji, requireNumberless } from '../personal-data/person-text.js';
import { refuse } from '../refusals.js';

/** A unit of the organisation tree: a district, its towns, their villages and departments. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly code: string;
  readonly name: string;
  readonly parentId: string | null;
  /** The town that it is or belongs to; null for a district. */
  readonly townId: string | null;
  readonly districtId: string;
  /** The first day on which it is no more; null while it is. */
  readonly closedOn: CivilDate | null;
  readonly version: number;
}

const MAX_NAME = 60;

/** Administrative division codes (GB/T 2260 and the statistical code below the county), nested by their beginning. */
const CODE_FORMS = {
  DISTRICT: { pattern: /^\d{6}$/, form: '区为6位数字 / a district has 6 digits' },
  TOWN: {
    pattern: /^\d{9}$/,
    form: '镇为9位数字，以区代码开头 / a town has 9 digits that begin with the district’s code',
  },
  VILLAGE: {
    pattern: /^\d{12}$/,
    form: '村为12位数字，以镇代码开头 / a village has 12 digits that begin with the town’s code',
  },
  DEPARTMENT: {
    pattern: /^\d{9}D[1-9]\d{0,2}$/,
    form: '部门为镇代码加 D 和序号 / a department has the town’s code, D and a number',
  },
} as const;

/** Whether a code has the form of the kind's codes. */
export const isUnitCode = (kind: UnitKind, code: string): boolean => CODE_FORMS[kind].pattern.test(code);

// Letters of any script with their marks, numbers, punctuation and spaces; no signs and no emoji.
const NAME = /^(?:[\p{L}\p{M}\p{N}\p{P}\p{Zs}]|\u200c|\u200d)+$/u;

export const requireUnitName = (name: string): string => {
  const text = requireNumberless('name', requireText('name', name, MAX_NAME));
  if (!NAME.test(text) || !/[\p{L}〇]/u.test(text) || holdsEmoji(text)) throw refuse('UNIT.NAME_INVALID');
  return text;
};

interface Registration {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** Registers a unit below its parent; a district has none. */
export const registerUnit = (kind: UnitKind, parent: Unit | null, { id, code, name }: Registration): Unit => {
  const { form } = CODE_FORMS[kind];
  if (!isUnitCode(kind, code) || !code.startsWith(parent?.code ?? ''))
    throw refuse('UNIT.CODE_INVALID', { code, form });
  return {
    id,
    kind,
    code,
    name: requireUnitName(name),
    parentId: parent?.id ?? null,
    townId: kind === 'TOWN' ? id : (parent?.townId ?? null),
    districtId: parent?.districtId ?? id,
    closedOn: null,
    version: 1,
  };
};

/** The event of a registration. */
export const unitRegistered = (unit: Unit): DomainEvent => {
  const { id, code, districtId, version } = unit;
  const townId = unit.townId ?? '';
  switch (unit.kind) {
    case 'DISTRICT':
      return districtRegistered.of(id, version, { districtId, code });
    case 'TOWN':
      return townRegistered.of(id, version, { townId, districtId, code });
    case 'VILLAGE':
      return villageRegistered.of(id, version, { villageId: id, townId, districtId, code });
    case 'DEPARTMENT':
      return departmentRegistered.of(id, version, { departmentId: id, townId, districtId, code });
  }
};
