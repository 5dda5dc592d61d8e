/** Receipts of commands, so that the same key twice is one effect and the same answer. */
export const commandReceiptsTable: readonly string[] = [
  `CREATE TABLE command_receipts (
     actor_id     text        NOT NULL,
     key          text        NOT NULL,
     command      text        NOT NULL,
     input_hash   text        NOT NULL,
     answer       jsonb,
     received_at  timestamptz NOT NULL,
     PRIMARY KEY (actor_id, key)
   )`,
];

/** A client's own text is kept as its hash alone: it may hold anything. */
export const receiptKeysHashed: readonly string[] = [
  `UPDATE command_receipts
      SET key = translate(rtrim(encode(sha256(convert_to(key, 'UTF8')), 'base64'), '='), '+/', '-_')`,
];
