/** The gitlab.rb inside a Compose file: a literal block below GITLAB_OMNIBUS_CONFIG. */
import { lineOf, type Node, type Span } from './nodes.ts';
import { findInYaml, readYaml } from './yaml.ts';

export type OmnibusBlock =
  | { ok: true; /** The lines of the block, without their indentation. */ ruby: string; indent: string; span: Span }
  | { ok: false; line: number; message?: string };

const key = 'GITLAB_OMNIBUS_CONFIG';

export function findOmnibusBlock(text: string): OmnibusBlock {
  const file = readYaml(text);
  if (!file.ok) return { ok: false, line: file.line, message: file.message };
  const node = findEverywhere(file.root);
  if (!node) return { ok: false, line: 1 };
  const header = /^[|>][^\n]*\n/.exec(text.slice(node.span.start, node.span.end));
  if (!header?.[0].startsWith('|')) return { ok: false, line: lineOf(text, node.span.start) };
  const start = node.span.start + header[0].length;
  const body = text.slice(start, node.span.end);
  const indent = /^(?:[ \t]*\n)*([ \t]*)\S/.exec(body)?.[1] ?? '';
  const lines = body
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()));
  return { ok: true, ruby: lines.join('\n'), indent, span: { start, end: node.span.end } };
}

/** `environment` of any service, or of an anchor that services share. */
function findEverywhere(node: Node | undefined): Node | undefined {
  if (node?.kind !== 'map') return undefined;
  const own = findInYaml(node, [key]);
  if (own) return own;
  for (const { value } of node.pairs) {
    const found = findEverywhere(value);
    if (found) return found;
  }
  return undefined;
}

/** The block's lines back where they stood. */
export const putOmnibusBlock = (text: string, block: Extract<OmnibusBlock, { ok: true }>, ruby: string): string =>
  text.slice(0, block.span.start) +
  ruby
    .split('\n')
    .map((line) => (line === '' ? '' : block.indent + line))
    .join('\n') +
  text.slice(block.span.end);
