/** A new statement in gitlab.rb, put where a reader would look for it. */
import type { Keys } from '../define.ts';
import type { RubyFile } from '../read/ruby/statements.ts';
import { endOfLine, replaceAt, startOfLine } from './result.ts';

export function insertStatement(
  text: string,
  file: RubyFile,
  target: Keys,
  statement: string,
): { text: string; at: number } {
  const at = afterTemplate(text, target) ?? afterSibling(text, file, target);
  if (at !== undefined) return { text: replaceAt(text, at, at, `\n${statement}`), at: at + 1 };
  const end = text.trimEnd().length;
  const gap = end === 0 ? '' : '\n';
  return { text: `${text.slice(0, end)}${gap}${statement}\n`, at: end + gap.length };
}

/** After the line that the package's own template has for this key, commented out. */
function afterTemplate(text: string, [root, key]: Keys): number | undefined {
  const name = (root ?? '').replace(/\W/g, '');
  const target = key === undefined ? `${name}\\b` : `${name}\\[['"]${key.replace(/\W/g, '\\$&')}['"]\\] ?=`;
  const found = new RegExp(`^[ \\t]*#+ ?${target}`, 'm').exec(text);
  if (!found) return undefined;
  let end = endOfLine(text, found.index);
  // A hash that is commented out goes on over several lines.
  let open = brackets(text.slice(found.index, end));
  while (open > 0 && end < text.length) {
    const next = endOfLine(text, end + 1);
    const line = text.slice(end + 1, next);
    if (!/^[ \t]*#/.test(line)) break;
    open += brackets(line);
    end = next;
  }
  return end;
}

const brackets = (line: string): number => (line.match(/[{[]/g)?.length ?? 0) - (line.match(/[}\]]/g)?.length ?? 0);

/** After the last statement of the same family. */
function afterSibling(text: string, file: RubyFile, [root]: Keys): number | undefined {
  const sibling = file.assignments.findLast(({ keys }) => keys[0] === root);
  if (!sibling) return undefined;
  const line = text.slice(startOfLine(text, sibling.span.start), endOfLine(text, sibling.span.end));
  // A here-document's body follows its line: nothing can be put between them.
  return line.includes('<<') ? undefined : endOfLine(text, sibling.span.end);
}
