/** Words as a flat list: every string with the way to it, so that languages can be compared key by key. */
export type Strings = ReadonlyMap<string, string>;

export function stringsOf(words: unknown): Strings {
  const found = new Map<string, string>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, path ? `${path}.${key}` : key);
  };
  visit(words, '');
  return found;
}

/** Contents of `code`, in order of the alphabet. */
export const codeIn = (text: string): string[] => [...text.matchAll(/`([^`]*)`/g)].map((match) => match[1]!).sort();

export const linksIn = (text: string): string[] =>
  [...text.matchAll(/\[\[([^[\]]{0,60})\]\]/g)].map((match) => match[1]!).sort();

/** `{name}`, filled in by the page. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

/** The prose alone: code and links become one neutral character each. */
export const proseOf = (text: string): string =>
  text.replace(/`[^`]*`/g, '\ue000').replace(/\[\[[^[\]]{0,60}\]\]/g, '\ue001');
