import type { DemoIdentities } from '../demo/identities.js';

/** An invented person who may ask the local issuer for a token. No such people exist. */
export interface DemoPerson {
  readonly id: string;
  readonly description: string;
  readonly roles: readonly {
    readonly role: string;
    readonly unit: string;
    readonly from?: string;
    readonly to?: string;
  }[];
  /** Who of the demo's officials this is; their ids are made when the demo is loaded. */
  readonly official?: keyof DemoIdentities;
  /** Who of the demo's cadres this is. */
  readonly cadre?: keyof DemoIdentities;
}

/** Jiading District of Shanghai by its administrative division code (GB/T 2260), and Anting Town below it. */
const DISTRICT = '310114';
const TOWN = '310114103';
/** The demo's seventh village, which is invented. */
const VILLAGE = '310114103907';

export const demoPeople: Readonly<Record<string, DemoPerson>> = {
  'district-organiser': {
    id: '5b0c3f6e-7a51-4f0e-9d39-0d5f6c1a2e01',
    description:
      '区委组织部工作人员（虚构），可读写全区 / organiser of the district (invented), reads and writes all of it',
    roles: [{ role: 'DISTRICT_ORGANISER', unit: DISTRICT }],
  },
  auditor: {
    id: '5b0c3f6e-7a51-4f0e-9d39-0d5f6c1a2e02',
    description: '审计人员（虚构），只读 / auditor (invented), reads only',
    roles: [{ role: 'AUDITOR', unit: DISTRICT }],
  },
  analyst: {
    id: '5b0c3f6e-7a51-4f0e-9d39-0d5f6c1a2e03',
    description: '统计分析人员（虚构），只看数字不看人 / analyst (invented), sees figures and no persons',
    roles: [{ role: 'ANALYST', unit: DISTRICT }],
  },
  'town-organiser': {
    id: '5b0c3f6e-7a51-4f0e-9d39-0d5f6c1a2e04',
    description: '安亭镇组织委员（虚构），可读写本镇 / organiser of Anting Town (invented), reads and writes the town',
    roles: [{ role: 'TOWN_ORGANISER', unit: TOWN }],
    cadre: 'townOrganiser',
  },
  'village-leader': {
    id: '5b0c3f6e-7a51-4f0e-9d39-0d5f6c1a2e05',
    description: '南圃村村委会主任（虚构），管本村 / director of a village (invented), leads the village',
    roles: [{ role: 'VILLAGE_LEADER', unit: VILLAGE }],
    cadre: 'villageLeader',
  },
  mentor: {
    id: '5b0c3f6e-7a51-4f0e-9d39-0d5f6c1a2e06',
    description: '同村党组织书记（虚构），只看结对的村官 / secretary of that village (invented), mentors one official',
    roles: [{ role: 'MENTOR', unit: VILLAGE }],
    cadre: 'mentor',
  },
  official: {
    id: '5b0c3f6e-7a51-4f0e-9d39-0d5f6c1a2e07',
    description: '该村大学生村官（虚构），只看本人 / official of that village (invented), sees the own record',
    roles: [{ role: 'OFFICIAL', unit: VILLAGE }],
    official: 'official',
  },
};
