/** The shell of an island: words come with the page, texts are loaded once the page is up. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { loadTexts, type Texts } from '../../i18n/texts.ts';
import type { IslandWords, Shell } from './shell.ts';

const none: Texts = { runbooks: {}, snippets: {}, formats: {}, symptoms: {} };

/** `ready` is false until the texts are there; nothing that needs them is shown before. */
export function useShellValue(locale: Locale, siteRoot: string, words: IslandWords): { shell: Shell; ready: boolean } {
  const [texts, setTexts] = useState<Texts>();
  useEffect(() => void loadTexts(locale).then(setTexts), [locale]);
  const shell = useMemo(() => ({ locale, siteRoot, words, texts: texts ?? none }), [locale, siteRoot, words, texts]);
  return { shell, ready: texts !== undefined };
}
