import { isSignedBy } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import { newestHeadOfFile, publishAuditHead } from '@cunguan/messaging';
import { toJson, toTable, type EventsOutput, type ExitCode } from '../events/events-output.js';
import { withReceiver } from '../events/service-receiver.js';
import type { ServiceName } from '../postgres/services.js';
import type { AuditGround } from './audit-ground.js';
import { readKnownHeads } from './known-heads.js';

/** Lists the signed heads, and whether each signature is valid. */
export const listHeads = async (
  services: readonly ServiceName[],
  ground: AuditGround,
  output: EventsOutput,
  json: boolean,
): Promise<ExitCode> => {
  const heads = [];
  for (const service of services) {
    const known = await readKnownHeads(service, ground);
    heads.push(...known.heads.map((head) => ({ ...head, valid: isSignedBy(ground.publicKey, head) })));
  }
  const rows = heads.map(({ service, sequence, signedAt, keyId, hash, valid }) => [
    ...[service, String(sequence), signedAt, keyId, hash, valid ? '有效 valid' : '无效 INVALID'],
  ]);
  const table = toTable([
    ['服务 Service', '行 row', '签名时间 signed', '公钥 key', '散列 hash', '签名 signature'],
    ...rows,
  ]);
  output.answer(json ? toJson({ heads }) : table);
  return heads.every(({ valid }) => valid) ? 0 : 1;
};

/** Signs where the chains end now; refuses a chain that is not as it was signed before. */
export const signHeads = async (
  services: readonly ServiceName[],
  ground: AuditGround,
  output: EventsOutput,
  json: boolean,
): Promise<ExitCode> => {
  const heads = [];
  for (const service of services) {
    const { signingKey, headsFile } = ground;
    const head = await withReceiver(service, ground.databaseUrls, async ({ dataSource, clock }) =>
      publishAuditHead(
        { service, dataSource, signingKey, headsFile, clock, ids: randomIds },
        await newestHeadOfFile({ service, signingKey, headsFile }),
      ),
    );
    heads.push({ service, head });
  }
  const lines = heads.map(({ service, head }) =>
    head
      ? `${service}: 已签名至第 ${String(head.sequence)} 行 / signed up to row ${String(head.sequence)}`
      : `${service}: 服务正在签名，未重复 / the service is just signing, not done twice`,
  );
  output.answer(json ? toJson({ heads }) : lines.join('\n'));
  return 0;
};
