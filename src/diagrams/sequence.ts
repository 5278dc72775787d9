/** Lays out who says what to whom: actors from left to right, steps downwards. */
import type { WrapLabel } from '../runbook/map.ts';
import type { DiagramText, Message, SequenceDiagram } from './define.ts';
import { makeLabel, middleOf, sizes, type Drawing, type Label, type Shape, type Stroke } from './draw.ts';

const widest = { actor: 120, step: 175, note: 170 };
const leastGap = 120;
/** Between a label and the line under it, and from there to the next step. */
const space = { label: 5, step: 17 };

type Steps = SequenceDiagram['steps'];

export function layoutSequence(diagram: SequenceDiagram, text: DiagramText<SequenceDiagram>, wrap: WrapLabel): Drawing {
  const heads = diagram.actors.map((actor) => makeLabel('head', text.actors[actor]!, widest.actor, wrap));
  const numbered = numberSteps(diagram.steps, text.steps);
  const x = columns(diagram, heads, numbered, wrap);
  const right = x.at(-1)! + reach(diagram, heads, numbered, wrap, diagram.actors.length - 1);
  const headHeight = Math.max(...heads.map(({ height }) => height)) + 2 * sizes.padY;
  const shapes: Shape[] = heads.map((label, index) => box('actor', x[index]!, sizes.margin, label, headHeight));
  const strokes: Stroke[] = [];
  let y: number = sizes.margin + headHeight + space.step;
  for (const [id, step] of Object.entries(diagram.steps)) {
    const at = (actor: string) => x[diagram.actors.indexOf(actor)]!;
    if ('at' in step) {
      const note = box('note', at(step.at), y, makeLabel('step', numbered[id]!, widest.note, wrap));
      shapes.push(note);
      y += note.height + space.step;
    } else {
      const [from, to] = 'part' in step ? [sizes.margin, right] : [at(step.from), at(step.to)];
      const label = makeLabel('part' in step ? 'part' : 'step', numbered[id]!, Math.abs(to - from) - 24, wrap);
      const line = y + label.height + space.label;
      Object.assign(label, { x: middleOf([from, to]), y: y + label.height / 2 });
      strokes.push({ kind: kindOf(step), from: [from, line], to: [to, line], label });
      y = line + space.step;
    }
  }
  const lifelines = x.map((at): Stroke => ({ kind: 'lifeline', from: [at, sizes.margin + headHeight], to: [at, y] }));
  return {
    width: Math.ceil(right + sizes.margin),
    height: Math.ceil(y + sizes.margin),
    shapes,
    strokes: [...lifelines, ...strokes],
  };
}

const kindOf = (step: Message | { part: true }): Stroke['kind'] =>
  'part' in step ? 'part' : step.answer ? 'answer' : 'message';

/** Steps are numbered as the list in words is; headings are not. */
export function numberSteps(steps: Steps, words: Readonly<Record<string, string>>): Record<string, string> {
  let count = 0;
  return Object.fromEntries(
    Object.entries(steps).map(([id, step]) => [id, 'part' in step ? words[id]! : `${++count}. ${words[id]!}`]),
  );
}

/** A shape around a label, centred on x, its top at y. */
function box(kind: Shape['kind'], x: number, top: number, label: Label, least = 0): Shape {
  const width = label.width + 2 * sizes.padX;
  const height = Math.max(least, label.height + 2 * sizes.padY);
  return { kind, x: x - width / 2, y: top, width, height, label: { ...label, x, y: top + height / 2 } };
}

/** How far what is drawn on an actor's line stands out to each side. */
function reach(
  { steps, actors }: SequenceDiagram,
  heads: readonly Label[],
  words: Readonly<Record<string, string>>,
  wrap: WrapLabel,
  index: number,
): number {
  const notes = Object.entries(steps).flatMap(([id, step]) =>
    'at' in step && step.at === actors[index] ? [makeLabel('step', words[id]!, widest.note, wrap).width] : [],
  );
  return Math.max(heads[index]!.width, ...notes) / 2 + sizes.padX;
}

/** Where the actors stand: as close as what stands between neighbours allows. */
function columns(
  diagram: SequenceDiagram,
  heads: readonly Label[],
  words: Readonly<Record<string, string>>,
  wrap: WrapLabel,
): number[] {
  const { actors, steps } = diagram;
  const reaches = actors.map((_, index) => reach(diagram, heads, words, wrap, index));
  const places = [sizes.margin + reaches[0]!];
  for (let index = 1; index < actors.length; index++) {
    const neighbours = new Set([actors[index - 1], actors[index]]);
    const labels = Object.entries(steps).flatMap(([id, step]) =>
      'from' in step && neighbours.has(step.from) && neighbours.has(step.to)
        ? [makeLabel('step', words[id]!, widest.step, wrap).width + 26]
        : [],
    );
    const apart = Math.max(leastGap, reaches[index - 1]! + 14, reaches[index]! + 14, ...labels);
    const heads2 = heads[index - 1]!.width / 2 + heads[index]!.width / 2 + 2 * sizes.padX + 14;
    places.push(places.at(-1)! + Math.max(apart, heads2));
  }
  return places;
}
