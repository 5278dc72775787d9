/** The walk on a runbook's own page: the same questions, the map on the page marked, the point in the address. */
import './workspace.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../i18n/locales.ts';
import type { InstallMethod } from '../runbook/define.ts';
import type { Answers } from '../runbook/walk.ts';
import { useAnalysis } from './input/use-analysis.ts';
import { ReadTextContext } from './shell/engine.ts';
import { ShareLink } from './shell/share-link.tsx';
import { ShellContext, runbookUrl, type IslandWords } from './shell/shell.ts';
import { useFacts } from './shell/use-facts.ts';
import { pointOf, usePoint } from './shell/use-point.ts';
import { useShellValue } from './shell/use-shell-value.ts';
import type { Walker as WalkerComponent } from './walk/walker.tsx';

export interface RunbookWalkerProps {
  locale: Locale;
  siteRoot: string;
  words: IslandWords;
  runbook: string;
  /** The day of its last review, for the link. */
  reviewed: string;
}

const nothingFound = [] as const;

export default function RunbookWalker({ locale, siteRoot, words, runbook, reviewed }: RunbookWalkerProps) {
  const { shell, ready } = useShellValue(locale, siteRoot, words);
  const [Walker, setWalker] = useState<typeof WalkerComponent>();
  useEffect(() => void import('./walk/walker.tsx').then((loaded) => setWalker(() => loaded.Walker)), []);
  const { readText } = useAnalysis();
  const facts = useFacts(nothingFound);
  const [answers, setAnswers] = useState<Answers>({});
  const opened = useRef(0);
  const writePoint = usePoint(({ point }) => {
    if (point?.runbook !== runbook) return;
    opened.current++;
    setAnswers(point.answers);
    if (point.method) facts.say('installMethod', point.method);
  });
  if (!ready || !Walker) return <div class="rr-walker rr-walker-loading" />;
  const method = facts.known.installMethod?.value as InstallMethod | undefined;
  return (
    <ShellContext.Provider value={shell}>
      <ReadTextContext.Provider value={readText}>
        <Walker
          key={opened.current}
          runbookId={runbook}
          known={facts.known}
          inputNames={[]}
          initialAnswers={answers}
          onAnswers={setAnswers}
          onPosition={({ path }) => path.length > 0 && writePoint(pointOf(runbook, reviewed, path, method))}
          onFact={facts.say}
          onFound={facts.sayFound}
          onOpen={(other) => location.assign(runbookUrl(shell, other))}
          mapOnPage
        />
        <ShareLink />
      </ReadTextContext.Provider>
    </ShellContext.Provider>
  );
}
