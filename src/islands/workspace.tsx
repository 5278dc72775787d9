/** The home page: paste box above; below it the diagnoses, the walk to the fix, and the text with its marked lines. */
import './workspace.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../diagnose/define.ts';
import type { EngineInput } from '../engine/client.ts';
import type { Locale } from '../i18n/locales.ts';
import type { InstallMethod } from '../runbook/define.ts';
import { lineSource } from '../input/read-lines.ts';
import type { Answers } from '../runbook/walk.ts';
import { EvidencePane, type Target } from './evidence/evidence-pane.tsx';
import { PasteBox, type Attachment, type ExampleChoice } from './input/paste-box.tsx';
import { ProgressBar } from './input/progress-bar.tsx';
import { useAnalysis } from './input/use-analysis.ts';
import type { ResultView } from './result/result-view.tsx';
import { ReadTextContext } from './shell/engine.ts';
import { ShellContext, type IslandWords } from './shell/shell.ts';
import { useFacts } from './shell/use-facts.ts';
import { usePoint, type OpenedLink } from './shell/use-point.ts';
import { useShellValue } from './shell/use-shell-value.ts';

export interface WorkspaceProps {
  locale: Locale;
  siteRoot: string;
  words: IslandWords;
  examples: readonly ExampleChoice[];
}

const typingPause = 350;
const noFacts = [] as const;

export default function Workspace({ locale, siteRoot, words, examples }: WorkspaceProps) {
  const { shell, ready: spoken } = useShellValue(locale, siteRoot, words);
  // Runbooks and snippets come once the page is up: the box is there before them.
  const [Result, setResult] = useState<typeof ResultView>();
  useEffect(() => void import('./result/result-view.tsx').then((loaded) => setResult(() => loaded.ResultView)), []);
  const ready = spoken && Result !== undefined;
  const { reading, run, cancel, readText } = useAnalysis();
  const [text, setText] = useState('');
  const [attachments, setAttachments] = useState<readonly Attachment[]>([]);
  const [selected, setSelected] = useState<string>();
  const [link, setLink] = useState<OpenedLink>();
  const [linkNumber, setLinkNumber] = useState(0);
  const [answers, setAnswers] = useState<Readonly<Record<string, Answers>>>({});
  const [target, setTarget] = useState<Target>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const facts = useFacts(reading.analysis?.facts ?? noFacts);

  const inputsOf = (typed: string, attached: readonly Attachment[]): EngineInput[] => [
    ...(typed.trim() ? [{ name: words.app.box.pastedText, text: typed }] : []),
    ...attached.map(({ name, content }) => ({ name, ...content })),
  ];
  const read = (typed: string, attached: readonly Attachment[]) => {
    clearTimeout(timer.current);
    setSelected(undefined);
    setAnswers({});
    setTarget(undefined);
    void run(inputsOf(typed, attached));
  };
  const writePoint = usePoint((opened) => {
    setLink(opened);
    setLinkNumber((number) => number + 1);
    if (!opened.point) return;
    setSelected(opened.point.runbook);
    setAnswers({ [opened.point.runbook]: opened.point.answers });
    if (opened.point.method) facts.say('installMethod', opened.point.method);
  });

  const onText = (value: string, now: boolean) => {
    setText(value);
    clearTimeout(timer.current);
    if (now) read(value, attachments);
    else timer.current = setTimeout(() => read(value, attachments), typingPause);
  };
  const attach = (added: readonly Omit<Attachment, 'id'>[]) => {
    const next = [...attachments, ...added.map((one, index) => ({ ...one, id: Date.now() + index }))];
    setAttachments(next);
    read(text, next);
  };
  const remove = (id: number) => {
    const next = attachments.filter((one) => one.id !== id);
    setAttachments(next);
    read(text, next);
  };
  const clear = () => {
    setText('');
    setAttachments([]);
    setLink(undefined);
    facts.forgetAll();
    read('', []);
    writePoint(undefined);
  };
  const openExample = async (id: string) => {
    const response = await fetch(`${siteRoot}examples/${id}.txt`);
    if (response.ok) onText(await response.text(), true);
  };
  const total = useMemo(() => sizeOf(inputsOf(text, attachments)), [text, attachments]);
  const analysis = reading.phase === 'done' ? reading.analysis : undefined;
  const sourceOf = useCallback(
    (input: number) => lineSource(reading.inputs, reading.analysis?.inputs ?? [], input),
    [reading.inputs, reading.analysis],
  );
  const current = selected ?? analysis?.diagnoses[0]?.runbook;
  const show = (span: Span) =>
    setTarget((before) => ({ input: span.input, line: span.first, click: (before?.click ?? 0) + 1 }));
  useEffect(() => {
    if (analysis && !current) writePoint(undefined);
  }, [analysis, current]);

  return (
    <ShellContext.Provider value={shell}>
      <ReadTextContext.Provider value={readText}>
        <div class="rr-workspace" data-phase={reading.phase} data-ready={ready || undefined}>
          <PasteBox
            text={text}
            attachments={attachments}
            examples={examples}
            onText={onText}
            onAttach={attach}
            onRemove={remove}
            onExample={(id) => void openExample(id)}
            onNoLog={() => setSelected('triage')}
            onClear={clear}
            canClear={text !== '' || attachments.length > 0 || selected !== undefined}
          />
          <ProgressBar reading={reading} total={total} onCancel={cancel} />
          <div class="rr-results" data-split={(analysis && analysis.verdict !== 'empty') || undefined}>
            {ready && (analysis || (current && shell.texts.runbooks[current]) || link?.problem) && (
              <Result
                analysis={analysis}
                sourceOf={sourceOf}
                current={current}
                link={link}
                linkNumber={linkNumber}
                answers={(current && answers[current]) || {}}
                facts={facts}
                onSelect={setSelected}
                onAnswers={(runbook, given) => setAnswers((before) => ({ ...before, [runbook]: given }))}
                onPoint={writePoint}
                onShow={show}
                method={facts.known.installMethod?.value as InstallMethod | undefined}
              />
            )}
            {ready && analysis && analysis.verdict !== 'empty' && (
              <EvidencePane inputs={reading.inputs} analysis={analysis} target={target} />
            )}
          </div>
        </div>
      </ReadTextContext.Provider>
    </ShellContext.Provider>
  );
}

const sizeOf = (inputs: readonly EngineInput[]): number =>
  inputs.reduce((sum, input) => sum + ('text' in input ? input.text.length : input.blob.size), 0);
