import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { allTopics, eventContracts, stateContracts } from '@cunguan/events';
import { Parser, type AsyncAPIDocumentInterface } from '@asyncapi/parser';
import { Ajv } from 'ajv';
import { SERVICE_NAMES } from '../../infra/postgres/services.js';

const parser = new Parser();
// The parser reads the examples of a message and does not hold them against its schemas.
const ajv = new Ajv({ strict: false, validateFormats: false });

describe('docs/asyncapi', () => {
  it('has a document for each service', () => {
    expect(readdirSync('docs/asyncapi').sort()).toEqual(SERVICE_NAMES.map((name) => `${name}.yaml`).sort());
  });
});

describe.each(SERVICE_NAMES)('the AsyncAPI document of %s', (service) => {
  const contracts = [...eventContracts, ...stateContracts].filter((contract) => contract.service === service);
  let document: AsyncAPIDocumentInterface;

  beforeAll(async () => {
    const parsed = await parser.parse(readFileSync(`docs/asyncapi/${service}.yaml`, 'utf8'));
    // 0 is an error, 1 a warning; what is below gives advice.
    expect(parsed.diagnostics.filter(({ severity }) => [0, 1].includes(severity))).toEqual([]);
    if (!parsed.document) throw new Error(`docs/asyncapi/${service}.yaml is no AsyncAPI document`);
    document = parsed.document;
  });

  it('is AsyncAPI 3.0 and names every topic with its Kafka settings', () => {
    expect(document.version()).toBe('3.0.0');
    const found = document
      .channels()
      .all()
      .map((channel) => [channel.address(), channel.bindings().get('kafka')?.value()]);
    const expected = allTopics()
      .filter(({ name }) => contracts.some(({ topic }) => topic === name))
      .map(({ name, partitions, config }) => [
        name,
        {
          partitions,
          topicConfiguration: name.endsWith('.state.v1')
            ? { 'cleanup.policy': ['compact'], 'delete.retention.ms': Number(config['delete.retention.ms']) }
            : { 'cleanup.policy': ['delete'], 'retention.ms': Number(config['retention.ms']) },
        },
      ]);
    expect(found).toEqual(expected);
  });

  it('has every event and state with key, headers, payload and example, and no other', () => {
    const messages = document.messages().all();
    expect(messages.map((message) => message.name()).sort()).toEqual(contracts.map(({ type }) => type).sort());
    for (const message of messages) {
      expect(message.bindings().get('kafka')).toBeDefined();
      expect(message.headers()?.required()).toContain('ce_id');
      expect(message.payload()?.additionalProperties()).toBe(false);
      const [example, ...others] = message.examples().all();
      expect(others).toEqual([]);
      expect(ajv.validate(message.payload()?.json() ?? false, example?.payload())).toBe(true);
      expect(ajv.validate(message.headers()?.json() ?? false, example?.headers())).toBe(true);
    }
  });
});
