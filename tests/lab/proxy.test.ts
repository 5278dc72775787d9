/** Every rendered piece of NGINX, put where it belongs in a real NGINX, carries a real push and pull to a real registry. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Snippet } from '../../src/snippets/define.ts';
import { snippets } from '../../src/snippets/library.ts';
import { methodsOf, renderSnippet } from '../../src/snippets/render-snippet.ts';
import { startNginx, tlsServer } from './stack/nginx.ts';
import { withStatements } from './stack/nginx-edit.ts';
import { freePort } from './stack/ports.ts';
import { startRegistry } from './stack/registry.ts';
import { keepRoom, type Room } from './stack/room.ts';
import { goodBlock } from './stack/site.ts';
import { prepareStack, type Stack } from './stack/stack.ts';

/** The first variant in NGINX's own language. */
const rendered = (snippet: Snippet, values: Readonly<Record<string, string>> = {}): string | undefined =>
  methodsOf(snippet)
    .map((method) => renderSnippet(snippet, method, values))
    .flatMap((result) => (result.ok && result.rendered.language === 'nginx' ? [result.rendered.text] : []))[0];
const proxying = Object.entries(snippets).filter(([, snippet]) => rendered(snippet) !== undefined);

let room: Room;
let leave: () => Promise<void>;
let stack: Stack;
beforeAll(async () => {
  [room, leave] = await keepRoom();
  stack = await prepareStack(room);
  await startRegistry(room, stack.config);
});
afterAll(() => leave());

/** Values by what they are: files are this server's, addresses this registry's. A port is NGINX's own where it listens on it. */
function valuesFor(snippet: Snippet, port: number): Record<string, string> {
  const params = Object.entries(snippet.params);
  const marks = Object.fromEntries(
    params.flatMap(([name, { shape }], index) => (shape === 'integer' ? [[name, String(20_000 + index)]] : [])),
  );
  const marked = rendered(snippet, marks)!;
  const valueOf = (name: string, shape: string): string | undefined => {
    if (shape === 'path') return /key/i.test(name) ? stack.server.key : stack.server.certificate;
    if (shape === 'host') return '127.0.0.1';
    if (shape === 'hostPort') return `127.0.0.1:${stack.ports.registry}`;
    if (shape !== 'integer' || !/port/i.test(name)) return undefined;
    return String(new RegExp(`listen \\S*${marks[name]}\\b`).test(marked) ? port : stack.ports.registry);
  };
  return Object.fromEntries(
    params.flatMap(([name, { shape }]) => {
      const value = valueOf(name, shape);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The whole of `http`, with the piece in its place; open to this machine alone. */
function serverWith(piece: string, port: number): string {
  const local = piece
    .replace(/listen \[::\]:\d+ ssl;/g, '')
    .replace(/listen (?:0\.0\.0\.0:)?(\d+)/g, 'listen 127.0.0.1:$1');
  const block = goodBlock(`http://127.0.0.1:${stack.ports.registry}`);
  if (/^\s*server\b/.test(local)) return local;
  if (/^\s*(?:upstream|map)\b/.test(local)) return `${local}\n${tlsServer(port, stack.server, block)}`;
  if (/^\s*proxy_pass\b/.test(local)) return tlsServer(port, stack.server, block.replace(/proxy_pass [^;]*;/, local));
  const own = tlsServer(port, stack.server, block).replace(/^\s*server \{|\}\s*$/g, '');
  return `server {\n${withStatements(own, local)}\n}`;
}

describe('NGINX carries a push and a pull with', () => {
  test.each(proxying)('%s', async (id, snippet) => {
    const port = await freePort();
    const piece = rendered(snippet, valuesFor(snippet, port))!;
    const nginx = await startNginx(room, serverWith(piece, port), id);
    const host = `localhost:${port}`;
    expect(await stack.client.login(host)).toEqual({ code: 0, output: 'Login Succeeded!\n' });
    const image = `${host}/group/${id}:1`;
    const pushed = await stack.client.push(stack.image, image);
    expect(pushed.code, `${piece}\n${pushed.output}${await nginx.errorLog()}`).toBe(0);
    const seen = await stack.client.skopeo('inspect', `docker://${image}`);
    expect(JSON.parse(seen.output)).toMatchObject({ RepoTags: ['1'] });
    expect((await stack.client.pull(image)).code).toBe(0);
    await nginx.stop();
  });
});
