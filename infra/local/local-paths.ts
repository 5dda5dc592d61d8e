import { join } from 'node:path';

/** What `npm start` keeps where. */
export const localPaths = (localDir: string) => ({
  /** Says that this folder is ours, so that it may be emptied. */
  marker: join(localDir, '.cunguan'),
  lock: join(localDir, 'launcher.lock'),
  run: join(localDir, 'run.json'),
  secrets: join(localDir, 'secrets.json'),
  /** The revoked tokens, as JSON lines; the gateway reads it anew when it changes. */
  revokedTokens: join(localDir, 'revoked-tokens.jsonl'),
  demo: join(localDir, 'demo.json'),
  /** The signed heads of the audit logs, a line each. */
  auditHeads: join(localDir, 'audit', 'heads.jsonl'),
  /** Who of the demo one may sign in as. */
  demoIdentities: join(localDir, 'demo-identities.json'),
  logs: join(localDir, 'logs'),
  postgres: join(localDir, 'postgres'),
  kafkaData: join(localDir, 'kafka', 'data'),
  kafkaLib: join(localDir, 'kafka', 'lib'),
  /** Pythons with what infra/analytics needs; made by its test. */
  python: join(localDir, 'python'),
});

export type LocalPaths = ReturnType<typeof localPaths>;
