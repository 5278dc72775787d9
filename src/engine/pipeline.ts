/** Inputs → analysis: every source is scanned in bounded memory, and what was found is ranked and judged. Pure: no worker, no DOM. */
import { chooseFacts, EvidenceCollector, type FoundFact } from '../diagnose/collect-evidence.ts';
import { chooseLog } from '../diagnose/choose-log.ts';
import { rankDiagnoses, standingEvidence } from '../diagnose/rank-diagnoses.ts';
import { wrappings } from '../input/rejoin-wrapped.ts';
import type { Source } from '../input/source.ts';
import type { Analysis, Progress, ReadInput, SeenFormat, Verdict } from './analysis.ts';
import { FormatCounter } from './count-formats.ts';
import { KeptTexts } from './keep-texts.ts';
import { withSpans } from './map-spans.ts';
import type { Knowledge } from './knowledge.ts';
import { SourceScan } from './scan-source.ts';
import type { Scanner } from './build-scanner.ts';
import { windowSizes, type WindowSizes } from './window-sizes.ts';

export { buildScanner } from './build-scanner.ts';
export type { Source } from '../input/source.ts';

export interface AnalyseOptions {
  /** Called after each window. */
  onProgress?: ((progress: Progress) => void) | undefined;
  sizes?: WindowSizes;
}

export async function analyse(
  scanner: Scanner,
  sources: AsyncIterable<Source> | Iterable<Source>,
  options: AnalyseOptions = {},
): Promise<Analysis> {
  const kept = new KeptTexts();
  const first = await readOnce(scanner, kept.keep(sources), options);
  if (!needsSecondLook(first)) return first;
  for (const wrapping of wrappings) {
    const rejoined = kept.rejoined(wrapping);
    if (!rejoined) continue;
    const second = await readOnce(scanner, rejoined.sources, { ...options, onProgress: undefined });
    // What was put together must say more than what was there, or it says nothing.
    if (second.diagnoses[0]?.grade === 'direct')
      return { ...withSpans(second, (span) => ({ ...span, last: rejoined.lastLine(span) })), inputs: first.inputs };
  }
  return first;
}

/** Nothing was found, or nothing that any line states: the lines may have been broken on their way. */
const needsSecondLook = ({ verdict, diagnoses }: Analysis): boolean =>
  verdict === 'unknown' || verdict === 'unrelated' || (verdict === 'diagnosed' && diagnoses[0]?.grade === 'heuristic');

async function readOnce(
  scanner: Scanner,
  sources: AsyncIterable<Source> | Iterable<Source>,
  { onProgress, sizes = windowSizes }: AnalyseOptions,
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
  scan.done();
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
  const diagnoses = aboutRegistry ? rankDiagnoses(evidence, knowledge.signature, clockOffsetOf(collector.facts())) : [];
  const failing = standingEvidence(evidence, knowledge.signature).some(({ role }) => role === 'symptom');
  const works = evidence.some(({ role, signature }) => role === 'benign' || knowledge.signature(signature).healthy);
  const verdict = judge({
    empty: inputs.every(({ bytes }) => bytes === 0),
    aboutRegistry,
    diagnosed: diagnoses.length > 0,
    works: works && !failing,
  });
  const read = new Set(formats.map(({ format }) => format));
  const collect =
    aboutRegistry && verdict !== 'healthy'
      ? chooseLog(diagnoses, knowledge.signatures, knowledge.records, read)
      : undefined;
  return {
    verdict,
    inputs,
    formats,
    evidence: aboutRegistry ? evidence : [],
    facts: collector.facts(),
    diagnoses,
    ...(collect ? { collect } : {}),
  };
}

function clockOffsetOf(facts: readonly FoundFact[]): number | undefined {
  const value = chooseFacts(facts).clockOffset?.value;
  return value === undefined ? undefined : Number(value);
}

function judge(seen: { empty: boolean; aboutRegistry: boolean; diagnosed: boolean; works: boolean }): Verdict {
  if (seen.empty) return 'empty';
  if (seen.diagnosed) return 'diagnosed';
  if (!seen.aboutRegistry) return 'unrelated';
  return seen.works ? 'healthy' : 'unknown';
}
