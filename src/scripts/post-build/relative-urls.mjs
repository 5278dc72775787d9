/**
 * Makes every address in the built files relative, so that the same folder works under `/`, under any sub-path, and on any
 * server. Astro writes them from the root: `/en/`, `/assets/x.js`.
 */
import MagicString from 'magic-string';
import { parse } from 'parse5';
import { elementsOf } from './html.mjs';

const addressAttributes = new Set([
  'href',
  'src',
  'poster',
  'action',
  // astro-island: imported by an inline script, so relative to the page.
  'component-url',
  'renderer-url',
  'before-hydration-url',
]);

/** From the root, but not `//other-host/`. @param {string} address */
const isFromRoot = (address) => address.startsWith('/') && !address.startsWith('//');

/**
 * `/en/runbooks/x/#y` seen from `en/runbooks/z/index.html` → `../x/#y`.
 * @param {string} address from the root of the site
 * @param {string} page path of the page's file, from the root of the site
 */
export function relativeAddress(address, page) {
  const end = address.search(/[?#]|$/);
  const path = address.slice(1, end);
  const rest = address.slice(end);
  const from = page.split('/').slice(0, -1);
  const to = path.split('/');
  let common = 0;
  // The last part of an address is a file (or nothing, for a folder), so it is never shared.
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  const up = '../'.repeat(from.length - common);
  // `./` because an island's script takes `assets/x.js` for the name of a package.
  return (up || './') + to.slice(common).join('/') + rest;
}

/** @param {string} html @param {string} page path of the file, from the root of the site */
export function relativeHtml(html, page) {
  const text = new MagicString(html);
  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true }))) {
    for (const { name, value } of element.attrs) {
      const at = element.sourceCodeLocation?.attrs?.[name];
      if (!at || !addressAttributes.has(name) || !isFromRoot(value)) continue;
      text.overwrite(at.startOffset, at.endOffset, `${name}="${escapeAttribute(relativeAddress(value, page))}"`);
    }
  }
  return text.toString();
}

/** @param {string} value */
const escapeAttribute = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * Scripts import each other relatively already. What is left: workers and files (`new URL("/assets/x", import.meta.url)`), and
 * the function that loads a lazy part's style sheets, which puts the base (`/`) before `assets/x.css`.
 * @param {string} script @param {string} file path of the file, from the root of the site
 */
export function relativeScript(script, file) {
  const root = relativeAddress('/', file);
  return script
    .replaceAll(
      /new URL\((["'`])(\/[^"'`]{1,300})\1,\s?(?:(?:""|''|``)\+)?import\.meta\.url\)/g,
      (_, quote, address) => `new URL(${quote}${relativeAddress(address, file)}${quote},import.meta.url)`,
    )
    .replaceAll(/(function\((\w{1,4})\)\{return)\s?(["'`])\/\3\+\2\}/g, `$1 "${root}"+$2}`);
}

/** @param {string} css @param {string} file path of the file, from the root of the site */
export const relativeCss = (css, file) =>
  css.replaceAll(/url\((["']?)(\/[^/"')][^"')]{0,300})\1\)/g, (_, quote, address) => {
    return `url(${quote}${relativeAddress(address, file)}${quote})`;
  });

/** What must not be left: the site would work at `/` only. @param {string} text @returns {string | undefined} */
export const addressFromRoot = (text) => /["'`(=]\/(?:assets|en|ja|zh)\/[^"'`)\s]{0,80}/.exec(text)?.[0];
