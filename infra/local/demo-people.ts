/** An invented person who may ask the local issuer for a token. No such people exist. */
export interface DemoPerson {
  readonly id: string;
  readonly description: string;
  readonly roles: readonly { readonly role: string; readonly unit: string }[];
}

/** Jiading District of Shanghai by its administrative division code (GB/T 2260). */
const DISTRICT = '310114';

export const demoPeople: Readonly<Record<string, DemoPerson>> = {
  'district-organiser': {
    id: '5b0c3f6e-7a51-4f0e-9d39-0d5f6c1a2e01',
    description: '区委组织部工作人员（虚构），可读写 / organiser of the district (invented), reads and writes',
    roles: [{ role: 'DISTRICT_ORGANISER', unit: DISTRICT }],
  },
  auditor: {
    id: '5b0c3f6e-7a51-4f0e-9d39-0d5f6c1a2e02',
    description: '审计人员（虚构），只读 / auditor (invented), reads only',
    roles: [{ role: 'AUDITOR', unit: DISTRICT }],
  },
};
