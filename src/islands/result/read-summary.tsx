/** What was read: inputs, lines, formats; so that "not recognised" can be checked. */
import type { Analysis } from '../../engine/analysis.ts';
import { fill } from '../../i18n/fill.ts';
import { formatBytes, formatNumber } from '../../i18n/format.ts';
import { useShell } from '../shell/shell.ts';

export function ReadSummary({ analysis }: { analysis: Analysis }) {
  const { words, texts, locale } = useShell();
  const hosts = [
    ...new Set(
      analysis.facts.filter(({ fact }) => fact === 'registryHost' || fact === 'gitlabHost').map(({ value }) => value),
    ),
  ];
  return (
    <details class="rr-read" open={analysis.verdict === 'unknown'}>
      <summary>{words.app.result.read}</summary>
      <ul>
        {analysis.inputs.map(({ name, lines, bytes, problem }, index) => (
          <li key={index}>
            <strong>{name || words.app.box.pastedText}</strong>{' '}
            {fill(words.app.result.readLines, { lines: formatNumber(locale, lines) })}, {formatBytes(locale, bytes)}
            {problem && <span class="rr-problem"> {words.terms.inputProblems[problem]}</span>}
            <ul>
              {analysis.formats
                .filter((format) => format.input === index)
                .map(({ format }) => (
                  <li key={format}>{texts.formats[format]?.name ?? format}</li>
                ))}
            </ul>
          </li>
        ))}
        {hosts.map((host) => (
          <li key={host}>
            <code>{host}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
