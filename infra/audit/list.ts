import { readChain, type AuditRow } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import { toJson, toTable, type EventsOutput, type ExitCode } from '../events/events-output.js';
import { SERVICE_NAMES, type ServiceName } from '../postgres/services.js';
import type { AuditGround } from './audit-ground.js';
import { withChainClient } from './chain-client.js';

interface Asked {
  /** A UUID in lower case. */
  readonly officialId: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

interface Found extends AuditRow {
  readonly service: ServiceName;
}

/** Only a checked id and checked dates come into it. */
const conditionOf = ({ officialId, from, to }: Asked): string =>
  [
    `(actor_official_id = '${officialId}' OR strpos(subjects, '${officialId}') > 0 OR strpos(changes, '${officialId}') > 0)`,
    ...(from === null ? [] : [`at >= timestamptz '${from} 00:00:00+08'`]),
    ...(to === null ? [] : [`at < timestamptz '${to} 00:00:00+08' + interval '1 day'`]),
  ].join(' AND ');

const tablesOf = ({ changes }: AuditRow): string =>
  (JSON.parse(changes) as readonly { readonly table: string; readonly did: string }[])
    .map(({ table, did }) => `${did.toLowerCase()} ${table}`)
    .join(', ');

/** Lists who did what about an official, and what the official did, in all services; the oldest first. */
export const listDoings = async (
  asked: Asked,
  ground: AuditGround,
  output: EventsOutput,
  json: boolean,
): Promise<ExitCode> => {
  const found: Found[] = [];
  for (const service of SERVICE_NAMES) {
    await withChainClient(service, ground.databaseUrls, async (client) => {
      for await (const row of readChain(client, conditionOf(asked))) found.push({ ...row, service });
    });
  }
  const inOrder = found.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const rows = inOrder.map((row) => [
    ...[row.at.replace(/\.\d+Z$/, 'Z'), row.service, row.sequence, row.actorId, row.command],
    ...[row.purpose ?? '—', tablesOf(row) || '—'],
  ]);
  const heads = ['时间 At (UTC)', '服务 service', '行 row', '谁 who', '事项 command', '用途 purpose', '更改 changes'];
  output.answer(json ? toJson({ rows: inOrder }) : toTable([heads, ...rows]));
  return 0;
};
