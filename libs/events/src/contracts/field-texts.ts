import type { BilingualText } from '@cunguan/domain';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

/** What each field means. A name means the same in every event, so that it is described once. */
export const FIELD_TEXTS: Readonly<Record<string, BilingualText>> = {
  annulledOn: text('宣告无效之日', 'The day on which the election was annulled'),
  appraiserId: text('作出鉴定的干部', 'The cadre who made the appraisal'),
  approvedOn: text('批复之日', 'The day of the approval'),
  approverId: text('批准的干部', 'The cadre who approved'),
  arrivedOn: text('到村之日', 'The day of arrival in the village'),
  attendanceId: text('一人一场的培训记录', 'The record of one official in one training session'),
  birthYearBand: text('出生年段，五年一段', 'The five years in which the year of birth lies'),
  body: text('所任职或选举的组织', 'The body in which the office is held or elected'),
  cadreId: text('村镇干部', 'The cadre'),
  candidacyId: text('候选人在一次选举中的记录', 'The record of one candidate in one election'),
  candidates: text('候选人数', 'How many candidates stood'),
  checkerId: text('核查的干部，不是完成者本人', 'The cadre who checked, never the one who did the duty'),
  code: text('行政区划或单位代码', 'The division or unit code'),
  cohortYear: text('选聘年份', 'The year of selection'),
  collected: text('收回选票数', 'Ballots that came back'),
  communicationAndCoordination: text('沟通协调能力，1 至 5', 'Communication and coordination, 1 to 5'),
  complexAndSuddenEvents: text('处理复杂与突发事件能力，1 至 5', 'Handling complex and sudden events, 1 to 5'),
  contractTermId: text('一个聘期', 'One contract term'),
  createdOn: text('设立之日', 'The day on which it was set up'),
  declaredOn: text('宣布之日', 'The day of the declaration'),
  departmentId: text('镇属部门', 'The town department'),
  districtId: text('区', 'The district'),
  dueOn: text('完成期限', 'The day by which it is due'),
  dutyId: text('一项职责', 'One duty'),
  dutyPostHoldingId: text('一人在一岗的任期', 'One holding of a duty post by one official'),
  dutyPostId: text('岗位', 'The duty post'),
  education: text('学历', 'The highest education'),
  elected: text('当选人数', 'How many were elected'),
  electedOn: text('当选之日', 'The day of the election'),
  eligible: text('有选举权的党员数', 'Members with the right to vote'),
  endedOn: text('结束之日', 'The day on which it ended'),
  exitRoute: text('离任去向', 'The route by which the official left'),
  from: text('开始之日（含）', 'The first day'),
  fromVillageId: text('调出的村', 'The village that was left'),
  frontlinePostingId: text('一次一线实战', 'One frontline posting'),
  giverId: text('下达职责的干部', 'The cadre who gave the duty'),
  givenOn: text('下达之日', 'The day on which it was given'),
  guidanceTalkId: text('一次谈心指导', 'One guidance talk'),
  halfDays: text('半天数，两个为一天', 'Half-days; two make a day'),
  heldOn: text('举行之日', 'The day on which it was held'),
  homeVillageId: text('任职村，一线实战期间保留', 'The home village, kept during the posting'),
  hostUnitId: text('接收单位：部门、村或镇', 'The host: a department, village or town'),
  issued: text('发出选票数', 'Ballots handed out'),
  kind: text('种类', 'The kind'),
  lineOfWork: text('条线', 'The line of work'),
  massWork: text('群众工作能力，1 至 5', 'Work with the masses, 1 to 5'),
  mentorId: text('帮带的干部', 'The cadre who mentors'),
  mentorshipId: text('一段结对帮带', 'One village mentorship'),
  minutes: text('时长，分钟', 'How long it took, in minutes'),
  office: text('选举的职务', 'The office that is elected'),
  officeId: text('一人一职的任期', 'One office held by one cadre'),
  officialId: text('大学生村官', 'The official'),
  on: text('发生之日', 'The day on which it happened'),
  ordinal: text('第几个聘期，从 1 起', 'Which term it is, from 1'),
  organiserId: text('组织并核实出勤的干部', 'The cadre who holds the session and verifies attendance'),
  partyElectionId: text('一次党组织选举', 'One party election'),
  partyStatus: text('政治面貌', 'The standing in party or league'),
  present: text('到会的党员数', 'Members who came'),
  principal: text('是否主要职务', 'Whether it is the principal office'),
  rank: text('职务层级', 'The rank of the office'),
  reason: text('结束原因', 'Why it ended'),
  repairDueOn: text('重新结对的期限', 'The day by which a new pair is due'),
  reserveEntryId: text('一条后备干部记录', 'One entry of the reserve pool'),
  role: text('参加身份', 'The role in the session'),
  seats: text('应选名额', 'Seats to be filled'),
  sex: text('性别', 'The sex'),
  solvingPracticalProblems: text('解决实际问题能力，1 至 5', 'Solving practical problems, 1 to 5'),
  specialties: text('学科门类', 'Disciplinary categories'),
  stage: text('到达的步骤', 'The stage that was reached'),
  startedOn: text('开始之日', 'The day on which it started'),
  to: text('结束之日（含）', 'The last day'),
  townId: text('镇', 'The town'),
  trainingSessionId: text('一场培训', 'One training session'),
  verifierId: text('核实出勤的干部', 'The cadre who verified the attendance'),
  villageId: text('村', 'The village'),
  votes: text('得票数', 'Votes received'),
};

/** What it means that a field is null, of those that may be. */
const NULL_TEXTS: Readonly<Record<string, BilingualText>> = {
  cadreId: text('当选人不是干部时为空', 'null where the elected person is none'),
  officialId: text('当选人不是村官时为空', 'null where the elected person is none'),
  repairDueOn: text('不需要重新结对时为空', 'null where none is due'),
  villageId: text('属镇一级时为空', 'null where it is a matter of the town'),
};

const known = (texts: Readonly<Record<string, BilingualText>>, name: string): BilingualText => {
  const found = texts[name];
  if (!found) throw new Error(`describe the field ${name} in libs/events/src/contracts/field-texts.ts`);
  return found;
};

/**
 * The meaning of a field, and of its being null where it may be.
 * @throws Error when it has none, so that no field is published undescribed
 */
export const fieldText = (name: string, nullable: boolean): BilingualText => {
  const meaning = known(FIELD_TEXTS, name);
  if (!nullable) return meaning;
  const absence = known(NULL_TEXTS, name);
  return { zh: `${meaning.zh}；${absence.zh}`, en: `${meaning.en}; ${absence.en}` };
};
