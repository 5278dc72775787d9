/**
 * Lines that a mail program, a chat or a narrow terminal broke, put together again. Every joined line leaves an empty one behind, so
 * that line numbers hold. Only for a second look at a small text in which nothing was found: joining may also join what was apart.
 */

/** Narrower than this nobody wraps logs; a longer line was not wrapped at all. */
const widths = { least: 50, most: 240 };

/** A line that begins something of its own: a bullet, a prompt, a code fence, a JSON object, a time, a log's first field. */
const begins =
  /^\s{0,8}(?:[-*•+>|$#%{[<`]\s?|\d{4}[-/]\d\d|\d{1,2}[:.)]\s|\[?[A-Z][a-z]{2}\s{1,2}\d|(?:time|ts|level|msg)=|[\w.-]{1,40}\s{1,8}\|\s)/;

/** `words`: a mail program or a person broke the lines, between words. `width`: a terminal did, wherever its edge was. */
export type Wrapping = 'words' | 'width';
export const wrappings = ['words', 'width'] as const satisfies readonly Wrapping[];

export interface Rejoined {
  text: string;
  /** Of each line, the line where it ended before; both counted from 1. */
  ends: readonly number[];
}

/** `undefined` where no line looks broken in that way. */
export function rejoinWrapped(text: string, wrapping: Wrapping): Rejoined | undefined {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const joined: string[] = [];
  const ends = lines.map((_, index) => index + 1);
  for (let from = 0; from < lines.length;) {
    const to = endOfBlock(lines, from);
    joined.push(...rejoinBlock(lines.slice(from, to), wrapping, (line, end) => (ends[from + line] = from + end + 1)));
    from = to;
  }
  return ends.some((end, index) => end !== index + 1) ? { text: joined.join('\n'), ends } : undefined;
}

/** A block ends at an empty line, which is a block of its own. */
function endOfBlock(lines: readonly string[], from: number): number {
  let to = from + 1;
  while (to < lines.length && lines[from]!.trim() !== '' && lines[to]!.trim() !== '') to++;
  return to;
}

/** @param onJoin told which line goes on to the end of which other, both from 0 in the block */
function rejoinBlock(
  lines: readonly string[],
  wrapping: Wrapping,
  onJoin: (line: number, end: number) => void,
): readonly string[] {
  const width = Math.max(...lines.map((line) => line.length));
  if (lines.length < 2 || width < widths.least || width > widths.most) return lines;
  const result: string[] = [];
  let open = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || !isBroken(before, line, width, wrapping)) {
      open = result.length;
      result.push(line);
    } else {
      result[open]! += wrapping === 'width' ? line : ` ${line.trimStart()}`;
      result.push('');
      onJoin(open, index);
    }
  }
  return result;
}

/** Whether two lines were one: the first is as long as any, or the next word had no room on it. */
function isBroken(before: string, line: string, width: number, wrapping: Wrapping): boolean {
  if (wrapping === 'width') return before.length === width;
  const word = /^\s*(\S{1,400})/.exec(line)?.[1] ?? '';
  return before.trimEnd().length + 1 + word.length > width && !begins.test(line);
}
