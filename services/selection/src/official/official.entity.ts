import { EntitySchema } from 'typeorm';
import type { ContractTerm, Official, Placement } from './official.js';

export const OfficialEntity = new EntitySchema<Official>({
  name: 'Official',
  tableName: 'officials',
  columns: {
    id: { type: 'uuid', primary: true },
    partyStatus: { type: 'text' },
    servingFrom: { type: 'date', nullable: true },
    servingTo: { type: 'date', nullable: true },
    leftOn: { type: 'date', nullable: true },
    version: { type: 'integer' },
  },
});

export const PlacementEntity = new EntitySchema<Placement>({
  name: 'Placement',
  tableName: 'placements',
  columns: {
    officialId: { type: 'uuid', primary: true },
    placedFrom: { type: 'date', primary: true },
    placedTo: { type: 'date', nullable: true },
    villageId: { type: 'uuid' },
    townId: { type: 'uuid' },
    districtId: { type: 'uuid' },
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
  },
});
