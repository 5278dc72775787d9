/** Walks one runbook: trail, open question or outcome, facts, background. The same on the home page and on a runbook's page. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FactId } from '../../../content/facts.ts';
import type { FoundFact } from '../../diagnose/collect-evidence.ts';
import { fill } from '../../i18n/fill.ts';
import type { InstallMethod } from '../../runbook/define.ts';
import { runbooks } from '../../runbook/library.ts';
import { impliedFacts, type Answers, type FactValues, type Position } from '../../runbook/walk.ts';
import { snippets } from '../../snippets/library.ts';
import { OwnFilesContext, type OwnFiles } from '../own-file/own-files.ts';
import { Inline } from '../shell/inline.tsx';
import { useShell } from '../shell/shell.ts';
import { FactsTable } from './facts-table.tsx';
import { factsOfRunbook, factValues, type Known } from './known-facts.ts';
import { OutcomeView } from './outcome-view.tsx';
import { QuestionCard } from './question-card.tsx';
import { Trail } from './trail.tsx';
import { useWalk } from './use-walk.ts';
import { useWalkTexts, WithWalkTexts } from './walk-texts.tsx';
import { WalkedMap } from './walked-map.tsx';

export interface WalkerProps {
  runbookId: string;
  known: Known;
  inputNames: readonly string[];
  initialAnswers: Answers;
  onAnswers: (answers: Answers) => void;
  /** Where the walk stands, for the address. */
  onPosition: (position: Position) => void;
  onFact: (fact: FactId, value: string | undefined) => void;
  onFound: (facts: readonly FoundFact[]) => void;
  onOpen: (runbook: string) => void;
  /** Where the map is already on the page (a runbook's own page), it is marked there instead of being fetched. */
  mapOnPage?: boolean;
}

/** @see WalkerProps; its words are fetched first */
export const Walker = (props: WalkerProps) => (
  <WithWalkTexts runbookId={props.runbookId}>
    <WalkerView {...props} />
  </WithWalkTexts>
);

function WalkerView(props: WalkerProps) {
  const { words } = useShell();
  const { runbookId, known } = props;
  const runbook = runbooks[runbookId]!;
  const text = useWalkTexts().runbook;
  const facts: FactValues = useMemo(() => factValues(known), [known]);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [files, setFiles] = useState<OwnFiles['files']>({});
  const { position, send } = useWalk(runbook, facts, props.initialAnswers, props.onAnswers);
  const filled: FactValues = { ...facts, ...impliedFacts(runbook, position.path) };
  const method = filled.installMethod as InstallMethod | undefined;
  const place = 'question' in position.at ? position.at.question : position.at.outcome;
  const root = useFocusOnMove(place);
  const way = position.path.map(({ question, answer }) => `${question}.${answer}`).join('~');
  useEffect(() => props.onPosition(position), [way, place, method]);

  const onValue = (snippet: string, param: string, value: string) => {
    setTyped((before) => ({ ...before, [param]: value }));
    const fact = snippets[snippet]!.params[param]!.fact;
    if (fact && value.trim() !== '') props.onFact(fact, value.trim());
  };
  const shared = { runbook, runbookId, method, facts: filled, typed, onValue };
  const found = Object.fromEntries(
    Object.entries(known).flatMap(([id, fact]) => (fact.from === 'input' ? [[id, fact.found]] : [])),
  );
  return (
    <div class="rr-walker" ref={root}>
      <Trail
        runbook={runbook}
        position={position}
        known={found}
        onChange={(question) => send({ type: 'REOPEN', question })}
        onRestart={() => send({ type: 'RESTART' })}
      />
      {position.unused.length > 0 && (
        <p class="rr-note">{fill(words.app.walk.oldAnswers, { answers: position.unused.join(', ') })}</p>
      )}
      {'question' in position.at ? (
        <QuestionCard
          {...shared}
          key={place}
          question={position.at.question}
          number={position.path.length + 1}
          onAnswer={(question, answer) => send({ type: 'ANSWER', question, answer })}
          onFound={props.onFound}
        />
      ) : (
        <OwnFilesContext.Provider
          value={{ files, keep: (dialect, own) => setFiles((before) => ({ ...before, [dialect]: own })) }}
        >
          <OutcomeView
            {...shared}
            key={place}
            outcome={position.at.outcome}
            onMethod={(value) => props.onFact('installMethod', value)}
            onOpen={props.onOpen}
          />
        </OwnFilesContext.Provider>
      )}
      {runbook.kind !== 'triage' && (
        <FactsTable
          ids={factsOfRunbook(runbook, snippets, method)}
          known={known}
          inputNames={props.inputNames}
          onChange={props.onFact}
        />
      )}
      <WalkedMap runbookId={runbookId} position={position} onPage={props.mapOnPage ?? false} />
      {!props.mapOnPage && (
        <details class="rr-background">
          <summary>{words.app.walk.background}</summary>
          {text.background.map((paragraph, index) => (
            <p key={index}>
              <Inline text={paragraph} />
            </p>
          ))}
        </details>
      )}
    </div>
  );
}

/** Moves the focus to the new question or outcome, so that a keyboard or screen reader goes on where the page does. */
function useFocusOnMove(place: string) {
  const root = useRef<HTMLDivElement>(null);
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    const title = root.current?.querySelector<HTMLElement>('#rr-question-title, #rr-outcome-title');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  return root;
}
