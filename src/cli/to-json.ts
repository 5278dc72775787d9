/** The analysis for programs: ids, numbers and values, in the shape that the help text documents. */
import { chooseFacts } from '../diagnose/collect-evidence.ts';
import type { Evidence } from '../diagnose/define.ts';
import type { Analysis } from '../engine/analysis.ts';

export function toJson(names: readonly string[], analysis: Analysis): string {
  const several = names.length > 1;
  const fileOf = (input: number) => names[analysis.inputs[input]?.origin ?? 0];
  const evidence = ({ signature, role, spans }: Evidence) => {
    const { input, first, last } = spans[0]!;
    return { signature, role, lines: [first, last], ...(several ? { file: fileOf(input) } : {}) };
  };
  return JSON.stringify({
    ...(several ? { files: names } : { file: names[0] }),
    diagnoses: analysis.diagnoses.map((diagnosis) => ({ ...diagnosis, evidence: diagnosis.evidence.map(evidence) })),
    formats: [...new Set(analysis.formats.map(({ format }) => format))],
    facts: Object.fromEntries(Object.entries(chooseFacts(analysis.facts)).map(([fact, found]) => [fact, found.value])),
  });
}
