/** The page's engine: one warm worker, shared by the paste box and the small output readers. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Analysis } from '../../engine/analysis.ts';

/** Reads one text; `undefined` where reading failed, which the engine's owner has already said. */
export type ReadText = (text: string) => Promise<Analysis | undefined>;

export const ReadTextContext = createContext<ReadText>(() => Promise.resolve(undefined));

export const useReadText = (): ReadText => useContext(ReadTextContext);
