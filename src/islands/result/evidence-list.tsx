/** Why we say so: each piece of evidence, its words, and the line it quotes; a click shows the line in the text. */
import { useEffect, useState } from 'preact/hooks';
import type { Evidence, Span } from '../../diagnose/define.ts';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { evidenceText } from '../../i18n/texts.ts';
import { relationWords } from '../../i18n/time-words.ts';
import { readLines, type LineSource } from '../../input/read-lines.ts';
import { plainLine } from '../evidence/sanitise-terminal.ts';
import { Inline } from '../shell/inline.tsx';
import { useShell } from '../shell/shell.ts';

const longestQuote = 600;

export type SourceOf = (input: number) => LineSource | undefined;

interface Props {
  evidence: readonly Evidence[];
  /** The text of an input that was read. */
  sourceOf: SourceOf;
  onShow: (span: Span) => void;
}

export function EvidenceList({ evidence, sourceOf, onShow }: Props) {
  return (
    <ul class="rr-evidence-list">
      {evidence.map((one) => (
        <EvidenceItem
          key={`${one.signature} ${one.spans[0]!.first}`}
          evidence={one}
          sourceOf={sourceOf}
          onShow={onShow}
        />
      ))}
    </ul>
  );
}

function EvidenceItem({
  evidence,
  sourceOf,
  onShow,
}: {
  evidence: Evidence;
  sourceOf: SourceOf;
  onShow: Props['onShow'];
}) {
  const { words, texts, locale } = useShell();
  const span = evidence.spans[0]!;
  const quote = useQuote(sourceOf, span);
  const number = (value: number) => formatNumber(locale, value);
  const where =
    span.first === span.last
      ? fill(words.app.result.evidenceLine, { line: number(span.first) })
      : fill(words.app.result.evidenceLines, { first: number(span.first), last: number(span.last) });
  const when = relationWords(evidence.relation, locale, words);
  return (
    <li data-role={evidence.role}>
      <p>
        <span class="rr-role" data-role={evidence.role}>
          {words.app.evidence[evidence.role]}
        </span>{' '}
        <Inline text={evidenceText(texts, evidence.signature)} />
      </p>
      <button type="button" class="rr-quote" onClick={() => onShow(span)} title={words.app.result.show}>
        <span class="rr-quote-where">
          {evidence.speaker !== 'unknown' && `${words.terms.speakers[evidence.speaker]} · `}
          {where}
          {evidence.count > 1 && ` · ${fill(words.app.result.evidenceCount, { count: number(evidence.count - 1) })}`}
          {when && ` · ${when}`}
        </span>
        <code>{quote}</code>
      </button>
    </li>
  );
}

/** The quoted line, as text, cut where it is monstrous. */
function useQuote(sourceOf: SourceOf, span: Span): string {
  const [quote, setQuote] = useState('');
  useEffect(() => {
    let current = true;
    const source = sourceOf(span.input);
    if (source) {
      void readLines(source, span.first, Math.min(span.last, span.first + 5)).then((lines) => {
        const text = lines.map(plainLine).join('\n');
        if (current) setQuote(text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);
      });
    }
    return () => {
      current = false;
    };
  }, [sourceOf, span.input, span.first, span.last]);
  return quote || '…';
}
