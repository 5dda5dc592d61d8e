import type { AuditFault, AuditFaultKind } from '@cunguan/database';

type Text = (sequence: string) => readonly [zh: string, en: string];

const TEXTS: Readonly<Record<AuditFaultKind, Text>> = {
  MISSING: (n) => [`缺第 ${n} 行：该行已被删除或移走`, `row ${n} is missing: it was deleted or moved`],
  OUT_OF_ORDER: (n) => [`第 ${n} 行不在其位：次序被打乱或插入了伪造的行`, `row ${n} is out of order: moved or forged`],
  CHANGED: (n) => [`第 ${n} 行的内容已被更改`, `row ${n} was changed`],
  NOT_LINKED: (n) => [
    `第 ${n} 行未接上前一行：前后被替换、打乱或删去`,
    `row ${n} does not follow the row before it: one of the two was replaced, moved or deleted`,
  ],
  NOT_SEALED: (n) => [
    `第 ${n} 行的封印不符：由没有密钥者写入，或 AUDIT_KEY 不是当时的密钥`,
    `row ${n} has a wrong seal: written by somebody without the key, or AUDIT_KEY is not the key of then`,
  ],
  NOT_AS_SIGNED: (n) => [
    `第 ${n} 行与已签名的末端不符：该行或其前的行已被替换`,
    `row ${n} is not what was signed there: it or a row before it was replaced`,
  ],
  TRUNCATED: (n) => [
    `第 ${n} 行起被截去：已签名的末端在其后`,
    `the chain was cut off from row ${n} on: a later head was signed`,
  ],
  FORGED_HEAD: (n) => [
    `第 ${n} 行处的签名无效：签名文件或主题被改，或公钥不符`,
    `the signed head at row ${n} is not valid: file or topic were changed, or the public key is another`,
  ],
  NO_HEAD: () => [
    '有记录而无任何签名：签名文件与主题均丢失，或签名从未运行',
    'there are rows and no signed head: file and topic are lost, or signing never ran',
  ],
};

export const faultText = ({ kind, sequence }: AuditFault): { readonly zh: string; readonly en: string } => {
  const [zh, en] = TEXTS[kind](sequence);
  return { zh, en };
};
