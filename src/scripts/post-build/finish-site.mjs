/** Everything that happens to the built files, once. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { addContentPolicy } from './content-policy.mjs';
import { addressFromRoot, relativeCss, relativeHtml, relativeScript } from './relative-urls.mjs';

/** By ending: the text and path of a file → its new text. @type {Record<string, (text: string, file: string) => string>} */
const finish = {
  '.html': (text, file) => addContentPolicy(relativeHtml(text, file), file),
  '.js': relativeScript,
  '.css': relativeCss,
};

/** @param {string} folder the built site @returns {Promise<{ pages: number }>} */
export async function finishSite(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  let pages = 0;
  for (const path of files) {
    const ending = /\.\w+$/.exec(path)?.[0] ?? '';
    const change = finish[ending];
    if (!change) continue;
    const file = relative(folder, path).split(sep).join('/');
    const before = await readFile(path, 'utf8');
    const after = change(before, file);
    const left = ending === '.html' || ending === '.css' ? addressFromRoot(after) : scriptAddressFromRoot(after);
    if (left) throw new Error(`${file}: ${left} is an address from the root; the site would work at / only`);
    if (after !== before) await writeFile(path, after);
    if (ending === '.html') pages++;
  }
  return { pages };
}

/** Scripts hold texts with paths of all kinds (`/etc/gitlab/`); only those of built files are addresses. @param {string} script */
const scriptAddressFromRoot = (script) => /(["'`])\/(?:assets\/[^"'`]{0,80}|\1\+\w{1,4}\})/.exec(script)?.[0];
