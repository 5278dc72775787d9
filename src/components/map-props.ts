/** The map of one runbook in one language, laid out and named. */
import { fill } from '../i18n/fill.ts';
import { languageTags, type Locale } from '../i18n/locales.ts';
import { loadTexts } from '../i18n/texts.ts';
import { loadWords } from '../i18n/words.ts';
import { labelWrapper } from '../i18n/wrap-label.ts';
import { runbooks } from '../runbook/library.ts';
import { layoutMap } from '../runbook/map.ts';
import type { MapProps } from './runbook-map-svg.tsx';
import { titleOf } from './site-links.ts';

export async function mapProps(id: string, locale: Locale): Promise<MapProps> {
  const runbook = runbooks[id]!;
  const texts = await loadTexts(locale);
  const { runbook: words } = (await loadWords(locale)).site;
  return {
    map: layoutMap(runbook, texts.runbooks[id]!, labelWrapper(locale)),
    lang: languageTags[locale],
    title: fill(words.mapTitle, { title: titleOf(texts, id) }),
    description: fill(words.mapDescription, {
      questions: Object.keys(runbook.questions).length,
      outcomes: Object.keys(runbook.outcomes).length,
    }),
  };
}
