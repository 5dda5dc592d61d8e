import { refusals } from '@cunguan/domain';

/** Refusals about a town's plan and its topics. */
export const refuse = refusals({
  'TRAINING_PLAN.UNKNOWN': {
    zh: '没有此年度培训计划，请核对编号',
    en: 'there is no such training plan; check the id',
  },
  'TRAINING_PLAN.ALREADY_ADOPTED': {
    zh: '该镇 {year} 年已有年度培训计划，请用 amendTrainingPlan 调整',
    en: 'the town already has a training plan for {year}; amend it by amendTrainingPlan',
  },
  'TRAINING_PLAN.CHANGED': {
    zh: '该计划已被调整，现为第 {version} 版；请重新读取后再调整',
    en: 'the plan has been amended since, its version is now {version}; read it again and then amend it',
  },
  'TRAINING_PLAN.TOPICS_INVALID': {
    zh: '计划须有 1 至 {max} 个专题，且题目不重复',
    en: 'a plan has 1 to {max} topics, each with a title of its own',
  },
  'TRAINING_PLAN.TOPIC_NAMED_TWICE': {
    zh: '同一专题只能写一次：或更改，或删除',
    en: 'name each topic once: either to change it or to drop it',
  },
  'TRAINING_PLAN.NOTHING_TO_AMEND': {
    zh: '没有要调整的内容，请写明要增加、更改或删除的专题',
    en: 'there is nothing to amend; say which topics to add, change or drop',
  },
  'TRAINING_TOPIC.UNKNOWN': {
    zh: '没有此专题，请核对编号',
    en: 'there is no such topic; check the id',
  },
  'TRAINING_TOPIC.OTHER_TOWN': {
    zh: '该专题属于另一镇的计划，请选本镇计划的专题',
    en: "the topic is of another town's plan; choose one of the town's own",
  },
  'TRAINING_TOPIC.OTHER_YEAR': {
    zh: '该专题属于 {year} 年计划，与 {on} 不是同一年；请另选专题或日期',
    en: 'the topic is of the plan for {year}, and {on} is not in that year; choose another topic or day',
  },
  'TRAINING_TOPIC.DROPPED': {
    zh: '该专题已于 {on} 从计划中删除，请另选',
    en: 'the topic was dropped from the plan on {on}; choose another',
  },
  'TRAINING_TOPIC.HAS_SESSIONS': {
    zh: '专题下还有培训场次，请先取消或改属其他专题',
    en: 'the topic still has sessions; cancel them or move them to another topic first',
  },
});
