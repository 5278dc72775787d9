import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countNewlines, lastNewline, nextNewline } from '../../src/input/count-newlines.ts';

const bytes = fc.array(fc.constantFrom(10, 0, 9, 11, 138, 255, 65), { maxLength: 90 }).map((all) => {
  const buffer = new Uint8Array((all.length + 3) & ~3);
  buffer.set(all);
  return { buffer, all };
});

test('newlines are counted in any part of a buffer', () => {
  fc.assert(
    fc.property(bytes, fc.nat(90), fc.nat(90), ({ buffer, all }, a, b) => {
      const [from, to] = [Math.min(a, b, all.length), Math.min(Math.max(a, b), all.length)];
      const expected = all.slice(from, to).filter((byte) => byte === 10).length;
      expect(countNewlines(buffer, new Int32Array(buffer.buffer), from, to)).toBe(expected);
    }),
  );
});

test('thousands of newlines in a row are counted', () => {
  const buffer = new Uint8Array(8000).fill(10);
  expect(countNewlines(buffer, new Int32Array(buffer.buffer), 3, 7999)).toBe(7996);
});

test('the nearest newline is found, not beyond what is filled', () => {
  const buffer = new TextEncoder().encode('ab\ncd\nef\n');
  expect([0, 2, 3, 9].map((at) => lastNewline(buffer, at))).toEqual([-1, -1, 2, 8]);
  expect([0, 2, 3, 6].map((at) => nextNewline(buffer, at, 8))).toEqual([2, 2, 5, 8]);
});
