/** One directive put into the registry's server block of an NGINX file. */
import type { Entry } from '../change.ts';
import { lineOf, type Span } from '../read/nodes.ts';
import { readNginx, type Directive } from '../read/nginx.ts';
import { nginxLine } from '../render/render-change.ts';
import { endOfLine, indentAt, replaceAt, type PatchProblem, type SetResult } from './result.ts';

interface Block {
  directives: readonly Directive[];
  span: Span;
}

export function setInNginx(text: string, entry: Entry): SetResult {
  const file = readNginx(text);
  if (!file.ok) {
    const message = text.slice(file.at, endOfLine(text, file.at)).trim().slice(0, 60);
    return { problem: { reason: 'broken', line: lineOf(text, file.at), message } };
  }
  const { directive: name, block: kind } = entry.setting.places.nginx!;
  const whole: Block = { directives: file.directives, span: { start: 0, end: text.length } };
  const server = findServer(text, whole);
  if ('problem' in server) return server;
  const block = kind === 'location' ? (findLocation(server) ?? server) : server;
  const line = nginxLine(entry);
  const present = block.directives.findLast((one) => one.name === name);
  if (!present) return insert(text, block, line);
  const wanted = line.slice(name.length, -1).trim();
  if (present.words.join(' ') === wanted) return { text, kind: 'same', at: present.span.start };
  const { start, end } = present.wordsSpan;
  return { text: replaceAt(text, start, end, ` ${wanted}`), kind: 'set', at: present.span.start };
}

/** The one server block that serves a registry; a file without any server block is the inside of one. */
function findServer(text: string, whole: Block): Block | { problem: PatchProblem } {
  const servers = blocksOf(whole.directives, 'server');
  if (servers.length === 0) return whole;
  const registry = servers.filter(({ block }) => servesRegistry(block.directives));
  const found = servers.length === 1 ? servers : registry;
  if (found.length === 1) return found[0]!.block;
  const lines = (found.length > 0 ? found : servers).map(({ span }) => lineOf(text, span.start));
  return { problem: { reason: 'which-server', lines } };
}

type WithBlock = Directive & { block: Block };

function blocksOf(directives: readonly Directive[], name: string): WithBlock[] {
  return directives.flatMap((one) => {
    if (!one.block) return [];
    return one.name === name ? [one as WithBlock] : blocksOf(one.block.directives, name);
  });
}

/** It passes to the registry's port, or is named for it, and holds a place that passes anything on. */
const servesRegistry = (directives: readonly Directive[]): boolean =>
  directives.some(({ name, words, block }) => {
    if (name === 'proxy_pass') return /:50(?:00|10)\b|registry/i.test(words.join(' '));
    if (name === 'server_name') return words.some((word) => /registry/i.test(word));
    return block ? servesRegistry(block.directives) : false;
  });

/** Where requests are passed on: `/v2/` if it does, else the first that does. */
function findLocation(server: Block): Block | undefined {
  const passing = blocksOf(server.directives, 'location').filter(({ block }) =>
    block.directives.some(({ name }) => name === 'proxy_pass'),
  );
  return (passing.find(({ words }) => words.at(-1)?.includes('/v2')) ?? passing[0])?.block;
}

function insert(text: string, block: Block, line: string): SetResult {
  const last = block.directives.findLast(({ block: inner }) => !inner) ?? block.directives.at(-1);
  if (!last) {
    const at = block.span.start;
    return at === 0
      ? { text: `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`, kind: 'added', at: text.length }
      : { text: replaceAt(text, at, at, `\n  ${line}`), kind: 'added', at };
  }
  const comment = /^[ \t]*#[^\n]*/.exec(text.slice(last.span.end))?.[0].length ?? 0;
  const at = last.span.end + comment;
  return { text: replaceAt(text, at, at, `\n${indentAt(text, last.span.start)}${line}`), kind: 'added', at: at + 1 };
}
