/** Every diagram: whole in every language, everything in it taking part, and no word where it cannot be read. */
import { describe, expect, test } from 'vitest';
import type { BoxDiagram, Diagram } from '../../src/diagrams/define.ts';
import type { Drawing, Label, Shape, Stroke } from '../../src/diagrams/draw.ts';
import { diagrams, diagramText } from '../../src/diagrams/library.ts';
import { layoutDiagram } from '../../src/diagrams/layout.ts';
import { wordsOf } from '../../src/diagrams/words.ts';
import { locales } from '../../src/i18n/locales.ts';
import { labelWrapper } from '../../src/i18n/wrap-label.ts';
import { runbooks } from '../../src/runbook/library.ts';
import { stringsOf } from './rules/strings.ts';

const all = Object.entries(diagrams).flatMap(([id, diagram]) =>
  locales.map((locale) => {
    const text = diagramText(id, locale);
    if (!text) throw new Error(`content/diagrams/${id}/text has no ${locale}.ts`);
    return { id, locale, diagram, text, drawing: layoutDiagram(diagram, text, labelWrapper(locale)) };
  }),
);

interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const areaOf = ({ x, y, width, height }: Shape): Area => ({ left: x, right: x + width, top: y, bottom: y + height });
const areaOfLabel = ({ x, y, width, height }: Label): Area => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});
const areaOfStroke = ({ from, to }: Stroke): Area => ({
  left: Math.min(from[0], to[0]),
  right: Math.max(from[0], to[0]),
  top: Math.min(from[1], to[1]),
  bottom: Math.max(from[1], to[1]),
});
/** Touching is not meeting. */
const meet = (a: Area, b: Area) =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
const holds = (outer: Area, inner: Area) =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
const wordsIn = ({ lines }: Label) => lines.map((line) => line.map(({ text }) => text).join('')).join(' / ');
const labelsIn = ({ shapes, strokes }: Drawing) => [
  ...shapes.map(({ label }) => label),
  ...strokes.flatMap(({ label }) => label ?? []),
];

describe.each(all)('$id in $locale', ({ diagram, text, drawing }) => {
  test('no label is wider or higher than its shape', () => {
    for (const shape of drawing.shapes)
      expect(holds(areaOf(shape), areaOfLabel(shape.label)), wordsIn(shape.label)).toBe(true);
  });

  test('no label lies on another, on a shape that is not its own, or outside', () => {
    const labels = labelsIn(drawing);
    const sheet = { left: 0, right: drawing.width, top: 0, bottom: drawing.height };
    for (const [index, label] of labels.entries()) {
      expect(holds(sheet, areaOfLabel(label)), wordsIn(label)).toBe(true);
      for (const other of labels.slice(index + 1))
        expect(meet(areaOfLabel(label), areaOfLabel(other)), `${wordsIn(label)} on ${wordsIn(other)}`).toBe(false);
    }
    for (const { label } of drawing.strokes) {
      if (!label) continue;
      for (const shape of drawing.shapes)
        if (shape.kind !== 'place')
          expect(meet(areaOf(shape), areaOfLabel(label)), `${wordsIn(label)} on ${wordsIn(shape.label)}`).toBe(false);
    }
  });

  test('no line goes through a box or a name', () => {
    const solid = drawing.shapes.filter(({ kind }) => kind === 'box' || kind === 'data' || kind === 'actor');
    const names = drawing.shapes.filter(({ kind }) => kind === 'place').map(({ label }) => areaOfLabel(label));
    for (const stroke of drawing.strokes.filter(({ kind }) => kind !== 'lifeline'))
      for (const area of [...solid.map(areaOf), ...names]) {
        const { left, right, top, bottom } = areaOfStroke(stroke);
        // A little broader, and a little shorter: an arrow touches what it points to.
        const [x, y] = left === right ? [1, -1] : [-1, 1];
        expect(meet(area, { left: left - x, right: right + x, top: top - y, bottom: bottom + y })).toBe(false);
      }
  });

  test('boxes do not lie on each other, and places hold their own alone', () => {
    const solid = drawing.shapes.filter(({ kind }) => kind !== 'place');
    for (const [index, shape] of solid.entries())
      for (const other of solid.slice(index + 1)) expect(meet(areaOf(shape), areaOf(other))).toBe(false);
    for (const place of drawing.shapes.filter(({ kind }) => kind === 'place'))
      for (const shape of solid)
        if (meet(areaOf(place), areaOf(shape))) expect(holds(areaOf(place), areaOf(shape))).toBe(true);
  });

  test('everything is said in words as well', () => {
    const said = JSON.stringify(wordsOf(diagram, text));
    const parts = Object.entries(text).filter(([key]) => key !== 'title' && key !== 'description');
    for (const string of stringsOf(Object.fromEntries(parts)).values())
      expect(said).toContain(JSON.stringify(string).slice(1, -1));
  });
});

/** Pairs that something joins. */
const joints = (diagram: Diagram): [string, string][] =>
  Object.values(diagram.kind === 'sequence' ? diagram.steps : diagram.arrows).flatMap((one) =>
    'from' in one ? [[one.from, one.to] as [string, string]] : [],
  );

test.each(Object.entries(diagrams))('%s: everything can be reached from anything', (_, diagram) => {
  const names = diagram.kind === 'sequence' ? [...diagram.actors] : Object.keys(diagram.boxes);
  const joined = joints(diagram);
  for (const name of joined.flat()) expect(names).toContain(name);
  const reached = new Set([names[0]!]);
  for (let round = 0; round < names.length; round++)
    for (const pair of joined) if (pair.some((one) => reached.has(one))) pair.forEach((one) => reached.add(one));
  expect([...reached].sort()).toEqual([...names].sort());
});

test.each(Object.entries(diagrams).filter(([, { kind }]) => kind === 'boxes'))(
  '%s: every box has its place',
  (_, one) => {
    const { boxes, places } = one as BoxDiagram;
    const used = new Set(Object.values(boxes).flatMap(({ place }) => place ?? []));
    expect([...used].sort()).toEqual([...places].sort());
  },
);

test('every diagram is shown somewhere, and every one shown exists', () => {
  const shown = Object.values(runbooks).flatMap(({ exhibits }) =>
    (exhibits ?? []).flatMap(({ kind, of }) => (kind === 'diagram' ? [of] : [])),
  );
  expect([...new Set(shown)].sort()).toEqual(Object.keys(diagrams).sort());
});
