/** Why a key cultivation is refused. */
export const keyCultivationRefusals = {
  'KEY_CULTIVATION.UNKNOWN': {
    zh: '没有此重点培养记录，请核对编号',
    en: 'there is no such key cultivation; check the id',
  },
  'KEY_CULTIVATION.NOT_SERVING_IN_TOWN': {
    zh: '该大学生村官 {from} 不在本镇服务，请核对日期',
    en: 'the official does not serve in the town on {from}; check the day',
  },
  'KEY_CULTIVATION.ALREADY_LISTED': {
    zh: '该大学生村官在此期间已列入重点培养；如需变更，请先结束原记录',
    en: 'the official is listed for key cultivation in that time already; end that listing first',
  },
  'KEY_CULTIVATION.ALREADY_ENDED': {
    zh: '此重点培养已于 {on} 结束，无须再办',
    en: 'the key cultivation was already ended on {on}; nothing is left to do',
  },
  'KEY_CULTIVATION.CHANGED': {
    zh: '此重点培养记录已是第 {version} 版，请重新查阅后再办',
    en: 'the key cultivation is at version {version} by now; read it again and decide anew',
  },
  'KEY_CULTIVATION.REASON_AUTOMATIC': {
    zh: '{reason} 由办理离岗或调往外镇时自动记入，请另选原因',
    en: '{reason} is recorded by ending the contract or moving to another town; choose another reason',
  },
} as const;
