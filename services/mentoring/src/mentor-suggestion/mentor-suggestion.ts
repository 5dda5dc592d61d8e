import { lookUpPolicy, type BilingualText, type CivilDate } from '@cunguan/domain';
import type { TalkRules } from '../guidance-talk/talk-rules.js';
import { mentorSuggestionPoints } from '../policies.js';

/** A principal leader of the official's village, with what speaks for and against pairing the two. */
export interface CandidateRow {
  readonly mentorId: string;
  readonly leaderSince: CivilDate;
  readonly partySecretary: boolean;
  readonly completedPairs: number;
  /** The days of earlier village pairs, and the talks held in them. */
  readonly pairDays: number;
  readonly talks: number;
  readonly paired: boolean;
  readonly proposed: boolean;
  readonly recused: boolean;
}

type PartCode = 'OFFICE_TENURE' | 'COMPLETED_PAIRS' | 'REGULAR_TALKS' | 'PARTY_SECRETARY';
type BarCode = 'ALREADY_PAIRED' | 'PROPOSAL_PENDING' | 'RECUSED';

interface SuggestionPart extends BilingualText {
  readonly code: PartCode;
  readonly points: number;
}

interface SuggestionBar extends BilingualText {
  readonly code: BarCode;
}

/** A principal leader of the official's village as a possible mentor: advice, and a person decides. */
export interface ScoredMentor {
  readonly mentorId: string;
  readonly points: number;
  readonly parts: readonly SuggestionPart[];
  /** Why the two cannot be paired now; null of one who is free. */
  readonly bar: SuggestionBar | null;
  readonly policy: string;
}

const fullYears = (from: CivilDate, to: CivilDate): number => {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(5) < from.slice(5) ? years - 1 : years);
};

/** Only that they are recused from each other is said, and never as what kin: that is not for everybody to know. */
const BARS: Readonly<Record<BarCode, BilingualText>> = {
  RECUSED: { zh: '须回避', en: 'has to step aside (recusal)' },
  ALREADY_PAIRED: { zh: '已有村级结对（含暂停）', en: 'is in a village pair already, be it paused' },
  PROPOSAL_PENDING: { zh: '已有待确认的拟定', en: 'is proposed for a pair that waits to be confirmed' },
};

const barOf = ({ recused, paired, proposed }: CandidateRow): SuggestionBar | null => {
  const code = recused ? 'RECUSED' : paired ? 'ALREADY_PAIRED' : proposed ? 'PROPOSAL_PENDING' : null;
  return code && { code, ...BARS[code] };
};

/** How good a mentor the candidate would be, part by part. */
export const suggestionOf = (row: CandidateRow, { asOf, everyDays }: TalkRules): ScoredMentor => {
  const { value, code, validFrom } = lookUpPolicy(mentorSuggestionPoints, 'MENTOR_SUGGESTION_POINTS', [], asOf);
  const years = fullYears(row.leaderSince, asOf);
  const expected = Math.floor(row.pairDays / everyDays);
  const kept = Math.min(row.talks, expected);
  const parts: readonly SuggestionPart[] = [
    {
      code: 'OFFICE_TENURE',
      zh: `任本村主要负责人满 ${String(years)} 年`,
      en: `principal leader of the village for ${String(years)} full years`,
      points: Math.min(value.tenureMax, years * value.tenureYear),
    },
    {
      code: 'COMPLETED_PAIRS',
      zh: `此前帮带期满 ${String(row.completedPairs)} 人`,
      en: `${String(row.completedPairs)} earlier pairs completed`,
      points: Math.min(value.completedMax, row.completedPairs * value.completedPair),
    },
    {
      code: 'REGULAR_TALKS',
      zh: `此前结对应谈心 ${String(expected)} 次，谈心 ${String(row.talks)} 次`,
      en: `${String(row.talks)} talks in earlier pairs where ${String(expected)} were due`,
      points: expected === 0 ? 0 : Math.round((value.regularTalks * kept) / expected),
    },
    ...(row.partySecretary
      ? [
          {
            code: 'PARTY_SECRETARY' as const,
            zh: '村党组织书记，培养村官的第一责任人',
            en: "the village's party secretary, who answers first for cultivating officials",
            points: value.partySecretary,
          },
        ]
      : []),
  ];
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  return { mentorId: row.mentorId, points, parts, bar: barOf(row), policy: `${code}@${validFrom}` };
};

/** Those who are free first, the most points first; then the barred, in the same order. */
export const ranked = (suggestions: readonly ScoredMentor[]): readonly ScoredMentor[] =>
  [...suggestions].sort(
    (a, b) =>
      Number(a.bar !== null) - Number(b.bar !== null) || b.points - a.points || a.mentorId.localeCompare(b.mentorId),
  );
