/** What every setting means; only pages that show tables of settings load it. */
import type { Locale } from './locales.ts';

const modules = {
  en: () => import('../../content/settings-text/en.ts'),
  ja: () => import('../../content/settings-text/ja.ts'),
  zh: () => import('../../content/settings-text/zh.ts'),
} satisfies Record<Locale, () => Promise<{ default: Readonly<Record<string, string>> }>>;

export const loadSettingsText = async (locale: Locale): Promise<Readonly<Record<string, string>>> =>
  (await modules[locale]()).default;
