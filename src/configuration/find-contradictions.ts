/** What a pasted file says against itself or against what is known. */
import { contradictions, type ContradictionId } from '../../content/contradictions.ts';
import type { Contradiction, FileView } from './define.ts';

export type FoundContradiction = Contradiction & { id: ContradictionId };

export const findContradictions = (view: FileView): FoundContradiction[] =>
  (Object.keys(contradictions) as ContradictionId[]).flatMap((id) =>
    contradictions[id](view).map((found) => ({ ...found, id })),
  );
