import { loadAssessments } from './assessments.demo.js';
import { loadAssignments } from './assignments.demo.js';
import { loadCareers } from './careers.demo.js';
import { loadContracts } from './contracts.demo.js';
import { loadCultivation } from './cultivation.demo.js';
import type { CivilDate } from '@cunguan/domain';
import { createDemoClient } from './demo-client.js';
import { loadKeyCultivation } from './key-cultivation.demo.js';
import { loadKinship } from './kinship.demo.js';
import { identitiesOf, type DemoIdentities } from './identities.js';
import { loadMentoring } from './mentoring.demo.js';
import { loadOfficials } from './officials.demo.js';
import { loadOrganisation } from './organisation.demo.js';
import { loadPresent } from './present.demo.js';
import { loadSelection } from './selection.demo.js';
import { loadTraining } from './training.demo.js';

interface Options {
  readonly gatewayUrl: string;
  /** An access token of somebody who may write. */
  readonly token: string;
  /** An access token of an official. */
  readonly tokenOfOfficial: (officialId: string) => Promise<string>;
  /** The day on which it was first begun: what the demo has of the present is counted from it. */
  readonly day: CivilDate;
  readonly onProgress: (line: string) => void;
}

/**
 * Enters Anting Town in 2015, and an invented town of the present, through the commands that users call. Every command carries its own key, so that an
 * interrupted load is finished by the next one and nothing is entered twice. Answers as whom one may sign in.
 */
export const loadDemo = async ({
  gatewayUrl,
  token,
  tokenOfOfficial,
  day,
  onProgress,
}: Options): Promise<DemoIdentities> => {
  const client = createDemoClient(gatewayUrl, token);
  const town = await loadOrganisation(client);
  onProgress('1 个镇、12 个村、5 个部门、63 名干部 / 1 town, 12 villages, 5 departments, 63 cadres');
  const officials = await loadOfficials(client, town);
  await loadKeyCultivation(client, officials);
  await loadCareers(client, town, officials);
  await loadContracts(client, town, officials);
  await loadKinship(client, town, officials);
  onProgress('26 名大学生村官及聘期、一对近姻亲 / 26 officials with their contract terms, a pair of in-laws');
  // Mentoring ends with people leaving and moving; what the others enter happened before.
  await Promise.all([
    loadTraining(client, town, officials),
    loadAssignments(client, town, officials),
    loadSelection(client, town, officials),
    loadAssessments(client, town, officials),
    loadPresent(client, town, day),
  ]);
  onProgress(
    '培训、岗位、一线实战、选举、后备干部、考核 / training, duty posts, postings, elections, reserve pool, assessments',
  );
  await loadMentoring(client, town, officials);
  const asOfficial = async (id: string) => createDemoClient(gatewayUrl, await tokenOfOfficial(id));
  await loadCultivation(client, town, officials, asOfficial);
  onProgress('结对帮带、谈心、条线指导、双重培养、调村 / mentorships, talks, tutoring, dual cultivation, a transfer');
  return identitiesOf(town, officials);
};
