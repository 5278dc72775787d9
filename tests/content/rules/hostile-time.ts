/**
 * That a pattern stays linear on hostile text: one megabyte made of its own literals and examples, which is where a pattern gets
 * furthest before it fails. Growth is judged, not speed: four times the text may cost about four times as much. A quadratic
 * pattern costs sixteen times, and is stopped by a time limit which a slow machine does not reach.
 */
import { Script, createContext } from 'node:vm';
import type { NamedSignature } from '../../../src/diagnose/match-signatures.ts';
import type { Messages } from './unit.ts';

const megabyte = 1 << 20;
/** Sizes grow, so that an explosion shows while it is still small. */
const sizes = [megabyte >> 8, megabyte >> 4, megabyte >> 2, megabyte];
const hangLimit = 5000;
/** A pattern that takes no longer than this for a megabyte is not quadratic, whatever the noise says. */
const negligible = 150;
const mostGrowth = 9;

const context = createContext({ pattern: /x/, text: '' });
const execute = new Script('pattern.lastIndex = 0; pattern.exec(text) !== null');

export function checkHostileTime(signature: NamedSignature): Messages {
  const slow = hostileTexts(signature).find(({ piece }) => !isLinear(signature.pattern, piece));
  if (!slow) return [];
  return [
    `${signature.id}: the time for ${slow.name} grows faster than the text, so one pasted line could stop the page. ` +
      'Bound every quantifier over a broad class, and let no two neighbours match the same characters.',
  ];
}

/** What is repeated: whole, cut before the end, or with what a loose pattern would swallow in between. */
function hostileTexts({ literals, examples }: NamedSignature): { name: string; piece: string }[] {
  const literal = literals[0] ?? '';
  const example = examples[0] ?? '';
  return [
    { name: 'its literal repeated', piece: literal },
    { name: 'its literals and spaces repeated', piece: `${literals.join(' ')} ` },
    { name: 'its example repeated', piece: example },
    { name: 'its example without its end repeated', piece: example.slice(0, -Math.ceil(example.length / 8)) },
    { name: 'the start of its example repeated', piece: example.slice(0, Math.ceil(example.length / 2)) },
    { name: 'its literal and a long word repeated', piece: literal + 'a1.'.repeat(200) },
  ].filter(({ piece }) => piece !== '');
}

function isLinear(pattern: RegExp, piece: string): boolean {
  const textOf = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  for (const size of sizes) {
    const time = timeOf(pattern, textOf(size));
    if (time === undefined) return false;
    if (size === megabyte && time > negligible) {
      const [before, now] = [textOf(size >> 2), textOf(size)].map((text) => shortestOf(pattern, text));
      return now! <= before! * mostGrowth;
    }
  }
  return true;
}

const shortestOf = (pattern: RegExp, text: string): number =>
  Math.min(...[1, 2, 3].map(() => timeOf(pattern, text) ?? Infinity));

/** Milliseconds of this thread at work, whatever else the machine does; `undefined` where it had to be stopped. */
function timeOf(pattern: RegExp, text: string): number | undefined {
  context['pattern'] = pattern;
  context['text'] = text;
  const start = process.threadCpuUsage();
  try {
    execute.runInContext(context, { timeout: hangLimit });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw error;
  }
  return process.threadCpuUsage(start).user / 1000;
}
