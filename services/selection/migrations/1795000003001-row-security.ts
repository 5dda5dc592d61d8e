import { behindWall, beyondWall, inUnits, isOneOf, wallFunctions } from '@cunguan/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A cadre's unit is the town; the district's organisers come to it by the district of the town. */
const townWithin = (table: string): string =>
  `${isOneOf(`${table}.town_id`, 'within')} OR EXISTS (
     SELECT FROM units u WHERE u.id = ${table}.town_id AND ${isOneOf('u.district_id', 'within')})`;

/** Whoever decides on an official sees where else the official was, and in which reserve; whoever reads does not. */
const wholeOfficial = '((SELECT wall_command()) AND wall_reaches_official(official_id))';

/** What people owns is copied by the consumer alone; a command may hold a row while it decides. */
const copies: readonly string[] = [
  beyondWall(
    'wall_reaches_official',
    `SELECT FROM placements p WHERE p.official_id = asked
        AND (${inUnits('p')} OR ${isOneOf('p.official_id', 'within')})`,
  ),
  ...behindWall('placements', {
    sees: `${inUnits('placements')} OR ${isOneOf('official_id', 'within')} OR ${wholeOfficial}`,
  }),
  ...behindWall('officials', {
    sees: `${isOneOf('id', 'within')} OR EXISTS (SELECT FROM placements p WHERE p.official_id = officials.id)`,
    locks: `EXISTS (SELECT FROM placements p WHERE p.official_id = officials.id AND ${inUnits('p')})`,
  }),
  ...behindWall('cadre_offices', {
    sees: `${isOneOf('village_id', 'within')} OR ${townWithin('cadre_offices')} OR ${isOneOf('cadre_id', 'within')}
           OR ${isOneOf('cadre_id', 'cases')} OR (village_id IS NULL AND ${isOneOf('town_id', 'above')})`,
  }),
  ...behindWall('cadres', {
    sees: `${isOneOf('town_id', 'above')} OR ${townWithin('cadres')} OR ${isOneOf('id', 'within')}
           OR ${isOneOf('id', 'cases')}
           OR EXISTS (SELECT FROM cadre_offices o WHERE o.cadre_id = cadres.id AND ${isOneOf('o.village_id', 'within')})`,
    locks: townWithin('cadres'),
  }),
];

const elections: readonly string[] = [
  // An official sees the election in which the official stands, and of its candidacies the own one.
  beyondWall(
    'wall_stands_in',
    `SELECT FROM candidacies c WHERE c.party_election_id = asked AND ${isOneOf('c.official_id', 'within')}`,
  ),
  ...behindWall('party_elections', {
    sees: `${inUnits('party_elections')} OR wall_stands_in(id)`,
    writes: inUnits('party_elections'),
  }),
  ...behindWall('candidacies', {
    sees: `${isOneOf('official_id', 'within')} OR EXISTS (
             SELECT FROM party_elections e WHERE e.id = candidacies.party_election_id AND ${inUnits('e')})`,
    writes: `EXISTS (SELECT FROM party_elections e WHERE e.id = candidacies.party_election_id AND ${inUnits('e')})`,
  }),
];

const reserve: readonly string[] = [
  ...behindWall('reserve_entries', {
    sees: `${inUnits('reserve_entries')} OR ${isOneOf('official_id', 'within')} OR ${wholeOfficial}`,
    writes: inUnits('reserve_entries'),
  }),
  ...behindWall('reserve_steps', {
    sees: 'EXISTS (SELECT FROM reserve_entries e WHERE e.id = reserve_steps.reserve_entry_id)',
    writes: `EXISTS (SELECT FROM reserve_entries e WHERE e.id = reserve_steps.reserve_entry_id AND ${inUnits('e')})`,
  }),
];

export class RowSecurity1795000003001 implements MigrationInterface {
  readonly name = 'RowSecurity1795000003001';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const sql of [...wallFunctions, ...copies, ...elections, ...reserve]) await queryRunner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only'));
  }
}
