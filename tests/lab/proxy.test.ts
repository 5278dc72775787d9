/** A rendered NGINX block in front of a real registry carries a real push and pull. */
import { expect, test } from 'vitest';
import { snippets } from '../../src/snippets/library.ts';
import { renderSnippet } from '../../src/snippets/render-snippet.ts';
import { startNginx, tlsServer } from './stack/nginx.ts';
import { startRegistry } from './stack/registry.ts';
import { inRoom } from './stack/room.ts';
import { prepareStack } from './stack/stack.ts';

test('nginx-registry-location carries login, push, inspection and pull', () =>
  inRoom(async (room) => {
    const stack = await prepareStack(room);
    const { client, host, image, ports } = stack;
    await startRegistry(room, stack.config);
    const block = renderSnippet(snippets['nginx-registry-location']!, 'source', {
      upstream: `127.0.0.1:${ports.registry}`,
    });
    if (!block.ok) throw new Error('not rendered');
    await startNginx(room, tlsServer(ports.proxy, stack.server, block.rendered.text));
    expect(await client.login(host)).toEqual({ code: 0, output: 'Login Succeeded!\n' });
    const push = await client.push(image, `${host}/group/app:1`);
    expect(push.code, push.output).toBe(0);
    const seen = await client.skopeo('inspect', `docker://${host}/group/app:1`);
    expect(JSON.parse(seen.output)).toMatchObject({ Name: `${host}/group/app`, RepoTags: ['1'] });
    expect((await client.pull(`${host}/group/app:1`)).code).toBe(0);
  }));
