/** Lays out boxes on a grid, the places around them, and straight arrows between them. */
import type { WrapLabel } from '../runbook/map.ts';
import type { Arrow, Box, BoxDiagram, Cells, DiagramText } from './define.ts';
import { makeLabel, middleOf, sizes, type Drawing, type Label, type Shape, type Stroke } from './draw.ts';

const widest = { box: 125, across: 96, down: 138 };
/** Around the boxes of a place, and above them for its name. */
const frame = { pad: 12, name: 25 };
const least = { gap: 26, stem: 15 };

/** Where columns or rows begin and end. */
interface Axis {
  start: number[];
  end: number[];
}

const first = (cells: Cells): number => (typeof cells === 'number' ? cells : cells[0]);
const last = (cells: Cells): number => (typeof cells === 'number' ? cells : cells[1]);
/** The cells that two boxes share on an axis: then a straight line can join them across it. */
const shared = (a: Cells, b: Cells): readonly [number, number] | undefined => {
  const both = [Math.max(first(a), first(b)), Math.min(last(a), last(b))] as const;
  return both[0] <= both[1] ? both : undefined;
};

export function layoutBoxes(diagram: BoxDiagram, text: DiagramText<BoxDiagram>, wrap: WrapLabel): Drawing {
  const labels = mapEntries(diagram.boxes, (id) => makeLabel('head', text.boxes[id]!, widest.box, wrap));
  const arrows = mapEntries(diagram.arrows, (id, arrow) => ({
    ...arrow,
    down: shared(diagram.boxes[arrow.from]!.column, diagram.boxes[arrow.to]!.column) !== undefined,
    label: makeLabel('step', text.arrows[id]!, isDown(diagram, arrow) ? widest.down : widest.across, wrap),
  }));
  const columns = makeAxis(diagram, labels, arrows, 'column');
  const rows = makeAxis(diagram, labels, arrows, 'row');
  const boxes = mapEntries(diagram.boxes, (id, box) => shapeOf(box, labels[id]!, columns, rows));
  const strokes = Object.values(arrows).map((arrow) => strokeOf(arrow, diagram.boxes, boxes, columns, rows));
  const places = diagram.places.map((place) => {
    const inside = Object.entries(diagram.boxes).flatMap(([id, box]) => (box.place === place ? [boxes[id]!] : []));
    return framed(inside, text.places[place]!, strokes, wrap);
  });
  const shapes = [...places, ...Object.values(boxes)];
  return {
    width: Math.ceil(Math.max(...shapes.map(({ x, width }) => x + width)) + sizes.margin),
    height: Math.ceil(Math.max(...shapes.map(({ y, height }) => y + height)) + sizes.margin),
    shapes,
    strokes,
  };
}

type Placed = Arrow & { down: boolean; label: Label };

const isDown = ({ boxes }: BoxDiagram, { from, to }: Arrow) =>
  shared(boxes[from]!.column, boxes[to]!.column) !== undefined;

