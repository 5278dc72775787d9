/** Values for snippets: everything that a parameter's check lets through, the nastiest first. */
import fc from 'fast-check';
import { checkParam, type Param, type ShapeId } from '../../src/snippets/params.ts';

/** What would do something if a language took it for more than text. `canary` is what the tests then see running. */
export const nasty = [
  "'",
  '"',
  '`canary`',
  '$(canary)',
  '${canary}',
  '$HOME',
  '$$',
  ';canary',
  '&&canary',
  '|canary',
  '&canary',
  '\\',
  "\\'",
  '\\n',
  '\\u0041',
  "';canary;'",
  '";canary;"',
  '#{canary}',
  '%{canary}',
  '%s%d',
  '#canary',
  ' #canary',
  '*',
  '?',
  '~',
  '!canary',
  '!!str',
  '&anchor',
  '*anchor',
  '{{ .Values.canary }}',
  '<%= canary %>',
  '{a,b}',
  '[x]',
  '(',
  ')',
  '<',
  '>',
  '=',
  ': ',
  '- ',
  'EOF',
  ', ',
  '@',
  '^',
  '\u00a0',
  'é',
  'レジストリ',
  '🦊',
] as const;

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 4, unit: 'binary' }) },
);
/** Any text on one line. */
export const anyText = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));

const word = (characters: string, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength });
const lower = 'abcxyz019';
const label = word(lower, 8);
const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
const port = fc.integer({ min: 1, max: 65535 }).map((number) => `:${number}`);
const hostPort = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: host }, fc.constantFrom('[::1]', '[2001:db8::1]', '127.0.0.1')),
    fc.option(port, { nil: '' }),
  )
  .map((parts) => parts.join(''));
const name = fc.tuple(word('Aaz09', 1), word('Aaz09._-', 20)).map((parts) => parts.join(''));

const shapes: Readonly<Record<Exclude<ShapeId, 'choice' | 'integer' | 'bytes' | 'path'>, fc.Arbitrary<string>>> = {
  host,
  hostPort,
  url: fc
    .tuple(fc.constantFrom('http://', 'https://'), hostPort, fc.constantFrom('', '/', '/a/b', '/~x/y.z-w_'))
    .map((parts) => parts.join('')),
  repository: fc
    .array(
      fc.tuple(label, fc.constantFrom('', '-x', '.y', '__z')).map((parts) => parts.join('')),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((parts) => parts.join('/')),
  tag: name,
  name,
  bucket: fc.tuple(label, word(`${lower}.-`, 20), label).map((parts) => parts.join('')),
  region: fc.tuple(label, word(`${lower}-`, 20)).map((parts) => parts.join('')),
  duration: fc.tuple(fc.nat(999_999), fc.constantFrom('ns', 'us', 'ms', 's', 'm', 'h')).map((parts) => parts.join('')),
  version: fc.tuple(fc.nat(99), fc.nat(99)).map((parts) => parts.join('.')),
  text: anyText,
};

/** @param folder paths are inside it, so that files which a shell opens can be there */
export function accepted(param: Param, folder: string): fc.Arbitrary<string> {
  const values = valuesOf(param, folder).filter((value) => {
    const result = checkParam(param, value);
    return result.ok && result.value === value;
  });
  return param.optional ? fc.oneof({ weight: 3, arbitrary: values }, fc.constant('')) : values;
}

function valuesOf(param: Param, folder: string): fc.Arbitrary<string> {
  if (param.choices) return fc.constantFrom(...param.choices);
  if (param.shape === 'integer' || param.shape === 'bytes')
    return fc.integer({ min: param.range?.[0] ?? 0, max: param.range?.[1] ?? 1e9 }).map(String);
  if (param.shape === 'path') return anyText.map((text) => `${folder}/p${text.replaceAll('/', '').slice(0, 60)}`);
  return shapes[param.shape as keyof typeof shapes];
}

/**
 * A harmless value which stands for `value` in a reference, with the part of it that is marked; `undefined` where every value is
 * made of letters and digits anyway, or where a snippet may choose by it (a port or none, a name or an address).
 */
export function markOf(param: Param, index: number, value: string, folder: string): Mark | undefined {
  if (param.choices) return undefined;
  const word = `zq${String.fromCharCode(97 + index)}qz`;
  if (param.shape === 'path') return { mark: `${folder}/${word}`, marked: `${folder}/${word}`, value };
  if (['repository', 'tag', 'name', 'bucket', 'region', 'text'].includes(param.shape))
    return { mark: word, marked: word, value };
  if (!['host', 'hostPort', 'url'].includes(param.shape)) return undefined;
  const [, before, host, after] = /^(https?:\/\/)?([a-z0-9.-]+)((?![a-z0-9.-]).*)?$/.exec(value) ?? [];
  if (host === undefined || !/[a-z]/.test(host) || after?.startsWith('://')) return undefined;
  return { mark: `${word}.example`, marked: `${before ?? ''}${word}.example${after ?? ''}`, value: host };
}

export interface Mark {
  mark: string;
  /** What is given in place of the value. */
  marked: string;
  /** What the mark stands for. */
  value: string;
}
