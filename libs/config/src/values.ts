import { z } from 'zod';

const PORT_RULE = 'must be a whole number from 1 to 65535';

export const port = () =>
  z
    .string()
    .regex(/^\d{1,5}$/, PORT_RULE)
    .transform(Number)
    .refine((value) => value >= 1 && value <= 65_535, PORT_RULE);

const url = (protocols: readonly string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol) && new URL(text).hostname !== '',
      `must be a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    );

/** `postgres://user:password@host:port/database` */
export const postgresUrl = () => url(['postgres:', 'postgresql:']);

export const httpUrl = () => url(['http:', 'https:']);

/** `host:port[,host:port…]`, as a list. */
export const brokers = () =>
  z
    .string()
    .regex(/^[\w.-]+:\d{1,5}(,[\w.-]+:\d{1,5})*$/, 'must be host:port, several parted by commas')
    .transform((text) => text.split(','));

/** A secret of 256 random bits or more, in base64url. */
export const secretKey = () => z.string().regex(/^[\w-]{43,}$/, 'must be at least 43 characters of base64url');

/** Put before every topic and consumer group, so that several systems can share one Kafka. */
export const topicPrefix = () =>
  z.string().regex(/^[a-zA-Z0-9._-]{0,60}$/, 'may hold letters, digits, dot, dash and underscore, 60 at most');

export const logLevel = () => z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']);

/** A JSON text of the given shape. */
export const json = <T extends z.ZodType>(shape: T) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'must be JSON' });
        return z.NEVER;
      }
    })
    .pipe(shape);
