/** Which lines of an input the pane shows: all of a short one, else the surroundings of the evidence. */
import type { Evidence, Role } from '../../diagnose/define.ts';

const showAllUpTo = 5000;
const around = 40;
const mostExcerpts = 100;

export interface Mark {
  line: number;
  role: Role;
  signature: string;
}

/** First and last line, from 1, both included. */
export type Range = readonly [first: number, last: number];

const precedence: Record<Role, number> = { cause: 0, symptom: 1, benign: 2, context: 3 };

/** One mark a line: where several signatures met it, the most telling one. */
export function marksOf(evidence: readonly Evidence[], input: number): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const { spans, role, signature } of evidence) {
    for (const span of spans) {
      if (span.input !== input) continue;
      for (let line = span.first; line <= Math.min(span.last, span.first + around); line++) {
        const known = marks.get(line);
        if (!known || precedence[role] < precedence[known.role]) marks.set(line, { line, role, signature });
      }
    }
  }
  return marks;
}

export function excerptRanges(lines: number, marked: Iterable<number>): Range[] {
  if (lines <= showAllUpTo) return lines > 0 ? [[1, lines]] : [];
  const ranges: [number, number][] = [];
  for (const line of [...marked].sort((a, b) => a - b)) {
    const [first, last] = [Math.max(1, line - around), Math.min(lines, line + around)];
    const before = ranges.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else if (ranges.length < mostExcerpts) ranges.push([first, last]);
  }
  return ranges.length ? ranges : [[1, Math.min(lines, 2 * around)]];
}
