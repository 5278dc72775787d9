/** The questions already decided, what decided each, and a way back to it. */
import type { FoundFact } from '../../diagnose/collect-evidence.ts';
import { fill } from '../../i18n/fill.ts';
import type { Runbook } from '../../runbook/define.ts';
import type { Position } from '../../runbook/walk.ts';
import { Inline } from '../shell/inline.tsx';
import { useShell } from '../shell/shell.ts';
import { factValueText } from './fact-text.ts';
import { useWalkTexts } from './walk-texts.tsx';

interface Props {
  runbook: Runbook;
  position: Position;
  known: Readonly<Partial<Record<string, FoundFact>>>;
  onChange: (question: string) => void;
  onRestart: () => void;
}

export function Trail({ runbook, position, known, onChange, onRestart }: Props) {
  const { words } = useShell();
  const text = useWalkTexts().runbook;
  if (!position.path.length) return null;
  return (
    <section class="rr-trail" aria-label={words.app.walk.trail}>
      <ol>
        {position.path.map(({ question, answer, by }) => {
          const fact = runbook.questions[question]!.from?.fact;
          const found = fact ? known[fact] : undefined;
          return (
            <li key={question}>
              <span class="rr-trail-question">
                <Inline text={text.questions[question]!.title} />
              </span>
              <strong>
                <Inline text={text.questions[question]!.answers[answer]!} />
              </strong>
              <span class="rr-trail-by">
                {by === 'answer' || !fact || !found
                  ? words.app.walk.byAnswer
                  : fill(words.app.walk.byFact, {
                      value: `${words.facts.labels[fact]}: ${factValueText(words, fact, found.value)}`,
                    })}
              </span>
              <button type="button" class="rr-button rr-button-quiet" onClick={() => onChange(question)}>
                {words.app.walk.change}
              </button>
            </li>
          );
        })}
      </ol>
      <button type="button" class="rr-button rr-button-quiet" onClick={onRestart}>
        {words.app.walk.restart}
      </button>
    </section>
  );
}
