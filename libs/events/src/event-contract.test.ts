import { describe, expect, it } from '@jest/globals';
import { decodeEvent, encodeEvent, eventContracts, eventTopics, mentorshipStarted } from './index.js';

const example = mentorshipStarted.of('00000000-0000-4000-8000-000000000001', 3, mentorshipStarted.example);
const published = { ...example, id: 'e1', time: '2015-06-30T00:00:00.000Z', traceparent: null };

describe('event contracts', () => {
  it.each(eventContracts.map((contract) => [contract.type, contract] as const))(
    '%s accepts its own example and is keyed by a field of it',
    (_type, contract) => {
      const event = contract.of('a', 1, contract.example);
      expect(event.payload).toEqual(contract.example);
      expect(Object.values(event.payload)).toContain(event.key);
    },
  );

  it('names each type once', () => {
    const types = eventContracts.map((contract) => contract.type);
    expect(new Set(types).size).toBe(types.length);
  });

  it('refuses to publish a field that the contract does not list', () => {
    const leaking = { ...mentorshipStarted.example, name: 'somebody' };
    expect(() => mentorshipStarted.of('a', 1, leaking)).toThrow();
  });

  it('leaves out a field that a newer producer added', () => {
    const newer = { ...mentorshipStarted.example, level: 'VILLAGE' };
    expect(mentorshipStarted.parse(newer)).toEqual(mentorshipStarted.example);
  });

  it('comes back from Kafka as it was sent', () => {
    const { key, value, headers } = encodeEvent(published);
    expect(decodeEvent({ topic: example.topic, key, value, headers })).toEqual(published);
  });

  it.each(['ce_id', 'ce_type', 'ce_time', 'ce_subject', 'ce_aggregateversion'])(
    'calls a message without %s malformed',
    (name) => {
      const { key, value, headers } = encodeEvent(published);
      const cut = Object.fromEntries(Object.entries(headers).filter(([header]) => header !== name));
      expect(() => decodeEvent({ topic: example.topic, key, value, headers: cut })).toThrow(name);
    },
  );

  it('keeps every event topic for 400 days', () => {
    expect(eventTopics().map((topic) => topic.config['retention.ms'])).toEqual(eventTopics().map(() => '34560000000'));
  });
});
