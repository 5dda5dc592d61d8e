import type { BilingualText } from '@cunguan/domain';
import { inBoth, type JsonSchema } from './json-schema.js';

const described = (zh: string, en: string, schema: JsonSchema): JsonSchema => {
  const text: BilingualText = { zh, en };
  return { description: inBoth(text), ...schema };
};

const uuid = { type: 'string', format: 'uuid' };

/** The JSON Schema of the Kafka headers of one event type; CloudEvents 1.0, binary mode. */
export const headersOf = (type: string, service: string): JsonSchema => {
  const properties = {
    'content-type': described('值的格式', 'The format of the value', { const: 'application/json' }),
    ce_specversion: described('CloudEvents 版本', 'The version of CloudEvents', { const: '1.0' }),
    ce_id: described('事件编号；重复投递时不变', 'The id of the event; the same whenever it is delivered again', uuid),
    ce_source: described('发布的服务', 'The service that published it', { const: `/cunguan/${service}` }),
    ce_type: described('事件类型', 'The type of the event', { const: type }),
    ce_time: described('记录时间，UTC', 'When it was recorded, UTC', { type: 'string', format: 'date-time' }),
    ce_subject: described('聚合的编号', 'The id of the aggregate', uuid),
    ce_dataschema: described('值的 JSON Schema', 'The JSON Schema of the value', {
      const: `urn:cunguan:event:${type}`,
    }),
    ce_partitionkey: described('消息的键', 'The key of the message', uuid),
    ce_aggregateversion: described('聚合的版本，只增不减', 'The version of the aggregate, which only rises', {
      type: 'string',
      pattern: '^[1-9]\\d*$',
    }),
  };
  const others = {
    ce_validtime: described(
      '事实自此日起成立，上海时区民用日期；状态消息没有',
      'The civil date in Asia/Shanghai from which the fact holds; a state has none',
      { type: 'string', format: 'date' },
    ),
    ce_corrects: described('所更正事件的编号', 'The id of the event that this one corrects', uuid),
    ce_causationid: described('造成此状态的事件的编号', 'The id of the event that made this state', uuid),
    traceparent: described('W3C 跟踪上下文', 'The W3C trace context', { type: 'string' }),
  };
  return {
    type: 'object',
    properties: { ...properties, ...others },
    required: Object.keys(properties),
  };
};
