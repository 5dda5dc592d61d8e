import { EntitySchema } from 'typeorm';
import type { ContractTerm } from '../contract-term/contract-term.js';
import type { Official, Placement } from './official.js';

export const OfficialEntity = new EntitySchema<Official>({
  name: 'Official',
  tableName: 'officials',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    sex: { type: 'text' },
    birthDate: { type: 'date' },
    cohortYear: { type: 'smallint' },
    homeVillageId: { type: 'uuid', nullable: true },
    correctionReason: { type: 'text', nullable: true },
    leftOn: { type: 'date', nullable: true },
    version: { type: 'integer' },
  },
});

export const PlacementEntity = new EntitySchema<Placement>({
  name: 'Placement',
  tableName: 'placements',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    villageId: { type: 'uuid' },
    townId: { type: 'uuid' },
    districtId: { type: 'uuid' },
    placedFrom: { type: 'date' },
    placedTo: { type: 'date', nullable: true },
    correctionReason: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});

export const ContractTermEntity = new EntitySchema<ContractTerm>({
  name: 'ContractTerm',
  tableName: 'contract_terms',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    ordinal: { type: 'smallint' },
    runsFrom: { type: 'date' },
    runsTo: { type: 'date' },
    endedOn: { type: 'date', nullable: true },
    exitRoute: { type: 'text', nullable: true },
    policy: { type: 'text' },
    exceptionApproverId: { type: 'uuid', nullable: true },
    exceptionReason: { type: 'text', nullable: true },
    exceptionPolicy: { type: 'text', nullable: true },
    correctionReason: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
