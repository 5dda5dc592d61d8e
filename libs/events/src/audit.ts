import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { id } from './vocabulary.js';

/** A SHA-256 in base64url: in hexadecimal it would hold what looks like mobile numbers. */
const hash = z.string().regex(/^[\w-]{43}$/);

const auditHeadSigned = (service: string) =>
  eventContract({
    service,
    noun: 'audit-head',
    name: 'audit-head-signed',
    title: {
      zh: '审计链的末端已签名',
      en: 'The head of the service’s audit chain was signed; whoever keeps it can tell a change of any row before',
    },
    shape: {
      auditChainId: id,
      service: z.literal(service),
      sequence: z.int().min(0),
      hash,
      signedAt: z.iso.datetime(),
      keyId: z.string().regex(/^[\w-]{16}$/),
      signature: z.string().regex(/^[\w-]{86}$/),
    },
    key: ['auditChainId'],
    example: {
      auditChainId: '00000000-0000-4000-8000-000000000001',
      service,
      sequence: 2015,
      hash: 'H'.repeat(43),
      signedAt: '2015-06-30T08:00:00.000Z',
      keyId: 'K'.repeat(16),
      signature: 'S'.repeat(86),
    },
  });

export const peopleAuditHeadSigned = auditHeadSigned('people');
export const mentoringAuditHeadSigned = auditHeadSigned('mentoring');
export const trainingAuditHeadSigned = auditHeadSigned('training');
export const assignmentsAuditHeadSigned = auditHeadSigned('assignments');
export const selectionAuditHeadSigned = auditHeadSigned('selection');

export const AUDIT_HEAD_SIGNED = [
  peopleAuditHeadSigned,
  mentoringAuditHeadSigned,
  trainingAuditHeadSigned,
  assignmentsAuditHeadSigned,
  selectionAuditHeadSigned,
] as const;
