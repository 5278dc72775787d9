/** What is hostile is refused with the right reason, before any language sees it. */
import { expect, test } from 'vitest';
import {
  changeSnippet,
  defineSnippet,
  nginx,
  param,
  settingParam,
  shell,
  type Snippet,
} from '../../src/snippets/define.ts';
import { checkParam, inUnits, shownRange, type Param, type Refusal } from '../../src/snippets/params.ts';
import { renderSnippet } from '../../src/snippets/render-snippet.ts';
import { nasty } from './values.ts';

const params: Record<string, Param> = {
  host: param.host({ example: 'a.example' }),
  hostPort: param.hostPort({ example: 'a.example:5000' }),
  url: param.url({ example: 'https://a.example' }),
  path: param.path({ example: '/a' }),
  repository: param.repository({ example: 'a/b' }),
  tag: param.tag({ example: 'a' }),
  name: param.name({ example: 'a' }),
  bucket: param.bucket({ example: 'abc' }),
  region: param.region({ example: 'a' }),
  duration: param.duration({ example: '1s' }),
  version: param.version({ example: '1.2' }),
  text: param.text({ example: 'a' }),
  integer: param.integer({ example: '1', min: 1, max: 10 }),
  choice: param.choice({ example: 'a', choices: ['a', 'b'] }),
};
const refusalOf = (one: Param, value: string): Refusal | undefined => {
  const result = checkParam(one, value);
  return result.ok ? undefined : result.refusal;
};

test.each(Object.entries(params))('%s takes its own example', (_, one) => {
  expect(checkParam(one, one.example)).toEqual({ ok: true, value: one.example });
});

test.each<[string, string, Refusal]>([
  ['NUL', 'a\u0000b', 'control-character'],
  ['a newline', 'a\nb', 'control-character'],
  ['a newline at the end', 'a\n', 'control-character'],
  ['a carriage return', 'a\rb', 'control-character'],
  ['a tab', 'a\tb', 'control-character'],
  ['an escape sequence', 'a\u001b[31m', 'control-character'],
  ['DEL', 'a\u007f', 'control-character'],
  ['a C1 control', 'a\u009b1m', 'control-character'],
  ['NEL', 'a\u0085', 'control-character'],
  ['a line separator', 'a\u2028b', 'control-character'],
  ['a right-to-left override', 'a\u202eb', 'bidi-character'],
  ['an isolate', 'a\u2066b', 'bidi-character'],
  ['an Arabic letter mark', 'a\u061cb', 'bidi-character'],
  ['a zero-width space', 'a\u200bb', 'bidi-character'],
  ['a byte order mark', '\ufeffa', 'bidi-character'],
  ['a soft hyphen', 'a\u00adb', 'bidi-character'],
  ['a tag character', 'a\u{e0061}', 'bidi-character'],
  ['a Hangul filler', 'a\u3164', 'bidi-character'],
  ['half a surrogate pair', 'a\ud800', 'bidi-character'],
  ['nothing', '', 'empty'],
  ['only space', '   ', 'empty'],
  ['a novel', 'a'.repeat(501), 'too-long'],
])('every parameter refuses %s', (_, value, refusal) => {
  for (const [name, one] of Object.entries(params)) expect(refusalOf(one, value), name).toBe(refusal);
});

const strict = Object.keys(params).filter((name) => !['text', 'path', 'choice'].includes(name));

test.each(strict)('%s refuses whatever a language could take for more than text', (name) => {
  const dangerous = [...nasty, '-rf', '--help', '%h', '&a', '*a', '!a', 'a b', 'a;b', "a'b", 'a"b', 'a\\b'];
  for (const value of dangerous) {
    for (const hostile of [value, `a${value}`, `${value}a`]) {
      if (hostile !== hostile.trim()) continue;
      if (/^[\w.@:/-]*$/.test(hostile) && !hostile.startsWith('-')) continue;
      expect(refusalOf(params[name]!, hostile), hostile).toBe('wrong-shape');
    }
  }
});

