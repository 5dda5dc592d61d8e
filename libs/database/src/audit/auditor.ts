import { createHmac } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** By table. */
type PersonalColumns = Readonly<Record<string, readonly string[]>>;

interface Options {
  readonly service: string;
  /** The secret of the audit log; each service derives its own keys of it. */
  readonly key: string;
  readonly personalColumns: PersonalColumns;
}

/** What writes and checks a service's audit log: its keys, and what may not stand there in clear. */
export interface Auditor {
  readonly service: string;
  /** Of a table that nobody described everything but ids. */
  readonly isPersonal: (table: string, column: string) => boolean;
  /** The same value of the same column has the same keyed hash; without the key nobody can try values out. */
  readonly mask: (table: string, column: string, value: string) => string;
  readonly seal: (hash: string) => string;
}

const isId = (column: string): boolean => column === 'id' || column.endsWith('_id');

export const createAuditor = ({ service, key, personalColumns }: Options): Auditor => {
  const derived = (use: string): Buffer =>
    createHmac('sha256', key).update(`cunguan audit ${use} of ${service}`).digest();
  const [maskKey, sealKey] = [derived('mask'), derived('seal')];
  return {
    service,
    isPersonal: (table, column) =>
      Object.hasOwn(personalColumns, table) ? (personalColumns[table] ?? []).includes(column) : !isId(column),
    mask: (table, column, value) =>
      createHmac('sha256', maskKey)
        .update(canonicalJson([table, column, value]))
        .digest('base64url'),
    seal: (hash) => createHmac('sha256', sealKey).update(hash).digest('base64url'),
  };
};
