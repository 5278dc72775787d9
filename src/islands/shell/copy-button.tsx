import { useContext, useState } from 'preact/hooks';
import { ShellContext } from './shell.ts';

interface Props {
  text: string | (() => string);
  label: string;
  done: string;
  /** What to do where the browser forbids it; left out: what the shell says. */
  failed?: string;
}

/** Copies a text and says so, to eyes and screen readers; says what to do where the browser forbids it (plain HTTP). */
export function CopyButton({ text, label, done, failed }: Props) {
  const shell = useContext(ShellContext);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    const copied = await copyText(typeof text === 'string' ? text : text());
    setState(copied ? 'copied' : 'failed');
    if (copied) setTimeout(() => setState('idle'), 4000);
  };
  return (
    <span class="rr-copy">
      <button type="button" class="rr-button rr-button-quiet" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status" class="rr-copy-state">
        {state === 'copied' ? done : state === 'failed' ? (failed ?? shell?.words.app.snippet.copyFailed) : ''}
      </span>
    </span>
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The clipboard API needs HTTPS; intranets often have none. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'rr-off-screen';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}
