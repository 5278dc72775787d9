import { describe, expect, test } from 'vitest';
import { matchSignatures } from '../../src/diagnose/match-signatures.ts';
import { shortestLiteral } from '../../src/diagnose/word-filter.ts';
import { gatherKnowledge } from '../../src/engine/knowledge.ts';
import { readRecord, unwrapLine } from '../../src/formats/read-record.ts';
import { unescapeOnce } from '../../src/formats/unescape.ts';
import { runbooks } from '../../src/runbook/library.ts';
import { signatures } from './units.ts';

const knowledge = gatherKnowledge();

/** An example may be a block of several lines: then it is one record. */
const recordOf = (example: string) => {
  const lines = example.split('\n').map((line) => unwrapLine(line, knowledge).inner);
  const configuration = knowledge.documents.find(([, format]) => lines.some((line) => format.shape.test(line)));
  const record = readRecord({ inner: lines.join('\n'), envelopes: [] }, knowledge);
  if (configuration && record.speaker === 'unknown')
    return { ...record, format: configuration[0], speaker: 'config' as const };
  return { ...record, text: unescapeOnce(lines.join('\n')) };
};
const holdsLiteral = (text: string, literals: readonly string[]) =>
  literals.some((literal) => text.toLowerCase().includes(literal.toLowerCase()));

describe.each(signatures)('%s', (id, signature) => {
  const named = { ...signature, id };
  test('has literals long enough to be found in raw bytes', () => {
    for (const literal of signature.literals)
      expect(new TextEncoder().encode(literal).length).toBeGreaterThanOrEqual(shortestLiteral);
  });
  test.each(signature.examples)('matches %s', (example) => {
    expect(holdsLiteral(example, signature.literals), 'one of the literals is in the example').toBe(true);
    expect(matchSignatures(recordOf(example), [named])).toHaveLength(1);
  });
  test.each(signature.lookAlikes)('does not match %s', (line) => {
    expect(matchSignatures(recordOf(line), [named])).toHaveLength(0);
  });
  test('suggests runbooks that exist or are planned, and keeps one example and one look-alike at least', () => {
    expect(signature.examples.length).toBeGreaterThan(0);
    expect(signature.lookAlikes.length).toBeGreaterThan(0);
    for (const runbook of Object.keys(signature.suggests ?? {})) expect(Object.keys(runbooks)).toContain(runbook);
  });
});
