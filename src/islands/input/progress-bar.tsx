import { fill } from '../../i18n/fill.ts';
import { formatBytes } from '../../i18n/format.ts';
import { useShell } from '../shell/shell.ts';
import type { Reading } from './use-analysis.ts';

/** How far a long reading is, with a way out; and what became of one that ended early. Its room is always kept. */
export function ProgressBar({ reading, total, onCancel }: { reading: Reading; total: number; onCancel: () => void }) {
  const { words, locale } = useShell();
  const { phase, progress } = reading;
  const text = words.app.reading;
  if (phase === 'cancelled' || phase === 'failed') {
    return (
      <div class="rr-progress" role="status">
        {phase === 'cancelled' ? text.cancelled : text.failed}
      </div>
    );
  }
  if (phase !== 'reading' || !progress) return <div class="rr-progress" />;
  const of = total >= progress.read ? total : undefined;
  const values = { read: formatBytes(locale, progress.read), total: formatBytes(locale, of ?? 0) };
  return (
    <div class="rr-progress">
      <progress aria-label={words.app.box.inputs} value={of ? progress.read : undefined} max={of} />
      <span>{fill(of ? text.progress : text.progressUnknown, values)}</span>
      <button type="button" class="rr-button" onClick={onCancel}>
        {text.cancel}
      </button>
    </div>
  );
}
