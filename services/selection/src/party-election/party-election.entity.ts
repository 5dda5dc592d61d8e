import { EntitySchema } from 'typeorm';
import type { Candidacy } from './candidacy.js';
import type { PartyElection } from './party-election.js';

export const PartyElectionEntity = new EntitySchema<PartyElection>({
  name: 'PartyElection',
  tableName: 'party_elections',
  columns: {
    id: { type: 'uuid', primary: true },
    villageId: { type: 'uuid' },
    townId: { type: 'uuid' },
    districtId: { type: 'uuid' },
    body: { type: 'text' },
    office: { type: 'text' },
    seats: { type: 'smallint' },
    calledOn: { type: 'date' },
    heldOn: { type: 'date' },
    status: { type: 'text' },
    eligible: { type: 'integer', nullable: true },
    present: { type: 'integer', nullable: true },
    issued: { type: 'integer', nullable: true },
    collected: { type: 'integer', nullable: true },
    invalid: { type: 'integer', nullable: true },
    majorityBase: { type: 'text', nullable: true },
    policy: { type: 'text', nullable: true },
    declaredOn: { type: 'date', nullable: true },
    annulledOn: { type: 'date', nullable: true },
    annulmentReason: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});

export const CandidacyEntity = new EntitySchema<Candidacy>({
  name: 'Candidacy',
  tableName: 'candidacies',
  columns: {
    id: { type: 'uuid', primary: true },
    partyElectionId: { type: 'uuid' },
    ordinal: { type: 'smallint' },
    officialId: { type: 'uuid', nullable: true },
    cadreId: { type: 'uuid', nullable: true },
    yes: { type: 'integer', nullable: true },
    outcome: { type: 'text', nullable: true },
    approvedOn: { type: 'date', nullable: true },
    approverId: { type: 'uuid', nullable: true },
    version: { type: 'integer' },
  },
});
