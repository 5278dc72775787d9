/** The real registry (2.8) reads the rendered config.yml, and does what it says. */
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Change } from '../../src/configuration/change.ts';
import { renderIn } from '../../src/configuration/render/render-change.ts';
import type { Checked } from '../../src/snippets/params.ts';
import { readAll } from './model/read-back.ts';
import { reconfigured, type Mapping } from './stack/merge.ts';
import { freePort } from './stack/ports.ts';
import { startRegistry } from './stack/registry.ts';
import { inRoom, type Room } from './stack/room.ts';
import { startS3 } from './stack/s3-server.ts';
import { Site } from './stack/site.ts';
import { account, listen } from './stack/token-server.ts';

const text = (value: string) => value as Checked;
const rendered = (change: Change) => (parse(renderIn(change, 'registry-config').text) ?? {}) as Mapping;

/** The same change in gitlab.rb: what Ruby reads of it as variables of the registry. */
async function variables(change: Change): Promise<Record<string, string>> {
  const [reading] = await readAll([renderIn(change, 'gitlab-rb').text], 'gitlab-rb');
  const said = reading && 'said' in reading ? (reading.said as Record<string, Record<string, string>>) : {};
  return said['registry[env]'] ?? {};
}

/** A site whose config.yml has been changed, with a login. */
const changed = (change: (room: Room, site: Site) => Change | Promise<Change>, work: (site: Site) => Promise<void>) =>
  inRoom(async (room) => {
    const site = await Site.build(room);
    site.config = reconfigured(site.config, rendered(await change(room, site)));
    await site.startRegistry();
    await site.startNginx();
    await site.client.login(site.stack.host);
    await work(site);
  });

const image = ({ stack }: Site) => `${stack.host}/group/app:1`;
const push = (site: Site) => site.client.push(site.stack.image, image(site));

/** Status and headers of a request with a token, by curl. */
async function asked(site: Site, method: string, path: string): Promise<{ status: number; location: string }> {
  const { tokens, host } = site.stack;
  const { output } = await site.shell(
    `token=$(curl -s -u ${account.user}:${account.password} '${tokens.realm}?service=container_registry&scope=repository:group/app:pull,push,delete' | sed 's/.*"token":"\\([^"]*\\)".*/\\1/')
    curl -s -o /dev/null -D - -X ${method} -H "Authorization: Bearer $token" 'https://${host}${path}'`,
  );
  return {
    status: Number(/^HTTP\/\S+ (\d+)/.exec(output)?.[1]),
    location: /^location: ([^\r\n]*)/im.exec(output)?.[1] ?? '',
  };
}

async function s3Of(room: Room): Promise<Change> {
  const { driver } = await startS3(room);
  return {
    'storage.s3.bucket': text(String(driver['bucket'])),
    'storage.s3.region': text(String(driver['region'])),
    'storage.s3.regionendpoint': text(String(driver['regionendpoint'])),
    'storage.s3.accesskey': text(String(driver['accesskey'])),
    'storage.s3.secretkey': text(String(driver['secretkey'])),
    'storage.s3.secure': false,
  };
}

