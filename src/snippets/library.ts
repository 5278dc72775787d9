/** Every snippet, found by glob; ids are folder names. */
import type { Snippet } from './define.ts';

const modules = import.meta.glob<{ default: Snippet }>('../../content/snippets/*/snippet.ts', { eager: true });

export const snippets: Readonly<Record<string, Snippet>> = Object.fromEntries(
  Object.entries(modules).map(([path, module]) => [path.split('/').at(-2)!, module.default]),
);
