/** The interface's strings. English is the shape; a missing or surplus key in another language does not compile. */
import type en from '../../content/words/en.ts';
import type { Locale } from './locales.ts';

/** Literal strings widened, so that every language may have its own words under the same keys. */
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widen<R>
    : { [K in keyof T]: Widen<T[K]> };
export type Words = Widen<typeof en>;

const modules = {
  en: () => import('../../content/words/en.ts'),
  ja: () => import('../../content/words/ja.ts'),
  zh: () => import('../../content/words/zh.ts'),
} satisfies Record<Locale, () => Promise<{ default: Words }>>;

export const loadWords = async (locale: Locale): Promise<Words> => (await modules[locale]()).default;
