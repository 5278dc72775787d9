/** Everything works in these captures, although they hold 401s, 404s and error lines: nothing may be diagnosed. */
import { expect, test } from 'vitest';
import { analyseText } from './analyse-text.ts';

const captures = import.meta.glob<string>('./healthy/*.txt', { eager: true, query: '?raw', import: 'default' });

test.each(Object.entries(captures))('%s', async (_path, text) => {
  const analysis = await analyseText(text);
  expect(analysis.diagnoses.map(({ runbook, evidence }) => [runbook, evidence.map((one) => one.signature)])).toEqual(
    [],
  );
  expect(analysis.verdict).toBe('healthy');
});

test('a retry that completes is no problem; one that does not is', async () => {
  const retry = '29e66de7292f: Retrying in 5 seconds\n';
  const began = 'The push refers to repository [registry.example.com:5050/group/project/app]\n';
  const done = `1: digest: sha256:${'0123456789abcdef'.repeat(4)} size: 523\n`;
  expect((await analyseText(began + retry + done)).verdict).toBe('healthy');
  expect((await analyseText(began + retry)).verdict).toBe('diagnosed');
});

test('what is not recognised is not called healthy', async () => {
  const text =
    'Login Succeeded\n$ docker pull registry.example.com/a:1\nError response from daemon: Get "https://registry.example.com/v2/": EOF\n';
  expect((await analyseText(text)).verdict).not.toBe('healthy');
});
