/** Any text may be pasted as a configuration file: it is read or refused, soon, and nothing of it is lost. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from '../../src/configuration/apply-change.ts';
import { dialects } from '../../src/configuration/define.ts';
import { detectDialect } from '../../src/configuration/detect-dialect.ts';
import { readRuby } from '../../src/configuration/read/ruby/statements.ts';
import { viewFile } from '../../src/configuration/view-file.ts';
import { findContradictions } from '../../src/configuration/find-contradictions.ts';

const piece = fc.constantFrom(
  'registry',
  "['storage']",
  ' = ',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  "'",
  '"',
  '\\',
  '#',
  '#{',
  '<<~EOS',
  'EOS',
  '\n',
  ' ',
  ',',
  '=>',
  ':',
  ';',
  'if ',
  'end',
  'do |x|',
  'true',
  '1',
  '%w[a b]',
  '=begin\n',
  '\n=end\n',
  'server',
  'location /',
  '- ',
  ': ',
  '&a',
  '*a',
  '<<: *a',
  '|',
  '>',
  '\t',
  '\r\n',
  'é',
  '\u0000',
);
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const seed = 20261121;

test('no text breaks a reader', () => {
  fc.assert(
    fc.property(
      fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 })),
      fc.constantFrom(...dialects),
      (text, dialect) => {
        detectDialect(text);
        findContradictions(viewFile(text, dialect, {}));
        const change =
          dialect === 'nginx'
            ? { 'proxy.read_timeout': 900 }
            : dialect === 'gitlab-yml'
              ? { 'rails.port': 5050 }
              : { 'storage.redirect.disable': true };
        const result = applyChange(text, dialect, change);
        if (result.ok) expect(result.text.length).toBeGreaterThan(0);
        else expect(result.problem.reason).not.toBe('no-place');
      },
    ),
    { numRuns: 1500, seed },
  );
});

test('every part of a Ruby text is either read or named as not read', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const { assignments, unread } = readRuby(text);
      const covered = [...assignments, ...unread].map(({ span }) => span).sort((a, b) => a.start - b.start);
      for (const [index, span] of covered.entries()) {
        expect(span.end).toBeGreaterThan(span.start);
        if (index > 0) expect(span.start).toBeGreaterThanOrEqual(covered[index - 1]!.end);
      }
    }),
    { numRuns: 500, seed },
  );
});

/** The work must grow with the text, not with its square: twice the text may cost at most four times as much. */
test.each([
  ['braces', (n: number) => `registry['a'] = ${'{'.repeat(n)}`],
  ['quotes', (n: number) => `registry['a'] = ${`'x' `.repeat(n)}`],
  ['lines', (n: number) => `registry['a'] = {\n${`'k' => 1,\n`.repeat(n)}}`],
  ['here-documents', (n: number) => 'a <<~X\n'.repeat(n)],
  ['blanks', (n: number) => `registry['a'] = 1${' '.repeat(n)}`],
  ['comments', (n: number) => '# x\n'.repeat(n)],
])('%s are read in linear time', (_, make) => {
  const time = (text: string) => {
    let best = Infinity;
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      readRuby(text);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const [small, large] = [time(make(4000)), time(make(16000))];
  expect(large).toBeLessThan(Math.max(small, 5) * 12);
});
