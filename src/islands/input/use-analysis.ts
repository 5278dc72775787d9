/** Runs the engine over what was brought, keeps the last result, and tells how far a long reading is. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis, Progress } from '../../engine/analysis.ts';
import { createEngine, type Engine, type EngineInput } from '../../engine/client.ts';

export type Phase = 'idle' | 'reading' | 'done' | 'cancelled' | 'failed';

export interface Reading {
  phase: Phase;
  /** Set only after 300 ms: a quick reading shows no progress. */
  progress?: Progress;
  /** What the last finished reading read, and what came of it. */
  inputs: readonly EngineInput[];
  analysis?: Analysis;
}

const quiet = 300;
const nothing: Reading = { phase: 'idle', inputs: [] };

export function useAnalysis() {
  const engine = useRef<Engine>();
  const running = useRef<AbortController>();
  const [reading, setReading] = useState<Reading>(nothing);

  useEffect(() => {
    engine.current = createEngine();
    engine.current.warmUp();
    return () => engine.current?.dispose();
  }, []);

  const run = useCallback(async (inputs: readonly EngineInput[]) => {
    running.current?.abort();
    if (!inputs.length) return setReading(nothing);
    const controller = (running.current = new AbortController());
    const started = performance.now();
    setReading((before) => ({ ...without(before), phase: 'reading' }));
    try {
      const analysis = await engine.current!.analyse(inputs, {
        signal: controller.signal,
        onProgress: (progress) => {
          if (controller.signal.aborted || performance.now() - started < quiet) return;
          setReading((before) => ({ ...before, progress }));
        },
      });
      if (running.current === controller) setReading({ phase: 'done', inputs, analysis });
    } catch {
      if (running.current !== controller) return;
      setReading((before) => ({ ...without(before), phase: controller.signal.aborted ? 'cancelled' : 'failed' }));
    }
  }, []);

  const cancel = useCallback(() => running.current?.abort(), []);
  const readText = useCallback(
    (text: string) => engine.current!.analyse([{ name: '', text }]).catch(() => undefined),
    [],
  );
  return { reading, run, cancel, readText };
}

const without = ({ inputs, analysis }: Reading): Omit<Reading, 'phase'> => ({
  inputs,
  ...(analysis ? { analysis } : {}),
});
