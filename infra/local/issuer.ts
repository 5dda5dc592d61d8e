import { createServer, type IncomingMessage, type Server } from 'node:http';
import { AUDIENCE, issuerUrl, mintAccessToken, TOKEN_SECONDS, type TokenHolder } from './access-token.js';
import { tokenHolder } from './demo-identities.js';
import { demoPeople, type DemoPerson } from './demo-people.js';
import { LaunchError } from './launch-error.js';
import { publicPart, type SigningKey } from './secrets.js';

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const BODY_LIMIT = 4_096;

const readBody = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > BODY_LIMIT) throw new Error('The body is too long');
  }
  return body;
};

const personIn = (body: string): string | undefined => {
  try {
    const asked: unknown = JSON.parse(body);
    if (typeof asked !== 'object' || asked === null || !('as' in asked)) return undefined;
    return typeof asked.as === 'string' && Object.hasOwn(demoPeople, asked.as) ? asked.as : undefined;
  } catch {
    return undefined;
  }
};

/** Read at every request: the demo is loaded when the issuer already runs. */
const holderOf = (person: DemoPerson, identities: string): TokenHolder | { readonly notLoaded: string } => {
  try {
    return tokenHolder(person, identities);
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error;
    return { notLoaded: error.message };
  }
};

const metadata = (issuer: string) => ({
  issuer,
  jwks_uri: `${issuer}/jwks.json`,
  token_endpoint: `${issuer}/token`,
  response_types_supported: ['token'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['EdDSA'],
});

/**
 * An OpenID issuer for one machine, that hands a token of an invented person to whoever asks. It listens on loopback
 * and refuses what a web page can send (an Origin, or a Host that is a name rebound to loopback).
 */
export const createIssuer = (key: SigningKey, port: number, identities: string): Server => {
  const issuer = issuerUrl(port);
  const hosts = new Set([`127.0.0.1:${String(port)}`, `localhost:${String(port)}`]);

  const token = async (request: IncomingMessage): Promise<Answer> => {
    const name = personIn(await readBody(request));
    const person = name === undefined ? undefined : demoPeople[name];
    if (!person) {
      return {
        status: 400,
        body: { error: 'invalid_request', error_description: `as: ${Object.keys(demoPeople).join(', ')}` },
      };
    }
    const holder = holderOf(person, identities);
    if ('notLoaded' in holder) {
      return { status: 409, body: { error: 'invalid_request', error_description: holder.notLoaded } };
    }
    const accessToken = await mintAccessToken(key, issuer, holder);
    return { status: 200, body: { access_token: accessToken, token_type: 'Bearer', expires_in: TOKEN_SECONDS } };
  };

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    if (request.headers.origin !== undefined || !hosts.has(request.headers.host ?? '')) {
      return { status: 403, body: { error: 'access_denied' } };
    }
    switch (`${request.method ?? ''} ${request.url ?? ''}`) {
      case 'GET /.well-known/openid-configuration':
        return { status: 200, body: metadata(issuer) };
      case 'GET /jwks.json':
        return { status: 200, body: { keys: [{ ...publicPart(key), alg: 'EdDSA', use: 'sig' }] } };
      case 'GET /health/live':
      case 'GET /health/ready':
        return { status: 200, body: { status: 'live', audience: AUDIENCE } };
      case 'POST /token':
        return token(request);
      default:
        return { status: 404, body: { error: 'not_found' } };
    }
  };

  return createServer((request, response) => {
    answer(request)
      .catch((): Answer => ({ status: 400, body: { error: 'invalid_request' } }))
      .then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
        response.end(JSON.stringify(body));
      })
      .catch((error: unknown) => {
        console.error(String(error));
        response.destroy();
      });
  });
};
