/** What is known about the installation, where each value comes from, and a way to correct it. */
import { useState } from 'preact/hooks';
import { facts as vocabulary, type FactId } from '../../../content/facts.ts';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { validateFact } from '../../runbook/fact-types.ts';
import { useShell } from '../shell/shell.ts';
import { factValueText } from './fact-text.ts';
import type { Known } from './known-facts.ts';

interface Props {
  /** The facts to show, known or not, in order. */
  ids: readonly FactId[];
  known: Known;
  inputNames: readonly string[];
  onChange: (fact: FactId, value: string | undefined) => void;
}

export function FactsTable({ ids, known, inputNames, onChange }: Props) {
  const { words } = useShell();
  const [editing, setEditing] = useState<FactId>();
  if (!ids.length) return null;
  return (
    <details class="rr-facts" open>
      <summary>{words.app.facts.heading}</summary>
      <dl>
        {ids.map((id) => (
          <div key={id} class="rr-fact">
            <dt>{words.facts.labels[id]}</dt>
            {editing === id ? (
              <dd>
                <FactEditor
                  id={id}
                  value={known[id]?.value ?? ''}
                  onDone={(value) => {
                    if (value !== undefined) onChange(id, value);
                    setEditing(undefined);
                  }}
                />
              </dd>
            ) : (
              <dd>
                {known[id] ? (
                  <code>{factValueText(words, id, known[id].value)}</code>
                ) : (
                  <span class="rr-unknown">–</span>
                )}
                <SourceOf id={id} known={known} inputNames={inputNames} />
                <button type="button" class="rr-button rr-button-quiet" onClick={() => setEditing(id)}>
                  {known[id] ? words.app.facts.edit : words.app.facts.add}
                  <span class="rr-off-screen"> {words.facts.labels[id]}</span>
                </button>
                {known[id]?.from === 'user' && (
                  <button type="button" class="rr-button rr-button-quiet" onClick={() => onChange(id, undefined)}>
                    {words.app.facts.forget}
                  </button>
                )}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}

function SourceOf({ id, known, inputNames }: { id: FactId; known: Known; inputNames: readonly string[] }) {
  const { words, locale } = useShell();
  const fact = known[id];
  if (!fact) return null;
  if (fact.from === 'user') return <small>{words.app.facts.fromYou}</small>;
  const { span } = fact.found.source;
  const input = inputNames[span.input] ?? words.app.box.pastedText;
  return (
    <small>
      {fill(words.app.facts.fromLine, { input, line: formatNumber(locale, span.first) })}
      {fact.others.length > 0 && <> · {fill(words.app.facts.others, { values: fact.others.join(', ') })}</>}
    </small>
  );
}

function FactEditor({ id, value, onDone }: { id: FactId; value: string; onDone: (value: string | undefined) => void }) {
  const { words } = useShell();
  const [draft, setDraft] = useState(value);
  const [invalid, setInvalid] = useState(false);
  const type = vocabulary[id];
  const submit = (event: Event) => {
    event.preventDefault();
    const normal = validateFact(type, draft.trim());
    if (normal === undefined) setInvalid(true);
    else onDone(normal);
  };
  const label = words.facts.labels[id];
  return (
    <form class="rr-fact-editor" onSubmit={submit}>
      {type.type === 'choice' ? (
        <select aria-label={label} value={draft} onInput={(event) => setDraft(event.currentTarget.value)}>
          <option value="">–</option>
          {type.values.map((choice) => (
            <option key={choice} value={choice}>
              {factValueText(words, id, choice)}
            </option>
          ))}
        </select>
      ) : (
        <input
          aria-label={label}
          aria-invalid={invalid}
          type="text"
          value={draft}
          spellcheck={false}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
      )}
      <button type="submit" class="rr-button">
        {words.app.facts.save}
      </button>
      <button type="button" class="rr-button rr-button-quiet" onClick={() => onDone(undefined)}>
        {words.app.facts.cancel}
      </button>
      {invalid && <p role="alert">{words.app.facts.invalid}</p>}
    </form>
  );
}
