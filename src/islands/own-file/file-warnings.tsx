/** What a file says against itself or against the pasted log, with the lines. */
import type { FoundContradiction } from '../../configuration/find-contradictions.ts';
import type { ConfigurationWords } from '../../i18n/configuration-words.ts';
import { fill } from '../../i18n/fill.ts';
import { Inline } from '../shell/inline.tsx';
import { useShell } from '../shell/shell.ts';
import { lineList, saidOfLines } from './line-list.ts';

export function FileWarnings({ words, found }: { words: ConfigurationWords; found: readonly FoundContradiction[] }) {
  const { locale } = useShell();
  if (found.length === 0) return null;
  return (
    <div class="rr-own-file-warnings">
      <strong>{words.warningsTitle}</strong>
      <ul>
        {found.map(({ id, lines, fill: values }) => (
          <li key={`${id}-${lines.join()}`}>
            <Inline text={saidOfLines(words, lineList(lines, locale), fill(words.contradictions[id], values ?? {}))} />
          </li>
        ))}
      </ul>
    </div>
  );
}
