import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recusalDeclared, recusalState, recusalWithdrawn } from '@cunguan/events';
import { publishedEvent, createTestDatabase, type TestDatabase } from '@cunguan/testing';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { recusalCopy, recusalHandlers, recusalTables, requireImpartial } from './index.js';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase(() => Promise.resolve());
  dataSource = await new DataSource({
    type: 'postgres',
    url: database.ownerUrl,
    installExtensions: false,
  }).initialize();
  for (const sql of recusalTables) await dataSource.query(sql);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

type Pair = readonly [string, string];

const declared = ([personId, relativeId]: Pair, recusalId: string = randomUUID()) =>
  recusalDeclared.of(recusalId, 1, { recusalId, personKind: 'CADRE', personId, relativeKind: 'OFFICIAL', relativeId });

const handle = async (event: ReturnType<typeof declared>): Promise<void> => {
  const handler = recusalHandlers.find(({ type }) => type === event.type);
  await handler?.handle(dataSource.manager, publishedEvent(event));
};

const nobody = { officialId: null, cadreId: null };

const codeOf = (viewer: { officialId: string | null; cadreId: string | null }, named: string[], subjects: string[]) =>
  requireImpartial(dataSource.manager, viewer, named, subjects).then(
    () => 'impartial',
    (error: unknown) => (error as { readonly code: string }).code,
  );

const PERSONS = Array.from({ length: 6 }, (): string => randomUUID());
const someone = fc.constantFrom(...PERSONS);
const pair = fc.tuple(someone, someone).filter(([a, b]) => a !== b);
const some = fc.uniqueArray(someone, { maxLength: 3 });

describe('impartiality', () => {
  it('is wanting exactly where a decider is a subject or kin of one, in whichever order anything is named', async () => {
    const noted = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(pair, { maxLength: 5 }),
        fc.option(someone, { nil: null }),
        fc.option(someone, { nil: null }),
        some,
        some,
        async (kin, officialId, cadreId, named, subjects) => {
          await dataSource.query('TRUNCATE recusals');
          for (const one of kin) await handle(declared(one));
          const deciders = [officialId, cadreId, ...named].filter((id) => id !== null);
          const isKin = (a: string, b: string) => kin.some((one) => one.includes(a) && one.includes(b) && a !== b);
          const wanted = deciders.some((id) => subjects.includes(id))
            ? 'ACCESS.OWN_CASE'
            : deciders.some((decider) => subjects.some((subject) => isKin(decider, subject)))
              ? 'ACCESS.KIN'
              : 'impartial';
          noted.add(wanted);
          expect(await codeOf({ officialId, cadreId }, named, subjects)).toBe(wanted);
        },
      ),
      { numRuns: 150 },
    );
    expect([...noted].sort()).toEqual(['ACCESS.KIN', 'ACCESS.OWN_CASE', 'impartial']);
  });

  it('says who is recused from whom, in both languages, and not what they are to each other', async () => {
    const [decider, subject] = [randomUUID(), randomUUID()];
    await handle(declared([subject, decider]));
    const refusal = requireImpartial(dataSource.manager, nobody, [decider], [randomUUID(), subject]);
    await expect(refusal).rejects.toThrow(new RegExp(`${decider} 与 ${subject} .*第七十四条.* / .*art\\. 74`));
  });

  it('takes one statement, and none where nobody decides', async () => {
    const statements: string[] = [];
    const counting = {
      query: (sql: string, values: unknown[]) => {
        statements.push(sql);
        return dataSource.query<unknown[]>(sql, values);
      },
    } as unknown as typeof dataSource.manager;
    await requireImpartial(counting, { ...nobody, cadreId: randomUUID() }, [randomUUID()], PERSONS);
    expect(statements).toHaveLength(1);
    await requireImpartial(counting, nobody, [], PERSONS);
    expect(statements).toHaveLength(1);
  });
});

describe('the copy', () => {
  it('is as the state makes it, takes an event twice as once, and keeps nothing of what was withdrawn', async () => {
    const [personId, relativeId, recusalId] = [randomUUID(), randomUUID(), randomUUID()];
    const event = declared([personId, relativeId], recusalId);
    await handle(event);
    await handle(event);
    const rows = () => dataSource.query<object[]>('SELECT * FROM recusals WHERE id = $1', [recusalId]);
    const state = recusalState.of(recusalId, 1, {
      ...recusalState.example,
      recusalId,
      personId,
      relativeId,
    });
    expect(await rows()).toEqual(recusalCopy.rowsOf(publishedEvent(state))?.['recusals']);
    expect(await codeOf({ officialId: relativeId, cadreId: null }, [], [personId])).toBe('ACCESS.KIN');
    await handle(recusalWithdrawn.of(recusalId, 2, { recusalId }));
    expect(await rows()).toEqual([]);
    expect(await codeOf({ officialId: relativeId, cadreId: null }, [], [personId])).toBe('impartial');
  });
});
