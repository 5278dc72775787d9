/** The one log that would decide most now, with the command for the user's install method. */
import type { InstallMethod } from '../../runbook/define.ts';
import { CopyButton } from '../shell/copy-button.tsx';
import { Inline } from '../shell/inline.tsx';
import { useShell } from '../shell/shell.ts';

interface Props {
  /** A format id, as the engine chose it. */
  format: string;
  method: InstallMethod | undefined;
  lead: string;
}

export function CollectNext({ format, method, lead }: Props) {
  const { words, texts } = useShell();
  const text = texts.formats[format];
  const collect = text?.collect;
  if (!collect) return null;
  const methods = method ? [method] : (Object.keys(collect) as InstallMethod[]);
  return (
    <section class="rr-collect">
      <p>
        <Inline text={lead} /> <strong>{text.name}</strong>
      </p>
      {methods.map((id) => {
        const command = collect[id].replace(/^`|`$/g, '');
        return (
          <figure key={id} class="rr-snippet">
            <figcaption>
              <span>{words.terms.installMethods[id]}</span>
              <CopyButton text={command} label={words.app.snippet.copy} done={words.app.snippet.copied} />
            </figcaption>
            <pre tabIndex={0}>
              <code>{command}</code>
            </pre>
          </figure>
        );
      })}
    </section>
  );
}
