/**
 * What a diagram is: data, from which the drawing and its text alternative are made. Words stand in `text/<locale>.ts`.
 * Keys stand in the order in which they are drawn and read.
 */

/** From one actor to another. `answer`: what comes back, drawn dashed. */
export interface Message {
  from: string;
  to: string;
  answer?: true;
}
/** What an actor does by itself, on its line. */
export interface Note {
  at: string;
}
/** A line across everything, with a heading: another way for it to go. */
export interface Part {
  part: true;
}

export interface SequenceDiagram {
  kind: 'sequence';
  /** From left to right. */
  actors: readonly string[];
  steps: Readonly<Record<string, Message | Note | Part>>;
}

/** One cell of the grid, or from one to another, both included. */
export type Cells = number | readonly [first: number, last: number];

export interface Box {
  column: Cells;
  row: Cells;
  /** The host, the node or the service that it belongs to. */
  place?: string;
  /** A file, a store or a database rather than a program. */
  data?: true;
}

/** `pair`: two things that belong together, neither of which speaks. */
export interface Arrow {
  from: string;
  to: string;
  pair?: true;
}

export interface BoxDiagram {
  kind: 'boxes';
  places: readonly string[];
  boxes: Readonly<Record<string, Box>>;
  /** Straight, so the two boxes share a column or a row, and nothing stands between them. */
  arrows: Readonly<Record<string, Arrow>>;
}

export type Diagram = SequenceDiagram | BoxDiagram;

export const defineDiagram = <const D extends Diagram>(diagram: D): D => diagram;

type Words<K> = { readonly [W in Extract<K, string>]: string };

/** `code` stands in backticks and is the same in every language. A missing or surplus key does not compile. */
export type DiagramText<D extends Diagram = Diagram> = {
  title: string;
  /** What it shows, for those who do not see it. */
  description: string;
} & (D extends SequenceDiagram
  ? { actors: Words<D['actors'][number]>; steps: Words<keyof D['steps']> }
  : D extends BoxDiagram
    ? { places: Words<D['places'][number]>; boxes: Words<keyof D['boxes']>; arrows: Words<keyof D['arrows']> }
    : never);
