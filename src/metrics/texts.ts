/** The words of the families, one chunk per language. */
import type { FamilyTexts } from './alert-rules.ts';

const modules = {
  en: () => import('./texts/en.ts'),
  ja: () => import('./texts/ja.ts'),
  zh: () => import('./texts/zh.ts'),
} satisfies Record<string, () => Promise<{ default: FamilyTexts }>>;

export const loadFamilyTexts = async (locale: keyof typeof modules): Promise<FamilyTexts> =>
  (await modules[locale]()).default;
