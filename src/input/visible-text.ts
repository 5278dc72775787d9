/**
 * Text from outside, made fit to be shown in one line: no control characters (a terminal or a page would obey them), none that
 * reverse the direction of writing or hide, tabs and line ends as spaces.
 */

const spacing = /[\t\n\v\f\r\u0085\u2028\u2029]/g;
// C0, C1, soft hyphen, Arabic letter mark, zero-width and direction marks, embeddings, isolates, BOM, tags, lone surrogates.
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

export function visibleText(text: string, longest = 300): string {
  const clean = text
    .slice(0, longest * 4)
    .replace(spacing, ' ')
    .replace(unseen, '');
  const shown = [...clean.slice(0, longest * 2)];
  return shown.length > longest ? `${shown.slice(0, longest - 1).join('')}…` : shown.join('');
}

/** A name from an archive. `../../etc/passwd` stays readable as what it is: nothing ever opens it. */
export const visibleName = (name: string): string => visibleText(name.replace(/^(?:\.\/)+/, ''), 200) || '?';
