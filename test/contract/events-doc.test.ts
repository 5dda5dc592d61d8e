import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { eventContracts, eventTopics } from '@cunguan/events';

const text = readFileSync('docs/events.md', 'utf8');

describe('docs/events.md', () => {
  it.each(eventTopics().map(({ name }) => name))('describes the topic %s', (name) => {
    expect(text).toContain(`### \`${name}\``);
  });

  it('has every event type with both titles, and no other', () => {
    const rows = eventContracts.map(({ type, title }) => `| \`${type}\` | ${title.zh} / ${title.en} |`);
    const found = text.split('\n').filter((line) => line.startsWith('| `cunguan.'));
    expect(found.map((row) => row.replaceAll(/ +/g, ' ')).sort()).toEqual(rows.sort());
  });
});
