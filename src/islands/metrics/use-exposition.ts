/** Reads what is in the box, in turns, so that typing and scrolling stay quick whatever was pasted. */
import { useEffect, useState } from 'preact/hooks';
import type { Exposition } from '../../metrics/exposition.ts';
import { parseInTurns } from '../../metrics/parse-exposition.ts';

export type Reading = { state: 'empty' } | { state: 'reading' } | { state: 'done'; exposition: Exposition };

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

export function useExposition(text: string): Reading {
  const [reading, setReading] = useState<Reading>({ state: 'empty' });
  useEffect(() => {
    if (text.trim() === '') {
      setReading({ state: 'empty' });
      return undefined;
    }
    let current = true;
    const read = async () => {
      setReading((last) => (last.state === 'done' ? last : { state: 'reading' }));
      const exposition = await parseInTurns(text, async () => {
        await nextTurn();
        if (!current) throw new Superseded();
      });
      if (current) setReading({ state: 'done', exposition });
    };
    // Typing waits for a pause.
    const timer = setTimeout(() => void read().catch(ignoreSuperseded), 200);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return reading;
}

/** Another text came meanwhile: stop reading this one. */
class Superseded extends Error {}

function ignoreSuperseded(error: unknown): void {
  if (!(error instanceof Superseded)) throw error;
}
