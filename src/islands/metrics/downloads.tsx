/** Alert rules and a dashboard, made from the catalogue in the page's language. */
import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { plainInline } from '../../i18n/inline-text.ts';
import { renderAlertRules } from '../../metrics/alert-rules.ts';
import { renderDashboard } from '../../metrics/dashboard.ts';
import { families } from '../../metrics/library.ts';
import { CopyButton } from '../shell/copy-button.tsx';
import { useTool } from './words.ts';

export function Downloads() {
  const { words, families: texts } = useTool();
  const files = useMemo(
    () => [
      {
        label: words.downloads.rules,
        name: 'registry-alerts.yml',
        type: 'application/yaml',
        render: () => renderAlertRules(families, texts, plainInline),
      },
      {
        label: words.downloads.dashboard,
        name: 'registry-dashboard.json',
        type: 'application/json',
        render: () => renderDashboard(families, texts, words.downloads.dashboardTitle),
      },
    ],
    [words, texts],
  );
  return (
    <section class="rr-downloads" aria-labelledby="metrics-downloads">
      <h3 id="metrics-downloads">{words.downloads.heading}</h3>
      <p class="rr-note">{words.downloads.lead}</p>
      <ul>
        {files.map(({ label, name, type, render }) => (
          <li key={name}>
            <button type="button" class="rr-button" onClick={() => save(name, type, render())}>
              {fill(words.downloads.download, { name: label })}
            </button>
            <CopyButton
              text={render}
              label={fill(words.downloads.copy, { name: label })}
              done={words.downloads.copied}
              failed={words.downloads.copyFailed}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
