/** The words of the units of content/, one chunk per language. */
import type { FormatText } from '../formats/define.ts';
import type { Runbook, RunbookText } from '../runbook/define.ts';
import type { Signature } from '../diagnose/define.ts';
import type { SnippetText } from '../snippets/define.ts';
import type { Locale } from './locales.ts';

type Any<T> = Readonly<Record<string, T>>;

export interface Texts {
  runbooks: Any<RunbookText<Runbook, Any<Signature>>>;
  snippets: Any<SnippetText>;
  formats: Any<FormatText>;
  symptoms: Any<string>;
}

const modules = {
  en: () => import('./texts/en.ts'),
  ja: () => import('./texts/ja.ts'),
  zh: () => import('./texts/zh.ts'),
} satisfies Record<Locale, () => Promise<{ default: Texts }>>;

export const loadTexts = async (locale: Locale): Promise<Texts> => (await modules[locale]()).default;

type EvidenceTexts = { symptoms: Any<string>; runbooks: Any<Pick<Texts['runbooks'][string], 'evidence'>> };

/** Why a line that matched says what it says: the words for a signature id. */
export function evidenceText(texts: EvidenceTexts, signature: string): string {
  const [owner, name] = signature.split('/') as [string, string];
  return (owner === 'symptoms' ? texts.symptoms[name] : texts.runbooks[owner]?.evidence[name]) ?? '';
}
