import { describe, expect, it } from '@jest/globals';
import { commandersOf, commandNames, groupOf, isUnitOf, ROLES, type Role } from '@cunguan/access';
import { demoPeople } from '../../infra/local/demo-people.js';
import { SERVICE_NAMES } from '../../infra/postgres/services.js';
import { fieldsOf, mutationsOf } from '../access/schemas.js';

describe.each(SERVICE_NAMES)('the access matrix for %s', (service) => {
  it('has an entry for every field of the graph', () => {
    const missing = fieldsOf(service).filter(({ type, field }) => groupOf(service, type, field) === undefined);
    expect(missing.map(({ type, field }) => `${type}.${field}`)).toEqual([]);
  });

  it('has an entry for every command', () => {
    const missing = mutationsOf(service).filter((mutation) => Object.keys(commandersOf(mutation)).length === 0);
    expect(missing).toEqual([]);
  });
});

describe('the access matrix', () => {
  it('has no command that no service takes', () => {
    const taken = SERVICE_NAMES.flatMap(mutationsOf);
    expect(commandNames().filter((name) => !taken.includes(name))).toEqual([]);
  });

  it('has a demo person for every role of a token, in a unit of its kind', () => {
    const held = Object.values(demoPeople).flatMap(({ roles }) => roles);
    expect(new Set(held.map(({ role }) => role))).toEqual(new Set(ROLES));
    for (const { role, unit } of held) expect([unit, isUnitOf(role as Role, unit)]).toEqual([unit, true]);
  });
});
