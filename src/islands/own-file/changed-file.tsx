/** The change to a file as a diff, what was done setting by setting, and the whole file. */
import { useMemo, useState } from 'preact/hooks';
import { diffLines } from '../../configuration/diff-lines.ts';
import type { PatchResult } from '../../configuration/patch/result.ts';
import type { ConfigurationWords } from '../../i18n/configuration-words.ts';
import { fill } from '../../i18n/fill.ts';
import { CopyButton } from '../shell/copy-button.tsx';
import { Inline } from '../shell/inline.tsx';
import { lineRange, saidOfLines } from './line-list.ts';

interface Props {
  words: ConfigurationWords;
  before: string;
  result: Extract<PatchResult, { ok: true }>;
  onKeep: (text: string) => void;
}

export function ChangedFile({ words, before, result, onKeep }: Props) {
  const [kept, setKept] = useState<string>();
  const lines = useMemo(() => diffLines(before, result.text), [before, result.text]);
  const carryOn = () => {
    onKeep(result.text);
    setKept(result.text);
  };
  return (
    <div class="rr-own-file-result">
      {lines.length === 0 ? <p>{words.nothing}</p> : <Diff title={words.diff} lines={lines} />}
      <ul class="rr-own-file-notes">
        {result.notes.map(({ kind, setting, line }) => (
          <li key={`${kind}-${setting}-${line}`}>
            <Inline text={fill(words.notes[kind], { setting, line: String(line) })} />
          </li>
        ))}
      </ul>
      <Unread words={words} result={result} />
      {lines.length > 0 && (
        <>
          <details>
            <summary>{words.whole}</summary>
            <pre tabIndex={0}>
              <code>{result.text}</code>
            </pre>
          </details>
          <p class="rr-own-file-buttons">
            <CopyButton text={result.text} label={words.copyFile} done={words.copied} />
            <button type="button" class="rr-button rr-button-quiet" onClick={carryOn}>
              {words.carryOn}
            </button>
            <span role="status">{kept === result.text ? words.carriedOn : ''}</span>
          </p>
        </>
      )}
    </div>
  );
}

function Diff({ title, lines }: { title: string; lines: ReturnType<typeof diffLines> }) {
  return (
    <figure class="rr-diff">
      <figcaption>{title}</figcaption>
      <pre tabIndex={0}>
        {lines.map(({ kind, text }, index) => {
          const sign = { same: ' ', added: '+', removed: '-', gap: ' ' }[kind];
          const line = `${sign} ${text}\n`;
          if (kind === 'added') return <ins key={index}>{line}</ins>;
          if (kind === 'removed') return <del key={index}>{line}</del>;
          return <span key={index}>{line}</span>;
        })}
      </pre>
    </figure>
  );
}

/** What was not read stays as it is; the user is told where it stands. */
function Unread({ words, result }: { words: ConfigurationWords; result: Props['result'] }) {
  if (result.unread.length === 0) return null;
  return (
    <details>
      <summary>{words.unreadTitle}</summary>
      <ul>
        {result.unread.map(({ reason, first, last }) => (
          <li key={first}>{saidOfLines(words, lineRange(first, last), words.unread[reason])}</li>
        ))}
      </ul>
    </details>
  );
}
