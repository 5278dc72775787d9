/** What every part of an island needs to speak: the language, its words, and where the site's root is. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { HeadTexts } from '../../i18n/page-texts.ts';
import type { Words } from '../../i18n/words.ts';

export type IslandWords = Pick<Words, 'app' | 'terms' | 'facts'>;

export interface Shell {
  locale: Locale;
  words: IslandWords;
  texts: HeadTexts;
  /** Relative path from this page to the root of the site, ending in `/`. */
  siteRoot: string;
}

export const ShellContext = createContext<Shell | undefined>(undefined);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('an island part outside <ShellContext.Provider>');
  return shell;
}

export const runbookUrl = ({ siteRoot, locale }: Shell, id: string): string => `${siteRoot}${locale}/runbooks/${id}/`;
