import { describe, expect, it } from '@jest/globals';
import { jsonSchemaOf } from './contracts/index.js';
import {
  allTopics,
  contractOf,
  correcting,
  decodeEvent,
  encodeEvent,
  eventContracts,
  eventTopics,
  mentorshipStarted,
  cadreState,
  mentorshipState,
  stateContracts,
  stateTopics,
  type PublishedEvent,
} from './index.js';

const id = '00000000-0000-4000-8000-000000000001';
const example = mentorshipStarted.of(id, 3, mentorshipStarted.example);
const published: PublishedEvent = {
  ...example,
  id: 'e1',
  time: '2015-06-30T00:00:00.000Z',
  traceparent: null,
  causationId: null,
};
const state: PublishedEvent = {
  ...mentorshipState.of(id, 3, mentorshipState.example),
  id: 'e2',
  time: '2015-06-30T00:00:00.000Z',
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  causationId: 'e1',
};

const sent = (event: PublishedEvent, without: readonly string[] = []): PublishedEvent => {
  const { key, value, headers } = encodeEvent(event);
  const kept = Object.entries(headers).filter(([name]) => !without.includes(name));
  return decodeEvent({ topic: event.topic, key, value, headers: Object.fromEntries(kept) });
};

describe('event contracts', () => {
  it.each(eventContracts.map((contract) => [contract.type, contract] as const))(
    '%s accepts its own example and is keyed by a field of it',
    (_type, contract) => {
      const event = contract.of('a', 1, contract.example);
      expect(event.payload).toEqual(contract.example);
      expect(Object.values(event.payload ?? {})).toContain(event.key);
    },
  );

  it.each(eventContracts.map((contract) => [contract.type, contract] as const))(
    '%s says by a date of its own from when it holds, unless it has none',
    (_type, contract) => {
      const { properties } = jsonSchemaOf(contract);
      const dates = Object.keys(properties).filter((name) => properties[name]?.format === 'date');
      const { validField } = contract;
      expect(dates.includes(validField ?? '')).toBe(dates.length > 0);
      const { validOn } = contract.of('a', 1, contract.example);
      const values = contract.example as Readonly<Record<string, unknown>>;
      expect(validOn).toBe(validField && values[validField]);
    },
  );

  it('names each type once', () => {
    const types = [...eventContracts, ...stateContracts].map((contract) => contract.type);
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
});

describe('an event', () => {
  it('comes back from Kafka as it was sent', () => {
    expect(sent(published)).toEqual(published);
  });

  it('comes back as a correction of the one that it corrects', () => {
    const correction = { ...published, ...correcting(example), corrects: 'e0' };
    expect(sent(correction)).toEqual({ ...published, corrects: 'e0' });
  });

  it('without a day of its own holds from the day of its recording, in Shanghai', () => {
    const late = { ...published, validOn: null, time: '2015-06-30T16:00:00.000Z' };
    expect(sent(late).validOn).toBe('2015-07-01');
  });

  it('of before the day was told is read all the same', () => {
    expect(sent(published, ['ce_validtime'])).toEqual({ ...published, validOn: null });
  });

  it.each(['ce_id', 'ce_type', 'ce_time', 'ce_subject', 'ce_aggregateversion'])('without %s is malformed', (name) => {
    expect(() => sent(published, [name])).toThrow(name);
  });

  it('may not be without a value', () => {
    expect(() => sent({ ...published, payload: null })).toThrow('only a state may have no value');
  });
});

describe('state contracts', () => {
  it.each(stateContracts.map((contract) => [contract.type, contract] as const))(
    '%s accepts its own example and is keyed by the aggregate, as its tombstone is',
    (type, contract) => {
      const { topic } = contract;
      const of = { type, topic, key: id, aggregateId: id, aggregateVersion: 7, validOn: null, corrects: null };
      expect(contract.of(id, 7, contract.example)).toEqual({ ...of, payload: contract.example });
      expect(contract.erased(id, 7)).toEqual({ ...of, payload: null });
      expect(contractOf(type)).toBe(contract);
    },
  );

  it('are one for each noun that has events', () => {
    const nounsOf = (topics: readonly string[]) => [...new Set(topics.map((topic) => topic.split('.')[2]))].sort();
    // The audit chain is no aggregate of the domain: who wants to know how it stands reads its last head. An alert happens once;
    // the last exit plan that was made for a term says all of it.
    const withoutState = ['audit-head', 'contract-alert', 'exit-plan'];
    expect([...nounsOf(stateContracts.map(({ topic }) => topic)), ...withoutState].sort()).toEqual(
      nounsOf(eventContracts.map(({ topic }) => topic)),
    );
    expect(stateContracts).toHaveLength(nounsOf(stateContracts.map(({ topic }) => topic)).length);
  });

  it('refuse to publish a field that is not listed', () => {
    expect(() => mentorshipState.of(id, 1, { ...mentorshipState.example, name: 'somebody' } as never)).toThrow();
  });
});

describe('a state', () => {
  it('comes back from Kafka as it was sent, with its cause and without a day of its own', () => {
    expect(encodeEvent(state).headers).not.toHaveProperty('ce_validtime');
    expect(sent(state)).toEqual(state);
  });

  it('comes back as a tombstone, which has headers and no value', () => {
    const tombstone = { ...state, ...mentorshipState.erased(id, 4) };
    expect(encodeEvent(tombstone).value).toBeNull();
    expect(sent(tombstone)).toEqual({ ...state, aggregateVersion: 4, payload: null });
  });
});

describe('a payload with fields that a newer producer has added', () => {
  it('is read without them, within lists too', () => {
    const office = { ...cadreState.example, offices: cadreState.example.offices.map((one) => ({ ...one, added: 1 })) };
    expect(cadreState.parse({ ...office, added: 1 })).toEqual(cadreState.example);
    expect(cadreState.example.offices.length).toBeGreaterThan(0);
  });
});

describe('the topics', () => {
  it('of events are kept for 400 days', () => {
    const config = { 'cleanup.policy': 'delete', 'retention.ms': '34560000000' };
    expect(eventTopics().map((topic) => topic.config)).toEqual(eventTopics().map(() => config));
  });

  it('of states are compacted, and an erased state is gone after seven days', () => {
    const config = {
      'cleanup.policy': 'compact',
      'delete.retention.ms': '604800000',
      'max.compaction.lag.ms': '604800000',
    };
    expect(stateTopics().map((topic) => topic.config)).toEqual(stateContracts.map(() => config));
  });

  it('are named once each', () => {
    const names = allTopics().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
