import { describe, expect, test } from 'vitest';
import { labelWrapper } from '../../src/i18n/wrap-label.ts';
import { loadTexts } from '../../src/i18n/texts.ts';
import { locales } from '../../src/i18n/locales.ts';
import { runbooks } from '../../src/runbook/library.ts';
import { layoutMap, type MapNode } from '../../src/runbook/map.ts';

const overlap = (a: MapNode, b: MapNode) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

describe.each(locales)('maps in %s', async (locale) => {
  const texts = await loadTexts(locale);
  const drawn = Object.keys(runbooks).filter((id) => texts.runbooks[id]);

  test.each(drawn)('%s shows every question, outcome and answer, apart from each other', (id) => {
    const runbook = runbooks[id]!;
    const map = layoutMap(runbook, texts.runbooks[id]!, labelWrapper(locale));
    expect(map.nodes.map((node) => node.id).sort()).toEqual(
      [...Object.keys(runbook.questions), ...Object.keys(runbook.outcomes)].sort(),
    );
    const answers = Object.values(runbook.questions).flatMap((question) => Object.keys(question.answers));
    expect(map.edges).toHaveLength(answers.length);
    for (const edge of map.edges) expect(edge.points.length).toBeGreaterThan(1);
    for (const [index, node] of map.nodes.entries()) {
      expect(node.x - node.width / 2).toBeGreaterThanOrEqual(0);
      expect(node.x + node.width / 2).toBeLessThanOrEqual(map.width);
      for (const other of map.nodes.slice(index + 1)) expect(overlap(node, other)).toBe(false);
    }
  });
});
