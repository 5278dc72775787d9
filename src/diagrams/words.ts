/** Everything that a drawing says, as lists: its text alternative. */
import type { BoxDiagram, Diagram, DiagramText, SequenceDiagram } from './define.ts';

/** One line: who to whom, and what. `to` left out: by itself, or what a place holds. */
export interface WordLine {
  from: string;
  to?: string;
  /** They belong together; neither speaks. */
  pair?: true;
  text: string;
}

/** Lines under a heading, where there is one; numbered from `start` where their order matters. */
export interface WordList {
  heading?: string;
  start?: number;
  lines: WordLine[];
}

export const wordsOf = (diagram: Diagram, text: DiagramText): WordList[] =>
  diagram.kind === 'sequence'
    ? stepsInWords(diagram, text as DiagramText<SequenceDiagram>)
    : boxesInWords(diagram, text as DiagramText<BoxDiagram>);

function stepsInWords({ steps }: SequenceDiagram, text: DiagramText<SequenceDiagram>): WordList[] {
  const lists: WordList[] = [{ start: 1, lines: [] }];
  let next = 1;
  for (const [id, step] of Object.entries(steps)) {
    const words = text.steps[id]!;
    if ('part' in step) lists.push({ heading: words, start: next, lines: [] });
    else {
      const [from, to] = 'at' in step ? [step.at] : [step.from, step.to];
      lists.at(-1)!.lines.push({ from: text.actors[from!]!, ...(to ? { to: text.actors[to]! } : {}), text: words });
      next++;
    }
  }
  return lists.filter(({ lines }) => lines.length > 0);
}

function boxesInWords({ places, boxes, arrows }: BoxDiagram, text: DiagramText<BoxDiagram>): WordList[] {
  const inside = places.map((place): WordList => ({
    heading: text.places[place]!,
    lines: Object.entries(boxes).flatMap(([id, box]) =>
      box.place === place ? [{ from: '', text: text.boxes[id]! }] : [],
    ),
  }));
  const lines = Object.entries(arrows).map(([id, { from, to, pair }]) => ({
    from: text.boxes[from]!,
    to: text.boxes[to]!,
    ...(pair ? { pair } : {}),
    text: text.arrows[id]!,
  }));
  return [...inside, { lines }];
}
