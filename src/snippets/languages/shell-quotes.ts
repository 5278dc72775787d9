/** Where a shell script stands at its end: which quotes are open, over any number of lines. Enough for our own templates. */
export type OpenQuote = 'single quotes' | 'double quotes' | 'an expanded here-document';

interface HereDocument {
  end: string;
  /** `<<'EOF'`: its lines are taken as they are, and mostly are a script of their own. */
  literal: boolean;
}

const hereDocument = /^<<-?[ \t]?(['"]?)(\w{1,40})\1/;

/** `undefined` where a word could begin here. In a literal here-document the lines are read as a script of their own. */
export function openQuote(script: string): OpenQuote | undefined {
  let quote = '';
  let waiting: HereDocument[] = [];
  for (let at = 0; at < script.length; at++) {
    const character = script[at]!;
    if (quote !== '') {
      if (character === '\\' && quote === '"') at++;
      else if (character === quote) quote = '';
    } else if (character === '\\') at++;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '#' && /^$|\s|[;(&|]/.test(script[at - 1] ?? '')) at = lineEnd(script, at) - 1;
    else if (character === '<') {
      const match = hereDocument.exec(script.slice(at, at + 50));
      if (match) {
        waiting.push({ end: match[2]!, literal: match[1] !== '' });
        at += match[0].length - 1;
      } else if (script.startsWith('<<<', at)) at += 2;
    } else if (character === '\n' && waiting.length > 0) {
      const inside = skipDocuments(script, at + 1, waiting);
      if (typeof inside === 'object') return inside.open;
      waiting = [];
      at = inside - 1;
    }
  }
  return quote === "'" ? 'single quotes' : quote === '"' ? 'double quotes' : undefined;
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
