/** YAML as people paste it: keys with plain scalar values by their indentation. Not a YAML parser: no anchors, no block scalars. */
export interface YamlLine {
  line: number;
  /** Keys from the outermost one that was pasted: `storage.s3.bucket`. */
  path: string;
  value: string;
}

const entry = /^(\s{0,80})(?:- )?["']?([\w./-]{1,80})["']?:(?:\s{1,8}(\S[^\n]{0,2000}))?\s{0,80}$/;

export function readYamlLines(lines: readonly string[]): YamlLine[] {
  const open: { indent: number; key: string }[] = [];
  const found: YamlLine[] = [];
  lines.forEach((text, line) => {
    const [, blanks, key, value] = entry.exec(text) ?? [];
    if (blanks === undefined || key === undefined) return;
    while (open.length && open.at(-1)!.indent >= blanks.length) open.pop();
    open.push({ indent: blanks.length, key });
    if (open.length > 30) open.shift();
    if (value !== undefined) found.push({ line, path: open.map((level) => level.key).join('.'), value: plain(value) });
  });
  return found;
}

/** Without quotes and without the comment after it. */
const plain = (value: string): string => {
  const quoted = /^(["'])([^"']{0,1000})\1/.exec(value);
  return quoted ? quoted[2]! : value.replace(/\s#[^\n]{0,1000}$/, '').trim();
};
