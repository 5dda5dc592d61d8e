/**
 * What a service's second migration makes of these tables. The inbox is parted by event id: an id of version 7 begins
 * with the time of its making, so that a month is a range of ids, and (consumer, event id) stays unique over all of
 * them. Months are attached while the service runs; `inbox_other` takes whatever belongs to none.
 */
export const messagingTables2: readonly string[] = [
  'ALTER TABLE inbox RENAME TO inbox_of_before',
  'ALTER TABLE inbox_of_before RENAME CONSTRAINT inbox_pkey TO inbox_of_before_pkey',
  `CREATE TABLE inbox (
     consumer    text        NOT NULL,
     event_id    uuid        NOT NULL,
     received_at timestamptz NOT NULL,
     PRIMARY KEY (consumer, event_id)
   ) PARTITION BY RANGE (event_id)`,
  'CREATE TABLE inbox_other PARTITION OF inbox DEFAULT',
  'INSERT INTO inbox SELECT consumer, event_id, received_at FROM inbox_of_before',
  'DROP TABLE inbox_of_before',

  // A discarded letter stays: it says who passed over which event, and why.
  `ALTER TABLE dead_letters
     DROP CONSTRAINT dead_letters_state_check,
     ADD CONSTRAINT dead_letters_state_check CHECK (state IN ('dead', 'queued', 'discarded')),
     ADD COLUMN parks_key    boolean NOT NULL DEFAULT false,
     ADD COLUMN discarded_by text,
     ADD COLUMN discarded_at timestamptz,
     ADD COLUMN reason       text,
     ADD CONSTRAINT ck_dead_letters_discarded CHECK (
       (state = 'discarded') = (discarded_by IS NOT NULL AND discarded_at IS NOT NULL AND reason IS NOT NULL)
     )`,
  `UPDATE dead_letters AS letter SET parks_key = true FROM parked_keys AS parked
   WHERE letter.state = 'dead' AND letter.error NOT LIKE 'MalformedEvent:%'
     AND (letter.consumer, letter.topic, letter.key) = (parked.consumer, parked.topic, parked.key)`,
];
