import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { metricsRoute } from '@cunguan/http';
import { parse } from 'yaml';
import '../../gateway/src/gateway.metrics.js';
import '@cunguan/messaging';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string };
}

const { groups } = parse(readFileSync('infra/observability/alerts.yaml', 'utf8')) as {
  readonly groups: readonly { readonly rules: readonly Rule[] }[];
};
const rules = groups.flatMap((group) => group.rules);

/** What the code exposes under `/metrics`, valued yet or not. */
const exposedMetrics = async (): Promise<ReadonlySet<string>> => {
  const request = { method: 'GET', path: '/metrics', search: '', headers: {}, body: Buffer.alloc(0), requestId: 'r' };
  const { body } = await metricsRoute().handle(request);
  return new Set([...(body as string).matchAll(/^# TYPE (\w+)/gm)].map(([, name = '']) => name));
};

describe('infra/observability/alerts.yaml', () => {
  it.each(rules)('$alert asks for metrics that the code has', async ({ expr }) => {
    const metrics = await exposedMetrics();
    const asked = [...expr.matchAll(/\bcunguan_\w+/g)].map(([series]) => series.replace(/_(bucket|sum|count)$/, ''));
    expect(asked.length).toBeGreaterThan(0);
    for (const name of asked) expect(metrics).toContain(name);
  });

  it.each(rules)('$alert has a severity and says in both languages what is the matter', ({ labels, annotations }) => {
    expect(['warning', 'critical']).toContain(labels.severity);
    expect(annotations.summary).toMatch(/[\u4e00-\u9fff].* \/ .*[a-z]/);
  });

  it.each(rules.map(({ alert }) => alert))('%s is explained in docs/operations.md', (alert) => {
    expect(readFileSync('docs/operations.md', 'utf8')).toContain(`\`${alert}\``);
  });
});
