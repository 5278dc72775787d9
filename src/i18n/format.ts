/** Numbers, sizes and dates as the reader's language writes them. */
import { languageTags, type Locale } from './locales.ts';

export const formatNumber = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(languageTags[locale]).format(value);

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** @param bytes shown with powers of 1000 */
export function formatBytes(locale: Locale, bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(languageTags[locale], {
    style: 'unit',
    unit: units[power]!,
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}

/** @param day ISO 8601 day */
export const formatDay = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

const spans = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** `3 seconds`, `2 hours`: in the largest unit of which there are two or more, rounded. */
export function formatDuration(locale: Locale, milliseconds: number): string {
  const [unit, length] = spans.find(([, one]) => milliseconds >= 2 * one) ?? spans.at(-1)!;
  const text = new Intl.NumberFormat(languageTags[locale], {
    style: 'unit',
    unit,
    unitDisplay: locale === 'en' ? 'long' : 'short',
  }).format(Math.max(1, Math.round(milliseconds / length)));
  // Japanese is set without a space between number and unit, Chinese with one; the locale data have it the other way round.
  if (locale === 'ja') return text.replace(/\s/g, '');
  return locale === 'zh' ? text.replace(/^([\d,.]+)\s*/, '$1 ') : text;
}

/** A size as settings are written, with powers of 1024, whole. @example 33554432 → "32 MiB" */
export function formatBinary(locale: Locale, bytes: number): string {
  const power = bytes < 1024 ? 0 : Math.min(3, Math.floor(Math.log2(bytes) / 10));
  const size = new Intl.NumberFormat(languageTags[locale], { maximumFractionDigits: 3 }).format(bytes / 1024 ** power);
  return `${size} ${(['B', 'KiB', 'MiB', 'GiB'] as const)[power]!}`;
}
