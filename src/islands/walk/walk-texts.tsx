/** The words of the runbook that is open: fetched when it is opened, and given to every part of its walk. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { WalkTexts } from '../../i18n/page-texts.ts';
import { useTexts } from '../shell/fetch-texts.ts';
import { useShell } from '../shell/shell.ts';

export const WalkTextsContext = createContext<WalkTexts | undefined>(undefined);

export function useWalkTexts(): WalkTexts {
  const texts = useContext(WalkTextsContext);
  if (!texts) throw new Error('a part of a walk outside <WithWalkTexts>');
  return texts;
}

export function WithWalkTexts({ runbookId, children }: { runbookId: string; children: ComponentChildren }) {
  const { siteRoot, locale, words } = useShell();
  const { value, failed, retry } = useTexts<WalkTexts>(siteRoot, locale, runbookId);
  if (failed)
    return (
      <p class="rr-note" role="alert">
        {words.app.walk.textsFailed}{' '}
        <button type="button" class="rr-button" onClick={retry}>
          {words.app.walk.textsAgain}
        </button>
      </p>
    );
  if (!value) return <div class="rr-walker rr-walker-loading" />;
  return <WalkTextsContext.Provider value={value}>{children}</WalkTextsContext.Provider>;
}
