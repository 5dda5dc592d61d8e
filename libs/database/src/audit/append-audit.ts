import type { EntityManager } from 'typeorm';
import { genesisHash, hashOfRow, type UnsealedRow } from './audit-row.js';
import type { Auditor } from './auditor.js';
import { canonicalJson } from './canonical-json.js';
import { recordedAt } from '../history.js';
import { maskedChanges } from './captured-changes.js';

/** Who does it: as the token says, with the grants that allow it. */
export interface Actor {
  readonly id: string;
  /** `ROLE@unit` */
  readonly roles: readonly string[];
  readonly officialId: string | null;
  readonly cadreId: string | null;
}

interface Doing {
  readonly actor: Actor;
  readonly command: string;
  readonly purpose: string | null;
  readonly requestId: string | null;
  readonly input: object;
  readonly at: Date;
}

interface Link {
  readonly sequence: string | null;
  readonly hash: string | null;
  readonly captured: string | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MAX_DEPTH = 8;

/** The ids that an input names, by where they stand in it: of whom somebody's data was asked for, above all. */
const idsIn = (value: unknown, place: string, depth = 0): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return UUID.test(value) ? [[place, value.toLowerCase()]] : [];
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return [];
  return Object.entries(value).flatMap(([name, inner]) => idsIn(inner, place ? `${place}.${name}` : name, depth + 1));
};

/** As PostgreSQL gives it back: it holds no NUL, and a half of a surrogate pair comes back as another character. */
const storable = (text: string): string => text.replaceAll(/[\p{Cs}\0]/gu, '\ufffd');

/** From here on the triggers capture what the transaction changes, and the histories say when it was recorded. */
export const beginCapture = async (tx: EntityManager, audited: boolean, now: Date): Promise<void> => {
  await tx.query(`SELECT set_config('cunguan.audit', $1, true), ${recordedAt('$2')}`, [
    audited ? 'on' : 'off',
    now.toISOString(),
  ]);
};

/**
 * Adds the row of a command that took effect. The last step of its transaction: the lock on the chain's end is held from
 * here to the commit only, and whoever has it waits for nothing else.
 */
export const appendAudit = async (tx: EntityManager, auditor: Auditor, doing: Doing): Promise<void> => {
  const { actor, command, purpose, requestId, input, at } = doing;
  const [link] = await tx.query<Link[]>('SELECT sequence, hash, captured FROM last_audit_link()');
  const unsealed: UnsealedRow = {
    sequence: String(BigInt(link?.sequence ?? 0) + 1n),
    at: at.toISOString().replace('Z', '000Z'),
    actorId: storable(actor.id),
    roles: canonicalJson(actor.roles),
    officialId: actor.officialId?.toLowerCase() ?? null,
    cadreId: actor.cadreId?.toLowerCase() ?? null,
    command,
    requestId,
    purpose: purpose === null ? null : storable(purpose),
    subjects: canonicalJson(Object.fromEntries(idsIn(input, ''))),
    changes: canonicalJson(maskedChanges(link?.captured ?? null, auditor)),
    previousHash: link?.hash ?? genesisHash(auditor.service),
  };
  const hash = hashOfRow(unsealed);
  await tx.query(
    `INSERT INTO audit_log (sequence, at, actor_id, roles, actor_official_id, actor_cadre_id, command, request_id,
                            purpose, subjects, changes, previous_hash, hash, seal)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...[unsealed.sequence, unsealed.at, unsealed.actorId, unsealed.roles, unsealed.officialId, unsealed.cadreId],
      ...[unsealed.command, unsealed.requestId, unsealed.purpose, unsealed.subjects, unsealed.changes],
      ...[unsealed.previousHash, hash, auditor.seal(hash)],
    ],
  );
};
