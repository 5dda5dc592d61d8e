import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { eventContracts, eventTopics } from '@cunguan/events';
import { fieldText } from '@cunguan/events/contracts';

const html = readFileSync('gateway/events.html', 'utf8');

/** The part of the page that is headed by the id. */
const partOf = (tag: 'section' | 'article', id: string): string => {
  const from = html.indexOf(`<${tag} id="${id}">`);
  return from < 0 ? '' : html.slice(from, html.indexOf(`</${tag}>`, from));
};

describe('gateway/events.html', () => {
  it.each(eventTopics().map(({ name }) => name))('tells the key and the settings of %s', (topic) => {
    const section = partOf('section', topic);
    for (const text of ['400 天', '400 days', '<code>delete</code>', '<dd>3</dd>', 'Id</code></dd>']) {
      expect(section).toContain(text);
    }
  });

  it.each(eventContracts.map((contract) => [contract.type, contract] as const))(
    'tells title, fields and example of %s',
    (type, { title, schema }) => {
      const article = partOf('article', type);
      expect(article).toContain(`<span lang="zh-CN">${title.zh}</span><span lang="en">${title.en}</span>`);
      for (const name of Object.keys(schema.shape)) {
        expect(article).toMatch(new RegExp(`<td><code>${name}</code></td><td><code>[^<]+</code></td>`));
        expect(article).toContain(fieldText(name, false).en);
      }
      expect(article).toContain('ce_aggregateversion');
      expect(html).toContain(`<a href="#${type}">`);
    },
  );

  it('runs no script and loads nothing', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\sstyle=|url\(|@import|(src|href)="(?!#)/);
  });
});
