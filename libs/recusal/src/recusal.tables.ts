/** The copy of people's recusals that stand. Without a direction, and without what the two are to each other. */
export const recusalTables: readonly string[] = [
  `CREATE TABLE recusals (
     id           uuid PRIMARY KEY,
     person_id    uuid    NOT NULL,
     relative_id  uuid    NOT NULL,
     version      integer NOT NULL
   )`,
  'CREATE INDEX ix_recusals_person ON recusals (person_id)',
  'CREATE INDEX ix_recusals_relative ON recusals (relative_id)',
];
