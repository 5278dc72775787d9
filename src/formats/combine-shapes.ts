/**
 * Several shapes as few patterns, which tell together whether any of them fits: one look instead of ten at a line that none fits. For this
 * question names of groups do not matter; a shape that refers back to its own group stays by itself.
 */
export function combineShapes(shapes: readonly RegExp[]): RegExp[] {
  const byFlags = new Map<string, string[]>();
  const alone: RegExp[] = [];
  for (const shape of shapes) {
    const refersBack = /\\(?:[1-9]|k<)/.test(shape.source);
    if (refersBack || shape.global || shape.sticky) alone.push(shape);
    else byFlags.set(shape.flags, [...(byFlags.get(shape.flags) ?? []), shape.source]);
  }
  const together = [...byFlags].map(
    ([flags, sources]) => new RegExp(sources.map((source) => `(?:${withoutNames(source)})`).join('|'), flags),
  );
  return [...together, ...alone];
}

/** `(?<host>…)` → `(?:…)`; lookbehinds begin alike and stay. */
const withoutNames = (source: string): string => source.replace(/\(\?<[A-Za-z_]\w{0,60}>/g, '(?:');

export const fitsAny = (shapes: readonly RegExp[], text: string): boolean => shapes.some((shape) => shape.test(text));
