import { defineFormat } from '../../../src/formats/define.ts';

/**
 * A line copied out of a web page's source, an issue's export or a mail: `request: &quot;GET /v2/ HTTP/1.1&quot;`. Only the entities that
 * stand for a quotation mark or an angle bracket show it; `&amp;` alone may be part of a query.
 */
export default defineFormat({
  kind: 'envelope',
  shape: /^(?=[^\n]{0,2000}?&(?:quot|apos|lt|gt|#34|#39|#x27);)/,
  unwrap: (line) => ({
    inner: line.replace(/&(quot|apos|lt|gt|amp|#34|#39|#x27);/g, (_, name: string) => characters[name]!),
  }),
});

const characters: Readonly<Record<string, string>> = {
  quot: '"',
  '#34': '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  lt: '<',
  gt: '>',
  amp: '&',
};
