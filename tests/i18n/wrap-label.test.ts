import { describe, expect, test } from 'vitest';
import { labelWrapper, measure, wrapLabel } from '../../src/i18n/wrap-label.ts';
import type { Line } from '../../src/runbook/map.ts';

const texts = (lines: readonly Line[]) => lines.map((line) => line.map(({ text }) => text).join(''));

describe('wrapLabel', () => {
  test('breaks English between words only', () => {
    expect(texts(wrapLabel('Which of these describes the installation?', 'en', 10))).toEqual([
      'Which of these',
      'describes the',
      'installation?',
    ]);
  });

  test('starts no Japanese line with closing punctuation and ends none with an opening bracket', () => {
    const label = 'キーペアの両方を書き直す（「秘密キー」と証明書）、確認します。';
    for (let width = 4; width < 16; width++) {
      const lines = texts(wrapLabel(label, 'ja', width));
      expect(lines.join('')).toBe(label);
      for (const line of lines) expect(line).not.toMatch(/^[、。」）ー]|[「（]$/);
    }
  });

  test('keeps lines within the limit where words allow it', () => {
    const { lines, width } = labelWrapper('zh')('把与 GitLab 私钥成对的证书交给外部注册表', 10);
    expect(lines.length).toBeGreaterThan(1);
    expect(width).toBeLessThanOrEqual(10);
  });

  test('keeps code apart, with its own width', () => {
    const [line] = wrapLabel('Run `docker login` again', 'en', 60);
    expect(line).toEqual([
      { text: 'Run ', code: false },
      { text: 'docker login', code: true },
      { text: ' again', code: false },
    ]);
    expect(measure('漢字')).toBe(2);
  });
});
