import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { subgraphVariables } from '@cunguan/subgraph';
import { parse } from 'yaml';
import { peopleVariables } from '../../services/people/src/config.js';
import { gatewayVariables } from '../../gateway/src/config.js';
import { setUpVariables } from '../../infra/docker/environment.js';
import { LOG_SETTINGS } from '../../infra/postgres/log-settings.js';
import { SERVICE_NAMES } from '../../infra/postgres/services.js';

interface ComposeService {
  readonly command?: readonly string[];
  readonly image?: string;
  readonly build?: { readonly dockerfile: string; readonly args: { readonly SERVICE: string } };
  readonly environment: Readonly<Record<string, string | number>>;
  readonly ports?: readonly string[];
  readonly healthcheck?: object;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  readonly services: Readonly<Record<string, ComposeService>>;
};
const dockerfile = readFileSync('infra/docker/Dockerfile', 'utf8');
const pom = readFileSync('infra/kafka/pom.xml', 'utf8');

const service = (name: string): ComposeService => {
  const found = compose.services[name];
  if (!found) throw new Error(`no service ${name} in docker-compose.yml`);
  return found;
};

const required = (variables: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>>) =>
  Object.keys(variables).filter((name) => !variables[name]?.safeParse(undefined).success);

/** Stands for a secret that docker-compose takes from .env. */
const filled = (environment: ComposeService['environment'], secrets: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      String(value).replaceAll(
        /\$\{(\w+)[^}]*\}/g,
        (_text, secret: string) => secrets[secret] ?? 'a-secret-of-24-characters',
      ),
    ]),
  );

const publicKey = JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: 'x' });
const secrets = {
  GATEWAY_PUBLIC_KEY: publicKey,
  GATEWAY_SIGNING_KEY: JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: 'x', d: 'd' }),
  PERSONAL_DATA_KEY: `one:${'k'.repeat(43)}`,
  PERSONAL_DATA_INDEX_KEY: 'k'.repeat(43),
  AUDIT_KEY: 'k'.repeat(43),
  AUDIT_SIGNING_KEY: JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: 'x', d: 'd' }),
  OIDC_ISSUER: 'https://id.example',
  OIDC_JWKS_URL: 'https://id.example/keys',
};

describe('docker-compose.yml', () => {
  it('keeps what clients send out of the log of PostgreSQL', () => {
    const settings = Object.entries(LOG_SETTINGS).map(([name, value]) => `-c${name}=${value}`);
    expect(service('postgres').command).toEqual(['postgres', ...settings]);
  });

  it('runs PostgreSQL, Kafka, the five services and the gateway', () => {
    expect(Object.keys(compose.services)).toEqual(['postgres', 'kafka', 'set-up', ...SERVICE_NAMES, 'gateway']);
  });

  it('uses the official Apache image in the version of infra/kafka/pom.xml', () => {
    const version = /kafka_2\.13<\/artifactId>\s*<version>([\d.]+)</.exec(pom)?.[1];
    expect(service('kafka').image).toBe(`apache/kafka:${String(version)}`);
  });

  it.each(SERVICE_NAMES.map((name, index) => [name, 4001 + index] as const))(
    'gives %s what its configuration reads',
    (name, port) => {
      const { environment, build } = service(name);
      const variables = name === 'people' ? peopleVariables : subgraphVariables(port);
      expect(Object.keys(environment).filter((variable) => !(variable in variables))).toEqual([]);
      expect(required(variables).filter((variable) => !(variable in environment))).toEqual([]);
      expect(build?.args.SERVICE).toBe(`services/${name}`);
      const values: Record<string, string> = filled(environment, secrets);
      for (const [variable, shape] of Object.entries(variables))
        expect(shape.safeParse(values[variable]).success).toBe(true);
      expect(values['PORT']).toBe(String(variables.PORT.parse(undefined)));
      expect(values['DATABASE_URL']).toMatch(new RegExp(`//cunguan_${name}_app:.*/cunguan_${name}$`));
    },
  );

  it('gives the gateway what its configuration reads, with each subgraph at its own port', () => {
    const { environment, ports } = service('gateway');
    expect(Object.keys(environment).filter((variable) => !(variable in gatewayVariables))).toEqual([]);
    expect(required(gatewayVariables).filter((variable) => !(variable in environment))).toEqual([]);
    const values: Record<string, string> = filled(environment, secrets);
    for (const [variable, shape] of Object.entries(gatewayVariables))
      expect(shape.safeParse(values[variable]).success).toBe(true);
    for (const name of SERVICE_NAMES) {
      expect(values[`${name.toUpperCase()}_URL`]).toBe(
        `http://${name}:${String(service(name).environment['PORT'])}/graphql`,
      );
    }
    expect(ports).toEqual(['127.0.0.1:4000:4000']);
  });

  it('gives the set-up container what it reads, and starts the services after it', () => {
    const values = filled(service('set-up').environment, secrets);
    for (const [variable, shape] of Object.entries(setUpVariables))
      expect(shape.safeParse(values[variable]).success).toBe(true);
    for (const name of SERVICE_NAMES) {
      expect(service(name).depends_on?.['set-up']?.condition).toBe('service_completed_successfully');
    }
  });

  it('builds all of our processes from one Dockerfile, which runs as no root and checks health', () => {
    const ours = ['set-up', ...SERVICE_NAMES, 'gateway'].map((name) => service(name).build?.dockerfile);
    expect(new Set(ours)).toEqual(new Set(['infra/docker/Dockerfile']));
    expect(dockerfile).toMatch(/^ARG SERVICE$/m);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK/m);
  });

  it.each(['postgres', 'kafka'])('checks the health of %s and pins its image', (name) => {
    expect(service(name).healthcheck).toBeDefined();
    expect(service(name).image).toMatch(/:\d/);
  });

  // Debian's docker-compose needs no engine for this; it is no npm package, so it may be absent.
  const installed = spawnSync('docker-compose', ['version']).status === 0;
  (installed ? it : it.skip)('is taken by docker-compose itself, and refused without its secrets', () => {
    const emptyFile = join(mkdtempSync(join(tmpdir(), 'cunguan-compose-')), 'empty.env');
    writeFileSync(emptyFile, '');
    const config = (env: NodeJS.ProcessEnv) =>
      spawnSync('docker-compose', ['--env-file', emptyFile, 'config'], { env, encoding: 'utf8' });
    const names = [...readFileSync('docker-compose.yml', 'utf8').matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name);
    const given = Object.fromEntries(names.map((name) => [name, 'a-secret-of-24-characters']));
    const { PATH } = process.env;
    expect(config({ PATH, ...given }).stderr).toBe('');
    expect(config({ PATH }).status).not.toBe(0);
  });
});
