import type { FactId } from '../../../content/facts.ts';
import type { IslandWords } from '../shell/shell.ts';

/** A fact's value in words where it has any ("Linux package"), else as it is. */
export function factValueText(words: IslandWords, fact: FactId, value: string): string {
  const named = words.facts.values as Readonly<Record<string, Readonly<Record<string, string>>>>;
  return named[fact]?.[value] ?? value;
}
