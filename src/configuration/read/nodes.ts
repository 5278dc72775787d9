/** What a configuration file holds, whatever it is written in: values with the place they stand at. */

/** Offsets into the text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type Node =
  | { kind: 'text'; value: string; span: Span }
  | { kind: 'number'; value: number; span: Span }
  | { kind: 'boolean'; value: boolean; span: Span }
  | { kind: 'nothing'; span: Span }
  | { kind: 'map'; pairs: readonly Pair[]; span: Span }
  | { kind: 'list'; items: readonly Node[]; span: Span }
  /** There, but what it is only the program that reads the file knows: an environment variable, a method, an alias. */
  | { kind: 'unread'; span: Span };

export interface Pair {
  key: string;
  value: Node;
  /** From the key to the end of the value. */
  span: Span;
}

/** Why a part of a file was not read. Words: words/<locale>/configuration.ts. */
export type UnreadReason =
  'condition' | 'expression' | 'block' | 'unclosed' | 'not-a-setting' | 'alias' | 'broken' | 'interpolated';

export interface UnreadPart {
  reason: UnreadReason;
  span: Span;
}

/** What stands where a sanitiser took a secret out: present, and not to be compared (`[FILTERED]`, `*****`, `<redacted>`). */
export const isHidden = (text: string): boolean =>
  /^(?:\*{3,64}|x{4,64}|X{4,64}|[[<(]{0,2}(?:redacted|filtered|hidden|masked|removed|sanitized|sanitised|secret)[\]>)]{0,2})$/i.test(
    text.trim(),
  );

/** The line of an offset, counted from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
