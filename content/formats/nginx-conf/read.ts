import type { DocumentFact } from '../../../src/formats/define.ts';

interface Block {
  name?: readonly [value: string, line: number];
  port?: string;
  upstream?: string;
  limit?: readonly [value: string, line: number];
  api: boolean;
}

const units: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** Cut at each `server {`; a directive over all of them (`http`) counts for none, since the server may set its own. */
export function readServerBlocks(lines: readonly string[]): DocumentFact[] {
  const blocks: Block[] = [{ api: false }];
  lines.forEach((text, line) => {
    if (/^\s{0,80}#/.test(text)) return;
    if (/\bserver\s{0,8}\{/.test(text)) blocks.push({ api: false });
    readLine(text, line, blocks.at(-1)!);
  });
  return blocks.filter(isRegistry).flatMap(toFacts);
}

function readLine(text: string, line: number, block: Block): void {
  const name = /\bserver_name\s{1,20}([\w.-]{1,253})\s{0,20}[;\s]/.exec(text)?.[1];
  const port = /\blisten\s{1,20}(?:[\w.*:[\]-]{1,60}:)?(\d{1,5})\b/.exec(text)?.[1];
  const upstream = /\bproxy_pass\s{1,20}https?:\/\/([\w.:[\]-]{1,260})/.exec(text)?.[1];
  const [, size, unit] = /\bclient_max_body_size\s{1,20}(\d{1,10})([kmgKMG]?);/.exec(text) ?? [];
  if (name && !block.name) block.name = [name, line];
  if (port && !block.port) block.port = port;
  if (upstream && !block.upstream) block.upstream = upstream;
  if (size && !block.limit) block.limit = [String(Number(size) * units[unit!.toLowerCase()]!), line];
  block.api ||= /\blocation\s{1,8}[~^=*]{0,2}\s{0,4}\/v2\b/.test(text);
}

const isRegistry = ({ name, upstream, api }: Block): boolean =>
  api || /(?:^|[.-])registry[.-]/.test(name?.[0] ?? '') || /:5000$/.test(upstream ?? '');

function toFacts({ name, port, limit }: Block): DocumentFact[] {
  const facts: DocumentFact[] = [];
  const implied = port === undefined || port === '443' || port === '80';
  if (name) facts.push({ fact: 'registryHost', value: implied ? name[0] : `${name[0]}:${port}`, line: name[1] });
  if (limit) facts.push({ fact: 'bodyLimitBytes', value: limit[0], line: limit[1] });
  return facts;
}
