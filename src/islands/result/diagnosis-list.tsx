/** The ranked diagnoses; choosing one opens it below. One alone needs no list. */
import type { Diagnosis } from '../../diagnose/define.ts';
import { fill } from '../../i18n/fill.ts';
import { useShell } from '../shell/shell.ts';

interface Props {
  diagnoses: readonly Diagnosis[];
  selected: string;
  onSelect: (runbook: string) => void;
}

const mostShown = 6;

export function DiagnosisList({ diagnoses, selected, onSelect }: Props) {
  const { words, texts } = useShell();
  if (diagnoses.length < 2) return null;
  const shown = diagnoses.slice(0, mostShown);
  return (
    <nav class="rr-diagnoses" aria-label={words.app.result.heading}>
      <p>{fill(words.app.result.several, { count: shown.length })}</p>
      <ol>
        {shown.map(({ runbook, grade }) => (
          <li key={runbook}>
            <button
              type="button"
              aria-current={runbook === selected ? 'true' : undefined}
              onClick={() => onSelect(runbook)}
            >
              <span>{texts.runbooks[runbook]?.title ?? runbook}</span>
              <span class="rr-grade" data-grade={grade}>
                {words.terms.grades[grade].label}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
