/** One open question: its answers, "I don't know", and how to find out. */
import { useState } from 'preact/hooks';
import { chooseFacts, type FoundFact } from '../../diagnose/collect-evidence.ts';
import type { Analysis } from '../../engine/analysis.ts';
import { fill } from '../../i18n/fill.ts';
import { unsure, type InstallMethod, type Runbook } from '../../runbook/define.ts';
import { decide, type FactValues } from '../../runbook/walk.ts';
import { Inline } from '../shell/inline.tsx';
import { useShell } from '../shell/shell.ts';
import { OutputReader } from './output-reader.tsx';
import { useWalkTexts } from './walk-texts.tsx';
import { SnippetView, type SnippetProps } from './snippet-view.tsx';

interface Props {
  runbook: Runbook;
  runbookId: string;
  question: string;
  number: number;
  method: InstallMethod | undefined;
  facts: FactValues;
  typed: SnippetProps['typed'];
  onValue: SnippetProps['onValue'];
  onAnswer: (question: string, answer: string) => void;
  onFound: (facts: readonly FoundFact[]) => void;
}

export function QuestionCard(props: Props) {
  const { words } = useShell();
  const question = props.runbook.questions[props.question]!;
  const text = useWalkTexts().runbook.questions[props.question]!;
  const answers = Object.keys(question.answers).filter((answer) => answer !== unsure);
  return (
    <section class="rr-question" aria-labelledby="rr-question-title">
      <p class="rr-eyebrow">{fill(words.app.walk.question, { number: props.number })}</p>
      <h3 id="rr-question-title" tabIndex={-1}>
        <Inline text={text.title} />
      </h3>
      {text.help && (
        <p>
          <Inline text={text.help} />
        </p>
      )}
      <div class="rr-answers" role="group" aria-labelledby="rr-question-title">
        {[...answers, unsure].map((answer) => (
          <button
            key={answer}
            type="button"
            class={answer === unsure ? 'rr-answer rr-answer-unsure' : 'rr-answer'}
            onClick={() => props.onAnswer(props.question, answer)}
          >
            <Inline text={text.answers[answer] ?? words.app.walk.unsure} />
          </button>
        ))}
      </div>
      {(question.probe || text.findOut) && <FindOut {...props} />}
    </section>
  );
}

function FindOut({ runbook, question: id, method, facts, typed, onValue, onFound }: Props) {
  const { words } = useShell();
  const question = runbook.questions[id]!;
  const text = useWalkTexts().runbook.questions[id]!;
  const [unread, setUnread] = useState(false);
  const read = (analysis: Analysis) => {
    const found = Object.values(chooseFacts(analysis.facts)) as FoundFact[];
    const values: FactValues = Object.fromEntries(found.map(({ fact, value }) => [fact, value]));
    const answered = decide(id, question, {}, values) !== undefined;
    setUnread(!answered);
    onFound(found);
  };
  return (
    <details class="rr-find-out" open>
      <summary>{words.app.walk.findOut}</summary>
      {text.findOut && (
        <p>
          <Inline text={text.findOut} />
        </p>
      )}
      {question.probe && (
        <>
          <p>{words.app.walk.runThis}</p>
          <SnippetView id={question.probe} method={method} facts={facts} typed={typed} onValue={onValue} />
          {question.from && (
            <OutputReader label={words.app.walk.pasteOutput} button={words.app.walk.readOutput} onRead={read}>
              {unread && <p class="rr-note">{words.app.walk.outputUnread}</p>}
            </OutputReader>
          )}
        </>
      )}
    </details>
  );
}
