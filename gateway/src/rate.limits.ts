import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Refusal } from './refusal.js';

export interface RateSettings {
  /** What one person's operations may cost in a minute. */
  readonly costPerMinute: number;
  /** How many requests without a valid token one address may send in a minute. */
  readonly unauthenticatedPerMinute: number;
}

export interface RateLimits {
  /** Takes the cost from the person's minute; the refusal when that is used up. */
  readonly take: (personId: string, cost: number) => Promise<Refusal | null>;
  readonly takeUnauthenticated: (address: string) => Promise<Refusal | null>;
  /** Takes one of the few verifications of a code that an address may ask for in a minute. */
  readonly takeVerification: (address: string) => Promise<Refusal | null>;
}

const MINUTE_S = 60;
/** Enough for whoever types codes; a code of 120 random bits is not found by trying, and nobody shall try. */
const VERIFICATIONS_PER_MINUTE = 20;
/** At most as many counters of each kind; two persons in one bucket share its minute, one pair in some thousands. */
const BUCKETS = 65_536;

const limited = (seconds: number, zh: string, en: string): Refusal => ({
  status: 429,
  code: 'RATE.LIMITED',
  zh: `${zh}，请在 ${String(seconds)} 秒后重试`,
  en: `${en}; try again in ${String(seconds)} s`,
  headers: { 'retry-after': String(seconds) },
});

/** Counted in this process's memory, which many persons and addresses do not let grow. */
export const createRateLimits = ({ costPerMinute, unauthenticatedPerMinute }: RateSettings): RateLimits => {
  const persons = new RateLimiterMemory({ points: costPerMinute, duration: MINUTE_S });
  const addresses = new RateLimiterMemory({ points: unauthenticatedPerMinute, duration: MINUTE_S });
  const verifiers = new RateLimiterMemory({ points: VERIFICATIONS_PER_MINUTE, duration: MINUTE_S });
  // Drawn anew for each process, so that nobody can find names that share somebody's bucket.
  const salt = randomBytes(32);
  const bucketOf = (key: string): string =>
    String(createHmac('sha256', salt).update(key).digest().readUInt32BE(0) % BUCKETS);

  /** Seconds to wait; null when there was enough. */
  const consume = async (limiter: RateLimiterMemory, key: string, points: number): Promise<number | null> => {
    try {
      await limiter.consume(bucketOf(key), points);
      return null;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    }
  };

  return {
    take: async (personId, cost) => {
      const seconds = await consume(persons, personId, cost);
      return seconds === null
        ? null
        : limited(seconds, '您的查询过于频繁或过大', 'you have asked for too much within a minute');
    },
    takeUnauthenticated: async (address) => {
      const seconds = await consume(addresses, address, 1);
      return seconds === null
        ? null
        : limited(
            seconds,
            '来自该地址的无效请求过多',
            'too many requests without a valid token came from this address',
          );
    },
    takeVerification: async (address) => {
      const seconds = await consume(verifiers, address, 1);
      return seconds === null
        ? null
        : limited(seconds, '来自该地址的核验过于频繁', 'too many codes were verified from this address');
    },
  };
};
