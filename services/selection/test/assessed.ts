import type { AssessmentGrade } from '@cunguan/events';
import type { Answer, Asker, SubgraphClient } from '@cunguan/testing';

export const VOTES = {
  issued: 30,
  collected: 30,
  invalid: 1,
  excellent: 9,
  competent: 15,
  basicallyCompetent: 4,
  incompetent: 1,
};

interface Cadres {
  readonly proposerId: string;
  readonly deciderId: string;
}

interface StepOf {
  readonly command: string;
  readonly facts: object;
}

/** The steps from the self-report to the notification, all on one day. */
export const stepsTo = ({ proposerId, deciderId }: Cadres, grade: AssessmentGrade, on: string): readonly StepOf[] => [
  { command: 'submitSelfReport', facts: { on, text: '述职（虚构）' } },
  { command: 'recordDemocraticAppraisal', facts: { on, ...VOTES } },
  { command: 'recordAssessmentTalks', facts: { on, persons: 8, summary: '谈话（虚构）' } },
  { command: 'proposeAssessmentGrade', facts: { on, grade, proposerId, reason: '理由（虚构）' } },
  { command: 'decideAssessmentGrade', facts: { on, grade, deciderId } },
  { command: 'notifyAssessment', facts: { on, how: 'HANDED_OVER' } },
];

const ANSWER = 'assessment { id version status grade }';

interface Given {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly grade: AssessmentGrade | null;
}

/** Gives commands on assessments to the subgraph. */
export const assessing = (client: () => SubgraphClient) => {
  const give = (command: string, input: object, asker?: Asker): Promise<Answer> => {
    const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { ${command}(input: $input) { ${ANSWER} } }`;
    return client().ask(text, { input }, asker);
  };
  const codeOf = async (command: string, input: object, asker?: Asker): Promise<string> =>
    (await give(command, input, asker)).errors?.[0]?.extensions.code ?? 'done';
  const done = async (command: string, input: object, asker?: Asker): Promise<Given> => {
    const { data, errors } = await give(command, input, asker);
    if (errors) throw new Error(`${command}: ${errors[0]?.extensions.code ?? ''} ${errors[0]?.message ?? ''}`);
    return (data?.[command] as { assessment: Given }).assessment;
  };
  /** Takes the steps one after the other, from the version given. */
  const take = async (from: Given, steps: readonly StepOf[]): Promise<Given> => {
    let at = from;
    for (const { command, facts } of steps) {
      at = await done(command, { assessmentId: from.id, expectedVersion: at.version, ...facts });
    }
    return at;
  };
  return { give, codeOf, done, take };
};
