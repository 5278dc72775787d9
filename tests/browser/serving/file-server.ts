/** The file server of `npm start`, at the root or with the site in a folder of it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveFolder } from '../../../src/scripts/serve.mjs';
import type { Server } from './nginx.ts';

/** @param path where the site is, with slashes around it */
export async function startFileServer(folder: string, path: string): Promise<Server> {
  if (path === '/') return serveFolder(folder, 0);
  const root = mkdtempSync(join(tmpdir(), 'files-'));
  const place = join(root, path.slice(1, -1));
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(folder, place);
  // Such servers look for it at their root only.
  symlinkSync(join(folder, '404.html'), join(root, '404.html'));
  const server = await serveFolder(root, 0);
  return {
    address: server.address + path.slice(1),
    close: async () => {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
