/** The lines that two texts differ in, with some around them. */
import { structuredPatch } from 'diff';

export interface DiffLine {
  kind: 'same' | 'removed' | 'added' | 'gap';
  text: string;
}

export function diffLines(before: string, after: string): DiffLine[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 3 });
  return hunks.flatMap(({ lines }, index) => [
    ...(index > 0 ? [{ kind: 'gap' as const, text: '⋯' }] : []),
    ...lines
      .filter((line) => !line.startsWith('\\'))
      .map((line) => ({ kind: kinds[line[0] as keyof typeof kinds], text: line.slice(1) })),
  ]);
}

const kinds = { ' ': 'same', '-': 'removed', '+': 'added' } as const;
