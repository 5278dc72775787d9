/** The real registry reads the rendered config.yml, and does what it says. */
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { snippets } from '../../src/snippets/library.ts';
import { renderSnippet } from '../../src/snippets/render-snippet.ts';
import { merged } from './stack/merge.ts';
import { startNginx, tlsServer } from './stack/nginx.ts';
import { startRegistry, type Config } from './stack/registry.ts';
import { inRoom, type Room } from './stack/room.ts';
import { startS3 } from './stack/s3-server.ts';
import { prepareStack, type Stack } from './stack/stack.ts';
import { listen } from './stack/token-server.ts';

const rendered = (id: string, values: Readonly<Record<string, string>> = {}): Config => {
  const result = renderSnippet(snippets[id]!, 'source', values);
  if (!result.ok) throw new Error(`${id}: ${JSON.stringify(result)}`);
  return parse(result.rendered.text) as Config;
};

const proxied = ({ ports, server }: Stack, room: Room) => {
  const block = renderSnippet(snippets['nginx-registry-location']!, 'source', {
    upstream: `127.0.0.1:${ports.registry}`,
  });
  if (!block.ok) throw new Error('not rendered');
  return startNginx(room, tlsServer(ports.proxy, server, block.rendered.text));
};

test('s3: a push and a pull', () =>
  inRoom(async (room) => {
    const stack = await prepareStack(room);
    const store = await startS3(room);
    const { filesystem: _, ...storage } = stack.config['storage'] as Config;
    await startRegistry(room, { ...stack.config, storage: { ...storage, s3: store.driver } });
    await proxied(stack, room);
    await stack.client.login(stack.host);
    const push = await stack.client.push(stack.image, `${stack.host}/group/app:1`);
    expect(push.code, push.output).toBe(0);
    const pull = await stack.client.pull(`${stack.host}/group/app:1`);
    expect(pull.code, pull.output).toBe(0);
    expect(store.bucket.objects.size).toBeGreaterThan(4);
  }));
