/** Builds the site into dist/: Astro, then what Astro cannot do (relative addresses, content policy). */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { finishSite } from './post-build/finish-site.mjs';

const root = join(import.meta.dirname, '../..');

export async function buildSite() {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.NODE_ENV ??= 'production';
  const { build } = await import('astro');
  // Its warnings are about what is left out on purpose (no docs collection, no sitemap).
  await build({ root, logLevel: 'error' });
  return finishSite(join(root, 'dist'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const start = performance.now();
  const { pages } = await buildSite();
  console.log(`dist: ${pages} pages in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
