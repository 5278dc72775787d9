/** What is said where nothing is diagnosed: healthy, not recognised, nothing to do with a registry, empty. */
import type { Analysis } from '../../engine/analysis.ts';
import { Inline } from '../shell/inline.tsx';
import { useShell } from '../shell/shell.ts';
import { CopyButton } from '../shell/copy-button.tsx';
import type { InstallMethod } from '../../runbook/define.ts';

interface Props {
  analysis: Analysis;
  method: InstallMethod | undefined;
  onTriage: () => void;
}

export function VerdictNote({ analysis, method, onTriage }: Props) {
  const { words } = useShell();
  const text = words.app.result;
  const [title, body] = {
    healthy: [text.healthyTitle, text.healthyBody],
    unknown: [text.unknownTitle, text.unknownBody],
    unrelated: [text.unrelatedTitle, text.unrelatedBody],
    empty: [text.emptyTitle, text.emptyBody],
    diagnosed: ['', ''],
  }[analysis.verdict] as [string, string];
  return (
    <section class="rr-verdict-note" data-verdict={analysis.verdict}>
      <h2>{title}</h2>
      <p>
        <Inline text={body} />
      </p>
      {analysis.verdict === 'unknown' && <CollectNext method={method} />}
      {(analysis.verdict === 'unknown' || analysis.verdict === 'unrelated') && (
        <p>
          <button type="button" class="rr-button" onClick={onTriage}>
            {text.unknownTriage}
          </button>
        </p>
      )}
    </section>
  );
}

/** The one thing that would help most: the registry's own log, with the command for the user's install method. */
function CollectNext({ method }: { method: InstallMethod | undefined }) {
  const { words, texts } = useShell();
  const collect = Object.values(texts.formats).find((format) => format.mostTelling)?.collect;
  if (!collect) return null;
  const methods = method ? [method] : (Object.keys(collect) as InstallMethod[]);
  return (
    <>
      <p>{words.app.result.unknownNext}</p>
      {methods.map((id) => (
        <figure key={id} class="rr-snippet">
          <figcaption>
            <span>{words.terms.installMethods[id]}</span>
            <CopyButton text={collect[id]} label={words.app.snippet.copy} done={words.app.snippet.copied} />
          </figcaption>
          <pre tabIndex={0}>
            <code>{collect[id]}</code>
          </pre>
        </figure>
      ))}
    </>
  );
}
