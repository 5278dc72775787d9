/** The words of "put it into my file": fetched only when it is opened. */
import type en from '../../content/configuration-words/en.ts';
import type { Locale } from './locales.ts';

type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
export type ConfigurationWords = Texts<typeof en>;

const modules = {
  en: () => import('../../content/configuration-words/en.ts'),
  ja: () => import('../../content/configuration-words/ja.ts'),
  zh: () => import('../../content/configuration-words/zh.ts'),
} satisfies Record<Locale, () => Promise<{ default: ConfigurationWords }>>;

export const loadConfigurationWords = async (locale: Locale): Promise<ConfigurationWords> =>
  (await modules[locale]()).default;
