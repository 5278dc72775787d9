/** What was read, what stands out, and the pictures. */
import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Exposition } from '../../metrics/exposition.ts';
import { findProblems } from '../../metrics/find-problems.ts';
import { families } from '../../metrics/library.ts';
import { recogniseOrigin } from '../../metrics/recognise.ts';
import { viewLatest, type View } from '../../metrics/since.ts';
import { CodeText } from './code-text.tsx';
import { FindingList } from './finding-list.tsx';
import { Pictures } from './pictures.tsx';
import { formatValue, useTool } from './words.ts';

export function PageReport({ exposition }: { exposition: Exposition }) {
  const { words, locale } = useTool();
  const [seconds, setSeconds] = useState<number>();
  const origin = useMemo(() => recogniseOrigin(exposition), [exposition]);
  const view = useMemo(() => viewLatest(exposition, seconds), [exposition, seconds]);
  const findings = useMemo(() => (view ? findProblems(families, view) : []), [view]);
  const isRegistry = origin === 'gitlab' || origin === 'upstream';
  const series = formatNumber(locale, view?.scrape.samples ?? 0);
  return (
    <div class="rr-report">
      <p role="status">
        <CodeText text={fill(words.origins[origin], { series })} />
      </p>
      {exposition.cut && <p class="rr-note">{words.cut[exposition.cut]}</p>}
      {isRegistry && view && (
        <>
          <Between view={view} pages={exposition.scrapes.length} seconds={seconds} onSeconds={setSeconds} />
          <FindingList findings={findings} />
          <Pictures view={view} />
        </>
      )}
      <Problems exposition={exposition} />
    </div>
  );
}

interface BetweenProps {
  view: View;
  pages: number;
  seconds: number | undefined;
  onSeconds: (seconds: number | undefined) => void;
}

/** Since when counters are counted; asks for the time between pages where they do not say it. */
function Between({ view, pages, seconds, onSeconds }: BetweenProps) {
  const { words, locale } = useTool();
  if (!view.before) return <p class="rr-note">{words.onePage}</p>;
  const known = view.seconds !== undefined && seconds === undefined;
  return (
    <p class="rr-note">
      {fill(words.twoPages, { pages: formatNumber(locale, pages) })}{' '}
      {known ? (
        fill(words.apart, { time: formatValue(locale, 'seconds', view.seconds!) })
      ) : (
        <label>
          {words.seconds}{' '}
          <input
            type="number"
            min={1}
            value={seconds ?? ''}
            onInput={(event) => onSeconds(event.currentTarget.valueAsNumber || undefined)}
          />
        </label>
      )}
    </p>
  );
}

/** As many as one reads. */
const shown = 100;

function Problems({ exposition: { problems, problemCount } }: { exposition: Exposition }) {
  const { words, locale } = useTool();
  // The answer's own header is no mistake.
  if (problemCount === 0 || problems.every(({ reason }) => reason === 'no-sample')) return null;
  return (
    <details class="rr-problems">
      <summary>{fill(words.problems.heading, { count: formatNumber(locale, problemCount) })}</summary>
      <ul>
        {problems.slice(0, shown).map(({ line, reason, text }) => (
          <li key={line}>
            {fill(words.problems.line, { line: formatNumber(locale, line) })} {words.problems.reasons[reason]}
            <code>{text}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
