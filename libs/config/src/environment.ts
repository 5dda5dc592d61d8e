import { z } from 'zod';

/** Every mistake of the environment at once, one line each, in Chinese and English. Values are never repeated. */
export class ConfigError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
    this.lines = lines;
  }
}

type Shape = Readonly<Record<string, z.ZodType>>;
type Environment<S extends Shape> = { readonly [Name in keyof S]: z.output<S[Name]> };

/**
 * Reads the named variables. An empty variable counts as unset.
 * @throws ConfigError that names every wrong or missing variable
 */
export const readEnvironment = <S extends Shape>(
  shape: S,
  env: Readonly<Record<string, string | undefined>>,
): Environment<S> => {
  const given = Object.fromEntries(Object.keys(shape).map((name) => [name, env[name] === '' ? undefined : env[name]]));
  const result = z.object(shape).safeParse(given);
  if (result.success) return result.data as Environment<S>;
  throw new ConfigError(
    result.error.issues.map((issue) => {
      const name = issue.path.join('.');
      return given[name] === undefined
        ? `环境变量 ${name} 未设置，请设置 / Environment variable ${name} is not set; set it`
        : `环境变量 ${name} 有误，请更正 / Environment variable ${name} is wrong: ${issue.message}`;
    }),
  );
};