describe('the registry does what the rendered config.yml says:', () => {
  test('filesystem', () =>
    changed(
      (room) => ({ 'storage.filesystem.rootdirectory': text(`${room.folder}/elsewhere`) }),
      async (site) => {
        expect((await push(site)).code).toBe(0);
        const stored = await site.shell(`ls '${site.room.folder}/elsewhere/docker/registry/v2/repositories/group'`);
        expect(stored.output).toBe('app\n');
      },
    ));

  test('read-only mode refuses a push, and lets pull', () =>
    changed(
      () => ({}),
      async (site) => {
        expect((await push(site)).code).toBe(0);
        site.config = reconfigured(site.config, rendered({ 'storage.maintenance.readonly.enabled': true }));
        await site.startRegistry();
        const { code, output } = await site.client.push(site.stack.image, `${site.stack.host}/group/other:1`);
        expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining('StatusCode: 405') });
        expect((await site.client.pull(image(site))).code).toBe(0);
      },
    ));

  test.each([
    [false, 307],
    [true, 200],
  ])('S3, redirects disabled: %s', (disabled, status) =>
    changed(
      async (room) => ({ ...(await s3Of(room)), 'storage.redirect.disable': disabled }),
      async (site) => {
        const pushed = await push(site);
        expect(pushed.code, pushed.output).toBe(0);
        const digest = /blob (sha256:\w{64})/.exec(pushed.output)![1]!;
        const { status: answered, location } = await asked(site, 'GET', `/v2/group/app/blobs/${digest}`);
        expect(answered).toBe(status);
        if (!disabled) expect(location).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/my-registry\/.*X-Amz-Signature=/);
        expect((await site.client.pull(image(site))).code).toBe(0);
      },
    ),
  );

  test('relative URLs', () =>
    changed(
      () => ({ 'http.relativeurls': true }),
      async (site) => {
        const { status, location } = await asked(site, 'POST', '/v2/group/app/blobs/uploads/');
        expect(status).toBe(202);
        expect(location).toMatch(/^\/v2\/group\/app\/blobs\/uploads\//);
        expect((await push(site)).code).toBe(0);
      },
    ));

  test('relative URLs, by the variable that gitlab.rb sets', () =>
    changed(
      () => ({}),
      async (site) => {
        const environment = await variables({ 'http.relativeurls': true });
        expect(environment).toEqual({ REGISTRY_HTTP_RELATIVEURLS: 'true' });
        await site.startRegistry(environment);
        expect((await asked(site, 'POST', '/v2/group/app/blobs/uploads/')).location).toMatch(/^\/v2\//);
      },
    ));

  test('redirects off, by the variable that gitlab.rb sets', () =>
    changed(s3Of, async (site) => {
      const pushed = await push(site);
      const blob = `/v2/group/app/blobs/${/blob (sha256:\w{64})/.exec(pushed.output)![1]!}`;
      expect((await asked(site, 'GET', blob)).status).toBe(307);
      await site.startRegistry(await variables({ 'storage.redirect.disable': true }));
      expect((await asked(site, 'GET', blob)).status).toBe(200);
    }));

  test.each([
    [false, 405],
    [true, 202],
  ])('deletion allowed: %s', (allowed, status) =>
    changed(
      () => ({ 'storage.delete.enabled': allowed }),
      async (site) => {
        expect((await push(site)).code).toBe(0);
        const seen = await site.client.skopeo('inspect', `docker://${image(site)}`);
        const { Digest: digest } = JSON.parse(seen.output) as { Digest: string };
        expect((await asked(site, 'DELETE', `/v2/group/app/manifests/${digest}`)).status).toBe(status);
      },
    ),
  );

  test('debug server with metrics', () =>
    inRoom(async (room) => {
      const port = await freePort();
      const site = await Site.build(room);
      const change: Change = {
        'http.debug.addr': text(`127.0.0.1:${port}`),
        'http.debug.prometheus.enabled': true,
        'http.debug.prometheus.path': text('/metrics'),
      };
      await startRegistry(room, reconfigured(site.config, rendered(change)));
      // It opens beside the other port, before it or after it.
      const health = `http://127.0.0.1:${port}/debug/health`;
      while (!(await fetch(health).catch(() => undefined))) await wait(10);
      expect(await (await fetch(health)).text()).toBe('{}');
      expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain('registry_http_in_flight');
    }));

  test('a token is asked for at the realm, in the name of the service', () =>
    changed(
      (_, site) => ({ 'auth.token.realm': text(site.stack.tokens.realm) }),
      async (site) => {
        const { output } = await site.shell(`curl -sI https://${site.stack.host}/v2/ | grep -i www-authenticate`);
        expect(output.trim()).toBe(
          `Www-Authenticate: Bearer realm="${site.stack.tokens.realm}",service="container_registry"`,
        );
      },
    ));

  test('notifications reach the endpoint, with the secret in their header', () =>
    inRoom(async (room) => {
      const received: { authorization: string | undefined; body: string }[] = [];
      const server = createServer((request, response) => {
        let body = '';
        request.on('data', (chunk: Buffer) => (body += chunk.toString()));
        request.on('end', () => {
          received.push({ authorization: request.headers.authorization, body });
          response.end();
        });
      });
      const port = await listen(server, room);
      const site = await Site.build(room);
      const endpoint = {
        name: text('lab'),
        url: text(`http://127.0.0.1:${port}/events`),
        headers: { Authorization: [text('lab-secret')] },
        timeout: text('500ms'),
        threshold: 5,
        backoff: text('1s'),
      };
      site.config = reconfigured(site.config, rendered({ 'notifications.endpoints': [endpoint] }));
      await site.startRegistry();
      await site.startNginx();
      await site.client.login(site.stack.host);
      expect((await push(site)).code).toBe(0);
      while (!received.some(({ body }) => body.includes('"tag": "1"'))) await wait(10);
      expect(received.every(({ authorization }) => authorization === 'lab-secret')).toBe(true);
    }));
});
