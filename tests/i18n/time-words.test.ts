import { expect, test } from 'vitest';
import type { Diagnosis, TimeRelation } from '../../src/diagnose/define.ts';
import { formatDuration } from '../../src/i18n/format.ts';
import { relationWords, timeNotes } from '../../src/i18n/time-words.ts';
import { loadWords } from '../../src/i18n/words.ts';

const second = 1000;
const hour = 3600 * second;
const near = { side: 'after', milliseconds: 3 * second, distance: 'near' } as const;

test('a duration is told in the largest unit of which there are two', () => {
  expect(formatDuration('en', 3 * second)).toBe('3 seconds');
  expect(formatDuration('en', 90 * second)).toBe('90 seconds');
  expect(formatDuration('en', 47 * hour)).toBe('47 hours');
  expect(formatDuration('ja', 2 * hour)).toBe('2時間');
  expect(formatDuration('zh', 3 * second)).toBe('3 秒');
});

test('a relation is told from the client’s side', async () => {
  const en = await loadWords('en');
  const words = (relation: TimeRelation) => relationWords(relation, 'en', en);
  expect(words(near)).toBe('3 seconds after the client’s last error');
  expect(words({ ...near, side: 'before', milliseconds: 2 * hour })).toBe('2 hours before the client’s last error');
  expect(words({ ...near, zone: 9 })).toContain('9 hours of time zone');
  expect(words({ ...near, side: 'own' })).toBeUndefined();
  expect(relationWords(near, 'ja', await loadWords('ja'))).toBe('クライアントの最後のエラーの3秒後');
  expect(relationWords(near, 'zh', await loadWords('zh'))).toBe('在客户端的最后一个错误之后 3 秒');
});

test('a diagnosis says that its causes are far, and that something worked since', async () => {
  const en = await loadWords('en');
  const evidence = [{ role: 'cause', relation: { ...near, distance: 'far' } }] as unknown as Diagnosis['evidence'];
  const diagnosis: Diagnosis = { runbook: 'x', grade: 'direct', score: 1, evidence };
  expect(timeNotes(diagnosis, 'en', en)).toEqual([en.app.result.timesApart]);
  expect(timeNotes({ ...diagnosis, evidence: [], worksAfter: 6 * 60 * second }, 'en', en)).toEqual([
    '6 minutes after the last of these lines, an image was pushed or pulled without an error.',
  ]);
});
