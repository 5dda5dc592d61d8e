import { exportJWK, generateKeyPair } from 'jose';
import { privateKeyShape, publicKeyShape, type InternalVerifyingKey } from '@cunguan/access';
import { createLogger } from '@cunguan/http';
import type { Config } from '../src/config.js';
import { startGateway, type Gateway } from '../src/gateway.js';
import { readPackageFiles } from '../src/package.files.js';
import { documentIdOf, readTrustedDocuments } from '../src/trusted.documents.js';
import { composeDemo, startMentoring, startPeople, type DemoServer } from './demo-graph.js';
import { ISSUER_NAME, startIssuer, type DemoIssuer } from './demo-issuer.js';

export interface DemoGateway {
  readonly gateway: Gateway;
  readonly origin: string;
  readonly people: DemoServer;
  readonly mentoring: DemoServer;
  readonly issuer: DemoIssuer;
  /** The key by which the subgraphs know the gateway. */
  readonly internalKey: InternalVerifyingKey;
  readonly ask: (query: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Posts any JSON as the organiser. */
  readonly post: (body: unknown) => Promise<Response>;
  readonly close: () => Promise<void>;
}

interface Settings extends Partial<
  Pick<Config, 'graphiql' | 'production' | 'rates' | 'revokedTokensFile' | 'trustedOnly'>
> {
  readonly pace?: Parameters<typeof startGateway>[3];
}

/** The one document that the demo's gateway trusts. */
export const TRUSTED = 'query One { officials { id mentor } }';
export const TRUSTED_ID = documentIdOf(TRUSTED);

/** The gateway before two real subgraphs and a real issuer, all on free ports. */
export const startDemoGateway = async ({ pace, ...settings }: Settings = {}): Promise<DemoGateway> => {
  const [people, mentoring, issuer] = await Promise.all([startPeople(), startMentoring(), startIssuer()]);
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  const gateway = await startGateway(
    {
      host: '127.0.0.1',
      port: 0,
      subgraphs: { people: people.url, mentoring: mentoring.url },
      signingKey: privateKeyShape.parse(jwk),
      issuer: { name: ISSUER_NAME, audience: 'cunguan', jwksUrl: issuer.url },
      production: true,
      revokedTokensFile: null,
      trustedOnly: false,
      rates: { costPerMinute: 1_000_000, unauthenticatedPerMinute: 1_000 },
      graphiql: { on: false, tokenUrl: null },
      ...settings,
    },
    {
      ...readPackageFiles(import.meta.url),
      supergraphSdl: composeDemo(),
      examples: [`# 一 · one\n${TRUSTED}`],
      trustedDocuments: readTrustedDocuments(JSON.stringify({ [TRUSTED_ID]: TRUSTED })),
    },
    createLogger({ name: 'gateway', level: 'silent' }),
    pace,
  );
  const send = async (body: unknown, headers: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.token()}`, ...headers },
      body: JSON.stringify(body),
    });
  const origin = `http://127.0.0.1:${String(gateway.port)}`;
  return {
    gateway,
    origin,
    people,
    mentoring,
    issuer,
    internalKey: publicKeyShape.parse(jwk),
    ask: (query, headers = {}) => send({ query }, headers),
    post: (body) => send(body, {}),
    close: async () => {
      await Promise.allSettled([gateway.close(), people.close(), mentoring.close(), issuer.close()]);
    },
  };
};
