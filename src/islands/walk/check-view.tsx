/** The check at the end: run it, paste what it printed, read whether it is fixed. */
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { InstallMethod, Runbook } from '../../runbook/define.ts';
import { readCheck, type CheckVerdict } from '../../runbook/read-check.ts';
import type { FactValues } from '../../runbook/walk.ts';
import { Inline } from '../shell/inline.tsx';
import { useShell } from '../shell/shell.ts';
import { OutputReader } from './output-reader.tsx';
import { SnippetView, type SnippetProps } from './snippet-view.tsx';
import { useWalkTexts } from './walk-texts.tsx';

interface Props {
  runbook: Runbook;
  runbookId: string;
  check: string;
  method: InstallMethod | undefined;
  facts: FactValues;
  typed: SnippetProps['typed'];
  onValue: SnippetProps['onValue'];
  onOpen: (runbook: string) => void;
}

export function CheckView({ runbook, runbookId, check: id, method, facts, typed, onValue, onOpen }: Props) {
  const { words } = useShell();
  const [verdict, setVerdict] = useState<CheckVerdict>();
  const check = runbook.checks[id]!;
  const text = useWalkTexts().runbook.checks[id]!;
  return (
    <section class="rr-check" aria-labelledby="rr-check-title">
      <h4 id="rr-check-title">{words.app.check.heading}</h4>
      <p>
        <strong>
          <Inline text={text.title} />
        </strong>
      </p>
      <p>{words.app.check.run}</p>
      <SnippetView id={check.snippet} method={method} facts={facts} typed={typed} onValue={onValue} />
      <OutputReader
        label={words.app.check.paste}
        button={words.app.check.read}
        onRead={(analysis) => setVerdict(readCheck(check, runbookId, analysis))}
      >
        {verdict && <Verdict verdict={verdict} text={text} onOpen={onOpen} />}
      </OutputReader>
    </section>
  );
}

function Verdict({
  verdict,
  text,
  onOpen,
}: {
  verdict: CheckVerdict;
  text: { fixed: string; notFixed: string };
  onOpen: Props['onOpen'];
}) {
  const { words, texts } = useShell();
  const app = words.app.check;
  if (verdict.verdict === 'other') {
    const title = texts.runbooks[verdict.runbook]?.title ?? verdict.runbook;
    return (
      <div class="rr-verdict" data-verdict="other">
        <strong>{app.other}</strong>
        <button type="button" class="rr-button" onClick={() => onOpen(verdict.runbook)}>
          {fill(app.otherOpen, { title })}
        </button>
      </div>
    );
  }
  const [title, body] = {
    fixed: [app.fixed, text.fixed],
    'not-fixed': [app.notFixed, text.notFixed],
    unclear: [app.unclear, app.unclearBody],
  }[verdict.verdict] as [string, string];
  return (
    <div class="rr-verdict" data-verdict={verdict.verdict}>
      <strong>{title}</strong>
      <p>
        <Inline text={body} />
      </p>
    </div>
  );
}
