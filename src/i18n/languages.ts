/** What the languages call themselves, and what a browser that asks for a language gets. */
import type { Locale } from './locales.ts';

export const languageNames: Record<Locale, string> = { en: 'English', ja: '日本語', zh: '简体中文' };

/** Where the chosen language is remembered. */
export const localeKey = 'rr-locale';
