/** Why a unit is neither renamed nor closed, and takes nobody. */
export const unitChangeRefusals = {
  'UNIT.CHANGED': {
    zh: '此单位现为第 {version} 版，请重新查阅后再办',
    en: 'the unit is at version {version} by now; read it again and decide anew',
  },
  'UNIT.CLOSED': {
    zh: '此单位自 {on} 起撤销，不能再办理；请选择现有单位',
    en: 'the unit is closed from {on} on; choose one that is there',
  },
  'UNIT.SAME_NAME': {
    zh: '此单位已用此名称，请核对',
    en: 'the unit has this name already; check it',
  },
  'UNIT.DISTRICT_STAYS': {
    zh: '区不能撤销；只能撤销镇、村和部门',
    en: 'a district is not closed; towns, villages and departments are',
  },
  'UNIT.IN_USE': {
    zh: '该日尚有 {officials} 名大学生村官、{offices} 个任职、{units} 个下级单位；请先调出、离任或撤销',
    en: 'by that day {officials} officials, {offices} offices and {units} units are still there; move or end those first',
  },
} as const;
