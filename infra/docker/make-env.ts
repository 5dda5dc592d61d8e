import { randomBytes } from 'node:crypto';
import { generateSecrets, publicPart } from '../local/secrets.js';
import { SERVICE_NAMES } from '../postgres/services.js';

/** Prints new secrets in the form of the `.env` file that docker-compose.yml reads. Keep that file to yourself. */
const {
  databasePasswords,
  runtimePasswords,
  gatewayKey,
  personalDataKey,
  personalDataIndexKey,
  auditKey,
  auditSigningKey,
} = await generateSecrets();
const lines = [
  `POSTGRES_PASSWORD=${randomBytes(24).toString('base64url')}`,
  ...SERVICE_NAMES.map((name) => `${name.toUpperCase()}_OWNER_PASSWORD=${databasePasswords[name]}`),
  ...SERVICE_NAMES.map((name) => `${name.toUpperCase()}_DATABASE_PASSWORD=${runtimePasswords[name]}`),
  `GATEWAY_SIGNING_KEY='${JSON.stringify(gatewayKey)}'`,
  `GATEWAY_PUBLIC_KEY='${JSON.stringify(publicPart(gatewayKey))}'`,
  `PERSONAL_DATA_KEY=${personalDataKey}`,
  `PERSONAL_DATA_INDEX_KEY=${personalDataIndexKey}`,
  `AUDIT_KEY=${auditKey}`,
  `AUDIT_SIGNING_KEY='${JSON.stringify(auditSigningKey)}'`,
  '# Your identity provider: its issuer name and where its public keys are.',
  'OIDC_ISSUER=',
  'OIDC_JWKS_URL=',
];
console.log(lines.join('\n'));
