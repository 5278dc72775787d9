import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainLine, sanitiseLine } from '../../src/islands/evidence/sanitise-terminal.ts';

describe('a pasted line in the terminal', () => {
  test.each([
    ['keeps colours', '\u001b[31;1mERROR\u001b[0m', '\u001b[31;1mERROR\u001b[0m'],
    ['drops cursor movement', 'a\u001b[2Jb\u001b[10;10Hc', 'abc'],
    ['drops titles', '\u001b]0;owned\u0007x', 'x'],
    ['drops links', '\u001b]8;;https://example.com\u001b\\text\u001b]8;;\u001b\\', 'text'],
    ['drops private modes', '\u001b[?1049hx', 'x'],
    ['drops device control strings', '\u001bP$q"p\u001b\\x', 'x'],
    ['drops bells and backspaces', 'a\u0007\u0008b', 'ab'],
    ['drops C1 controls', 'a\u009b31mb', 'a31mb'],
    ['shows where a bidirectional override was', 'a\u202eb', 'a\ufffdb'],
    ['keeps tabs', 'a\tb', 'a\tb'],
  ])('%s', (_, line, expected) => expect(sanitiseLine(line)).toBe(expected));

  test('leaves nothing but colour sequences of any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('\u001b', '[', ']', '0', ';', 'm', 'H', 'P', '\u0007', '\\', 'x', '?', ' '),
        }),
        (line) => {
          const left = sanitiseLine(line).replace(/\u001b\[[0-9;:]{0,40}m/g, '');
          expect(left).not.toContain('\u001b');
        },
      ),
    );
  });

  test('quotes without any sequence', () => expect(plainLine('\u001b[31mred\u001b[0m')).toBe('red'));
});
