/** When a cause was met, seen from the client's last error, in words; and how long after a diagnosis something worked. */
import type { Diagnosis, TimeRelation } from '../diagnose/define.ts';
import { isApart } from '../diagnose/relate-times.ts';
import { fill } from './fill.ts';
import { formatDuration } from './format.ts';
import type { Locale } from './locales.ts';
import type { Words } from './words.ts';

export function relationWords(
  relation: TimeRelation | undefined,
  locale: Locale,
  { app }: Pick<Words, 'app'>,
): string | undefined {
  if (!relation || relation.side === 'own') return undefined;
  const { side, milliseconds, zone } = relation;
  const time = formatDuration(locale, milliseconds);
  const when =
    side === 'same' ? app.result.timeSame : fill(app.result[side === 'before' ? 'timeBefore' : 'timeAfter'], { time });
  if (!zone) return when;
  return fill(app.result.timeZone, { when, hours: formatDuration(locale, Math.abs(zone) * 3_600_000) });
}

/** What is to be said of the times of a whole diagnosis. */
export function timeNotes(diagnosis: Diagnosis, locale: Locale, { app }: Pick<Words, 'app'>): string[] {
  const { worksAfter } = diagnosis;
  return [
    ...(isApart(diagnosis) ? [app.result.timesApart] : []),
    ...(worksAfter === undefined ? [] : [fill(app.result.worksAfter, { time: formatDuration(locale, worksAfter) })]),
  ];
}
