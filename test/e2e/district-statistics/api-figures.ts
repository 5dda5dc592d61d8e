import type { System } from '../system.js';

type Kinds = readonly { readonly kind: string; readonly sessions?: number; readonly postings?: number }[];

interface ApiUnit {
  readonly code: string;
  readonly officials?: { readonly nodes: readonly object[]; readonly pageInfo: { readonly hasNextPage: boolean } };
  readonly mentoring: object;
  readonly training: { readonly sessionsByKind: Kinds };
  readonly assignments: { readonly activePostingsByKind: Kinds };
  readonly selection: object;
}

interface ApiDistrict extends ApiUnit {
  readonly towns: {
    readonly nodes: readonly (ApiUnit & { readonly villages: { readonly nodes: readonly ApiUnit[] } })[];
  };
}

/** The figures of a unit, in the form in which the statistics print them. */
export interface UnitFigures {
  readonly code: string;
  readonly kind: string;
  readonly people: { readonly officialsServing: number };
  readonly mentoring: object;
  readonly training: object;
  readonly assignments: object;
  readonly selection: object;
}

const FIGURES = `
  code
  mentoring(asOf: $day) { activePairs officialsWithoutMentor pairsWithoutRecentTalk talksThisYear }
  training(year: $year) { sessions sessionsByKind { kind sessions } verifiedDays officialsMeetingRequirement officialsShort }
  assignments(asOf: $day) {
    dutyPosts dutyPostsHeld dutyPostsVacant dutyPostsUnfit dutiesOpen dutiesOverdue dutiesToCheck activePostings
    activePostingsByKind { kind postings }
  }
  selection(year: $year) { electedToVillagePartyOrganisations electedDeputySecretariesOfGeneralBranches reserveCadres }`;
const OFFICIALS = 'officials(asOf: $day, first: 60) { nodes { id } pageInfo { hasNextPage } }';

const QUERY = `query Figures($code: String!, $day: Date!, $year: Int!) {
  district(code: $code) { ${FIGURES}
    towns(first: 2) { nodes { ${FIGURES} ${OFFICIALS}
      villages(first: 60) { nodes { ${FIGURES} ${OFFICIALS} } } } } } }`;

const counted = (kinds: Kinds): Record<string, number> =>
  Object.fromEntries(
    kinds
      .map(({ kind, sessions, postings }) => [kind, sessions ?? postings ?? 0] as const)
      .filter(([, count]) => count > 0),
  );

const serving = ({ code, officials }: ApiUnit): number => {
  if (!officials || officials.pageInfo.hasNextPage) throw new Error(`${code} has more officials than a page`);
  return officials.nodes.length;
};

const figuresOf = (kind: string, unit: ApiUnit, officialsServing: number): UnitFigures => {
  const { code, mentoring, training, assignments, selection } = unit;
  return {
    code,
    kind,
    people: { officialsServing },
    mentoring,
    training: { ...training, sessionsByKind: counted(training.sessionsByKind) },
    assignments: { ...assignments, activePostingsByKind: counted(assignments.activePostingsByKind) },
    selection,
  };
};

/** What the gateway answers for the district and all its towns and villages, by code. */
export const apiFigures = async (system: System, code: string, day: string): Promise<readonly UnitFigures[]> => {
  const { data, errors } = await system.ask(QUERY, { code, day, year: Number(day.slice(0, 4)) });
  if (errors) throw new Error(JSON.stringify(errors));
  const district = data?.['district'] as ApiDistrict;
  const towns = district.towns.nodes;
  const inTowns = towns.map((town) => figuresOf('TOWN', town, serving(town)));
  const inVillages = towns.flatMap(({ villages }) =>
    villages.nodes.map((village) => figuresOf('VILLAGE', village, serving(village))),
  );
  const total = inTowns.reduce((sum, { people }) => sum + people.officialsServing, 0);
  return [figuresOf('DISTRICT', district, total), ...inTowns, ...inVillages].sort((a, b) => (a.code < b.code ? -1 : 1));
};
