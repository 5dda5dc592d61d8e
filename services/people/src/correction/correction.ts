import { requireText, stateMachine, type CivilDate } from '@cunguan/domain';
import { requireNumberless } from '../personal-data/person-text.js';
import { refuse } from '../refusals.js';

export type CorrectionField =
  | 'NAME'
  | 'SEX'
  | 'BIRTH_DATE'
  | 'EDUCATION'
  | 'SPECIALTIES'
  | 'PARTY_STATUS'
  | 'PLACEMENT'
  | 'CONTRACT'
  | 'ID_NUMBER'
  | 'MOBILE'
  | 'HOME_ADDRESS';

export type CorrectionStatus = 'REQUESTED' | 'ACCEPTED' | 'REFUSED';
export type CorrectionDecision = 'ACCEPTED' | 'REFUSED';

/** What an official says is wrong in the own record. */
export interface CorrectionRequest {
  readonly id: string;
  readonly officialId: string;
  readonly field: CorrectionField;
  readonly text: string;
  readonly status: CorrectionStatus;
  readonly requestedBy: string;
  readonly requestedOn: CivilDate;
  readonly decidedBy: string | null;
  readonly decidedOn: CivilDate | null;
  readonly note: string | null;
  readonly version: number;
}

const MAX_TEXT = 500;

const states = stateMachine<CorrectionStatus>({ REQUESTED: ['ACCEPTED', 'REFUSED'], ACCEPTED: [], REFUSED: [] });

export const requestCorrection = (
  request: Pick<CorrectionRequest, 'id' | 'officialId' | 'field' | 'requestedBy' | 'requestedOn'>,
  text: string,
): CorrectionRequest => ({
  ...request,
  text: requireNumberless('text', requireText('text', text, MAX_TEXT)),
  status: 'REQUESTED',
  decidedBy: null,
  decidedOn: null,
  note: null,
  version: 1,
});

/** Decides a request; never the own one. */
export const decideCorrection = (
  request: CorrectionRequest,
  by: { readonly id: string; readonly officialId: string | null; readonly on: CivilDate },
  input: { readonly decision: CorrectionDecision; readonly note: string; readonly expectedVersion: number },
): CorrectionRequest => {
  if (by.officialId === request.officialId || by.id === request.requestedBy) throw refuse('CORRECTION.OWN');
  if (!states.can(request.status, input.decision)) throw refuse('CORRECTION.DECIDED', { on: request.decidedOn ?? '' });
  if (input.expectedVersion !== request.version) throw refuse('CORRECTION.CHANGED', { version: request.version });
  return {
    ...request,
    status: input.decision,
    decidedBy: by.id,
    decidedOn: by.on,
    note: requireNumberless('note', requireText('note', input.note, MAX_TEXT)),
    version: request.version + 1,
  };
};
