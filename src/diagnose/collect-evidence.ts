/** Counts evidence by (signature, facts) and keeps the first few spans: memory grows with what differs, not with the file. */
import { facts as vocabulary, type FactId } from '../../content/facts.ts';
import type { LogRecord } from '../formats/read-record.ts';
import type { Evidence, Span } from './define.ts';
import type { Match } from './match-signatures.ts';

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

export class EvidenceCollector {
  #evidence = new Map<string, Evidence & { spans: Span[] }>();
  #facts = new Map<string, FoundFact>();

  /** Different pieces of evidence so far. */
  get size(): number {
    return this.#evidence.size;
  }

  /** @param makeSpan called only where the span is kept: most repetitions are just counted */
  add(match: Match, record: LogRecord, makeSpan: () => Span): void {
    const { signature, facts } = match;
    let made: Span | undefined;
    const span = () => (made ??= makeSpan());
    const key = `${signature.id}\n${JSON.stringify(facts)}`;
    const known = this.#evidence.get(key);
    if (known) {
      known.count++;
      if (known.spans.length < spansKept) known.spans.push(span());
      if (record.time !== undefined) known.lastTime = record.time;
    } else if (this.#evidence.size < kindsKept) {
      this.#evidence.set(key, {
        signature: signature.id,
        role: signature.role,
        speaker: record.speaker,
        format: record.format,
        spans: [span()],
        count: 1,
        facts,
        ...(record.time === undefined ? {} : { firstTime: record.time, lastTime: record.time }),
      });
    }
    for (const [fact, value] of Object.entries(facts)) {
      this.addFact(fact as FactId, value, () => ({ kind: 'evidence', signature: signature.id, span: span() }));
    }
  }

  addFact(fact: FactId, value: string, source: () => FactSource): void {
    if (!(fact in vocabulary)) return;
    const key = `${fact}\n${value}`;
    const known = this.#facts.get(key);
    if (known) known.count++;
    else if (this.#facts.size < kindsKept) this.#facts.set(key, { fact, value, source: source(), count: 1 });
  }

  /** In order of reading. */
  evidence(): Evidence[] {
    return [...this.#evidence.values()].sort(
      (a, b) => a.spans[0]!.input - b.spans[0]!.input || a.spans[0]!.first - b.spans[0]!.first,
    );
  }

  facts(): FoundFact[] {
    return [...this.#facts.values()];
  }
}

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
