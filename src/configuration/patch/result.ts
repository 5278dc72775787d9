/** What came of putting a change into a file. */
import type { SettingId } from '../../../content/settings.ts';
import type { UnreadReason } from '../read/nodes.ts';

/** Why a change cannot be put into a file without guessing. Words: words/<locale>/configuration.ts. */
export type PatchProblem =
  /** The key stands under a condition or in an expression. */
  | { reason: 'conditional'; setting: SettingId; line: number }
  /** What the key belongs to is no literal. */
  | { reason: 'unread-value'; setting: SettingId; line: number }
  /** An alias or a merge key: a change here would change other places too. */
  | { reason: 'alias'; setting: SettingId; line: number }
  /** The file cannot be read at all. */
  | { reason: 'broken'; line: number; message: string }
  /** A Compose file without GITLAB_OMNIBUS_CONFIG as a literal block. */
  | { reason: 'no-omnibus-config'; line: number }
  /** No server block of a registry, or several. */
  | { reason: 'which-server'; lines: readonly number[] }
  /** A parameter of a storage driver, and the file names no driver, or one of another kind. */
  | { reason: 'no-driver'; setting: SettingId }
  | { reason: 'other-driver'; setting: SettingId; line: number; driver: string }
  /** This file has no place for that setting. */
  | { reason: 'no-place'; setting: SettingId };

export interface PatchNote {
  /** `kept`: a secret that is there stays. `same`: it had this value. `replaced-expression`: an expression gave way to a literal. */
  kind: 'kept' | 'same' | 'set' | 'added' | 'replaced-expression' | 'removed-driver' | 'default-driver';
  setting: SettingId;
  line: number;
}

/** Lines, counted from 1, that were not read and stay as they are. */
export interface UnreadLines {
  reason: UnreadReason;
  first: number;
  last: number;
}

export type PatchResult =
  | { ok: true; text: string; notes: readonly PatchNote[]; unread: readonly UnreadLines[] }
  | { ok: false; problem: PatchProblem };

/** One setting put into a text. */
export type SetResult = { text: string; kind: PatchNote['kind']; at: number } | { problem: PatchProblem };

export const replaceAt = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

export const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};

export const startOfLine = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

export const indentAt = (text: string, at: number): string => /^[ \t]*/.exec(text.slice(startOfLine(text, at), at))![0];
