/** A small paste box for what a command printed; the engine reads it. Used by questions and by the check. */
import { useId, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Analysis } from '../../engine/analysis.ts';
import { useReadText } from '../shell/engine.ts';

interface Props {
  label: string;
  button: string;
  onRead: (analysis: Analysis) => void;
  children?: ComponentChildren;
}

export function OutputReader({ label, button, onRead, children }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const readText = useReadText();
  const read = async (value: string) => {
    if (value.trim() === '') return;
    setBusy(true);
    const analysis = await readText(value);
    setBusy(false);
    if (analysis) onRead(analysis);
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '' && pasted !== '') void read(pasted);
  };
  return (
    <div class="rr-output">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={4}
        value={text}
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
        onPaste={onPaste}
      />
      <button type="button" class="rr-button" disabled={busy || text.trim() === ''} onClick={() => void read(text)}>
        {button}
      </button>
      <div role="status">{children}</div>
    </div>
  );
}
