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
