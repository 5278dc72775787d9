/** Counts evidence by (signature, facts) and keeps the first few spans and the last: memory grows with what differs, not with the file. */
import { facts as vocabulary, type FactId } from '../../content/facts.ts';
import type { LogRecord } from '../formats/read-record.ts';
import type { Evidence, Span } from './define.ts';
import { detached } from './detached.ts';
import type { Match, NamedSignature } from './match-signatures.ts';

const spansKept = 5;
/** A hostile log can make every line's facts different. */
const kindsKept = 2000;

export type FactSource =
  { kind: 'evidence'; signature: string; span: Span } | { kind: 'document'; format: string; span: Span };

/** A value that was read, with where from. */
export interface FoundFact {
  fact: FactId;
  value: string;
  source: FactSource;
  count: number;
}

type Kept = Evidence & { spans: Span[] };

export class EvidenceCollector {
  #evidence = new Map<string, Kept>();
  #facts = new Map<string, FoundFact>();
  /** The last occurrence of each since the last `settle`. */
  #last = new Map<Kept, { record: LogRecord; makeSpan: () => Span }>();
  #counts = new Map<NamedSignature, number>();

  /** Different pieces of evidence so far. */
  get size(): number {
    return this.#evidence.size;
  }

  /** How often a signature was met, with whatever facts. */
  countOf(signature: NamedSignature): number {
    return this.#counts.get(signature) ?? 0;
  }

  /**
   * @param makeSpan called only where the span is kept: most repetitions are just counted
   * @returns true where this was one of the first of its kind
   */
  add(match: Match, record: LogRecord, makeSpan: () => Span): boolean {
    const { signature, facts } = match;
    this.#counts.set(signature, this.countOf(signature) + 1);
    const key = `${signature.id}\n${JSON.stringify(facts)}`;
    const known = this.#evidence.get(key);
    if (known && known.spans.length >= spansKept) {
      known.count++;
      this.#last.set(known, { record, makeSpan });
      this.#addFacts(match, makeSpan);
      return false;
    }
    let made: Span | undefined;
    const span = () => (made ??= makeSpan());
    if (known) {
      known.count++;
      known.spans.push(span());
      addTime(known, record);
    } else if (this.#evidence.size < kindsKept) {
      this.#evidence.set(key, newEvidence(match, record, span()));
    }
    this.#addFacts(match, span);
    return true;
  }

  addFact(fact: FactId, value: string, source: () => FactSource): void {
    if (!(fact in vocabulary)) return;
    const key = `${fact}\n${value}`;
    const known = this.#facts.get(key);
    if (known) known.count++;
    else if (this.#facts.size < kindsKept)
      this.#facts.set(detached(key), { fact, value: detached(value), source: source(), count: 1 });
  }

  /** Writes down the last occurrences. Called after each window, so that no text of it is held. */
  settle(): void {
    for (const [known, { record, makeSpan }] of this.#last) {
      known.spans[spansKept - 1] = makeSpan();
      addTime(known, record);
    }
    this.#last.clear();
  }

  /** In order of reading. */
  evidence(): Evidence[] {
    this.settle();
    return [...this.#evidence.values()].sort(
      (a, b) => a.spans[0]!.input - b.spans[0]!.input || a.spans[0]!.first - b.spans[0]!.first,
    );
  }

  facts(): FoundFact[] {
    return [...this.#facts.values()];
  }

  #addFacts({ signature, facts }: Match, span: () => Span): void {
    for (const fact in facts) {
      const source = () => ({ kind: 'evidence' as const, signature: signature.id, span: span() });
      this.addFact(fact as FactId, facts[fact as FactId]!, source);
    }
  }
}

/** Files come in any order, so the earliest and the latest count, not the first and the last that were read. */
function addTime(known: Kept, { time }: LogRecord): void {
  if (time === undefined) return;
  known.firstTime = Math.min(time, known.firstTime ?? time);
  known.lastTime = Math.max(time, known.lastTime ?? time);
}

const newEvidence = ({ signature, facts }: Match, record: LogRecord, span: Span): Kept => ({
  signature: signature.id,
  role: signature.role,
  speaker: record.speaker,
  format: record.format,
  spans: [span],
  count: 1,
  facts: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, detached(value)])),
  ...(record.time === undefined ? {} : { firstTime: record.time, lastTime: record.time }),
  ...(record.localTime ? { localTime: true } : {}),
});

/** One value per fact: what a configuration file says, else what was read most often, else first. */
export function chooseFacts(found: readonly FoundFact[]): Partial<Record<FactId, FoundFact>> {
  const chosen: Partial<Record<FactId, FoundFact>> = {};
  const weight = (fact: FoundFact) => fact.count + (fact.source.kind === 'document' ? 1e9 : 0);
  for (const fact of found) {
    const best = chosen[fact.fact];
    if (!best || weight(fact) > weight(best)) chosen[fact.fact] = fact;
  }
  return chosen;
}
