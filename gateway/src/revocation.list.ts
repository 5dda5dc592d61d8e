import { readFile, stat } from 'node:fs/promises';
import type { Logger } from '@cunguan/http';
import { z } from 'zod';

/** What decides whether a token was revoked; `issuedAt` in seconds since 1970. */
interface TokenIdentity {
  readonly tokenId: string;
  readonly subject: string;
  readonly issuedAt: number;
}

export interface RevocationList {
  /** `unknown` while the list cannot be read: then no token may be taken. */
  readonly verdict: (token: TokenIdentity) => 'valid' | 'revoked' | 'unknown';
  readonly checkReadable: () => Promise<void>;
  readonly close: () => void;
}

interface Revoked {
  readonly tokenIds: ReadonlyMap<string, number>;
  readonly subjects: ReadonlyMap<string, number>;
}

const EVERY_MS = 1_000;
/** When the file could not even be looked at for as long, what is known of it is too old. */
const TRUSTED_FOR_MS = 10_000;
const MAX_BYTES = 16_777_216;
/** An entry stands a little longer than it says, as a token is taken a little longer than it says. */
const AFTER_UNTIL_MS = 60_000;

/** An instant as ISO 8601 or in seconds since 1970, in milliseconds. */
const instant = z.union([
  z.iso.datetime({ offset: true }).transform((text) => Date.parse(text)),
  z.number().transform((s) => s * 1000),
]);

const line = z.union([
  z.strictObject({ jti: z.string().min(1), until: instant.optional() }),
  z.strictObject({ sub: z.string().min(1), before: instant }),
]);

class Damaged extends Error {}

const parseLines = (text: string): Revoked => {
  const tokenIds = new Map<string, number>();
  const subjects = new Map<string, number>();
  for (const [index, raw] of text.split('\n').entries()) {
    if (raw.trim() === '') continue;
    let entry: z.output<typeof line>;
    try {
      entry = line.parse(JSON.parse(raw));
    } catch {
      throw new Damaged(`line ${String(index + 1)} is neither {"jti","until"} nor {"sub","before"}`);
    }
    // Of several entries the one that revokes more counts.
    if ('jti' in entry) tokenIds.set(entry.jti, Math.max(entry.until ?? Infinity, tokenIds.get(entry.jti) ?? 0));
    else subjects.set(entry.sub, Math.max(entry.before, subjects.get(entry.sub) ?? 0));
  }
  return { tokenIds, subjects };
};

/**
 * The tokens that were revoked, of a file of JSON lines that is looked at every second and read when it changed, beside
 * the requests. A file that is missing or damaged revokes all.
 */
export const openRevocationList = async (path: string, log: Logger, everyMs = EVERY_MS): Promise<RevocationList> => {
  let revoked: Revoked | null = null;
  let version = '';
  let complaint = '';
  let lookedAt = performance.now();
  let looking = false;

  const read = async (): Promise<void> => {
    const { mtimeMs, ctimeMs, size, ino } = await stat(path);
    const now = [mtimeMs, ctimeMs, size, ino].join();
    if (now === version) return;
    if (size > MAX_BYTES) throw new Damaged(`it has over ${String(MAX_BYTES)} bytes`);
    revoked = parseLines(await readFile(path, 'utf8'));
    version = now;
    complaint = '';
    const { tokenIds, subjects } = revoked;
    log.info({ tokens: tokenIds.size, subjects: subjects.size }, 'the revoked tokens were read');
  };

  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      await read();
    } catch (error) {
      revoked = null;
      version = '';
      const reason = error instanceof Damaged ? error.message : String((error as NodeJS.ErrnoException).code);
      if (reason !== complaint) {
        complaint = reason;
        log.error(
          { file: 'REVOKED_TOKENS_FILE', reason },
          '撤销名单不可读，拒绝所有令牌，请修复该文件 / the revoked tokens cannot be read, so that every token is refused: mend the file',
        );
      }
    } finally {
      lookedAt = performance.now();
      looking = false;
    }
  };

  const current = (): Revoked | null => (performance.now() - lookedAt > TRUSTED_FOR_MS + everyMs ? null : revoked);

  await look();
  const timer = setInterval(() => void look(), everyMs);
  timer.unref();
  return {
    verdict: ({ tokenId, subject, issuedAt }) => {
      const list = current();
      if (list === null) return 'unknown';
      if ((list.tokenIds.get(tokenId) ?? 0) + AFTER_UNTIL_MS > Date.now()) return 'revoked';
      return issuedAt * 1000 < (list.subjects.get(subject) ?? 0) ? 'revoked' : 'valid';
    },
    checkReadable: () =>
      current() === null ? Promise.reject(new Error('the revoked tokens cannot be read')) : Promise.resolve(),
    close: () => {
      clearInterval(timer);
    },
  };
};
