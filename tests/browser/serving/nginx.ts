/** Real NGINX with a configuration of the test's own, without root: every path it writes to is in a temporary folder. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureProgram } from '../../../src/scripts/find-program.mjs';

export interface Server {
  /** Ends in `/`. */
  address: string;
  close: () => Promise<void>;
}

/** `dist/` under the root of a host. */
export const rootConfig = (folder: string): string => `
  server {
    listen 127.0.0.1:PORT;
    location / {
      root ${folder};
      index index.html;
      error_page 404 /404.html;
    }
  }`;

/** What the page about hosting tells people to write, with this machine's folder and without TLS. */
export function documentedConfig(folder: string): string {
  const page = readFileSync(new URL('../../../content/pages/en/hosting.mdx', import.meta.url), 'utf8');
  const block = /```nginx\n([^`]{1,4000})```/.exec(page)?.[1];
  if (!block) throw new Error('content/pages/en/hosting.mdx shows no NGINX configuration');
  return block
    .replace('listen 443 ssl;', 'listen 127.0.0.1:PORT;')
    .replaceAll(/^ *ssl_certificate.*$/gm, '')
    .replace('/srv/registry-runbook/', `${folder}/`);
}

/** @param config a `server` block that listens on `PORT` @param path where the site is, with slashes around it */
export async function startNginx(config: string, path: string): Promise<Server> {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const file = join(home, 'nginx.conf');
  writeFileSync(file, wholeConfig(home, config.replace('PORT', String(port))));
  const child = spawn(await ensureProgram('nginx'), ['-p', home, '-c', file, '-e', join(home, 'error.log')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const address = `http://127.0.0.1:${port}${path}`;
  try {
    await answering(address, () => child.exitCode);
  } catch (error) {
    throw new Error(`NGINX did not start: ${said}`, { cause: error });
  }
  return {
    address,
    close: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const wholeConfig = (home: string, server: string): string => `
  daemon off;
  worker_processes 1;
  pid ${home}/nginx.pid;
  ${process.getuid?.() === 0 ? 'user root;' : ''}
  events {}
  http {
    types {
      text/html html;
      text/css css;
      text/javascript js;
      application/json json;
      image/svg+xml svg;
      text/plain txt;
    }
    access_log off;
    client_body_temp_path ${home}/body;
    proxy_temp_path ${home}/proxy;
    fastcgi_temp_path ${home}/fastcgi;
    uwsgi_temp_path ${home}/uwsgi;
    scgi_temp_path ${home}/scgi;
    ${server}
  }`;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function answering(address: string, exitCode: () => number | null): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (exitCode() !== null) throw new Error(`it ended with ${exitCode()}`);
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no answer at ${address}`);
}
