/** Every mistake of tests/bad-content gives exactly its message, and nothing else. */
import { describe, expect, test } from 'vitest';
import { checkMistake, runbook, signature, snippet, texts, type Mistake } from './good-units.ts';

const mistakes = import.meta.glob<{ default: Mistake }>('../bad-content/*/mistake.ts', { eager: true });
const messages = import.meta.glob<string>('../bad-content/*/expected.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('the good units have no message', () => {
  expect(checkMistake({ signature, runbook, snippet, texts })).toEqual([]);
});

describe.each(Object.entries(mistakes))('%s', (path, { default: mistake }) => {
  test('gives its message', async () => {
    const given = `${checkMistake(mistake).join('\n')}\n`;
    // Written where it is missing, to be read and kept; never changed.
    if (!(path.replace('mistake.ts', 'expected.txt') in messages) && !process.env['CI'])
      await expect(given).toMatchFileSnapshot(path.replace('mistake.ts', 'expected.txt'));
    else expect(given).toBe(messages[path.replace('mistake.ts', 'expected.txt')]);
  });
});
