/** Opens "put it into my file" below a configuration snippet. What it needs is fetched when it is opened first. */
import { useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import type { Change } from '../../configuration/change.ts';
import type { Dialect } from '../../configuration/define.ts';
import { loadConfigurationWords, type ConfigurationWords } from '../../i18n/configuration-words.ts';
import type { FactValues } from '../../runbook/walk.ts';
import { useShell } from '../shell/shell.ts';
import type { OwnFileViewProps } from './own-file-view.tsx';
import './own-file.css';

interface Props {
  settings: Change;
  /** What the snippet above is written in. */
  dialect: Dialect;
  keepsDriver?: true;
  facts: FactValues;
}

interface Loaded {
  View: ComponentType<OwnFileViewProps>;
  words: ConfigurationWords;
}

export function OwnFile({ settings, dialect, keepsDriver, facts }: Props) {
  const { locale, words } = useShell();
  const [loaded, setLoaded] = useState<Loaded>();
  const open = async (event: Event) => {
    if (!(event.currentTarget as HTMLDetailsElement).open || loaded) return;
    const [view, own] = await Promise.all([import('./own-file-view.tsx'), loadConfigurationWords(locale)]);
    setLoaded({ View: view.OwnFileView, words: own });
  };
  return (
    <details class="rr-own-file" onToggle={(event) => void open(event)}>
      <summary>{words.app.snippet.ownFile}</summary>
      {loaded && (
        <loaded.View words={loaded.words} change={settings} dialect={dialect} keepsDriver={keepsDriver} facts={facts} />
      )}
    </details>
  );
}
