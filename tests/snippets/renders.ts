/**
 * A snippet rendered with many accepted values, each time beside a reference: the same snippet with marks in place of the values.
 * What a real parser reads out of the one has to be what it reads out of the other, with the values where the marks were.
 */
import fc from 'fast-check';
import type { InstallMethod } from '../../src/runbook/define.ts';
import type { LanguageId } from '../../src/snippets/fragment.ts';
import type { Place, Snippet } from '../../src/snippets/define.ts';
import { methodsOf, renderSnippet } from '../../src/snippets/render-snippet.ts';
import { accepted, markOf } from './values.ts';

export interface Render {
  text: string;
  reference: string;
  /** Mark → value. */
  marks: ReadonlyMap<string, string>;
  given: Readonly<Record<string, string>>;
}

export interface Renders {
  method: InstallMethod | 'any';
  language: LanguageId;
  place: Place;
  list: readonly Render[];
}

/** Fixed, so that a failure today is a failure tomorrow. */
const seed = 20261120;

/** Every variant of a snippet with `count` sets of values. @param folder where paths lie */
export function rendersOf(snippet: Snippet, count: number, folder: string): Renders[] {
  const methods = 'any' in snippet.variants ? (['any'] as const) : methodsOf(snippet);
  return methods.map((method) => rendersFor(snippet, method, count, folder));
}

function rendersFor(snippet: Snippet, method: InstallMethod | 'any', count: number, folder: string): Renders {
  const values = fc.record(
    Object.fromEntries(Object.entries(snippet.params).map(([name, param]) => [name, accepted(param, folder)])),
  );
  const render = (given: Record<string, string>) => renderSnippet(snippet, method === 'any' ? 'linux' : method, given);
  const plain = render({});
  if (!plain.ok) throw new Error(`refused with its own examples: ${JSON.stringify(plain)}`);
  // Without parameters in it, one render says all.
  const sets = plain.rendered.used.length === 0 ? [{}] : fc.sample(values, { numRuns: count, seed });
  const list = sets.flatMap((given): Render[] => {
    const marked = markedOf(snippet, given, folder);
    const [result, reference] = [render(given), render(marked.given)];
    if (!reference.ok) throw new Error(`refused with marks: ${JSON.stringify(reference)}`);
    // Refused with a reason is as good as written: the user is told.
    if (!result.ok) return [];
    return [{ text: result.rendered.text, reference: reference.rendered.text, marks: marked.marks, given }];
  });
  return { method, language: plain.rendered.language, place: plain.rendered.place, list };
}

function markedOf(snippet: Snippet, given: Record<string, string>, folder: string) {
  const marks = new Map<string, string>();
  const marked = { ...given };
  Object.entries(snippet.params).forEach(([name, param], index) => {
    const mark = !given[name] ? undefined : markOf(param, index, given[name], folder);
    if (!mark) return;
    marks.set(mark.mark, mark.value);
    marked[name] = mark.marked;
  });
  return { marks, given: marked };
}

/** Puts the values where the marks are, in every string of what a parser read. */
export function withValues<T>(read: T, marks: ReadonlyMap<string, string>): T {
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return fillText(value, marks);
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [fillText(key, marks), visit(inner)]));
    return value;
  };
  return visit(read) as T;
}

function fillText(text: string, marks: ReadonlyMap<string, string>): string {
  if (marks.size === 0 || !text.includes('zq')) return text;
  const pattern = new RegExp(
    [...marks.keys()].map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'g',
  );
  return text.replace(pattern, (mark) => marks.get(mark)!);
}
