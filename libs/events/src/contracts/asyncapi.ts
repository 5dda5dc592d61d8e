import { allTopics, eventContracts, stateContracts, type Topic } from '../catalogue.js';
import type { EventContract } from '../event-contract.js';
import type { GoldenExample } from './golden-example.js';
import { inBoth, jsonSchemaOf } from './json-schema.js';
import { headersOf } from './message-headers.js';

const BINDING = { bindingVersion: '0.5.0' };

const camel = (kebab: string): string => kebab.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

/** `officialRegistered` of `cunguan.people.official-registered.v1`; a later version shows in the name. */
const messageName = (type: string): string => {
  const [, , name = '', version = ''] = type.split('.');
  return camel(name) + (version === 'v1' ? '' : version.toUpperCase());
};

/** `officialEvents` of `cunguan.people.official.events.v1`. */
const channelName = (topic: string): string => {
  const [, , noun = '', what = ''] = topic.split('.');
  return camel(`${noun}-${what}`);
};

const keyText = ({ keyFields }: EventContract): string =>
  inBoth({
    zh: `取自 ${keyFields.join('，为空则 ')}`,
    en: `taken from ${keyFields.join(' or, where that is null, ')}`,
  });

const messageOf = (contract: EventContract, { headers, value }: GoldenExample): object => {
  // The dialect belongs to a document of its own, and two parts of one document may not have the same id.
  const payload = Object.entries(jsonSchemaOf(contract)).filter(([keyword]) => !['$schema', '$id'].includes(keyword));
  return {
    name: contract.type,
    title: contract.title.en,
    summary: inBoth(contract.title),
    contentType: 'application/json',
    bindings: { kafka: { key: { type: 'string', format: 'uuid', description: keyText(contract) }, ...BINDING } },
    headers: headersOf(contract.type, contract.service),
    payload: Object.fromEntries(payload),
    examples: [{ name: 'golden', headers, payload: value }],
  };
};

const days = (ms: string | undefined): string => String(Number(ms) / 86_400_000);

const keepingOf = ({ config }: Topic): string =>
  inBoth(
    config['cleanup.policy'] === 'compact'
      ? {
          zh: `每个聚合的完整现状，键为其编号；压缩保留最后一条；值为空表示已删除，此前内容约 ${days(config['delete.retention.ms'])} 天内清除`,
          en: `The full current state of each aggregate, keyed by its id; compaction keeps the last; no value means erased, and what was said before goes within about ${days(config['delete.retention.ms'])} days`,
        }
      : {
          zh: `同一键的事件按发生顺序；主题之间无顺序；保留 ${days(config['retention.ms'])} 天`,
          en: `Events of one key are in order; between topics there is none; kept for ${days(config['retention.ms'])} days`,
        },
  );

/** The settings that the binding knows; `max.compaction.lag.ms` is not among them. */
const settingsOf = ({ config }: Topic): object => ({
  'cleanup.policy': [config['cleanup.policy']],
  ...Object.fromEntries(
    ['retention.ms', 'delete.retention.ms'].flatMap((name) => (name in config ? [[name, Number(config[name])]] : [])),
  ),
});

const channelOf = (topic: Topic, types: readonly string[]): object => ({
  address: topic.name,
  description: keepingOf(topic),
  messages: Object.fromEntries(
    types.map((type) => [messageName(type), { $ref: `#/components/messages/${messageName(type)}` }]),
  ),
  bindings: {
    kafka: { partitions: topic.partitions, topicConfiguration: settingsOf(topic), ...BINDING },
  },
});

/** The AsyncAPI 3.0 document of what a service publishes, with one committed example for each type. */
export const asyncApiOf = (service: string, goldens: ReadonlyMap<string, GoldenExample>): object => {
  const own = [...eventContracts, ...stateContracts].filter((contract) => contract.service === service);
  const topics = allTopics().filter(({ name }) => own.some(({ topic }) => topic === name));
  return {
    asyncapi: '3.0.0',
    id: `urn:cunguan:${service}`,
    info: {
      title: `村官事件：${service} / Cunguan events: ${service}`,
      version: '1.0.0',
      description: inBoth({
        zh: '本服务发布的全部事件与现状。不含个人信息；未列出的字段应忽略。',
        en: 'All events and states that this service publishes. Nothing personal is in them; ignore a field that is not listed.',
      }),
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(
      topics.map((topic) => [
        channelName(topic.name),
        channelOf(
          topic,
          own.filter((contract) => contract.topic === topic.name).map(({ type }) => type),
        ),
      ]),
    ),
    operations: Object.fromEntries(
      topics.map(({ name }) => [
        `publish${channelName(name).replace(/^./, (letter) => letter.toUpperCase())}`,
        { action: 'send', channel: { $ref: `#/channels/${channelName(name)}` } },
      ]),
    ),
    components: {
      messages: Object.fromEntries(
        own.map((contract) => {
          const golden = goldens.get(contract.type);
          if (!golden) throw new Error(`${contract.type} has no golden example`);
          return [messageName(contract.type), messageOf(contract, golden)];
        }),
      ),
    },
  };
};
