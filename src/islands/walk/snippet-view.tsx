/** A command or piece of configuration with the user's values, where it goes, and the form for what is still an example. */
import { installMethods, type InstallMethod } from '../../runbook/define.ts';
import type { FactValues } from '../../runbook/walk.ts';
import { snippets } from '../../snippets/library.ts';
import { renderSnippet, type RenderedSnippet } from '../../snippets/render-snippet.ts';
import { checkParam, shownRange, type Param } from '../../snippets/params.ts';
import { fill } from '../../i18n/fill.ts';
import { OwnFile } from '../own-file/own-file.tsx';
import { CopyButton } from '../shell/copy-button.tsx';
import { Inline } from '../shell/inline.tsx';
import { useShell } from '../shell/shell.ts';
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

type SnippetWords = ReturnType<typeof useShell>['words']['app']['snippet'];

/** What an empty field means: an example that must be replaced, or a setting that is left out. */
const noteOf = (param: Param, words: SnippetWords) =>
  [param.optional ? words.optional : words.example, rangeOf(param, words)].filter(Boolean).join(' · ');

const rangeOf = (param: Param, words: SnippetWords): string => {
  const range = shownRange(param);
  return range ? fill(words.range, { min: range[0], max: range[1] }) : '';
};

type FieldsProps = {
  id: string;
  rendered: RenderedSnippet;
  raw: Record<string, string | undefined>;
  onValue: SnippetProps['onValue'];
};

function ParamFields({ id, rendered, raw, onValue }: FieldsProps) {
  const { words } = useShell();
  const texts = useWalkTexts();
  const snippet = snippets[id]!;
  if (!rendered.used.length) return null;
  // What must be given opens the form; what may be given does not.
  const open = rendered.used.some(({ name, isExample }) => isExample && !snippet.params[name]!.optional);
  return (
    <details class="rr-params" open={open}>
      <summary>{words.app.snippet.values}</summary>
      {rendered.used.map(({ name, isExample }) => {
        const param = snippet.params[name]!;
        const checked = raw[name] ? checkParam(param, raw[name]) : undefined;
        const refusal = checked && !checked.ok ? words.terms.refusals[checked.refusal] : undefined;
        const field = `rr-${id}-${name}`;
        const onInput = (event: Event) => onValue(id, name, (event.target as HTMLInputElement).value);
        const common = { id: field, 'aria-invalid': Boolean(refusal), 'aria-describedby': `${field}-note` };
        return (
          <p key={name} class="rr-field">
            <label for={field}>{texts.snippets[id]?.params[name] ?? name}</label>
            {param.choices ? (
              <select {...common} value={raw[name] ?? (param.optional ? '' : param.example)} onInput={onInput}>
                {param.optional && <option value="">{fill(words.app.snippet.unset, { value: param.example })}</option>}
                {param.choices.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </select>
            ) : (
              <input
                {...common}
                type="text"
                value={raw[name] ?? ''}
                placeholder={param.example}
                onInput={onInput}
                spellcheck={false}
                autocomplete="off"
              />
            )}
            <small id={`${field}-note`}>
              {refusal
                ? [fill(words.app.snippet.refused, { reason: refusal }), rangeOf(param, words.app.snippet)]
                    .filter(Boolean)
                    .join(' · ')
                : isExample
                  ? noteOf(param, words.app.snippet)
                  : ''}
            </small>
          </p>
        );
      })}
    </details>
  );
}
