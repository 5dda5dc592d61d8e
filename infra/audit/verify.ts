import { createAuditor, isSignedBy, readChain, verifyChain, type AuditVerdict } from '@cunguan/database';
import { toJson, type EventsOutput, type ExitCode } from '../events/events-output.js';
import type { ServiceName } from '../postgres/services.js';
import type { AuditGround } from './audit-ground.js';
import { withChainClient } from './chain-client.js';
import { faultText } from './fault-text.js';
import { readKnownHeads, type KnownHeads } from './known-heads.js';

interface Verified extends AuditVerdict {
  readonly heads: Pick<KnownHeads, 'ofFile' | 'ofTopic'>;
}

const verifyOne = async (service: ServiceName, ground: AuditGround, output: EventsOutput): Promise<Verified> => {
  // Before the rows: a head that is signed meanwhile would else tell of rows that were not read.
  const { heads, ofFile, ofTopic } = await readKnownHeads(service, ground);
  const { seal } = createAuditor({ service, key: ground.auditKey, personalColumns: {} });
  const verdict = await withChainClient(service, ground.databaseUrls, (client) =>
    verifyChain({
      service,
      rows: readChain(client),
      heads,
      isSigned: (head) => isSignedBy(ground.publicKey, head),
      seal,
      onProgress: (rows) => output.progress(`${service}: 已核对 ${String(rows)} 行 / ${String(rows)} rows checked`),
    }),
  );
  return { ...verdict, heads: { ofFile, ofTopic } };
};

const linesOf = ({ service, rows, fault, lastHead, unsigned, heads }: Verified): readonly string[] => {
  const away =
    heads.ofTopic === null
      ? [`${service}: 未与主题比较，Kafka 无应答 / not compared with the topic, Kafka does not answer`]
      : [];
  if (fault) {
    const { zh, en } = faultText(fault);
    return [`✗ ${service}: ${zh} / ${en}`, ...away];
  }
  if (lastHead === null) return [`✓ ${service}: 尚无记录 / no rows yet`, ...away];
  const [count, since, left] = [String(rows), lastHead.signedAt, String(unsigned)];
  const after =
    unsigned === 0
      ? ['，全部已签名', ', all of them signed']
      : [
          `，其后 ${left} 行尚未签名（末尾被截去时无从发现）`,
          `, ${left} after it not signed yet (a cut there would not show)`,
        ];
  return [
    `✓ ${service}: ${count} 行完好，最近签名于 ${since}${after[0] ?? ''} / ${count} rows intact, last signed ${since}${after[1] ?? ''}`,
    ...away,
  ];
};

/** Checks the chains one after the other and says of each whether it is intact, or which row is the first that is not. */
export const verify = async (
  services: readonly ServiceName[],
  ground: AuditGround,
  output: EventsOutput,
  json: boolean,
): Promise<ExitCode> => {
  const verified: Verified[] = [];
  for (const service of services) verified.push(await verifyOne(service, ground, output));
  const told = verified.map((one) => ({ ...one, text: one.fault && faultText(one.fault) }));
  output.answer(json ? toJson({ services: told }) : verified.flatMap(linesOf).join('\n'));
  return verified.every(({ fault }) => fault === null) ? 0 : 1;
};
