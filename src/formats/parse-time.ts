/**
 * Milliseconds since the epoch for the times that logs carry, or `undefined`.
 * Without a zone UTC is meant: svlogd writes UTC; NGINX error logs write local time, which is unknowable from the line.
 */
export function parseTime(text: string): number | undefined {
  const iso = /^(\d{4})[-/](\d\d)[-/](\d\d)[ T_](\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?/.exec(text);
  if (iso) {
    const fraction = iso[5] ? iso[5].slice(0, 4) : '';
    return number(Date.parse(`${iso[1]}-${iso[2]}-${iso[3]}T${iso[4]}${fraction}${zone(iso[6])}`));
  }
  const clf = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d{4})/.exec(text);
  if (clf) return number(Date.parse(`${clf[1]} ${clf[2]} ${clf[3]} ${clf[4]} ${clf[5]}`));
  return undefined;
}

const zone = (text: string | undefined): string =>
  text === undefined ? 'Z' : text.length === 5 ? `${text.slice(0, 3)}:${text.slice(3)}` : text;

const number = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);
