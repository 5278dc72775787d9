/** A runbook's machine in a component: facts flow in, answers are sent, the position comes out. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { createActor } from 'xstate';
import type { Runbook } from '../../runbook/define.ts';
import { toMachine, type WalkContext, type WalkEvent } from '../../runbook/to-machine.ts';
import { walk, type Answers, type FactValues, type Position } from '../../runbook/walk.ts';

export interface Walking {
  position: Position;
  answers: Answers;
  send: (event: WalkEvent) => void;
}

export function useWalk(
  runbook: Runbook,
  facts: FactValues,
  answers: Answers,
  onAnswers: (answers: Answers) => void,
): Walking {
  const actor = useMemo(() => createActor(toMachine(runbook), { input: { answers, facts } }).start(), [runbook]);
  const [context, setContext] = useState<WalkContext>(actor.getSnapshot().context as WalkContext);

  useEffect(() => {
    const subscription = actor.subscribe((snapshot) => setContext(snapshot.context as WalkContext));
    setContext(actor.getSnapshot().context as WalkContext);
    return () => {
      subscription.unsubscribe();
      actor.stop();
    };
  }, [actor]);
  useEffect(() => actor.send({ type: 'FACTS', facts }), [actor, facts]);
  useEffect(() => onAnswers(context.answers), [context.answers]);

  return {
    position: walk(runbook, context.answers, facts),
    answers: context.answers,
    send: (event) => actor.send(event),
  };
}
