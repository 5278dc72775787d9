/** GitLab versions compared: `18.5` and `18.5.2` as numbers, part by part; a missing part counts as 0. */
import type { VersionRange } from './define.ts';

/** Negative where `a` is older than `b`. @example compareVersions('18.10', '18.9') > 0 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let part = 0; part < 3; part++) {
    const difference = (left[part] ?? 0) - (right[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `unknown` where the range has a bound and the version is not known. */
export function inRange(range: VersionRange | undefined, version: string | undefined): 'yes' | 'no' | 'unknown' {
  if (!range?.from && !range?.until) return 'yes';
  if (version === undefined) return 'unknown';
  if (range.from && compareVersions(version, range.from) < 0) return 'no';
  if (range.until && compareVersions(version, range.until) >= 0) return 'no';
  return 'yes';
}
