/**
 * Inputs → analysis, in bounded memory: a window of one megabyte slides over each input. A little of what was scanned stays for
 * looking back (the start of a block), and scanning stops short of the end of what was read, so that a block is whole.
 */
import { EvidenceCollector } from '../diagnose/collect-evidence.ts';
import type { NamedSignature } from '../diagnose/match-signatures.ts';
import { rankDiagnoses } from '../diagnose/rank-diagnoses.ts';
import { buildWordFilter } from '../diagnose/word-filter.ts';
import type { ByteReader } from '../input/byte-reader.ts';
import { countNewlines } from '../input/count-newlines.ts';
import type { Analysis, InputProblem, Progress, ReadInput, SeenFormat, Verdict } from './analysis.ts';
import { commonText } from './common-text.ts';
import { FormatCounter } from './count-formats.ts';
import type { Knowledge } from './knowledge.ts';
import { LineWindow } from './line-window.ts';
import { scanWindow, type Scanner, type ScanState } from './scan-window.ts';

const windowSize = 1 << 20;
const lookAhead = 16 * 1024;
const lookBehind = 16 * 1024;

/** One named text to read. `problem` where it could not be opened at all. */
export interface Source {
  name: string;
  reader: ByteReader;
  problem?: () => InputProblem | undefined;
}

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

export async function analyse(
  scanner: Scanner,
  sources: AsyncIterable<Source> | Iterable<Source>,
  onProgress?: (progress: Progress) => void,
): Promise<Analysis> {
  const collector = new EvidenceCollector();
  const inputs: ReadInput[] = [];
  const formats: SeenFormat[] = [];
  let readBefore = 0;
  for await (const source of sources) {
    const counter = new FormatCounter(scanner.knowledge, inputs.length);
    const state: ScanState = {
      input: inputs.length,
      collector,
      formats: counter,
      firstLine: 1,
      blockUntil: 0,
      documentUntil: 0,
    };
    const { bytes, lines } = await scanSource(scanner, state, source.reader, (read) =>
      onProgress?.({ read: readBefore + read, input: state.input, evidence: collector.evidence().length }),
    );
    const problem = source.problem?.() ?? (bytes === 0 ? 'empty' : undefined);
    inputs.push({ name: source.name, bytes, lines, ...(problem ? { problem } : {}) });
    formats.push(...counter.result());
    readBefore += bytes;
  }
  return conclude(scanner.knowledge, collector, inputs, formats);
}

async function scanSource(
  scanner: Scanner,
  state: ScanState,
  reader: ByteReader,
  onChunk: (read: number) => void,
): Promise<{ bytes: number; lines: number }> {
  let buffer = new ArrayBuffer(windowSize);
  let filled = 0;
  let scanned = 0;
  let total = 0;
  let endsOpen = false;
  for (let ended = false; !ended;) {
    while (filled < windowSize) {
      const part = await reader.read(buffer, filled, windowSize - filled);
      buffer = part.buffer;
      if (part.read === 0) {
        ended = true;
        break;
      }
      filled += part.read;
      total += part.read;
    }
    const bytes = new Uint8Array(buffer);
    const words = new Int32Array(buffer);
    const window = new LineWindow(bytes, filled);
    const until = ended ? filled : window.lineStart(filled - lookAhead) || filled - lookAhead;
    state.formats.sample(window, scanned, state.firstLine + countNewlines(bytes, words, 0, scanned));
    scanWindow(scanner, state, bytes, words, scanned, until, filled);
    onChunk(total);
    if (ended) {
      endsOpen = filled > 0 && bytes[filled - 1] !== 10;
      state.firstLine += countNewlines(bytes, words, 0, filled);
    } else {
      const keep = window.lineStart(Math.max(0, until - lookBehind)) || Math.max(0, until - lookBehind);
      state.firstLine += countNewlines(bytes, words, 0, keep);
      bytes.copyWithin(0, keep, filled);
      filled -= keep;
      scanned = until - keep;
    }
  }
  return { bytes: total, lines: state.firstLine - 1 + (endsOpen ? 1 : 0) };
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
  const works = evidence.some(({ role, signature }) => role === 'benign' || knowledge.signature(signature).healthy);
  const verdict = judge({
    empty: inputs.every(({ bytes }) => bytes === 0),
    aboutRegistry,
    diagnosed: diagnoses.length > 0,
    works,
  });
  return { verdict, inputs, formats, evidence: aboutRegistry ? evidence : [], facts: collector.facts(), diagnoses };
}

function judge(seen: { empty: boolean; aboutRegistry: boolean; diagnosed: boolean; works: boolean }): Verdict {
  if (seen.empty) return 'empty';
  if (seen.diagnosed) return 'diagnosed';
  if (!seen.aboutRegistry) return 'unrelated';
  return seen.works ? 'healthy' : 'unknown';
}
