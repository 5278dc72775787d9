/** A rendered piece of NGINX written into a server block: a statement that is there already is replaced. */

/** The statements of a text, blocks with all that is in them. */
function statements(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}') depth--;
    if (depth > 0 || !';}'.includes(text[at]!)) continue;
    found.push(text.slice(start, at + 1).trim());
    start = at + 1;
  }
  return found;
}

/** `client_max_body_size`, `location /`. */
const subject = (statement: string): string =>
  (/^location\b[^{]*/.exec(statement) ?? /^\w+/.exec(statement))?.[0].trim() ?? '';

export function withStatements(inside: string, piece: string): string {
  const added = statements(piece.replace(/#[^\n]*/g, ''));
  const replaced = new Set(added.map(subject));
  return [...statements(inside).filter((statement) => !replaced.has(subject(statement))), ...added].join('\n');
}
