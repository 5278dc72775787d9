/** What is wrong, in one sentence, how sure we are, and the evidence for it. */
import type { Diagnosis, Span } from '../../diagnose/define.ts';
import { timeNotes } from '../../i18n/time-words.ts';
import { Inline } from '../shell/inline.tsx';
import { runbookUrl, useShell } from '../shell/shell.ts';
import { EvidenceList, type SourceOf } from './evidence-list.tsx';

interface Props {
  runbookId: string;
  diagnosis: Diagnosis | undefined;
  sourceOf: SourceOf;
  onShow: (span: Span) => void;
}

export function DiagnosisHead({ runbookId, diagnosis, sourceOf, onShow }: Props) {
  const shell = useShell();
  const { words, texts } = shell;
  const text = texts.runbooks[runbookId]!;
  const grade = diagnosis && words.terms.grades[diagnosis.grade];
  return (
    <header class="rr-diagnosis-head">
      <h2 id="rr-diagnosis-title">
        <a href={runbookUrl(shell, runbookId)}>
          <Inline text={text.title} />
        </a>
      </h2>
      <p class="rr-summary">
        <Inline text={text.summary} />
      </p>
      {grade && diagnosis && (
        <>
          <p>
            <span class="rr-grade" data-grade={diagnosis.grade}>
              {grade.label}
            </span>{' '}
            {grade.note}
          </p>
          {timeNotes(diagnosis, shell.locale, words).map((note) => (
            <p key={note} class="rr-note">
              {note}
            </p>
          ))}
          <h3>{words.app.result.because}</h3>
          <EvidenceList evidence={diagnosis.evidence} sourceOf={sourceOf} onShow={onShow} />
        </>
      )}
    </header>
  );
}
