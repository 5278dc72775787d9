/** A command or piece of configuration with the user's values, where it goes, and the form for what is still an example. */
import { installMethods, type InstallMethod } from '../../runbook/define.ts';
import type { FactValues } from '../../runbook/walk.ts';
import { snippets } from '../../snippets/library.ts';
import { renderSnippet, type RenderedSnippet } from '../../snippets/render-snippet.ts';
import { checkParam } from '../../snippets/params.ts';
import { OwnFile } from '../own-file/own-file.tsx';
import { CopyButton } from '../shell/copy-button.tsx';
import { Inline } from '../shell/inline.tsx';
import { useShell } from '../shell/shell.ts';
import { ParamFields } from './param-fields.tsx';
import { paramValues, type Typed } from './values.ts';
import { useWalkTexts } from './walk-texts.tsx';

export interface SnippetProps {
  id: string;
  method: InstallMethod | undefined;
  facts: FactValues;
  typed: Typed;
  /** A value that was typed; the owner decides whether it becomes a fact. */
  onValue: (snippet: string, param: string, value: string) => void;
}

export function SnippetView({ id, method, facts, typed, onValue }: SnippetProps) {
  const { words } = useShell();
  const texts = useWalkTexts();
  const snippet = snippets[id];
  if (!snippet) throw new Error(`no snippet "${id}"`);
  const values = paramValues(snippet, facts, typed);
  const accepted = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value && checkParam(snippet.params[name]!, value).ok ? value : undefined,
    ]),
  );
  const result = renderSnippet(snippet, method ?? installMethods[0], accepted, facts.gitlabVersion);
  if (!result.ok) {
    const reason = result.problem === 'not-applicable' ? texts.snippets[id]?.notApplicable : undefined;
    return (
      <p class="rr-note">
        <Inline text={reason ?? words.app.walk.noStepForMethod} />
      </p>
    );
  }
  const { rendered } = result;
  return (
    <figure class="rr-snippet">
      <figcaption>
        <span>
          {texts.snippets[id]?.title}
          <span class="rr-place">{placeLabel(rendered, words.terms)}</span>
        </span>
        <CopyButton text={rendered.text} label={words.app.snippet.copy} done={words.app.snippet.copied} />
      </figcaption>
      {/* Scrolls sideways, so it must be reachable by keyboard. */}
      <pre tabIndex={0} data-language={rendered.language}>
        <code>{rendered.text}</code>
      </pre>
      <ParamFields id={id} rendered={rendered} raw={values} onValue={onValue} />
      {rendered.change && <OwnFile {...rendered.change} facts={facts} />}
    </figure>
  );
}

const placeLabel = ({ place }: RenderedSnippet, terms: ReturnType<typeof useShell>['words']['terms']) =>
  'run' in place ? (
    <Inline text={terms.places[place.run]} />
  ) : (
    <>
      {terms.inFile} <code>{place.file}</code>
    </>
  );
