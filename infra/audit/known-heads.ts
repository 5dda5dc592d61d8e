import type { SignedAuditHead } from '@cunguan/database';
import { AUDIT_HEAD_SIGNED } from '@cunguan/events';
import { parseAuditHead, readAuditHeadLines, readTopic } from '@cunguan/messaging';
import { silentLog } from '../events/silent-log.js';
import { LaunchError } from '../local/launch-error.js';
import type { ServiceName } from '../postgres/services.js';
import type { AuditGround } from './audit-ground.js';

export interface KnownHeads {
  /** Every head of the file and of the topic, each once. */
  readonly heads: readonly SignedAuditHead[];
  /** Null while no broker answers or there is no such topic. */
  readonly ofTopic: number | null;
  readonly ofFile: number;
}

const distinct = (heads: readonly SignedAuditHead[]): readonly SignedAuditHead[] => [
  ...new Map(heads.map((head) => [JSON.stringify(head), head])).values(),
];

/** @throws LaunchError that names the first line that is none */
const readFileHeads = async (file: string): Promise<readonly SignedAuditHead[]> =>
  (await readAuditHeadLines(file)).map((line, index) => {
    const head = parseAuditHead(line);
    if (head) return head;
    const place = `${file}:${String(index + 1)}`;
    throw new LaunchError(
      `${place} 不是审计链的签名：该文件已被更改或损坏，请从备份恢复后重试`,
      `${place} is no signed head: the file was changed or damaged, restore it from a backup and run this again`,
    );
  });

const readTopicHeads = async (
  service: ServiceName,
  { brokers, topicPrefix }: AuditGround,
): Promise<readonly SignedAuditHead[] | null> => {
  const contract = AUDIT_HEAD_SIGNED.find((one) => one.service === service);
  if (!contract) return null;
  try {
    const events = await readTopic({ service, brokers, topicPrefix, log: silentLog }, contract.topic);
    return events.flatMap(({ payload }) => parseAuditHead(JSON.stringify(payload)) ?? []);
  } catch {
    return null;
  }
};

/** The heads of a service that are known, in the order of their sequences. */
export const readKnownHeads = async (service: ServiceName, ground: AuditGround): Promise<KnownHeads> => {
  const ofFile = (await readFileHeads(ground.headsFile)).filter((head) => head.service === service);
  const ofTopic = await readTopicHeads(service, ground);
  const heads = distinct([...ofFile, ...(ofTopic ?? [])]);
  return {
    heads: heads.toSorted((a, b) => a.sequence - b.sequence || (a.signedAt < b.signedAt ? -1 : 1)),
    ofTopic: ofTopic?.length ?? null,
    ofFile: ofFile.length,
  };
};
