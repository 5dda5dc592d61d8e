import type { DemoClient } from './demo-client.js';
import type { DemoOfficial } from './officials.demo.js';
import type { DemoTown } from './organisation.demo.js';

const ANSWER = 'official { id } warnings { code }';

/** Careers of a few of the invented officials: whom, by number. */
const GRADUATE = 3;
const PROBATIONER = 5;
const NATIVE = 9;
const MISDATED = 15;

/** Gives the commands one after another; each counts the version up by one, also where the demo is loaded again. */
const inTurn = async (
  client: DemoClient,
  official: DemoOfficial | undefined,
  version: number,
  commands: readonly (readonly [mutation: string, input: object])[],
): Promise<void> => {
  if (!official) throw new Error('the demo has too few officials for their careers');
  for (const [n, [mutation, input]] of commands.entries()) {
    const key = `career:${String(official.number)}:${mutation}`;
    await client.mutate(mutation, key, { officialId: official.id, expectedVersion: version + n, ...input }, ANSWER);
  }
};

/**
 * A master's degree gained in service, full membership after a probation, wishes, somebody posted at home, and a birth date that
 * was registered wrongly. It comes right after the contract terms: versions count from there.
 */
export const loadCareers = async (
  client: DemoClient,
  { departments, villages }: DemoTown,
  officials: readonly DemoOfficial[],
): Promise<void> => {
  const of = (number: number): DemoOfficial | undefined => officials.find((official) => official.number === number);
  await Promise.all([
    inTurn(client, of(GRADUATE), 2, [
      ['recordQualification', { education: 'MASTER', specialties: ['MANAGEMENT', 'LAW'], from: '2015-07-01' }],
      [
        'stateWishes',
        {
          wishes: [
            { kind: 'TOWN_DEPARTMENT', departmentId: departments[0], note: '愿从事党政综合工作（虚构）' },
            { kind: 'VILLAGE_COMMITTEES' },
            { kind: 'CIVIL_SERVICE' },
          ],
        },
      ],
    ]),
    inTurn(client, of(PROBATIONER), 2, [['recordPartyStatus', { status: 'FULL_MEMBER', from: '2015-10-01' }]]),
    // Posted in the home village: the answer warns.
    inTurn(client, of(NATIVE), 2, [
      ['correctOfficial', { homeVillageId: villages[NATIVE]?.id, reason: '户籍资料补登（虚构）' }],
    ]),
    inTurn(client, of(MISDATED), 2, [
      ['correctOfficial', { birthDate: '1991-07-16', reason: '与居民身份证核对，登记日期有误（虚构）' }],
    ]),
  ]);
};
