/** What is said where nothing is diagnosed: healthy, not recognised, nothing to do with a registry, empty. */
import type { Analysis } from '../../engine/analysis.ts';
import { CollectNext } from './collect-next.tsx';
import { Inline } from '../shell/inline.tsx';
import { useShell } from '../shell/shell.ts';
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
      {analysis.collect && <CollectNext format={analysis.collect} method={method} lead={text.unknownNext} />}
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
