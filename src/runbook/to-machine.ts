/**
 * The state machine of a runbook: one state per question and outcome. Answers and facts are events; every event starts the
 * walk again from the first question, and eventless transitions pass each question that is already decided. Pure: no
 * invoke, no timers, so it can be drawn, walked, linked and tested alike.
 */
import { assign, setup, type AnyStateMachine } from 'xstate';
import type { Question, Runbook } from './define.ts';
import { askAgain, decide, type Answers, type FactValues } from './walk.ts';

export interface WalkContext {
  answers: Answers;
  facts: FactValues;
}

export type WalkEvent =
  | { type: 'ANSWER'; question: string; answer: string }
  /** Asks a decided question again, also one that a fact answered: the fact no longer answers it. */
  | { type: 'REOPEN'; question: string }
  | { type: 'FACTS'; facts: FactValues }
  | { type: 'RESTART' };

export function toMachine(runbook: Runbook) {
  const machine = setup({
    types: { context: {} as WalkContext, events: {} as WalkEvent, input: {} as Partial<WalkContext> },
  });
  const start = `.${runbook.start}`;
  return machine.createMachine({
    id: 'runbook',
    initial: runbook.start,
    context: ({ input }) => ({ answers: input.answers ?? {}, facts: input.facts ?? {} }),
    on: {
      ANSWER: {
        target: start,
        guard: ({ event }) => Object.hasOwn(runbook.questions[event.question]?.answers ?? {}, event.answer),
        actions: assign({ answers: ({ context, event }) => ({ ...context.answers, [event.question]: event.answer }) }),
      },
      REOPEN: {
        target: start,
        guard: ({ event }) => Object.hasOwn(runbook.questions, event.question),
        actions: assign({ answers: ({ context, event }) => ({ ...context.answers, [event.question]: askAgain }) }),
      },
      FACTS: { target: start, actions: assign({ facts: ({ event }) => event.facts }) },
      RESTART: { target: start, actions: assign({ answers: {} }) },
    },
    states: {
      ...Object.fromEntries(Object.entries(runbook.questions).map(([id, question]) => [id, toState(id, question)])),
      ...Object.fromEntries(Object.keys(runbook.outcomes).map((id) => [id, { tags: ['outcome'] }])),
    },
  } as Parameters<typeof machine.createMachine>[0]) as unknown as RunbookMachine;
}

export type RunbookMachine = AnyStateMachine;

const toState = (id: string, question: Question) => ({
  tags: ['question'],
  always: Object.entries(question.answers).map(([answer, target]) => ({
    target,
    guard: ({ context }: { context: WalkContext }) =>
      decide(id, question, context.answers, context.facts)?.answer === answer,
  })),
});
