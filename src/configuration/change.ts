/** A change of configuration: which settings, which values; and in which file it is written for an install method. */
import { settings, type SettingId } from '../../content/settings.ts';
import type { InstallMethod } from '../runbook/define.ts';
import { inRange } from '../runbook/version-range.ts';
import type { Checked } from '../snippets/params.ts';
import type { Dialect, Keys, RubyPlace, Setting } from './define.ts';

declare const placeheld: unique symbol;
/** A word that stands for a secret. Where a file has a value already, that stays. */
export interface Placeholder {
  readonly word: string;
  readonly [placeheld]?: true;
}

/** A checked string is written as what its setting's type says: digits of an integer or of bytes as a number. */
export type Value = Checked | number | boolean | Placeholder | readonly Value[] | { readonly [key: string]: Value };

/** Settings and their new values; `undefined` leaves a setting as it is. */
export type Change = Readonly<Partial<Record<SettingId, Value | undefined>>>;

/** A setting of a change, with what is known of it. */
export interface Entry {
  id: SettingId;
  setting: Setting;
  value: Value;
}

export const isPlaceholder = (value: Value): value is Placeholder =>
  typeof value === 'object' && value !== null && 'word' in value && Object.keys(value).length === 1;

/** Our own upper-case word, such as `REPLACE-WITH-SECRET-KEY`: secrets are never typed into the page. */
export const placeholder = (word: string): Placeholder => ({ word });

export const entriesOf = (change: Change): Entry[] =>
  (Object.entries(change) as [SettingId, Value | undefined][]).flatMap(([id, value]) =>
    value === undefined ? [] : [{ id, setting: settings[id] as Setting, value: typed(settings[id] as Setting, value) }],
  );

/** A checked text as the value its setting takes. */
function typed(setting: Setting, value: Value): Value {
  if (typeof value !== 'string') return value;
  if (setting.type === 'integer' || setting.type === 'bytes') return Number(value);
  if (setting.type === 'boolean' || (setting.type === 'choice' && (value === 'true' || value === 'false')))
    return value === 'true';
  return value;
}

/** Whether the storage hash can be written whole: the change names a driver's first parameter. */
export const holdsDriver = (entries: readonly Entry[]): boolean =>
  entries.some(({ setting }) => setting.wholeDriver === true);

/** The place that holds for a version; with the version unknown the oldest, which newer versions still read. */
export function rubyPlace(setting: Setting, version?: string): RubyPlace | undefined {
  const places = setting.places.gitlabRb ?? [];
  const newer = places.filter((place) => place.from !== undefined && inRange(place, version) === 'yes');
  return newer.at(-1) ?? places[0];
}

/** The keys of a setting in a YAML dialect; `undefined` where it has none there. */
export function yamlKeys(setting: Setting, dialect: Dialect): Keys | undefined {
  const { places } = setting;
  if (dialect === 'helm-values') return places.helm;
  if (dialect === 'operator') return places.helm && ['spec', 'chart', 'values', ...places.helm];
  if (dialect === 'storage-secret') return places.storageSecret;
  if (dialect === 'registry-config') return places.registry;
  if (dialect === 'gitlab-yml') return places.rails && ['production', ...places.rails];
  return undefined;
}

const candidates: Readonly<Record<InstallMethod, readonly Dialect[]>> = {
  linux: ['gitlab-rb'],
  compose: ['compose'],
  helm: ['helm-values', 'storage-secret'],
  source: ['registry-config', 'gitlab-yml', 'nginx'],
};

/** The one file of an install method in which the whole change can be written; `undefined` where there is none. */
export function dialectOf(change: Change, method: InstallMethod): Dialect | undefined {
  const entries = entriesOf(change);
  const order = candidates[method];
  // A driver and what stands beside it go into the secret together.
  const wanted = method === 'helm' && holdsDriver(entries) ? order.toReversed() : order;
  return wanted.find((dialect) => entries.every(({ setting }) => hasPlace(setting, dialect)));
}

export function hasPlace(setting: Setting, dialect: Dialect): boolean {
  if (setting.partOf !== undefined) return false;
  if (dialect === 'gitlab-rb' || dialect === 'compose')
    return setting.env !== undefined || setting.places.gitlabRb !== undefined;
  if (dialect === 'nginx') return setting.places.nginx !== undefined;
  return yamlKeys(setting, dialect) !== undefined;
}

/** Where each dialect's file lies, as an admin knows it (config.md 1). */
export const fileOf: Readonly<Record<Dialect, string>> = {
  'gitlab-rb': '/etc/gitlab/gitlab.rb',
  compose: 'docker-compose.yml',
  'helm-values': 'values.yaml',
  operator: 'gitlab.yaml',
  'storage-secret': 'registry-storage.yaml',
  'registry-config': '/home/git/registry/config.yml',
  'gitlab-yml': '/home/git/gitlab/config/gitlab.yml',
  nginx: '/etc/nginx/conf.d/registry.conf',
};
