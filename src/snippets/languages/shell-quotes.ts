/** Where a shell script stands at its end: which quotes are open, over any number of lines. Enough for our own templates. */
export type OpenQuote = 'single quotes' | 'double quotes' | 'an expanded here-document';

interface HereDocument {
  end: string;
  /** `<<'EOF'`: its lines are taken as they are, and mostly are a script of their own. */
  literal: boolean;
}

const hereDocument = /^<<-?[ \t]?(['"]?)(\w{1,40})\1/;
const beforeComment = /^$|[\s;(&|]/;

/** `undefined` where a word could begin here. In a literal here-document the lines are read as a script of their own. */
export function openQuote(script: string): OpenQuote | undefined {
  /** What is open, outermost first. Inside `"$(…"` words begin anew. */
  const open: ("'" | '"' | '(')[] = [];
  let waiting: HereDocument[] = [];
  for (let at = 0; at < script.length; at++) {
    const character = script[at]!;
    const inner = open.at(-1);
    if (inner === "'") {
      if (character === "'") open.pop();
    } else if (character === '\\') at++;
    else if (character === '"') {
      if (inner === '"') open.pop();
      else open.push('"');
    } else if (script.startsWith('$(', at)) {
      open.push('(');
      at++;
    } else if (inner === '"') continue;
    else if (character === "'") open.push("'");
    else if (character === '(') open.push('(');
    // The `)` of a case pattern closes nothing.
    else if (character === ')' && inner === '(') open.pop();
    else if (character === '#' && beforeComment.test(script[at - 1] ?? '')) at = lineEnd(script, at) - 1;
    else if (character === '<') {
      const match = hereDocument.exec(script.slice(at, at + 50));
      if (match) waiting.push({ end: match[2]!, literal: match[1] !== '' });
      at += match ? match[0].length - 1 : script.startsWith('<<<', at) ? 2 : 0;
    } else if (character === '\n' && waiting.length > 0) {
      const inside = skipDocuments(script, at + 1, waiting);
      if (typeof inside === 'object') return inside.open;
      waiting = [];
      at = inside - 1;
    }
  }
  const inner = open.at(-1);
  return inner === "'" ? 'single quotes' : inner === '"' ? 'double quotes' : undefined;
}

/** Behind the documents that begin here; or, where the script ends within one, what is open there. */
function skipDocuments(
  script: string,
  from: number,
  waiting: HereDocument[],
): number | { open: OpenQuote | undefined } {
  let at = from;
  for (const { end, literal } of waiting) {
    const start = at;
    for (;;) {
      const next = lineEnd(script, at);
      const isLast = next === script.length;
      if (script.slice(at, next).trim() === end && !isLast) {
        at = next;
        break;
      }
      if (isLast) return { open: literal ? openQuote(script.slice(start)) : 'an expanded here-document' };
      at = next + 1;
    }
  }
  return at;
}

function lineEnd(script: string, from: number): number {
  const end = script.indexOf('\n', from);
  return end < 0 ? script.length : end;
}
