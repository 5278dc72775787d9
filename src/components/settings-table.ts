/** What a table of settings shows: the rows below a prefix, and where they stand in each file. Pure; the words are the page's. */
import { settings } from '../../content/settings.ts';
import type { Setting } from '../configuration/define.ts';

/** Where a setting can stand, in the order of the table. Words: words/<locale>/site.ts. */
export const files = [
  'gitlab-rb',
  'registry-config',
  'gitlab-yml',
  'helm-values',
  'storage-secret',
  'nginx',
  'variable',
] as const;
export type SettingFile = (typeof files)[number];

/** One key in one file, with the versions in which it is that key. */
export interface Key {
  file: SettingFile;
  key: string;
  place?: { from?: string; until?: string; deprecatedFrom?: string };
}

export interface Row {
  id: string;
  /** What remains of the id without the prefix. */
  name: string;
  setting: Setting;
  keys: readonly Key[];
}

export interface SettingsTable {
  prefix: string;
  /** Keys that follow one rule in every row; `…` stands for the name. */
  rules: readonly { file: SettingFile; key: string }[];
  rows: readonly Row[];
}

const isBelow = (id: string, prefix: string) => id === prefix || id.startsWith(`${prefix}.`);

/** @param of prefixes of ids, with spaces between them: one table each. @throws where a prefix has no setting */
export const settingsTables = (of: string): SettingsTable[] => of.split(' ').map(tableBelow);

function tableBelow(prefix: string): SettingsTable {
  const all = Object.entries(settings as Readonly<Record<string, Setting>>).filter(([id]) => isBelow(id, prefix));
  if (all.length === 0) throw new Error(`there are no settings below "${prefix}" to show`);
  const rows = all.map(([id, setting]): Row => {
    const name = id === prefix ? id : id.slice(prefix.length + 1);
    return { id, name, setting, keys: keysOf(setting) };
  });
  // A list is named as a whole in its first row; the rule is about what each of its elements has.
  const below = rows.filter(({ id }) => id !== prefix);
  const rules = below.length < 2 ? [] : files.flatMap((file) => ruleFor(file, below));
  const isRule = ({ file }: Key) => rules.some((rule) => rule.file === file);
  const keysLeft = ({ id, keys }: Row) => (id === prefix ? keys : keys.filter((key) => !isRule(key)));
  return { prefix, rules, rows: rows.map((row) => ({ ...row, keys: keysLeft(row) })) };
}

/** The hash in which a key of gitlab.rb stands: registry['storage']['s3_v2']. */
const rubyKey = ([first, ...rest]: readonly string[]) =>
  `${first!}${rest.map((key) => (key === '[]' ? '[…]' : `['${key}']`)).join('')}`;
const yamlKey = (keys: readonly string[]) => keys.join('.').replaceAll('.[]', '[]');

export function keysOf({ places, env }: Setting): Key[] {
  const yaml = (file: SettingFile, keys?: readonly string[]): Key[] => (keys ? [{ file, key: yamlKey(keys) }] : []);
  return [
    ...(places.gitlabRb ?? []).map((place): Key => ({ file: 'gitlab-rb', key: rubyKey(place.keys), place })),
    ...yaml('registry-config', places.registry),
    ...yaml('gitlab-yml', places.rails),
    ...yaml('helm-values', places.helm),
    ...yaml('storage-secret', places.storageSecret),
    ...(places.nginx ? [{ file: 'nginx', key: places.nginx.directive } as const] : []),
    ...(env ? [{ file: 'variable', key: env } as const] : []),
  ];
}

/** The end of a key that is the row's own name, in that file's language. */
function ownEnd(file: SettingFile, name: string): string {
  if (file === 'gitlab-rb')
    return name
      .split('.')
      .map((key) => `['${key}']`)
      .join('');
  return file === 'variable' ? `_${name.replaceAll('.', '_').toUpperCase()}` : `.${name}`;
}

function ruleFor(file: SettingFile, rows: readonly Row[]): { file: SettingFile; key: string }[] {
  const bases = rows.map(({ name, keys }) => {
    const [key, ...more] = keys.filter((one) => one.file === file);
    const end = ownEnd(file, name);
    return key && more.length === 0 && key.key.endsWith(end) ? key.key.slice(0, -end.length) : undefined;
  });
  const [base] = bases;
  if (base === undefined || bases.some((one) => one !== base)) return [];
  return [{ file, key: base + ownEnd(file, '…') }];
}
