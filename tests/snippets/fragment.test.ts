import { expect, test } from 'vitest';
import { param, shell, yaml } from '../../src/snippets/define.ts';
import { openQuote } from '../../src/snippets/languages/shell-quotes.ts';
import { checkParam, type Checked } from '../../src/snippets/params.ts';

const value = (text: string): Checked => {
  const result = checkParam(param.text({ example: 'x' }), text);
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
};

test.each<[string, ReturnType<typeof openQuote>]>([
  ['docker login ', undefined],
  [`docker login '`, 'single quotes'],
  [`docker login "`, 'double quotes'],
  [`docker login "it's" `, undefined],
  [`echo 'a\nb `, 'single quotes'],
  [`echo "a\n\\"b `, 'double quotes'],
  [`# it's a comment\ndocker login `, undefined],
  [`echo $# a#b `, undefined],
  [`sudo sh <<'EOF'\nls `, undefined],
  [`sudo sh <<'EOF'\nls "`, 'double quotes'],
  [`cat <<EOF\nls `, 'an expanded here-document'],
  [`cat <<'A' <<'B'\nit's\nA\nit's\nB\nls `, undefined],
  [`cat <<'EOF'\nit's\nEOF\nls "`, 'double quotes'],
  [`case "$(kubectl -n `, undefined],
  [`case "$(kubectl -n x)`, 'double quotes'],
  [`case "$(kubectl -n "`, 'double quotes'],
  [`case "$(kubectl -n x | grep ')')" in a) `, undefined],
  [`case "$a" in 'b') echo "`, 'double quotes'],
  [`grep x <<< "it's"\nls `, undefined],
])('knows what is open at the end of %j', (script, open) => expect(openQuote(script)).toBe(open));

test('a value does not go into quotes, on whatever line they began', () => {
  expect(() => shell`docker login "${value('a')}"`).toThrow('inside double quotes');
  expect(
    () => shell`sh -c '
    ls ${value('a')}'`,
  ).toThrow('inside single quotes');
  expect(
    () => shell`cat <<EOF
${value('a')}
EOF`,
  ).toThrow('here-document');
});

test('a fragment keeps the indentation of the place it goes to', () => {
  const inner = yaml`
    a: 1
    b: 2`;
  expect(
    yaml`
    outer:
      ${inner}`.text,
  ).toBe('outer:\n  a: 1\n  b: 2');
});

test('a template writes backslashes, dollars and backticks as they come out', () => {
  expect(shell`echo \`date\` \${HOME} \\$1 '\n'`.text).toBe("echo `date` ${HOME} \\$1 '\\n'");
});
