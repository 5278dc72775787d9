/**
 * Reads `key=value` pairs of every generation of the registry's text log.
 *
 * A quote inside a value is escaped by logrus >= 1.4 (`msg="ID: \"AB\""`) and raw in registry 2.7–2.8 upstream binaries
 * (`msg="ID: "AB""`), so a closing quote is one that is followed by the next `key=` or by the end of the line.
 */
const key = /([A-Za-z_][\w.@-]{0,60})=/y;
const closing = /" ?(?=[A-Za-z_][\w.@-]{0,60}=|$)/y;

export function parseLogfmt(line: string): Record<string, string> {
  const fields: Record<string, string> = {};
  let at = 0;
  while (at < line.length) {
    key.lastIndex = at;
    const found = key.exec(line);
    if (!found) {
      const next = line.indexOf(' ', at);
      if (next < 0) break;
      at = next + 1;
      continue;
    }
    const name = found[1]!;
    at = key.lastIndex;
    if (line[at] === '"') {
      const end = endOfQuoted(line, at + 1);
      fields[name] = line.slice(at + 1, end);
      at = end + 1;
    } else {
      const space = line.indexOf(' ', at);
      const end = space < 0 ? line.length : space;
      fields[name] = line.slice(at, end);
      at = end;
    }
    while (line[at] === ' ') at++;
  }
  return fields;
}

function endOfQuoted(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1)) {
    if (line[at - 1] === '\\' && line[at - 2] !== '\\') continue;
    closing.lastIndex = at;
    if (closing.test(line)) return at;
  }
  return line.length;
}
