/**
 * A Content-Security-Policy in every page, with the hashes of its own inline scripts. Astro's own does not know the inline
 * scripts of Starlight. `frame-ancestors` has no effect in a page: a server may add it (content/pages: hosting).
 */
import { createHash } from 'node:crypto';
import MagicString from 'magic-string';
import { parse } from 'parse5';
import { elementsOf } from './html.mjs';

/** Types that are data, never run. */
const dataTypes = new Set(['application/json', 'application/ld+json', 'text/plain']);

/** @param {string} html @param {string} page for the message */
export function addContentPolicy(html, page) {
  const elements = [...elementsOf(parse(html, { sourceCodeLocationInfo: true }))];
  const head = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.startTag;
  const charset = elements.find((element) => element.tagName === 'meta' && attribute(element, 'charset') !== undefined);
  const charsetAt = charset?.sourceCodeLocation;
  if (!head || !charsetAt)
    throw new Error(`${page}: no <head> with <meta charset>, so there is nowhere for the policy`);
  refuseHandlers(elements, page);
  const hashes = elements.flatMap((element) => inlineScript(html, element)).map(hash);
  const text = new MagicString(html);
  // The encoding has to stand in the first kilobyte; the policy holds for everything after it.
  text.remove(charsetAt.startOffset, charsetAt.endOffset);
  text.appendLeft(
    head.endOffset,
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy(hashes)}">`,
  );
  return text.toString();
}

/** @param {readonly string[]} hashes */
const policy = (hashes) =>
  [
    `default-src 'none'`,
    ['script-src', `'self'`, ...new Set(hashes)].join(' '),
    // Starlight uses style attributes, and the terminal writes style sheets.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `font-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

/** @param {string} script */
const hash = (script) => `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`;

/** The text of an inline script, as the browser hashes it. @param {string} html @param {import('./html.mjs').Element} element */
function inlineScript(html, element) {
  if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return [];
  if (dataTypes.has(attribute(element, 'type') ?? '')) return [];
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  // The parser turns CRLF into LF before the browser hashes.
  return startTag && endTag ? [html.slice(startTag.endOffset, endTag.startOffset).replaceAll('\r\n', '\n')] : [];
}

/** Handlers in attributes cannot be hashed: they would silently not run. @param {import('./html.mjs').Element[]} elements @param {string} page */
function refuseHandlers(elements, page) {
  for (const { tagName, attrs } of elements) {
    const handler = attrs.find(({ name }) => /^on[a-z]/.test(name));
    if (handler) throw new Error(`${page}: <${tagName} ${handler.name}="…"> is blocked by the policy; use a script`);
  }
}

/** @param {import('./html.mjs').Element} element @param {string} name */
const attribute = ({ attrs }, name) => attrs.find((one) => one.name === name)?.value;
