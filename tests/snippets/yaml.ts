/** YAML as its readers take it: GitLab, Helm, the registry; and Docker Compose, which puts variables in. */
import { parseAllDocuments } from 'yaml';

export function readYaml(text: string, isCompose: boolean): unknown {
  return parseAllDocuments(text, { strict: true, uniqueKeys: true }).map((document) => {
    if (document.errors.length > 0) throw document.errors[0]!;
    if (document.warnings.length > 0) throw document.warnings[0]!;
    const read = document.toJS() as unknown;
    return isCompose ? interpolate(read) : read;
  });
}

/** Docker Compose takes `$` for a variable, and `$$` for `$`. */
function interpolate(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replace(/\$(\$|\{[^}]{0,80}\}|\w{1,80})?/g, (_, after) => (after === '$' ? '$' : '<variable>'));
  if (Array.isArray(value)) return value.map(interpolate);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, interpolate(inner)]));
  return value;
}

const settingsKey = 'GITLAB_OMNIBUS_CONFIG';

/** Settings inside a Compose file are Ruby: Ruby reads them. */
export function omnibusSettings(read: unknown): string | undefined {
  if (typeof read !== 'object' || read === null) return undefined;
  for (const [key, value] of Object.entries(read)) {
    const found = key === settingsKey ? (value as string) : omnibusSettings(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function withoutSettings(read: unknown): unknown {
  if (Array.isArray(read)) return read.map(withoutSettings);
  if (typeof read !== 'object' || read === null) return read;
  return Object.fromEntries(
    Object.entries(read).map(([key, value]) => [key, key === settingsKey ? '<settings>' : withoutSettings(value)]),
  );
}
