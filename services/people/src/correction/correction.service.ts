import { isWithin } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today } from '@cunguan/domain';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { findLastPlacement, lockOfficial } from '../official/official.lock.js';
import { refuse } from '../refusals.js';
import {
  decideCorrection,
  requestCorrection,
  type CorrectionDecision,
  type CorrectionField,
  type CorrectionRequest,
} from './correction.js';
import { CorrectionRequestEntity } from './correction.entity.js';

interface RequestCorrectionInput extends KeyedInput {
  readonly officialId: string;
  readonly field: CorrectionField;
  readonly text: string;
}

interface DecideCorrectionInput extends KeyedInput {
  readonly requestId: string;
  readonly decision: CorrectionDecision;
  readonly note: string;
  readonly expectedVersion: number;
}

type RequestId = Pick<CorrectionRequest, 'id'>;

export const requestCorrectionCommand = (context: ServiceContext, input: RequestCorrectionInput): Promise<RequestId> =>
  refusingConstraints({ uq_correction_requests_open: () => refuse('CORRECTION.ALREADY_REQUESTED') }, () =>
    runCommand(context, commandRequest(context, 'requestCorrection', input), async (tx) => {
      const { official } = await lockOfficial(tx, context.access.command('requestCorrection'), input.officialId);
      const request = requestCorrection(
        {
          id: context.ids.next(),
          officialId: official.id,
          field: input.field,
          requestedBy: context.viewer.id,
          requestedOn: today(context.clock),
        },
        input.text,
      );
      await tx.insert(CorrectionRequestEntity, request);
      return { id: request.id };
    }),
  );

const lockRequest = async (tx: EntityManager, { access }: ServiceContext, id: string): Promise<CorrectionRequest> => {
  const request = await tx.findOne(CorrectionRequestEntity, {
    where: { id: requireId('requestId', id) },
    lock: { mode: 'pessimistic_write' },
  });
  const place = request && (await findLastPlacement(tx, request.officialId));
  if (!place || !isWithin(access.command('decideCorrection'), [place.villageId, place.townId, place.districtId])) {
    throw refuse('CORRECTION.UNKNOWN');
  }
  return request;
};

export const decideCorrectionCommand = (context: ServiceContext, input: DecideCorrectionInput): Promise<RequestId> =>
  runCommand(context, commandRequest(context, 'decideCorrection', input), async (tx) => {
    const request = await lockRequest(tx, context, input.requestId);
    await requireImpartial(tx, context.viewer, [], [request.officialId]);
    const { id, officialId } = context.viewer;
    const decided = decideCorrection(request, { id, officialId, on: today(context.clock) }, input);
    const { status, decidedBy, decidedOn, note, version } = decided;
    await tx.update(CorrectionRequestEntity, { id: request.id }, { status, decidedBy, decidedOn, note, version });
    return { id: request.id };
  });
