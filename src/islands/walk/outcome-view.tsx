/** What to do: numbered steps with their effect, command and undo; then the check. */
import { fill } from '../../i18n/fill.ts';
import { rangeText, stepVersionText } from '../../i18n/version-text.ts';
import type { InstallMethod, Runbook } from '../../runbook/define.ts';
import { servesVersion, stepsFor, type StepHere } from '../../runbook/steps-for.ts';
import type { FactValues } from '../../runbook/walk.ts';
import { Inline } from '../shell/inline.tsx';
import { runbookUrl, useShell } from '../shell/shell.ts';
import { CheckView } from './check-view.tsx';
import { MethodPicker } from './method-picker.tsx';
import { SnippetView, type SnippetProps } from './snippet-view.tsx';
import { useWalkTexts } from './walk-texts.tsx';

interface Props {
  runbook: Runbook;
  runbookId: string;
  outcome: string;
  method: InstallMethod | undefined;
  facts: FactValues;
  typed: SnippetProps['typed'];
  onValue: SnippetProps['onValue'];
  onMethod: (method: InstallMethod) => void;
  onOpen: (runbook: string) => void;
}

export function OutcomeView(props: Props) {
  const { words } = useShell();
  const outcome = props.runbook.outcomes[props.outcome]!;
  const text = useWalkTexts().runbook.outcomes[props.outcome]!;
  const steps = stepsFor(props.runbook, props.outcome, props.method, props.facts.gitlabVersion);
  return (
    <section class="rr-outcome" aria-labelledby="rr-outcome-title">
      <p class="rr-eyebrow">{words.app.walk.outcome}</p>
      <h3 id="rr-outcome-title" tabIndex={-1}>
        <Inline text={text.title} />
      </h3>
      <p>
        <Inline text={text.body} />
      </p>
      {steps.length > 0 && <MethodPicker method={props.method} onChange={props.onMethod} />}
      <VersionNote runbook={props.runbook} version={props.facts.gitlabVersion} steps={steps} />
      <ol class="rr-steps">
        {steps.map((here) => (
          <StepView key={here.id} here={here} {...props} />
        ))}
      </ol>
      {outcome.goto && <Onward runbook={outcome.goto} onOpen={props.onOpen} />}
      {outcome.check && <CheckView {...props} check={outcome.check} />}
    </section>
  );
}

/** Says that the version is one the runbook was not written for, or that it is worth giving. */
function VersionNote({
  runbook,
  version,
  steps,
}: Pick<Props, 'runbook'> & { version: string | undefined; steps: readonly StepHere[] }) {
  const { words } = useShell();
  const { walk, facts } = words.app;
  if (version !== undefined && !servesVersion(runbook, version)) {
    const range = rangeText(runbook.versions, words.terms.versions);
    return <p class="rr-note">{fill(walk.versionOutside, { range, version })}</p>;
  }
  if (!steps.some(({ state }) => state === 'versionUnknown')) return null;
  return <p class="rr-note">{fill(walk.versionAsked, { heading: facts.heading })}</p>;
}

function StepView({ here, method, facts, typed, onValue }: Props & { here: StepHere }) {
  const { words } = useShell();
  const { id, step, state } = here;
  const text = useWalkTexts().runbook.steps[id]! as { title: string; body?: string; undo?: string };
  const effect = words.terms.effects[step.effect];
  return (
    <li class="rr-step">
      <div class="rr-step-head">
        <h4>
          <Inline text={text.title} />
        </h4>
        <span class="rr-effect" data-effect={step.effect} title={effect.note}>
          {effect.label}
        </span>
      </div>
      {stepVersionText(step, state, words.terms.versions).map((line) => (
        <p key={line} class="rr-step-version" data-state={state}>
          {line}
        </p>
      ))}
      {text.body && (
        <p>
          <Inline text={text.body} />
        </p>
      )}
      {step.snippet && <SnippetView id={step.snippet} method={method} facts={facts} typed={typed} onValue={onValue} />}
      {text.undo && (
        <details class="rr-undo">
          <summary>{words.app.walk.undo}</summary>
          <p>
            <Inline text={text.undo} />
          </p>
        </details>
      )}
    </li>
  );
}

/** The runbook that takes over, with what it is about. */
function Onward({ runbook, onOpen }: { runbook: string; onOpen: (runbook: string) => void }) {
  const shell = useShell();
  const text = shell.texts.runbooks[runbook];
  const open = (event: Event) => {
    event.preventDefault();
    onOpen(runbook);
  };
  return (
    <div class="rr-onward">
      <p class="rr-note">{shell.words.app.walk.alsoOpen}</p>
      <a href={runbookUrl(shell, runbook)} onClick={open}>
        {text?.title ?? runbook}
      </a>
      {text && (
        <p>
          <Inline text={text.summary} />
        </p>
      )}
    </div>
  );
}
