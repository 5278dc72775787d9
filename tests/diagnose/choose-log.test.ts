import { describe, expect, test } from 'vitest';
import { analyseText } from '../content/analyse-text.ts';

const refused =
  'Error response from daemon: login attempt to https://registry.example.com/v2/ failed with status: 401 Unauthorized';

describe('the log to ask for', () => {
  test('is the one that could decide between what is left', async () => {
    expect((await analyseText(refused)).collect).toBe('registry-logfmt');
  });
  test('is none where a cause is known', async () => {
    const cause = 'level=info msg="token from untrusted issuer: \\"gitlab-issuer\\""';
    expect((await analyseText(`${refused}\n${cause}`)).collect).toBeUndefined();
  });
  test('is the registry’s where nothing was recognised', async () => {
    expect((await analyseText('$ docker push registry.example.com/group/app:1\nnever seen')).collect).toBe(
      'registry-logfmt',
    );
  });
  test('is none for text about something else', async () => {
    expect((await analyseText('No space left on device')).collect).toBeUndefined();
  });
});
