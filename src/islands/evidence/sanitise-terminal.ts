/**
 * What a pasted line may do to the terminal it is shown in: colour itself, nothing else. Cursor movement, titles, links, queries
 * and private modes are dropped; so are control characters but the tab.
 */
const sequence =
  /\u001b(?:\[([0-9;:]{0,40})m|\[[0-?]{0,60}[ -/]{0,4}[@-~]|[\]PX^_][^\u0007\u001b]{0,4000}(?:\u0007|\u001b\\)|[ -/]{0,3}[0-~])?/g;
const control = /[\u0000-\u0008\u000a-\u001a\u001c-\u001f\u007f-\u009f]/g;
// Bidirectional overrides would show a line in another order than it was read in.
const bidi = /[\u202a-\u202e\u2066-\u2069]/g;

export function sanitiseLine(line: string): string {
  const colours = line.replace(sequence, (_, colour: string | undefined) =>
    colour === undefined ? '' : `\u001b[${colour}m`,
  );
  return colours.replace(control, '').replace(bidi, '\ufffd');
}

/** The same without colours, for quoting a line as text. */
export const plainLine = (line: string): string => sanitiseLine(line).replace(/\u001b\[[0-9;:]{0,40}m/g, '');
