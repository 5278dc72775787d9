/** The shell of an island: words come with the page, the titles and reasons of all units once the page is up. */
import { useMemo } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { headPart, type HeadTexts } from '../../i18n/page-texts.ts';
import { useTexts } from './fetch-texts.ts';
import type { IslandWords, Shell } from './shell.ts';

const none: HeadTexts = { runbooks: {}, formats: {}, symptoms: {} };

/** `ready` is false until the texts are there; nothing that needs them is shown before. */
export function useShellValue(locale: Locale, siteRoot: string, words: IslandWords): { shell: Shell; ready: boolean } {
  const { value } = useTexts<HeadTexts>(siteRoot, locale, headPart);
  const shell = useMemo(() => ({ locale, siteRoot, words, texts: value ?? none }), [locale, siteRoot, words, value]);
  return { shell, ready: value !== undefined };
}
