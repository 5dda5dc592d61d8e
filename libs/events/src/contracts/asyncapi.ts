import { eventContracts, eventTopics, type Topic } from '../catalogue.js';
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

const channelName = (topic: string): string => `${camel(topic.split('.')[2] ?? '')}Events`;

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

const daysOf = (config: Topic['config']): string => String(Number(config['retention.ms']) / 86_400_000);

const channelOf = ({ name, partitions, config }: Topic, types: readonly string[]): object => ({
  address: name,
  description: inBoth({
    zh: `同一键的事件按发生顺序；主题之间无顺序；保留 ${daysOf(config)} 天`,
    en: `Events of one key are in order; between topics there is none; kept for ${daysOf(config)} days`,
  }),
  messages: Object.fromEntries(
    types.map((type) => [messageName(type), { $ref: `#/components/messages/${messageName(type)}` }]),
  ),
  bindings: {
    kafka: {
      partitions,
      topicConfiguration: {
        'cleanup.policy': [config['cleanup.policy']],
        'retention.ms': Number(config['retention.ms']),
      },
      ...BINDING,
    },
  },
});

/** The AsyncAPI 3.0 document of what a service publishes, with one committed example for each type. */
export const asyncApiOf = (service: string, goldens: ReadonlyMap<string, GoldenExample>): object => {
  const own = eventContracts.filter((contract) => contract.service === service);
  const topics = eventTopics().filter(({ name }) => own.some(({ topic }) => topic === name));
  return {
    asyncapi: '3.0.0',
    id: `urn:cunguan:${service}`,
    info: {
      title: `村官事件：${service} / Cunguan events: ${service}`,
      version: '1.0.0',
      description: inBoth({
        zh: '本服务发布的全部事件。不含个人信息；未列出的字段应忽略。',
        en: 'All events that this service publishes. Nothing personal is in them; ignore a field that is not listed.',
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
