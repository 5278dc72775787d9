/** A rendered text that knows its language. Only a language's own tag makes one, so a raw string can never pass for it. */
export type LanguageId = 'shell' | 'ruby' | 'yaml' | 'nginx' | 'toml' | 'json';

declare const made: unique symbol;

export interface Fragment<L extends LanguageId> {
  readonly language: L;
  readonly text: string;
  readonly [made]: true;
}

export type Scalar = import('./params.ts').Checked | number | boolean;

/** A good value that this language has no way to write. The form refuses it; nothing else is rendered in its place. */
export class UnwritableValue extends Error {
  constructor(
    readonly value: string,
    language: LanguageId,
  ) {
    super(`this value cannot be written in ${language}: ${value}`);
  }
}

/** For the language modules alone. */
export const fragment = <L extends LanguageId>(language: L, text: string): Fragment<L> =>
  ({ language, text }) as Fragment<L>;

/**
 * A template tag for one language: interpolated values go through `quote`, which is also given all text before them; fragments
 * of the same language go in as they are (indented to where they stand). The template itself is dedented: a first empty line and
 * the common indentation are dropped.
 */
export const languageTag =
  <L extends LanguageId>(language: L, quote: (value: Scalar, before: string) => string) =>
  (strings: TemplateStringsArray, ...values: readonly (Scalar | Fragment<L>)[]): Fragment<L> => {
    let text = '';
    const pieces = dedent(strings.raw);
    pieces.forEach((piece, index) => {
      text += piece;
      if (index >= values.length) return;
      const value = values[index]!;
      if (isFragment(value)) {
        if (value.language !== language) throw new Error(`a ${value.language} fragment inside ${language}`);
        const indent = /(?:^|\n)([ \t]*)$/.exec(text)?.[1] ?? '';
        text += value.text.replaceAll('\n', `\n${indent}`);
      } else {
        text += quote(value, text);
      }
    });
    return fragment(language, text.trimEnd());
  };

const isFragment = (value: unknown): value is Fragment<LanguageId> =>
  typeof value === 'object' && value !== null && 'language' in value;

function dedent(raw: readonly string[]): string[] {
  const pieces = raw.map((piece) => piece.replace(/\\([`$\\])/g, '$1'));
  if (pieces[0]!.startsWith('\n')) pieces[0] = pieces[0]!.slice(1);
  const joined = pieces.join('\u0000');
  const indents = joined
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)![0].length);
  const common = indents.length ? Math.min(...indents) : 0;
  return joined
    .split('\n')
    .map((line) => line.slice(Math.min(common, /^[ \t]*/.exec(line)![0].length)))
    .join('\n')
    .split('\u0000');
}