const mapEntries = <T, U>(of: Readonly<Record<string, T>>, make: (id: string, one: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(of).map(([id, one]) => [id, make(id, one)]));

/** Columns are as wide as their widest box or the widest label on a line down them; gaps hold labels and the edges of places. */
function makeAxis(
  diagram: BoxDiagram,
  labels: Readonly<Record<string, Label>>,
  arrows: Readonly<Record<string, Placed>>,
  axis: 'column' | 'row',
): Axis {
  const boxes = Object.entries(diagram.boxes);
  const count = Math.max(...boxes.map(([, box]) => last(box[axis]))) + 1;
  const size = (label: Label) => (axis === 'column' ? label.width + 2 * sizes.padX : label.height + 2 * sizes.padY);
  const start: number[] = [];
  const end: number[] = [];
  let at: number = sizes.margin;
  for (let index = 0; index < count; index++) {
    at += edges(diagram, axis, index, 'first') + (index > 0 ? gapBefore(diagram, arrows, axis, index) : 0);
    const own = boxes.flatMap(([id, box]) => (box[axis] === index ? [size(labels[id]!)] : []));
    const on = axis === 'column' ? labelsDown(diagram, arrows, index) : labelsAcross(diagram, arrows, index);
    start.push(at);
    at += Math.max(40, ...own, ...on);
    end.push(at);
    at += edges(diagram, axis, index, 'last');
  }
  return { start, end };
}

/** The room that the edge of a place takes before or after a column or a row. */
function edges({ boxes, places }: BoxDiagram, axis: 'column' | 'row', index: number, side: 'first' | 'last'): number {
  const has = places.some((place) => {
    const cells = Object.values(boxes)
      .filter((box) => box.place === place)
      .map((box) => box[axis]);
    return side === 'first' ? Math.min(...cells.map(first)) === index : Math.max(...cells.map(last)) === index;
  });
  if (!has) return 0;
  return frame.pad + (axis === 'row' && side === 'first' ? frame.name - frame.pad / 2 : 0);
}

/** Widths of the labels on lines that go down a column. */
const labelsDown = (diagram: BoxDiagram, arrows: Readonly<Record<string, Placed>>, column: number): number[] =>
  Object.values(arrows).flatMap(({ down, from, to, label }) =>
    down && lineColumn(diagram, from, to) === column ? [label.width + 10] : [],
  );

/** Labels stand above lines that go across the middle of a row. */
const labelsAcross = ({ boxes }: BoxDiagram, arrows: Readonly<Record<string, Placed>>, row: number): number[] =>
  Object.values(arrows).flatMap(({ down, from, to, label }) =>
    !down && shared(boxes[from]!.row, boxes[to]!.row)![0] === row ? [2 * (label.height + 5)] : [],
  );

const lineColumn = ({ boxes }: BoxDiagram, from: string, to: string): number =>
  shared(boxes[from]!.column, boxes[to]!.column)![0];

/** The gap before a column or a row holds the longest label of the arrows that end there. */
function gapBefore(
  { boxes }: BoxDiagram,
  arrows: Readonly<Record<string, Placed>>,
  axis: 'column' | 'row',
  index: number,
): number {
  const needed = Object.values(arrows).flatMap(({ down, from, to, label }) => {
    if (down !== (axis === 'row')) return [];
    const [a, b] = [boxes[from]![axis], boxes[to]![axis]];
    const [upper, lower] = first(a) < first(b) ? [a, b] : [b, a];
    if (first(lower) !== index || last(upper) !== index - 1) return [];
    return [axis === 'row' ? label.height + 2 * least.stem : label.width + 22];
  });
  return Math.max(least.gap, ...needed);
}

function shapeOf(box: Box, label: Label, columns: Axis, rows: Axis): Shape {
  const [x, right] = [columns.start[first(box.column)]!, columns.end[last(box.column)]!];
  const [y, bottom] = [rows.start[first(box.row)]!, rows.end[last(box.row)]!];
  return {
    kind: box.data ? 'data' : 'box',
    x,
    y,
    width: right - x,
    height: bottom - y,
    label: { ...label, x: middleOf([x, right]), y: middleOf([y, bottom]) },
  };
}

/** The frame around everything in a place, with its name at the top, where no line goes through it. */
function framed(inside: readonly Shape[], text: string, strokes: readonly Stroke[], wrap: WrapLabel): Shape {
  const x = Math.min(...inside.map((shape) => shape.x)) - frame.pad;
  const y = Math.min(...inside.map((shape) => shape.y)) - frame.name;
  const width = Math.max(...inside.map((shape) => shape.x + shape.width)) + frame.pad - x;
  const height = Math.max(...inside.map((shape) => shape.y + shape.height)) + frame.pad - y;
  const label = makeLabel('place', text, width - 2 * frame.pad, wrap);
  const taken = strokes.flatMap((stroke) => takenAt(stroke, y));
  const starts = [x + frame.pad, ...taken.map(([, right]) => right + 2).sort((a, b) => a - b)];
  const isFree = (start: number) =>
    start >= x + frame.pad &&
    start + label.width <= x + width - 6 &&
    !taken.some(([left, right]) => right > start && left < start + label.width);
  const start = starts.find(isFree) ?? starts[0]!;
  return { kind: 'place', x, y, width, height, label: { ...label, x: start + label.width / 2, y: y + frame.name / 2 } };
}

/** From where to where a stroke and its label take the room of a name at that height. */
function takenAt({ from, to, label }: Stroke, y: number): (readonly [number, number])[] {
  const within = (top: number, bottom: number) => top < y + frame.name && bottom > y;
  const line = within(Math.min(from[1], to[1]), Math.max(from[1], to[1]));
  const words = label && within(label.y - label.height / 2, label.y + label.height / 2);
  return [
    ...(line ? [[Math.min(from[0], to[0]) - 6, Math.max(from[0], to[0]) + 6] as const] : []),
    ...(words ? [[label.x - label.width / 2 - 6, label.x + label.width / 2 + 6] as const] : []),
  ];
}

function strokeOf(
  arrow: Placed,
  boxes: BoxDiagram['boxes'],
  shapes: Readonly<Record<string, Shape>>,
  columns: Axis,
  rows: Axis,
): Stroke {
  const [from, to] = [shapes[arrow.from]!, shapes[arrow.to]!];
  const kind = arrow.pair ? 'pair' : 'message';
  if (arrow.down) {
    const cell = shared(boxes[arrow.from]!.column, boxes[arrow.to]!.column)![0];
    const x = middleOf([columns.start[cell]!, columns.end[cell]!]);
    const y = from.y < to.y ? ([from.y + from.height, to.y] as const) : ([from.y, to.y + to.height] as const);
    return { kind, from: [x, y[0]], to: [x, y[1]], label: { ...arrow.label, x, y: middleOf(y) } };
  }
  const cell = shared(boxes[arrow.from]!.row, boxes[arrow.to]!.row)![0];
  const y = middleOf([rows.start[cell]!, rows.end[cell]!]);
  const x = from.x < to.x ? ([from.x + from.width, to.x] as const) : ([from.x, to.x + to.width] as const);
  const label = { ...arrow.label, x: middleOf(x), y: y - arrow.label.height / 2 - 4 };
  return { kind, from: [x[0], y], to: [x[1], y], label };
}
