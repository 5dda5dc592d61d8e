import { runCommand } from '@cunguan/database';
import { today } from '@cunguan/domain';
import { commandRequest, type KeyedInput } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { TermAssessmentEntity } from '../assessment/assessment.entity.js';
import type { PeopleContext } from '../context.js';
import { CorrectionRequestEntity } from '../correction/correction.entity.js';
import { KeyCultivationEntity } from '../key-cultivation/key-cultivation.entity.js';
import { ExitPlanEntity } from '../exit-plan/exit-plan.entity.js';
import { MentorshipEntity } from '../mentorship/mentorship.entity.js';
import { ContractTermEntity } from '../official/official.entity.js';
import { lockOfficial } from '../official/official.lock.js';
import type { Official } from '../official/official.js';
import { PersonalDataEntity } from '../personal-data/personal-data.entity.js';
import { openData } from '../personal-data/sealed-data.js';
import { refuse } from '../refusals.js';
import { unitNameOn } from '../unit/unit-name.js';
import { readCareer } from './career.record.js';
import type { OwnRecord, PlacementRow } from './own-record.answer.js';
import { REVEALED_FIELDS, requireNote } from './reveal.js';
import { RevealEntity } from './reveal.entity.js';
import { recordReveal } from './reveal.record.js';
import { requireOwnOrImpartial } from './reveal.service.js';

interface ExportPersonalDataInput extends KeyedInput {
  readonly officialId: string;
  readonly note?: string | null;
}

const COMMAND = 'exportPersonalData';

const PLACEMENTS = `
  SELECT u.code AS "villageCode", ${unitNameOn('u', '$2::date')} AS "villageName", p.placed_from::text AS "from", p.placed_to::text AS "to"
    FROM placements p JOIN units u ON u.id = p.village_id WHERE p.official_id = $1 ORDER BY p.placed_from`;

const COMMITTEE_POSTS = `
  SELECT village_id AS "villageId", body, rank, held_from::text AS "from", held_to::text AS "to", policy
    FROM committee_posts WHERE official_id = $1 ORDER BY held_from, id`;

const CONTRACT_ALERTS = `
  SELECT contract_term_id AS "contractTermId", ends_on::text AS "endsOn", days_before AS "daysBefore",
         alerted_on::text AS "alertedOn", exit_plan_on_record AS "exitPlanOnRecord", policy
    FROM contract_alerts WHERE official_id = $1 ORDER BY alerted_on, id`;

const readRecord = async (
  tx: EntityManager,
  { vault, clock }: PeopleContext,
  official: Official,
): Promise<OwnRecord> => {
  const officialId = official.id;
  const sealed = await tx.findOneBy(PersonalDataEntity, { officialId });
  const terms = await tx.find(ContractTermEntity, { where: { officialId }, order: { ordinal: 'ASC' } });
  const pairs = await tx.find(MentorshipEntity, { where: { officialId }, order: { id: 'ASC' } });
  return {
    exportedOn: today(clock),
    official,
    data: sealed && openData(vault, sealed),
    placements: await tx.query<PlacementRow[]>(PLACEMENTS, [officialId, today(clock)]),
    contracts: terms.map(({ runsFrom, runsTo, ...term }) => ({ ...term, from: runsFrom, to: runsTo })),
    committeePosts: await tx.query<object[]>(COMMITTEE_POSTS, [officialId]),
    termAssessments: await tx.find(TermAssessmentEntity, { where: { officialId }, order: { notifiedOn: 'ASC' } }),
    exitPlans: await tx.find(ExitPlanEntity, { where: { officialId }, order: { plannedOn: 'ASC', version: 'ASC' } }),
    contractAlerts: await tx.query<object[]>(CONTRACT_ALERTS, [officialId]),
    ...(await readCareer(tx, official)),
    mentorships: pairs.map(({ id, mentorId }) => ({ mentorshipId: id, mentorId })),
    keyCultivations: await tx.find(KeyCultivationEntity, { where: { officialId }, order: { listedFrom: 'ASC' } }),
    corrections: await tx.find(CorrectionRequestEntity, {
      where: { officialId },
      order: { requestedOn: 'ASC', id: 'ASC' },
    }),
    reveals: await tx.find(RevealEntity, { where: { officialId }, order: { revealedAt: 'DESC', id: 'DESC' } }),
  };
};

/** Whoever asks for somebody else says on what occasion. */
const noteOf = (note: string | null | undefined, isOwn: boolean): string | null => {
  if (note !== null && note !== undefined) return requireNote(note);
  if (!isOwn) throw refuse('REVEAL.NOTE_REQUIRED');
  return null;
};

/** As with a reveal, the record leaves after the commit, once, and is in no receipt. */
export const exportPersonalDataCommand = async (
  context: PeopleContext,
  input: ExportPersonalDataInput,
): Promise<OwnRecord> => {
  const answered: { last: OwnRecord | null } = { last: null };
  const request = { ...input, purpose: 'SUBJECT_ACCESS' };
  await runCommand(context, commandRequest(context, COMMAND, request), async (tx) => {
    const locked = await lockOfficial(tx, context.access.command(COMMAND), input.officialId);
    await requireOwnOrImpartial(tx, context, locked.official.id);
    const note = noteOf(input.note, locked.official.id === context.viewer.officialId);
    const reading = { purpose: 'SUBJECT_ACCESS', note, fields: REVEALED_FIELDS, exported: true } as const;
    const reveal = await recordReveal(tx, context, locked, reading);
    answered.last = await readRecord(tx, context, locked.official);
    return { revealId: reveal.id };
  });
  if (answered.last === null) throw refuse('REVEAL.ALREADY_ANSWERED');
  return answered.last;
};
