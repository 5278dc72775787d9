/** The text that was read, with the lines that matter marked; a click on a quote scrolls here. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../engine/analysis.ts';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { lineSource, readLines } from '../../input/read-lines.ts';
import type { EngineInput } from '../../engine/client.ts';
import { useShell } from '../shell/shell.ts';
import { excerptRanges, marksOf } from './excerpts.ts';
import type { TerminalLine, TerminalView } from './terminal-view.ts';

export interface Target {
  input: number;
  line: number;
  /** Counts up with every click, so that the same line can be asked for again. */
  click: number;
}

interface Props {
  inputs: readonly EngineInput[];
  analysis: Analysis;
  target: Target | undefined;
}

export function EvidencePane({ inputs, analysis, target }: Props) {
  const { words, locale } = useShell();
  const [input, setInput] = useState(0);
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<TerminalView>();
  const shown = useRef<Promise<void>>(Promise.resolve());
  const [loading, setLoading] = useState(true);

  useEffect(() => {
    if (target && target.input !== input) setInput(target.input);
  }, [target]);

  useEffect(() => {
    let current = true;
    shown.current = (async () => {
      view.current ??= await openView(host.current!, words.app.evidence.heading);
      const hidden = (count: number) => fill(words.app.evidence.hidden, { count: formatNumber(locale, count) });
      const lines = await linesToShow(inputs, analysis, input, hidden);
      if (!current) return;
      await view.current.show(lines);
      setLoading(false);
    })();
    return () => {
      current = false;
    };
  }, [analysis, input]);
  useEffect(() => () => view.current?.dispose(), []);
  useEffect(() => {
    if (!target) return;
    void shown.current.then(() => {
      if (target.input === input) view.current?.scrollTo(target.line);
    });
  }, [target, input, analysis]);

  return (
    <section class="rr-evidence" aria-label={words.app.evidence.heading}>
      <div class="rr-evidence-head">
        <h3>{words.app.evidence.heading}</h3>
        {analysis.inputs.length > 1 && (
          <select
            aria-label={words.app.box.inputs}
            value={input}
            onInput={(event) => setInput(Number(event.currentTarget.value))}
          >
            {analysis.inputs.map(({ name }, index) => (
              <option key={index} value={index}>
                {name || words.app.box.pastedText}
              </option>
            ))}
          </select>
        )}
        <ul class="rr-legend">
          {(['cause', 'symptom', 'benign', 'context'] as const).map((role) => (
            <li key={role} data-role={role}>
              {words.app.evidence[role]}
            </li>
          ))}
        </ul>
      </div>
      <div class="rr-terminal">
        {loading && <p class="rr-terminal-loading">{words.app.evidence.loading}</p>}
        {/* No border or padding here: the terminal measures this box to know how many columns fit. */}
        <div class="rr-terminal-host" ref={host} />
      </div>
    </section>
  );
}

const openView = async (host: HTMLElement, label: string): Promise<TerminalView> =>
  (await import('./terminal-view.ts')).openTerminal(host, label);

async function linesToShow(
  inputs: Props['inputs'],
  analysis: Analysis,
  input: number,
  hidden: (count: number) => string,
): Promise<TerminalLine[]> {
  const source = lineSource(inputs, analysis.inputs, input);
  if (!source) return [];
  const total = analysis.inputs[input]?.lines ?? 0;
  const marks = marksOf(analysis.evidence, input);
  const lines: TerminalLine[] = [];
  let next = 1;
  for (const [first, last] of excerptRanges(total, marks.keys())) {
    if (first > next) lines.push({ text: hidden(first - next) });
    const texts = await readLines(source, first, last);
    texts.forEach((text, index) => {
      const number = first + index;
      const role = marks.get(number)?.role;
      lines.push(role ? { number, text, role } : { number, text });
    });
    next = last + 1;
  }
  if (next <= total) lines.push({ text: hidden(total - next + 1) });
  return lines;
}
