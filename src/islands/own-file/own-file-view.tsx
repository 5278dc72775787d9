/** A pasted configuration file, the smallest change to it as a diff, the whole result, and what is to be looked at first. */
import { useId, useMemo, useState } from 'preact/hooks';
import { applyChange } from '../../configuration/apply-change.ts';
import type { Change } from '../../configuration/change.ts';
import { dialects, type Dialect } from '../../configuration/define.ts';
import { detectDialect } from '../../configuration/detect-dialect.ts';
import { findContradictions } from '../../configuration/find-contradictions.ts';
import { viewFile } from '../../configuration/view-file.ts';
import type { ConfigurationWords } from '../../i18n/configuration-words.ts';
import type { FactValues } from '../../runbook/walk.ts';
import { ChangedFile } from './changed-file.tsx';
import { FileProblem } from './file-problem.tsx';
import { FileWarnings } from './file-warnings.tsx';
import { useOwnFiles } from './own-files.ts';

export interface OwnFileViewProps {
  words: ConfigurationWords;
  change: Change;
  dialect: Dialect;
  keepsDriver: true | undefined;
  facts: FactValues;
}

/** A file of more than this is no configuration file that people keep by hand. Characters. */
const longest = 500_000;

export function OwnFileView({ words, change, dialect: expected, keepsDriver, facts }: OwnFileViewProps) {
  const id = useId();
  const { files, keep } = useOwnFiles();
  const [text, setText] = useState(files[expected] ?? '');
  const [chosen, setChosen] = useState<Dialect>();
  const isEmpty = text.trim() === '';
  const detected = useMemo(() => (isEmpty ? undefined : detectDialect(text)), [text]);
  const dialect = chosen ?? detected ?? expected;
  return (
    <div class="rr-own-file-body">
      <label for={id}>{words.label}</label>
      <p class="rr-note" id={`${id}-help`}>
        {words.help.replaceAll('`', '')}
      </p>
      <textarea
        id={id}
        rows={8}
        value={text}
        maxLength={longest}
        spellcheck={false}
        aria-describedby={`${id}-help`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {!isEmpty && (
        <p class="rr-field">
          <label for={`${id}-dialect`}>{words.dialect}</label>
          <select
            id={`${id}-dialect`}
            value={dialect}
            onChange={(event) => setChosen(event.currentTarget.value as Dialect)}
          >
            {dialects.map((one) => (
              <option key={one} value={one}>
                {words.dialects[one]}
              </option>
            ))}
          </select>
          <small>{(chosen ?? detected) ? '' : words.dialectUnknown}</small>
        </p>
      )}
      <div role="status">
        {!isEmpty && (
          <Result {...{ words, change, dialect, keepsDriver, facts, text }} onKeep={(after) => keep(dialect, after)} />
        )}
      </div>
    </div>
  );
}

type ResultProps = OwnFileViewProps & { text: string; onKeep: (text: string) => void };

function Result({ words, change, dialect, keepsDriver, facts, text, onKeep }: ResultProps) {
  const version = facts.gitlabVersion;
  const result = useMemo(
    () => applyChange(text, dialect, change, { version, keepsDriver }),
    [text, dialect, change, version],
  );
  const warnings = useMemo(() => findContradictions(viewFile(text, dialect, facts)), [text, dialect, facts]);
  return (
    <>
      <FileWarnings words={words} found={warnings} />
      {result.ok ? (
        <ChangedFile words={words} before={text} result={result} onKeep={onKeep} />
      ) : (
        <FileProblem words={words} problem={result.problem} />
      )}
    </>
  );
}
