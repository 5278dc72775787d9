/** An analysis whose spans are said in other lines. It is plain data: every object with an input and two lines is a span. */
import type { Span } from '../diagnose/define.ts';
import type { Analysis } from './analysis.ts';

export const withSpans = (analysis: Analysis, change: (span: Span) => Span): Analysis =>
  visit(analysis, change) as Analysis;

function visit(value: unknown, change: (span: Span) => Span): unknown {
  if (Array.isArray(value)) return value.map((one) => visit(one, change));
  if (typeof value !== 'object' || value === null) return value;
  if (isSpan(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visit(one, change)]));
}

const isSpan = (value: object): value is Span =>
  'input' in value && 'first' in value && 'last' in value && typeof value.last === 'number';
