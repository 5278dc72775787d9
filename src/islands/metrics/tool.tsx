/** Reads pasted pages of metrics: what stands out, pictures, and what Prometheus and Grafana can load. */
import './metrics.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { FamilyTexts } from '../../metrics/alert-rules.ts';
import { loadFamilyTexts } from '../../metrics/texts.ts';
import type { ToolProps } from '../runbook-tool.tsx';
import { Downloads } from './downloads.tsx';
import { PageBox, type Page } from './page-box.tsx';
import { PageReport } from './page-report.tsx';
import { useExposition } from './use-exposition.ts';
import { ToolContext, type Words } from './words.ts';

export default function MetricsTool({ locale, words, titles, siteRoot }: ToolProps) {
  const families = useFamilyTexts(locale);
  const [text, setText] = useState('');
  const [pages, setPages] = useState<readonly Page[]>([]);
  const whole = useMemo(() => [...pages.map((page) => page.text), text].join('\n'), [pages, text]);
  const reading = useExposition(whole);
  const value = useMemo(
    () => families && { locale, words: words as Words, families, titles, siteRoot },
    [locale, words, families, titles, siteRoot],
  );
  if (!value) return <div class="rr-tool-loading" />;
  return (
    <ToolContext.Provider value={value}>
      <div class="rr-tool" data-state={reading.state}>
        <PageBox text={text} pages={pages} onText={setText} onPages={setPages} />
        <div role="status" class="rr-note">
          {reading.state === 'reading' && value.words.reading}
        </div>
        {reading.state === 'done' && <PageReport exposition={reading.exposition} />}
        <Downloads />
      </div>
    </ToolContext.Provider>
  );
}

function useFamilyTexts(locale: Locale): FamilyTexts | undefined {
  const [texts, setTexts] = useState<FamilyTexts>();
  useEffect(() => void loadFamilyTexts(locale).then(setTexts), [locale]);
  return texts;
}
