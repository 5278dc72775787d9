/** What is drawn, in CSS pixels at natural size. Places of labels are their centres. */
import type { Line, WrapLabel } from '../runbook/map.ts';

export interface Label {
  /** `head`: in a box. `step`: at a line. `part`, `place`: names, in bold. */
  kind: 'head' | 'step' | 'part' | 'place';
  x: number;
  y: number;
  width: number;
  height: number;
  lines: readonly Line[];
}

export interface Shape {
  kind: 'actor' | 'note' | 'place' | 'box' | 'data';
  x: number;
  y: number;
  width: number;
  height: number;
  label: Label;
}

export interface Stroke {
  kind: 'message' | 'answer' | 'pair' | 'lifeline' | 'part';
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  /** Stands on the stroke, or above it, before the page's own colour. */
  label?: Label;
}

export interface Drawing {
  width: number;
  height: number;
  shapes: readonly Shape[];
  strokes: readonly Stroke[];
}

export const sizes = {
  head: 14,
  headLine: 19,
  step: 12.5,
  stepLine: 17,
  /** Around the text in a shape. */
  padX: 12,
  padY: 9,
  /** Around the whole drawing. */
  margin: 6,
} as const;

/** @param limit the widest it may become, in pixels; the place is given later */
export function makeLabel(kind: Label['kind'], text: string, limit: number, wrap: WrapLabel): Label {
  const [letters, line] = kind === 'head' ? [sizes.head, sizes.headLine] : [sizes.step, sizes.stepLine];
  // Bold letters are about a tenth wider than those that the wrapper knows.
  const size = kind === 'part' || kind === 'place' ? letters * 1.1 : letters;
  const { lines, width } = wrap(text, limit / size);
  return { kind, x: 0, y: 0, width: Math.ceil(width * size), height: lines.length * line, lines };
}

export const middleOf = ([a, b]: readonly [number, number]): number => (a + b) / 2;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
