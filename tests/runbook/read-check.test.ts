import { describe, expect, test } from 'vitest';
import { runbooks } from '../../src/runbook/library.ts';
import { readCheck } from '../../src/runbook/read-check.ts';
import { analyseText } from '../content/analyse-text.ts';

const check = runbooks['token-untrusted-key']!.checks['login']!;
const verdictOn = async (text: string) => readCheck(check, 'token-untrusted-key', await analyseText(text));

describe('the output of a check', () => {
  test('says fixed', async () => {
    expect(await verdictOn('$ docker login registry.example.com\nLogin Succeeded')).toEqual({ verdict: 'fixed' });
  });
  test('says not fixed', async () => {
    const text =
      'Error response from daemon: login attempt to https://registry.example.com/v2/ failed with status: 401 Unauthorized';
    expect(await verdictOn(text)).toEqual({ verdict: 'not-fixed' });
  });
  test('says that something else is wrong now', async () => {
    const text =
      'Error response from daemon: Get "https://registry.example.com/v2/": x509: certificate signed by unknown authority';
    expect(await verdictOn(text)).toEqual({ verdict: 'other', runbook: 'x509-unknown-authority' });
  });
  test('says nothing where nothing can be read', async () => {
    expect(await verdictOn('command not found')).toEqual({ verdict: 'unclear' });
  });
});
