import { refusals } from '@cunguan/domain';

/** Why a completion is not issued, revoked or found. */
export const refuse = refusals({
  'COMPLETION.UNKNOWN': {
    zh: '没有此培训证明，请核对编号',
    en: 'there is no such completion; check the id',
  },
  'COMPLETION.OFFICIAL_UNKNOWN': {
    zh: '没有此大学生村官，请核对编号；新登记的数秒内可用',
    en: 'there is no such official; check the id; a new registration arrives within seconds',
  },
  'COMPLETION.NOT_SERVED': {
    zh: '该大学生村官 {year} 年不在岗，不出具该年证明；请核对年份',
    en: 'the official did not serve in {year}, so that there is nothing to certify; check the year',
  },
  'COMPLETION.REQUIREMENTS_NOT_MET': {
    zh: '尚未达到年度要求，尚缺：{zh}。请补训并核实出勤后再出具；如该年曾在他镇，请由区出具',
    en: 'the requirements of the year are not met; missing: {en}. Verify further training first; if part of the year was served in another town, let the district issue it',
  },
  'COMPLETION.ALREADY_ISSUED': {
    zh: '{year} 年的培训证明已出具且内容未变，其核验码见该村官的 training.completion',
    en: "the completion of {year} was issued and says the same; its code is in the official's training.completion",
  },
  'COMPLETION.ALREADY_REVOKED': {
    zh: '此培训证明已撤销；如仍符合要求，请重新出具',
    en: 'the completion is already revoked; issue a new one if the requirements are met',
  },
  'COMPLETION.CHANGED': {
    zh: '其间已有变动，当前版本为 {last}；请重新查看后再办理',
    en: 'it has changed meanwhile and is now at version {last}; look at it again before you act',
  },
  'COMPLETION.CODE_MISTYPED': {
    zh: '核验码有误：共25位数字和字母，分5组，请逐位核对后重新输入',
    en: 'the code is mistyped: it has 25 digits and letters in five groups; compare each of them and type it again',
  },
});
