/** Everything below the paste box but the text itself: list of diagnoses, the open one and the walk through it. */
import type { Span } from '../../diagnose/define.ts';
import type { Analysis } from '../../engine/analysis.ts';
import { fill } from '../../i18n/fill.ts';
import type { InstallMethod } from '../../runbook/define.ts';
import { runbooks } from '../../runbook/library.ts';
import type { Answers } from '../../runbook/walk.ts';
import type { Point } from '../../report/link.ts';
import { runbookUrl, useShell } from '../shell/shell.ts';
import { ShareLink } from '../shell/share-link.tsx';
import type { useFacts } from '../shell/use-facts.ts';
import { pointOf, type OpenedLink } from '../shell/use-point.ts';
import { factValues } from '../walk/known-facts.ts';
import { Walker } from '../walk/walker.tsx';
import { CollectNext } from './collect-next.tsx';
import { DiagnosisHead } from './diagnosis-head.tsx';
import { DiagnosisList } from './diagnosis-list.tsx';
import { EvidenceList, type SourceOf } from './evidence-list.tsx';
import { FileFindings } from './file-findings.tsx';
import { ReadSummary } from './read-summary.tsx';
import { VerdictNote } from './verdict-note.tsx';

interface Props {
  analysis: Analysis | undefined;
  sourceOf: SourceOf;
  current: string | undefined;
  link: OpenedLink | undefined;
  /** Counts the links opened, so that another link to the same runbook starts its walk anew. */
  linkNumber: number;
  answers: Answers;
  facts: ReturnType<typeof useFacts>;
  method: InstallMethod | undefined;
  onSelect: (runbook: string) => void;
  onAnswers: (runbook: string, answers: Answers) => void;
  onPoint: (point: Point) => void;
  onShow: (span: Span) => void;
}

export function ResultView(props: Props) {
  const { words } = useShell();
  const { analysis, current, sourceOf } = props;
  const benign = analysis?.evidence.filter(({ role }) => role === 'benign') ?? [];
  return (
    <div class="rr-result">
      <p role="status" class="rr-off-screen">
        <Announcement {...props} />
      </p>
      <LinkNote link={props.link} />
      {analysis && <FileFindings analysis={analysis} sourceOf={sourceOf} facts={factValues(props.facts.known)} />}
      {analysis &&
        analysis.verdict !== 'diagnosed' &&
        (!current || analysis.verdict !== 'empty') &&
        current !== 'triage' && (
          <VerdictNote analysis={analysis} method={props.method} onTriage={() => props.onSelect('triage')} />
        )}
      {analysis && analysis.diagnoses.length > 0 && (
        <DiagnosisList diagnoses={analysis.diagnoses} selected={current ?? ''} onSelect={props.onSelect} />
      )}
      {current && runbooks[current] && <OpenRunbook {...props} id={current} />}
      {analysis?.collect && analysis.diagnoses.length > 1 && (
        <CollectNext format={analysis.collect} method={props.method} lead={words.app.result.splitNext} />
      )}
      {benign.length > 0 && <BenignLines evidence={benign} sourceOf={sourceOf} onShow={props.onShow} />}
      {analysis && <ReadSummary analysis={analysis} />}
    </div>
  );
}

function OpenRunbook({ id, analysis, sourceOf, answers, facts, method, ...props }: Props & { id: string }) {
  const shell = useShell();
  const { words, texts } = shell;
  const diagnosis = analysis?.diagnoses.find(({ runbook }) => runbook === id);
  const related = runbooks[id]!.related.filter((other) => other in runbooks);
  return (
    <article class="rr-diagnosis" aria-labelledby="rr-diagnosis-title" key={id}>
      <DiagnosisHead runbookId={id} diagnosis={diagnosis} sourceOf={sourceOf} onShow={props.onShow} />
      <Walker
        key={`${id} ${props.linkNumber}`}
        runbookId={id}
        known={facts.known}
        inputNames={analysis?.inputs.map(({ name }) => name) ?? []}
        initialAnswers={answers}
        onAnswers={(given) => props.onAnswers(id, given)}
        onPosition={({ path }) => props.onPoint(pointOf(id, runbooks[id]!.reviewed, path, method))}
        onFact={facts.say}
        onFound={facts.sayFound}
        onOpen={props.onSelect}
      />
      <ShareLink />
      {related.length > 0 && (
        <p class="rr-related">
          {words.app.result.notThis}{' '}
          {related.map((other) => (
            <a
              key={other}
              href={runbookUrl(shell, other)}
              onClick={(event) => {
                event.preventDefault();
                props.onSelect(other);
              }}
            >
              {texts.runbooks[other]?.title}
            </a>
          ))}
        </p>
      )}
    </article>
  );
}

function Announcement({ analysis, current }: Props) {
  const { words, texts } = useShell();
  if (!analysis) return null;
  const title = {
    diagnosed: texts.runbooks[current ?? '']?.title ?? '',
    healthy: words.app.result.healthyTitle,
    unknown: words.app.result.unknownTitle,
    unrelated: words.app.result.unrelatedTitle,
    empty: words.app.result.emptyTitle,
  }[analysis.verdict];
  return <>{fill(words.app.reading.done, { summary: title.replaceAll('`', '') })}</>;
}

function LinkNote({ link }: { link: OpenedLink | undefined }) {
  const { words } = useShell();
  if (!link?.problem && !link?.misfits.length) return null;
  const reasons = words.app.walk.badLinkReasons;
  if (link.problem) {
    const reason =
      link.problem === 'newer' ? reasons.version : link.problem === 'runbook' ? reasons.runbook : reasons.malformed;
    return <p class="rr-note">{fill(words.app.walk.badLink, { reason })}</p>;
  }
  const left = link.misfits.flatMap((misfit) =>
    misfit.kind === 'question'
      ? [misfit.question]
      : misfit.kind === 'answer'
        ? [`${misfit.question}: ${misfit.answer}`]
        : [],
  );
  return left.length ? <p class="rr-note">{fill(words.app.walk.oldAnswers, { answers: left.join(', ') })}</p> : null;
}

function BenignLines({
  evidence,
  sourceOf,
  onShow,
}: {
  evidence: Analysis['evidence'];
  sourceOf: SourceOf;
  onShow: Props['onShow'];
}) {
  const { words } = useShell();
  return (
    <details class="rr-benign" open>
      <summary>{words.app.result.normal}</summary>
      <EvidenceList evidence={evidence} sourceOf={sourceOf} onShow={onShow} />
    </details>
  );
}
