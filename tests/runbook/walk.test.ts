import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { facts as vocabulary } from '../../content/facts.ts';
import { runbooks } from '../../src/runbook/library.ts';
import { toMachine } from '../../src/runbook/to-machine.ts';
import { askAgain, impliedFacts, walk, type FactValues } from '../../src/runbook/walk.ts';
import type { Runbook } from '../../src/runbook/define.ts';

/** Any facts and answers for a runbook, right and wrong ones. */
const situations = (runbook: Runbook) => {
  const questions = Object.entries(runbook.questions);
  const answers = fc.record(
    Object.fromEntries(
      questions.map(([id, { answers }]) => [id, fc.constantFrom(...Object.keys(answers), 'gone', askAgain)]),
    ),
    { requiredKeys: [] },
  );
  const read = questions.flatMap(([, { from }]) => (from ? [from.fact] : []));
  const facts = fc.record(
    Object.fromEntries(
      read.map((fact) => {
        const type = vocabulary[fact];
        return [fact, type.type === 'choice' ? fc.constantFrom(...type.values) : fc.constant('1')];
      }),
    ),
    { requiredKeys: [] },
  );
  return { answers: answers as fc.Arbitrary<Record<string, string>>, facts: facts as fc.Arbitrary<FactValues> };
};

describe.each(Object.entries(runbooks))('%s', (_, runbook) => {
  const machine = toMachine(runbook);

  test('the machine stands where the replay stands, whatever is known', () => {
    const { answers, facts } = situations(runbook);
    fc.assert(
      fc.property(answers, facts, (given, known) => {
        const actor = createActor(machine, { input: { answers: given, facts: known } }).start();
        const { at } = walk(runbook, given, known);
        expect(actor.getSnapshot().value).toBe('question' in at ? at.question : at.outcome);
      }),
      { numRuns: 50 },
    );
  });

  test('answers sent one by one lead where the same answers replayed lead', () => {
    const { answers, facts } = situations(runbook);
    fc.assert(
      fc.property(answers, facts, (given, known) => {
        const actor = createActor(machine, { input: {} }).start();
        actor.send({ type: 'FACTS', facts: known });
        for (const [question, answer] of Object.entries(given)) actor.send({ type: 'ANSWER', question, answer });
        const { context, value } = actor.getSnapshot();
        const { at } = walk(runbook, context.answers, known);
        expect(value).toBe('question' in at ? at.question : at.outcome);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a decided question', () => {
  const runbook = runbooks['token-untrusted-key']!;
  test('that a fact answered can be asked again', () => {
    const facts = { keyPair: 'match' } as const;
    const actor = createActor(toMachine(runbook), { input: { facts } }).start();
    expect(actor.getSnapshot().value).toBe('restart-both');
    actor.send({ type: 'REOPEN', question: 'pair' });
    expect(actor.getSnapshot().value).toBe('pair');
    actor.send({ type: 'ANSWER', question: 'pair', answer: 'different' });
    expect(actor.getSnapshot().value).toBe('changed');
  });
  test('that a link answers with something unknown stays open and is told', () => {
    expect(walk(runbook, { pair: 'gone' }, {})).toMatchObject({ at: { question: 'pair' }, unused: ['pair'] });
  });
  test('that the user answered fills snippets as a fact would', () => {
    const { path } = walk(runbook, { pair: 'different' }, {});
    expect(impliedFacts(runbook, path)).toEqual({ keyPair: 'different' });
    expect(impliedFacts(runbook, walk(runbook, { pair: 'unsure' }, {}).path)).toEqual({});
    expect(impliedFacts(runbook, walk(runbook, {}, { keyPair: 'different' }).path)).toEqual({});
  });
});
