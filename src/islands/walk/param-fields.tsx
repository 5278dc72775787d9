/** The form of a snippet: what must be given first, what may be given folded below it. */
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { checkParam, shownRange, type Param } from '../../snippets/params.ts';
import { snippets } from '../../snippets/library.ts';
import type { RenderedSnippet } from '../../snippets/render-snippet.ts';
import { useShell } from '../shell/shell.ts';
import { useWalkTexts } from './walk-texts.tsx';

interface Props {
  /** The snippet. */
  id: string;
  rendered: RenderedSnippet;
  raw: Readonly<Record<string, string | undefined>>;
  onValue: (snippet: string, param: string, value: string) => void;
}

type Used = RenderedSnippet['used'][number];

export function ParamFields(props: Props) {
  const { words } = useShell();
  const { params } = snippets[props.id]!;
  const { used } = props.rendered;
  const needed = used.filter(({ name }) => !params[name]!.optional);
  const extra = used.filter(({ name }) => params[name]!.optional);
  // As it was when the step came up: a form must not fold away under the hand that fills it in.
  const [open] = useState(needed.some(({ isExample }) => isExample));
  const [openExtra] = useState(extra.some(({ isExample }) => !isExample));
  if (!used.length) return null;
  return (
    <details class="rr-params" open={open}>
      <summary>{words.app.snippet.values}</summary>
      {needed.map((one) => (
        <ParamField key={one.name} {...props} used={one} />
      ))}
      {extra.length > 0 && (
        <details class="rr-params-extra" open={openExtra}>
          <summary>{fill(words.app.snippet.extra, { count: extra.length })}</summary>
          <p class="rr-note">{words.app.snippet.optional}</p>
          {extra.map((one) => (
            <ParamField key={one.name} {...props} used={one} />
          ))}
        </details>
      )}
    </details>
  );
}

function ParamField({ id, raw, onValue, used: { name, isExample } }: Props & { used: Used }) {
  const { words } = useShell();
  const texts = useWalkTexts();
  const param = snippets[id]!.params[name]!;
  const field = `rr-${id}-${name}`;
  const checked = raw[name] ? checkParam(param, raw[name]) : undefined;
  const refusal = checked && !checked.ok ? words.terms.refusals[checked.refusal] : undefined;
  const onInput = (event: Event) => onValue(id, name, (event.target as HTMLInputElement).value);
  const common = { id: field, 'aria-invalid': Boolean(refusal), 'aria-describedby': `${field}-note`, onInput };
  const said = refusal
    ? fill(words.app.snippet.refused, { reason: refusal })
    : isExample && !param.optional
      ? words.app.snippet.example
      : '';
  return (
    <p class="rr-field">
      <label for={field}>{texts.snippets[id]?.params[name] ?? name}</label>
      {param.choices ? (
        <select {...common} value={raw[name] ?? (param.optional ? '' : param.example)}>
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
          spellcheck={false}
          autocomplete="off"
        />
      )}
      <small id={`${field}-note`}>{[said, rangeOf(param, words.app.snippet)].filter(Boolean).join(' · ')}</small>
    </p>
  );
}

function rangeOf(param: Param, words: { range: string }): string {
  const range = shownRange(param);
  return range ? fill(words.range, { min: range[0], max: range[1] }) : '';
}