test.each<[string, string, Refusal]>([
  ['text', '-rf', 'wrong-shape'],
  ['text', '--password=x', 'wrong-shape'],
  ['path', 'relative/path', 'wrong-shape'],
  ['path', '-rf', 'wrong-shape'],
  ['integer', '0', 'out-of-range'],
  ['integer', '11', 'out-of-range'],
  ['integer', '1e3', 'wrong-shape'],
  ['choice', 'c', 'not-a-choice'],
  ['host', 'a.example:80', 'wrong-shape'],
  ['host', '-a.example', 'wrong-shape'],
  ['url', 'file:///etc/passwd', 'wrong-shape'],
  ['url', 'https://user:pass@a.example', 'wrong-shape'],
  ['url', 'https://a.example/?q', 'wrong-shape'],
  ['repository', 'Group/App', 'wrong-shape'],
  ['duration', '500', 'wrong-shape'],
])('%s refuses %s', (name, value, refusal) => expect(refusalOf(params[name]!, value)).toBe(refusal));

test('a refusal names the parameter, and nothing is rendered', () => {
  const snippet: Snippet = defineSnippet({
    params: { host: param.host({ example: 'a.example' }) },
    variants: { any: { place: { run: 'client' }, render: ({ host }) => shell`docker login ${host}` } },
  });
  expect(renderSnippet(snippet, 'linux', { host: '$(reboot)' })).toEqual({
    ok: false,
    problem: 'refused',
    param: 'host',
    refusal: 'wrong-shape',
  });
});

test('what NGINX has no way to write is refused, not thrown', () => {
  const snippet: Snippet = defineSnippet({
    params: { path: param.path({ example: '/a' }) },
    variants: { any: { place: { file: 'x.conf' }, render: ({ path }) => nginx`root ${path};` } },
  });
  expect(renderSnippet(snippet, 'linux', { path: '/$host' })).toMatchObject({ problem: 'refused', param: 'path' });
  expect(renderSnippet(snippet, 'linux', { path: '/a b' })).toMatchObject({ rendered: { text: 'root "/a b";' } });
});

test('a size may have a binary unit, and its range is told in units', () => {
  const size = param.bytes({ example: '10 MiB', min: 5 * 1024 * 1024, max: 1024 ** 3 });
  expect(checkParam(size, '32 MiB')).toEqual({ ok: true, value: '33554432' });
  expect(checkParam(size, '1 GiB')).toEqual({ ok: true, value: '1073741824' });
  expect(checkParam(size, '4 MiB')).toEqual({ ok: false, refusal: 'out-of-range' });
  expect(checkParam(size, '10 MB')).toEqual({ ok: false, refusal: 'wrong-shape' });
  expect(shownRange(size)).toEqual(['5 MiB', '1 GiB']);
  expect(inUnits(1000)).toBe('1000');
});

test('a dependent or newer field is left out where it does not exist', () => {
  const snippet = changeSnippet({
    params: {
      bucket: param.bucket({ example: 'images' }),
      encrypt: settingParam('storage.s3_v2.encrypt'),
      key: settingParam('storage.s3_v2.keyid', { example: 'alias/registry', when: { param: 'encrypt', is: ['true'] } }),
      checksums: settingParam('storage.s3_v2.checksum_disabled'),
    },
    change: ({ bucket, encrypt, key, checksums }) => ({
      'storage.s3_v2.bucket': bucket,
      'storage.s3_v2.encrypt': encrypt,
      'storage.s3_v2.keyid': key,
      'storage.s3_v2.checksum_disabled': checksums,
    }),
  });
  const text = (values: Record<string, string>, version?: string) => {
    const result = renderSnippet(snippet, 'linux', values, version);
    return result.ok ? [result.rendered.text, result.rendered.used.map(({ name }) => name)] : result;
  };
  expect(text({ key: 'alias/x' })).toEqual([expect.not.stringContaining('keyid'), ['bucket', 'encrypt', 'checksums']]);
  expect(text({ encrypt: 'true', key: 'alias/x' })).toEqual([
    expect.stringContaining("'keyid' => 'alias/x'"),
    ['bucket', 'encrypt', 'key', 'checksums'],
  ]);
  expect(text({ checksums: 'true' }, '17.9')).toEqual([expect.not.stringContaining('checksum'), ['bucket']]);
});
