/** Parsed files compared by path: what a change touched, in the words of the program that reads the file. */

export type Leaves = ReadonlyMap<string, string>;

/** Every value that is no map, by its keys; lists are leaves. */
export function leavesOf(value: unknown, path: readonly string[] = [], into = new Map<string, string>()): Leaves {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) leavesOf(inner, [...path, key], into);
    if (Object.keys(value).length === 0) into.set([...path, ''].join('\u0000'), '{}');
  } else into.set(path.join('\u0000'), JSON.stringify(value));
  return into;
}

/** The paths whose values differ. An empty map that got its first key, or a key without value, is no loss. */
export function changedPaths(before: Leaves, after: Leaves): string[] {
  const changed: string[] = [];
  for (const [path, value] of before) {
    const emptied = (value === '{}' || value === 'null') && [...after.keys()].some((other) => other.startsWith(path));
    if (!emptied && after.get(path) !== value) changed.push(path);
  }
  for (const path of after.keys()) if (!before.has(path)) changed.push(path);
  return [...new Set(changed)];
}

/** Whether `lines` all stand in `text`, in their order. */
export function keepsLines(lines: readonly string[], text: string): string | undefined {
  const all = text.split('\n');
  let at = 0;
  for (const line of lines) {
    const found = all.findIndex((other, index) => index >= at && other.includes(line));
    if (found === -1) return line;
    at = found + 1;
  }
  return undefined;
}
