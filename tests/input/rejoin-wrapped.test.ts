/** Lines that were broken on their way are put together, and what were lines of their own stay apart. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rejoinWrapped } from '../../src/input/rejoin-wrapped.ts';
import { analyseText } from '../content/analyse-text.ts';

const error =
  'Error response from daemon: Get "https://registry.example.com:5050/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority';

/** As a mail program does it. */
function atWords(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

/** As a terminal does it. */
const atWidth = (text: string, width: number): string => text.match(new RegExp(`.{1,${width}}`, 'g'))!.join('\n');

test.each([60, 72, 80])('an error wrapped at %i columns is put together, and its lines keep their numbers', (width) => {
  for (const [wrapping, wrap] of [
    ['words', atWords],
    ['width', atWidth],
  ] as const) {
    const text = `push failed:\n\n${wrap(error, width)}\n\nany idea?`;
    const rejoined = rejoinWrapped(text, wrapping)!;
    const lines = rejoined.text.split('\n');
    expect(lines[2]).toBe(error);
    expect(lines).toHaveLength(text.split('\n').length);
    expect(rejoined.ends[2]).toBe(text.split('\n').length - 2);
  }
});

test('log lines, lists and prompts stay apart', () => {
  const lines = [
    'time="2026-11-20T10:00:00Z" level=info msg="response completed" http.request.uri=/v2/a',
    'time="2026-11-20T10:00:01Z" level=info msg="response completed" http.request.uri=/v2/bb',
    '- the first thing that was tried, which is long enough to fill the line to its very end',
    '- the second',
    '$ docker push registry.example.com/a:1',
  ];
  expect(rejoinWrapped(lines.join('\n'), 'words')).toBeUndefined();
});

test('no text is lost, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '-', 'é', '"', ':'), maxLength: 600 }), (text) => {
      for (const wrapping of ['words', 'width'] as const) {
        const rejoined = rejoinWrapped(text, wrapping);
        if (!rejoined) continue;
        const bare = (value: string) => value.replace(/\s+/g, '');
        expect(bare(rejoined.text)).toBe(bare(text));
        expect(rejoined.text.split('\n')).toHaveLength(text.split('\n').length);
      }
    }),
    { numRuns: 300, seed: 20261121 },
  );
});

test.each([
  ['words', atWords],
  ['width', atWidth],
] as const)('what a log says is found when its lines were broken at %s', async (_, wrap) => {
  const analysis = await analyseText(`It says\n\n${wrap(error, 72)}\n\nsince today`);
  expect(analysis.diagnoses[0]?.runbook).toBe('x509-unknown-authority');
  const [span] = analysis.diagnoses[0]!.evidence[0]!.spans;
  expect([span!.first, span!.last]).toEqual([3, 2 + wrap(error, 72).split('\n').length]);
});

test('a broken text about something else stays without a diagnosis', async () => {
  const text = atWords(
    'Unable to connect to the server: tls: failed to verify certificate: x509: certificate signed by unknown authority while asking https://10.0.0.1:6443/api for nodes',
    72,
  );
  expect((await analyseText(text)).diagnoses).toEqual([]);
});
