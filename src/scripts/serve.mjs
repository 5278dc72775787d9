/**
 * Serves the built site on this machine and prints the address. Builds it first, unless `--no-build` is given.
 * PORT names the first port to try (4321); a port that is taken is passed over.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

const dist = join(import.meta.dirname, '../../dist');
const portsTried = 20;

/**
 * @param {string} folder what is served at the root of the address
 * @param {number} port the first to try; 0 takes any
 * @returns {Promise<{ address: string; close: () => Promise<void> }>}
 */
export async function serveFolder(folder, port) {
  const notFound = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  const files = sirv(folder, {
    etag: true,
    dotfiles: false,
    onNoMatch: (_, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    },
  });
  const server = createServer((request, response) => {
    const path = folderWithoutSlash(folder, request.url ?? '/');
    if (path === undefined) files(request, response);
    else response.writeHead(301, { Location: path }).end();
  });
  const taken = await listen(server, port, port === 0 ? 1 : portsTried);
  return {
    address: `http://localhost:${taken}/`,
    close: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())),
  };
}

/**
 * As web servers do: `/en` goes to `/en/`, since the links in a page are relative.
 * @param {string} folder @param {string} url @returns {string | undefined} where to go
 */
function folderWithoutSlash(folder, url) {
  const [path = '', ...query] = url.split('?');
  if (path.endsWith('/') || /[^\w./-]|\.\.|^\/\//.test(path)) return undefined;
  return existsSync(join(folder, path, 'index.html')) ? [`${path}/`, ...query].join('?') : undefined;
}

/**
 * @param {import('node:http').Server} server @param {number} port @param {number} tries
 * @returns {Promise<number>} the port it listens on
 */
async function listen(server, port, tries) {
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      // Only this machine: whoever wants to serve it to others copies dist/ to a web server.
      server.listen(port, 'localhost', () => resolve(undefined));
    });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE' || tries <= 1) throw error;
    return listen(server, port + 1, tries - 1);
  }
  const bound = server.address();
  return typeof bound === 'object' && bound ? bound.port : port;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!process.argv.includes('--no-build')) {
    console.log('Building the site…');
    const { buildSite } = await import('./build.mjs');
    await buildSite();
  } else if (!existsSync(join(dist, 'index.html'))) {
    console.error('There is no built site in dist/. Run: npm run build');
    process.exit(1);
  }
  const { address } = await serveFolder(dist, Number(process.env.PORT ?? 4321));
  console.log(`Registry Runbook: ${address}  (Ctrl+C ends it)`);
}
