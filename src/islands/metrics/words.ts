/** What the parts of this tool share: its words, the language, and how values are written. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type toolWords from '../../../content/tools/metrics/text/en.ts';
import { languageTags, type Locale } from '../../i18n/locales.ts';
import type { FamilyTexts } from '../../metrics/alert-rules.ts';
import type { MetricUnit } from '../../metrics/define.ts';

export type Words = typeof toolWords;

export interface ToolContextValue {
  locale: Locale;
  words: Words;
  families: FamilyTexts;
  /** Runbook id → title. */
  titles: Readonly<Record<string, string>>;
  siteRoot: string;
}

export const ToolContext = createContext<ToolContextValue | undefined>(undefined);

export function useTool(): ToolContextValue {
  const value = useContext(ToolContext);
  if (!value) throw new Error('a part of the metrics tool outside <ToolContext.Provider>');
  return value;
}

/** Bounds of sizes are powers of two. */
const byteUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;

/** `350 ms`, `2.5 s`, `12 KiB`, `3.2%`, `1.2M`: short enough for an axis. */
export function formatValue(locale: Locale, unit: MetricUnit, value: number): string {
  const number = (shown: number, options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(languageTags[locale], { maximumSignificantDigits: 3, ...options }).format(shown);
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '–' : '∞';
  if (unit === 'percent') return number(value / 100, { style: 'percent' });
  if (unit === 'seconds')
    return value !== 0 && Math.abs(value) < 1
      ? number(value * 1000, { style: 'unit', unit: 'millisecond' })
      : number(value, { style: 'unit', unit: 'second' });
  if (unit === 'bytes') {
    const power = value < 1024 ? 0 : Math.min(byteUnits.length - 1, Math.floor(Math.log2(value) / 10));
    return `${number(value / 1024 ** power)} ${byteUnits[power]!}`;
  }
  return Math.abs(value) < 1e5
    ? number(value, { maximumSignificantDigits: 6 })
    : number(value, { notation: 'compact' });
}
