import { readFileSync } from 'node:fs';

const escape = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const code = (text) => `<code>${escape(text)}</code>`;

/** Both languages; the switch at the page's top hides one of them without a script. */
const both = ({ zh, en }) => `<span lang="zh-CN">${escape(zh)}</span><span lang="en">${escape(en)}</span>`;
const say = (zh, en) => both({ zh, en });

const bounds = ({ minimum, maximum }) => {
  const top = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  const bottom = minimum === Number.MIN_SAFE_INTEGER ? undefined : minimum;
  if (bottom === undefined && top === undefined) return '';
  return ` ${bottom ?? ''}…${top ?? ''}`;
};

/** A field's type in a few words: `date or null`, `integer 1…5`, `LAW | ARTS`. */
const typeOf = (schema) => {
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.enum) return schema.enum.join(' | ');
  if (schema.items?.properties) return 'array of';
  if (schema.items) return `array of ${typeOf(schema.items)}`;
  if (schema.format) return schema.format;
  return `${schema.type}${bounds(schema)}${schema.pattern ? ` ${schema.pattern}` : ''}`;
};

const fieldRow = (path, name, schema, required, textOf) =>
  `<tr><td>${code(path + name)}</td><td>${code(typeOf(schema))}</td>` +
  `<td>${required.includes(name) ? say('是', 'yes') : say('否', 'no')}</td><td>${both(textOf(name, schema))}</td></tr>`;

/** A row for each field, and after a list of objects one for each of their fields: `offices[].heldFrom`. */
const fieldRows = ({ properties, required }, textOf, path = '') =>
  Object.entries(properties).flatMap(([name, schema]) => [
    fieldRow(path, name, schema, required, textOf),
    ...(schema.items?.properties ? fieldRows(schema.items, textOf, `${path}${name}[].`) : []),
  ]);

const eventArticle = ({ type, title }, { schemas, goldens, textOf }) => {
  return `<article id="${escape(type)}">
<h3>${both(title)}</h3>
<p>${code(type)}</p>
<div class="wide"><table>
<thead><tr><th>${say('字段', 'field')}</th><th>${say('类型', 'type')}</th><th>${say('必填', 'required')}</th><th>${say('含义', 'meaning')}</th></tr></thead>
<tbody>
${fieldRows(schemas.get(type), textOf).join('\n')}
</tbody>
</table></div>
<details><summary>${say('示例', 'example')}</summary>
<pre>${escape(JSON.stringify(goldens.get(type), null, 2))}</pre>
</details>
</article>`;
};

const keeping = (config) => {
  const days = (setting) => Number(config[setting]) / 86_400_000;
  if (config['cleanup.policy'] !== 'compact') return say(`${days('retention.ms')} 天`, `${days('retention.ms')} days`);
  const erased = days('delete.retention.ms');
  return say(
    `每个聚合的最后一条；值为空表示已删除，此前内容约 ${erased} 天内清除`,
    `the last message of each aggregate; no value means erased, and what was said before goes within about ${erased} days`,
  );
};

const topicSection = ({ name, partitions, config }, events, contracts) => {
  const keys = [...new Set(events.map(({ type }) => schemaKey(contracts.schemas.get(type))))];
  return `<section id="${escape(name)}">
<h2>${code(name)}</h2>
<dl>
<dt>${say('键', 'key')}</dt><dd>${keys.map(code).join(', ')}</dd>
<dt>${say('保留', 'kept for')}</dt><dd>${keeping(config)}</dd>
<dt>${say('清理', 'clean-up')}</dt><dd>${code(config['cleanup.policy'])}</dd>
<dt>${say('分区', 'partitions')}</dt><dd>${partitions}</dd>
</dl>
${events.map((contract) => eventArticle(contract, contracts)).join('\n')}
</section>`;
};

/** `officialId ?? candidacyId`: the second where the first is null. */
const schemaKey = (schema) => schema['x-key'].join(' ?? ');

const languageSwitch = `<fieldset>
<label><input type="radio" name="language" id="both" checked> 中文 / English</label>
<label><input type="radio" name="language" id="zh"> 中文</label>
<label><input type="radio" name="language" id="en"> English</label>
</fieldset>`;

const contentsItem = ({ type, title }) => `<li><a href="#${escape(type)}">${both(title)}</a></li>`;

/** The browsable page of all topics and events: one file, no script, nothing from elsewhere. */
export const renderEventsPage = ({ contracts, allTopics, ...described }) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>村官事件 / Cunguan events</title>
<style>${readFileSync(new URL('events-page.css', import.meta.url), 'utf8')}</style>
</head>
<body>
<h1>${say('村官事件', 'Cunguan events')}</h1>
${languageSwitch}
<p>${say(
  '每个主题、事件与现状的契约。消息为 CloudEvents 1.0 二进制模式；不含个人信息；未列出的字段应忽略。',
  'The contract of every topic, event and state. Messages are CloudEvents 1.0 in binary mode; nothing personal is in them; ignore a field that is not listed.',
)}</p>
<nav><ul>
${contracts.map(contentsItem).join('\n')}
</ul></nav>
<main>
${allTopics()
  .map((topic) =>
    topicSection(
      topic,
      contracts.filter((contract) => contract.topic === topic.name),
      described,
    ),
  )
  .join('\n')}
</main>
</body>
</html>
`;
