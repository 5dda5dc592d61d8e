/** Why a kinship is neither recorded nor ended. */
export const kinshipRefusals = {
  'KINSHIP.ONE_PERSON': {
    zh: '{field} 须为一人：officialId 与 cadreId 只填其一',
    en: '{field} is one person: give either officialId or cadreId, not both and not none',
  },
  'KINSHIP.PERSON_UNKNOWN': {
    zh: '本单位没有 {field} 所指的人，请核对编号；两人不在同一镇的，请由区组织员登记',
    en: 'your units have no such person as {field} names; check the id; kin of two towns are recorded by the district’s organiser',
  },
  'KINSHIP.WITH_ONESELF': {
    zh: '不能登记本人与本人的亲属关系，请核对编号',
    en: 'nobody is their own kin; check the ids',
  },
  'KINSHIP.ALREADY_RECORDED': {
    zh: '两人之间的亲属关系已登记；如关系有变，请先结束原登记',
    en: 'a kinship of the two is already recorded; to record another one, end it first',
  },
  'KINSHIP.UNKNOWN': {
    zh: '没有此亲属关系，请核对编号',
    en: 'there is no such kinship; check the id',
  },
  'KINSHIP.ALREADY_ENDED': {
    zh: '此亲属关系已于 {on} 结束，无须再办',
    en: 'the kinship was already ended on {on}; nothing is left to do',
  },
  'KINSHIP.CHANGED': {
    zh: '此亲属关系已是第 {version} 版，请重新查阅后再办',
    en: 'the kinship is at version {version} by now; read it again and decide anew',
  },
  'KINSHIP.REASON_UNFIT': {
    zh: '{reason} 不适用于此种亲属关系：婚姻解除限夫妻与近姻亲，收养解除限血亲；登记有误请用 RECORDED_IN_ERROR',
    en: '{reason} does not fit this relation: a marriage ends spouses and in-laws, an adoption kin by blood; for an error use RECORDED_IN_ERROR',
  },
} as const;
