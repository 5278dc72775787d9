/** For each pasted configuration file: what it says against itself or against the rest, with the lines. */
import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../engine/analysis.ts';
import { loadConfigurationWords, type ConfigurationWords } from '../../i18n/configuration-words.ts';
import { readLines } from '../../input/read-lines.ts';
import type { FactValues } from '../../runbook/walk.ts';
import type { FileFindings as Findings } from '../own-file/find-in-file.ts';
import { FileWarnings } from '../own-file/file-warnings.tsx';
import { useShell } from '../shell/shell.ts';
import type { SourceOf } from './evidence-list.tsx';

interface Props {
  analysis: Analysis;
  sourceOf: SourceOf;
  facts: FactValues;
}

/** A larger input is a log. Bytes. */
const largest = 200_000;
/** A key that only configuration files have: nothing is fetched for other texts. */
const looksLikeFile =
  /^[ \t]*(?:(?:registry|gitlab_rails|nginx|registry_nginx)[ \t]?\[|(?:registry_)?external_url[ \t(]|(?:storage|auth|services|registry|global|production):|server[ \t]*\{)/m;

interface Read {
  input: number;
  findings: Findings;
}

export function FileFindings({ analysis, sourceOf, facts }: Props) {
  const { locale, words } = useShell();
  const [read, setRead] = useState<{ files: readonly Read[]; words: ConfigurationWords }>();
  useEffect(() => {
    let isCurrent = true;
    const texts = analysis.inputs.map(({ bytes, lines }, input) => textOf(sourceOf(input), bytes, lines));
    void Promise.all(texts).then(async (all) => {
      if (!all.some((text) => looksLikeFile.test(text))) return isCurrent && setRead(undefined);
      const [{ findInFile }, own] = await Promise.all([
        import('../own-file/find-in-file.ts'),
        loadConfigurationWords(locale),
      ]);
      const files = all.flatMap((text, input) => {
        const findings = looksLikeFile.test(text) ? findInFile(text, facts) : undefined;
        return findings?.found.length ? [{ input, findings }] : [];
      });
      if (isCurrent) setRead({ files, words: own });
    });
    return () => void (isCurrent = false);
  }, [analysis, locale]);
  return (
    <>
      {read?.files.map(({ input, findings }) => (
        <section key={input} aria-label={analysis.inputs[input]?.name || words.app.box.pastedText}>
          <p class="rr-eyebrow">
            {analysis.inputs[input]?.name || words.app.box.pastedText} · {read.words.dialects[findings.dialect]}
          </p>
          <FileWarnings words={read.words} found={findings.found} />
        </section>
      ))}
    </>
  );
}

async function textOf(source: ReturnType<SourceOf>, bytes: number, lines: number): Promise<string> {
  return source && bytes <= largest ? (await readLines(source, 1, lines + 1)).join('\n') : '';
}
