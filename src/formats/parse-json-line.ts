/**
 * The scalar values of one JSON log line, as strings by key. A line that was cut (by a forwarder, by a paste, by our own limit)
 * is no JSON any more: its whole `"key":value` pairs are read all the same. Objects and arrays are kept as JSON text.
 */
const pair = /"([\w.@-]{1,60})": ?(?:"((?:[^"\\]|\\.){0,8000})"|(-?\d{1,20}(?:\.\d{1,9})?|true|false))/g;

export function parseJsonLine(line: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const whole = tryParse(line);
  if (typeof whole === 'object') {
    for (const [key, value] of Object.entries(whole)) {
      if (value !== null) fields[key] = typeof value === 'object' ? JSON.stringify(value) : String(value);
    }
    return fields;
  }
  for (const [, key, text, scalar] of line.matchAll(pair)) {
    fields[key!] ??= text === undefined ? scalar! : String(tryParse(`"${text}"`) ?? text);
  }
  return fields;
}

function tryParse(text: string): object | string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' || (typeof value === 'object' && value !== null) ? value : undefined;
  } catch {
    return undefined;
  }
}
