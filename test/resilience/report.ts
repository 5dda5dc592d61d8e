import { countViolations, type Counts, type Violation } from './checker/violation.js';
import { summarise, type FaultFigures } from './rounds.js';
import type { StageResult } from './stage.js';

interface StageReport extends Omit<StageResult, 'rounds' | 'violations'> {
  readonly faults: Readonly<Record<string, FaultFigures>>;
}

export interface Report {
  readonly seed: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly acknowledged: number;
  readonly events: number;
  readonly violations: Counts;
  readonly stages: readonly StageReport[];
  /** The first of them, in words. */
  readonly examples: readonly string[];
}

const EXAMPLES = 20;

const sum = (results: readonly StageResult[], of: (result: StageResult) => number): number =>
  results.reduce((total, result) => total + of(result), 0);

const stageReport = (result: StageResult): StageReport => {
  const { stage, seconds, acknowledged, events, repeated, effects, poison, remarks, rounds } = result;
  return { stage, seconds, acknowledged, events, repeated, effects, poison, remarks, faults: summarise(rounds) };
};

export const reportOf = (seed: number, results: readonly StageResult[]): Report => {
  const violations: Violation[] = results.flatMap((result) => result.violations);
  return {
    seed,
    seconds: Math.round(sum(results, ({ seconds }) => seconds)),
    rounds: sum(results, ({ rounds }) => rounds.length),
    acknowledged: sum(results, ({ acknowledged }) => acknowledged),
    events: sum(results, ({ events }) => events),
    violations: countViolations(violations),
    stages: results.map(stageReport),
    examples: violations.slice(0, EXAMPLES).map(({ is, what }) => `${is}: ${what}`),
  };
};

export const hasViolations = ({ violations }: Report): boolean => Object.values(violations).some((count) => count > 0);

const ms = (value: number | null): string => (value === null ? '' : `${String(value)} ms`);

const faultLine = ([name, { rounds, p50, max }]: readonly [string, FaultFigures]): string =>
  `  ${name.padEnd(46)} ${String(rounds).padStart(4)}  ${ms(p50).padStart(9)}  ${ms(max).padStart(9)}`;

const stageLines = (stage: StageReport): readonly string[] => [
  '',
  `${stage.stage}: ${String(Math.round(stage.seconds))} s, ${String(stage.acknowledged)} mutations acknowledged, ` +
    `${String(stage.events)} events on the topics (${String(stage.repeated)} came again), ` +
    `${String(stage.effects)} taken in by consumers, ${String(stage.poison)} poison messages`,
  `  ${'fault'.padEnd(46)} ${'n'.padStart(4)}  ${'p50'.padStart(9)}  ${'max'.padStart(9)}   until work goes on`,
  ...Object.entries(stage.faults).map(faultLine),
  ...stage.remarks.map((remark) => `  ${remark}`),
];

export const reportText = (report: Report): string =>
  [
    `seed ${String(report.seed)}, ${String(report.seconds)} s, ${String(report.rounds)} fault rounds, ` +
      `${String(report.acknowledged)} mutations acknowledged, ${String(report.events)} events`,
    ...report.stages.flatMap(stageLines),
    '',
    Object.entries(report.violations)
      .map(([is, count]) => `${is} ${String(count)}`)
      .join(', '),
    ...report.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
