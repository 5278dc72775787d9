import { expect, test } from 'vitest';
import { buildScanner } from '../../src/engine/build-scanner.ts';
import { gatherKnowledge } from '../../src/engine/knowledge.ts';
import { makeLog } from '../bench/make-log.mjs';

/** More than this share of the lines of a healthy log must not be looked at because of one signature. */
const mostLines = 0.02;

test('no literal stands in many lines of a healthy log', () => {
  const knowledge = gatherKnowledge();
  const { saturating } = buildScanner(knowledge);
  const lines = makeLog(200_000, 0).toLowerCase().split('\n');
  const hot = knowledge.signatures.flatMap((signature) => {
    if (saturating.has(signature)) return [];
    const literals = signature.literals.filter((literal) => {
      const hits = lines.filter((line) => line.includes(literal.toLowerCase()));
      return hits.length > lines.length * mostLines;
    });
    return literals.length ? [`${signature.id}: ${literals.join(', ')}`] : [];
  });
  expect(hot, 'take another literal that its pattern needs: each of these makes the engine read whole logs').toEqual(
    [],
  );
});
