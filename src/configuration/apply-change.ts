/** A change and a file the user has → the same file with the smallest edit that makes the change. */
import { entriesOf, hasPlace, yamlKeys, type Change, type Entry } from './change.ts';
import type { Dialect } from './define.ts';
import { driverInFile, driverOf, drivers, inDriver, sameFamily } from './drivers.ts';
import { removeOtherDrivers, setInRuby } from './patch/patch-ruby.ts';
import { setInNginx } from './patch/patch-nginx.ts';
import { removeFromYaml, setInYaml } from './patch/patch-yaml.ts';
import type { PatchNote, PatchProblem, PatchResult, SetResult, UnreadLines } from './patch/result.ts';
import { findOmnibusBlock, putOmnibusBlock } from './read/compose.ts';
import { lineOf } from './read/nodes.ts';
import { readRuby } from './read/ruby/statements.ts';
import { readYaml } from './read/yaml.ts';

export interface ApplyOptions {
  /** The GitLab version, where it is known: it decides between an older and a newer key. */
  version?: string | undefined;
  /** The change is for the storage driver that is there, whichever generation; it never puts another in its place. */
  keepsDriver?: boolean | undefined;
}

export function applyChange(text: string, dialect: Dialect, change: Change, options: ApplyOptions = {}): PatchResult {
  const clean = text.replaceAll('\r\n', '\n');
  const entries = entriesOf(change);
  const missing = entries.find(({ setting }) => !hasPlace(setting, dialect));
  if (missing) return { ok: false, problem: { reason: 'no-place', setting: missing.id } };
  const result =
    dialect === 'compose' ? applyToCompose(clean, entries, options) : applyAll(clean, dialect, entries, options);
  // The file's own ends of lines.
  return result.ok && clean !== text ? { ...result, text: result.text.replaceAll('\n', '\r\n') } : result;
}

function applyAll(
  text: string,
  dialect: Dialect,
  entries: readonly Entry[],
  { version, keepsDriver }: ApplyOptions,
  escape = asIs,
): PatchResult {
  const notes: PatchNote[] = [];
  let now = text;
  const driver = keepsDriver ? undefined : entries.find(({ setting }) => setting.wholeDriver);
  for (const one of entries) {
    const entry = driver ? one : forFilesDriver(one, now, dialect);
    if ('reason' in entry) return { ok: false, problem: entry };
    const set = setOne(now, dialect, entry, { version, holdsDriver: driver !== undefined, escape });
    if ('problem' in set) return { ok: false, problem: set.problem };
    now = set.text;
    notes.push({ kind: set.kind, setting: entry.id, line: lineOf(now, set.at) });
  }
  // Last, so that the block is never empty in between.
  if (driver) now = dropOtherDrivers(now, dialect, driver, notes);
  return { ok: true, text: now, notes, unread: unreadOf(now, dialect) };
}

/** A parameter of the driver that the file has; a file that names none, or one of another kind, has no place for it. */
function forFilesDriver(entry: Entry, text: string, dialect: Dialect): Entry | PatchProblem {
  const wanted = driverOf(entry);
  if (!wanted) return entry;
  const found = driverInFile(text, dialect, entry);
  if (!found) return { reason: 'no-driver', setting: entry.id };
  if (!sameFamily(found.name, wanted))
    return { reason: 'other-driver', setting: entry.id, line: found.line, driver: found.name };
  return found.name === wanted ? entry : inDriver(entry, found.name);
}

const asIs = (text: string): string => text;

function setOne(text: string, dialect: Dialect, entry: Entry, options: Parameters<typeof setInRuby>[2]): SetResult {
  if (dialect === 'gitlab-rb' || dialect === 'compose') return setInRuby(text, entry, options);
  if (dialect === 'nginx') return setInNginx(text, entry);
  return setInYaml(text, yamlKeys(entry.setting, dialect)!, entry.value, entry.id);
}

function applyToCompose(text: string, entries: readonly Entry[], options: ApplyOptions): PatchResult {
  const block = findOmnibusBlock(text);
  if (!block.ok)
    return {
      ok: false,
      problem: block.message
        ? { reason: 'broken', line: block.line, message: block.message }
        : { reason: 'no-omnibus-config', line: block.line },
    };
  // Compose interpolates `$`: what we add has it doubled, what stands there stays as it is.
  const inner = applyAll(block.ruby, 'compose', entries, options, (ruby) => ruby.replaceAll('$', '$$$$'));
  const offset = lineOf(text, block.span.start) - 1;
  if (!inner.ok) return { ok: false, problem: movedBy(inner.problem, offset) };
  const after = putOmnibusBlock(text, block, inner.text);
  return {
    ok: true,
    text: after,
    notes: inner.notes.map((note) => ({ ...note, line: note.line + offset })),
    unread: inner.unread.map(({ reason, first, last }) => ({ reason, first: first + offset, last: last + offset })),
  };
}

const movedBy = <P extends { line?: number } | object>(problem: P, lines: number): P =>
  'line' in problem && typeof problem.line === 'number' ? { ...problem, line: problem.line + lines } : problem;

/** @param entry the setting that names the driver: where it stands, the others stand too */
function dropOtherDrivers(text: string, dialect: Dialect, entry: Entry, notes: PatchNote[]): string {
  let now = text;
  const driver = entry.id.split('.')[1]!;
  for (const other of drivers.filter((name) => name !== driver)) {
    const keys = yamlKeys(entry.setting, dialect)?.slice(0, -2);
    const removed = keys
      ? removeFromYaml(now, [...keys, other])
      : dialect === 'nginx'
        ? { text: now }
        : removeOtherDrivers(now, driver, drivers);
    if (removed.at !== undefined)
      notes.push({ kind: 'removed-driver', setting: entry.id, line: lineOf(now, removed.at) });
    now = removed.text;
  }
  return now;
}

function unreadOf(text: string, dialect: Dialect): readonly UnreadLines[] {
  const file = dialect === 'gitlab-rb' || dialect === 'compose' ? readRuby(text) : readYaml(text);
  const parts = dialect === 'nginx' || !('unread' in file) ? [] : file.unread;
  return parts.map(({ reason, span }) => ({
    reason,
    first: lineOf(text, span.start),
    last: lineOf(text, Math.max(span.start, span.end - 1)),
  }));
}
