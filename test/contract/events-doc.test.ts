import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { eventContracts, eventTopics, stateContracts } from '@cunguan/events';

const text = readFileSync('docs/events.md', 'utf8');

describe('docs/events.md', () => {
  it.each(eventTopics().map(({ name }) => name))('describes the topic %s', (name) => {
    expect(text).toContain(`### \`${name}\``);
  });

  it('has every event type and every state topic with both titles, and no other', () => {
    const rows = [
      ...eventContracts.map(({ type, title }) => [type, title] as const),
      ...stateContracts.map(({ topic, title }) => [topic, title] as const),
    ].map(([name, { zh, en }]) => `| \`${name}\` | ${zh} / ${en} |`);
    const found = text.split('\n').filter((line) => line.startsWith('| `cunguan.'));
    expect(found.map((row) => row.replaceAll(/ +/g, ' ')).sort()).toEqual(rows.sort());
  });
});
