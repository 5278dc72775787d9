/** The facts of a visit: read from the input and from pasted outputs, corrected by what the user says. */
import { useMemo, useState } from 'preact/hooks';
import type { FactId } from '../../../content/facts.ts';
import { facts as vocabulary } from '../../../content/facts.ts';
import type { FoundFact } from '../../diagnose/collect-evidence.ts';
import { validateFact } from '../../runbook/fact-types.ts';
import type { FactValues } from '../../runbook/walk.ts';
import { knownFacts } from '../walk/known-facts.ts';

export function useFacts(found: readonly FoundFact[]) {
  const [said, setSaid] = useState<FactValues>({});
  const known = useMemo(() => knownFacts(found, said), [found, said]);
  /** `undefined` takes back what the user said. A value that is none of its kind is left to the form that shows the refusal. */
  const say = (fact: FactId, value: string | undefined) => {
    const normal = value === undefined ? undefined : validateFact(vocabulary[fact], value);
    if (value !== undefined && normal === undefined) return;
    setSaid((before) => ({ ...before, [fact]: normal }));
  };
  /** What a command's output says outranks what the first paste said. */
  const sayFound = (facts: readonly FoundFact[]) =>
    setSaid((before) => ({ ...before, ...Object.fromEntries(facts.map(({ fact, value }) => [fact, value])) }));
  return { known, say, sayFound, forgetAll: () => setSaid({}) };
}
