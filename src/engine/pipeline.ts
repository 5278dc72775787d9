/** Inputs → analysis: every source is scanned in bounded memory, and what was found is ranked and judged. Pure: no worker, no DOM. */
import { EvidenceCollector } from '../diagnose/collect-evidence.ts';
import type { NamedSignature } from '../diagnose/match-signatures.ts';
import { rankDiagnoses, standingEvidence } from '../diagnose/rank-diagnoses.ts';
import { buildWordFilter } from '../diagnose/word-filter.ts';
import type { Source } from '../input/source.ts';
import type { Analysis, Progress, ReadInput, SeenFormat, Verdict } from './analysis.ts';
import { commonText } from './common-text.ts';
import { FormatCounter } from './count-formats.ts';
import type { Knowledge } from './knowledge.ts';
import { SourceScan } from './scan-source.ts';
import type { Scanner } from './scan-window.ts';
import { windowSizes, type WindowSizes } from './window-sizes.ts';

export type { Source } from '../input/source.ts';

export function buildScanner(knowledge: Knowledge): Scanner {
  const owners = new Map<string, { signatures: NamedSignature[]; document: boolean }>();
  const owner = (literal: string) => {
    const key = literal.toLowerCase();
    if (!owners.has(key)) owners.set(key, { signatures: [], document: false });
    return owners.get(key)!;
  };
  for (const signature of knowledge.signatures)
    for (const literal of signature.literals) owner(literal).signatures.push(signature);
  for (const [, format] of knowledge.documents) for (const literal of format.literals) owner(literal).document = true;
  return {
    knowledge,
    filter: buildWordFilter([...owners.keys()], new TextEncoder().encode(commonText)),
    owners: [...owners.values()],
  };
}

export interface AnalyseOptions {
  /** Called after each window. */
  onProgress?: ((progress: Progress) => void) | undefined;
  sizes?: WindowSizes;
}

export async function analyse(
  scanner: Scanner,
  sources: AsyncIterable<Source> | Iterable<Source>,
  { onProgress, sizes = windowSizes }: AnalyseOptions = {},
): Promise<Analysis> {
  const collector = new EvidenceCollector();
  const inputs: ReadInput[] = [];
  const formats: SeenFormat[] = [];
  const scan = new SourceScan(scanner, sizes);
  let readBefore = 0;
  for await (const source of sources) {
    const input = inputs.length;
    const counter = new FormatCounter(scanner.knowledge, input);
    const { bytes, lines } = await scan.run(source.reader, { input, collector, formats: counter }, (read) =>
      onProgress?.({ read: readBefore + read, input, evidence: collector.size }),
    );
    const problem = source.problem?.() ?? (bytes === 0 ? 'empty' : undefined);
    inputs.push({ name: source.name, origin: source.origin ?? input, bytes, lines, ...(problem ? { problem } : {}) });
    formats.push(...counter.result());
    readBefore += bytes;
  }
  return conclude(scanner.knowledge, collector, inputs, formats);
}

function conclude(
  knowledge: Knowledge,
  collector: EvidenceCollector,
  inputs: ReadInput[],
  formats: SeenFormat[],
): Analysis {
  const evidence = collector.evidence();
  const aboutRegistry =
    formats.some(({ format }) => knowledge.isRegistryFormat(format)) ||
    evidence.some(({ signature }) => knowledge.signature(signature).registry);
  const diagnoses = aboutRegistry ? rankDiagnoses(evidence, knowledge.signature) : [];
  const failing = standingEvidence(evidence, knowledge.signature).some(({ role }) => role === 'symptom');
  const works = evidence.some(({ role, signature }) => role === 'benign' || knowledge.signature(signature).healthy);
  const verdict = judge({
    empty: inputs.every(({ bytes }) => bytes === 0),
    aboutRegistry,
    diagnosed: diagnoses.length > 0,
    works: works && !failing,
  });
  return { verdict, inputs, formats, evidence: aboutRegistry ? evidence : [], facts: collector.facts(), diagnoses };
}

function judge(seen: { empty: boolean; aboutRegistry: boolean; diagnosed: boolean; works: boolean }): Verdict {
  if (seen.empty) return 'empty';
  if (seen.diagnosed) return 'diagnosed';
  if (!seen.aboutRegistry) return 'unrelated';
  return seen.works ? 'healthy' : 'unknown';
}
