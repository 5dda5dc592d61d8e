// Generated from processing-register.yaml by `npm run generate`; edit that file instead.

/** By service and table. */
export const personalColumns: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  people: {
    units: [],
    cadres: ['name'],
    offices: [],
    officials: ['name', 'birth_date'],
    placements: [],
    contract_terms: [],
  },
  mentoring: {
    officials: [],
    placements: [],
    cadres: [],
    offices: [],
    mentorships: [],
    guidance_talks: ['topics', 'advice', 'next_steps'],
    guidance_talk_versions: ['topics', 'advice', 'next_steps'],
  },
  training: {
    units: [],
    cadres: [],
    officials: [],
    placements: [],
    training_sessions: ['title'],
    attendances: [],
    attendance_verifications: [],
  },
  assignments: {
    units: [],
    cadres: [],
    offices: [],
    officials: [],
    placements: [],
    duty_posts: ['title'],
    duty_post_holdings: [],
    duties: ['title', 'measure'],
    duty_steps: ['note'],
    frontline_postings: ['reason', 'recall_reason', 'appraisal_comment'],
  },
  selection: {
    units: [],
    cadres: [],
    cadre_offices: [],
    officials: [],
    placements: [],
    party_elections: ['annulment_reason'],
    candidacies: [],
    reserve_entries: [],
    reserve_steps: ['note'],
  },
};
