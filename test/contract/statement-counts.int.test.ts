import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onStatement } from '@cunguan/database';
import type { Answer, Asker } from '@cunguan/testing';
import { fiftyOfMentoring, fiftyOfPeople, fiftyOfTraining, MANY, type Fifty } from './fifty-of-each.js';
import { entityTypes, graphOf, listsOf, typeOfQuery, wholeSelection } from './whole-selection.js';

/** An entity's fields, and those of what they lead to. */
const LEVELS = 2;
const FEW = 5;
const OPEN = { people: fiftyOfPeople, mentoring: fiftyOfMentoring, training: fiftyOfTraining } as const;
const DISTRICT: Asker = { id: 'counting', grants: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }] };

/** The statements that one fetch of a subgraph runs, by their texts. */
const statementsOf = async (ask: () => Promise<Answer>): Promise<readonly string[]> => {
  const said: string[] = [];
  const stop = onStatement((sql) => said.push(sql));
  const { errors } = await ask();
  stop();
  if (errors) throw new Error(errors[0]?.message);
  return said.sort();
};

const twice = (texts: readonly string[]): readonly string[] => texts.filter((text, n) => text === texts[n - 1]);

describe.each(['people', 'mentoring', 'training'] as const)('one fetch of %s', (service) => {
  const graph = graphOf(service);
  let fifty: Fifty;
  beforeAll(async () => {
    fifty = await OPEN[service]();
    // Where the units of the viewer's grants are is asked once and kept.
    await fifty.client.ask('{ __typename }', {}, DISTRICT);
  }, 120_000);
  afterAll(() => fifty.stop());

  it('is counted for every type that is resolved by its id', () => {
    expect(Object.keys(fifty.ids).sort()).toEqual(entityTypes(graph));
  });

  it.each(entityTypes(graph))('runs no statement twice for 50 of %s, and as many as for 5', async (type) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} {
      __typename ${wholeSelection(graph, type, LEVELS)} } } }`;
    const asked = (count: number) => {
      const of = (fifty.ids[type] ?? []).slice(0, count).map((id) => ({ __typename: type, id }));
      return statementsOf(async () => {
        const answer = await fifty.client.ask(query, { of }, DISTRICT);
        expect(answer.data?.['_entities']).toEqual(of.map(() => expect.objectContaining({ __typename: type })));
        return answer;
      });
    };
    const many = await asked(MANY);
    expect(twice(many)).toEqual([]);
    expect(many).toEqual(await asked(FEW));
  });

  it('runs no statement twice for a page of 50 of any list, and as many as for 5', async () => {
    for (const list of listsOf(graph)) {
      const selection = wholeSelection(graph, typeOfQuery(graph, list), LEVELS);
      const asked = (first: number) =>
        statementsOf(() => fifty.client.ask(`{ ${list}(first: ${String(first)}) { ${selection} } }`, {}, DISTRICT));
      const many = await asked(MANY);
      expect(twice(many)).toEqual([]);
      expect(many).toEqual(await asked(FEW));
    }
  });
});
