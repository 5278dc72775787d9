/**
 * What a setting is: one thing that can be configured, with its type, its default, the GitLab versions that have it, and the
 * key it has in each file. Settings are content (content/settings); a change names them, and every dialect is written from that.
 */
import type { FactId } from '../../content/facts.ts';
import type { VersionRange } from '../runbook/define.ts';

/** Keys from the outside in. */
export type Keys = readonly string[];

/**
 * `['registry', 'log_level']` is `registry['log_level'] = …`; one key alone is a call: `registry_external_url '…'`.
 * What lies below the second key is a hash literal, unless `indexed` says that deeper keys are indexed too
 * (`registry['nginx']['listen_port'] = 80`).
 */
export interface RubyPlace extends VersionRange {
  keys: Keys;
  indexed?: true;
  /** The version from which this key still works but is deprecated. */
  deprecatedFrom?: string;
}

export interface NginxPlace {
  directive: string;
  block: 'server' | 'location';
}

export interface Places {
  /** gitlab.rb, and a Compose file that carries it. Several where the key moved: the oldest first. */
  gitlabRb?: readonly RubyPlace[];
  /** The registry's own config.yml. */
  registry?: Keys;
  /** gitlab.yml of Rails, below the environment (`production`). */
  rails?: Keys;
  /** values.yaml of the chart. */
  helm?: Keys;
  /** The file in the chart's storage secret: what stands below `storage` in config.yml. */
  storageSecret?: Keys;
  nginx?: NginxPlace;
}

export const settingTypes = [
  'text',
  'secret',
  'integer',
  'bytes',
  'boolean',
  'duration',
  'url',
  'path',
  'host',
  'hostPort',
  'name',
  'bucket',
  'region',
  'choice',
  'list',
  'map',
] as const;
export type SettingType = (typeof settingTypes)[number];

export interface Setting extends VersionRange {
  type: SettingType;
  /** What holds where it is not set; left out where nothing does. */
  default?: string | number | boolean;
  required?: true;
  /** Inclusive; bytes where the type is `bytes`, else plain numbers. */
  range?: readonly [min: number, max: number];
  choices?: readonly string[];
  deprecatedFrom?: string;
  /** The setting to use instead. */
  replacedBy?: string;
  /** The registry's variable for it, for a change that would otherwise have to repeat a hash that is replaced as a whole. */
  env?: string;
  /** The list that this is a key of: a change gives the list whole, so this alone is written nowhere. */
  partOf?: string;
  /** A storage driver is whole with this key: a change that holds it may write the storage hash. */
  wholeDriver?: true;
  places: Places;
}

/** The files that configuration is written in. `operator`: Helm values inside the operator's resource. */
export const dialects = [
  'gitlab-rb',
  'compose',
  'helm-values',
  'operator',
  'storage-secret',
  'registry-config',
  'gitlab-yml',
  'nginx',
] as const;
export type Dialect = (typeof dialects)[number];

/** A value in a file and the line it stands on. */
export interface FoundValue {
  /** `undefined`: there, but hidden or an expression. */
  value: string | number | boolean | undefined;
  /** The keys below it, where it is a map. */
  keys: readonly string[];
  line: number;
}

/** A file as the rules about it see it. */
export interface FileView {
  dialect: Dialect;
  text: string;
  /** By the id of a setting, in whichever place this file has it. */
  setting(id: string): FoundValue | undefined;
  /** By its keys in this file. */
  at(...keys: string[]): FoundValue | undefined;
  /** Keys that gitlab.rb assigns more than once, as they are written. */
  repeated: readonly { target: string; lines: readonly number[] }[];
  /** What is known of the installation besides. */
  facts: Readonly<Partial<Record<FactId, string>>>;
}

/** What a file says against itself, or against what is known: the lines, and words to fill in. */
export interface Contradiction {
  lines: readonly number[];
  fill?: Readonly<Record<string, string>>;
}

export type ContradictionRule = (view: FileView) => readonly Contradiction[];

export const defineContradictions = <const R extends Readonly<Record<string, ContradictionRule>>>(rules: R): R => rules;

/** For vocabularies: keeps the ids as types and checks every entry. */
export const defineSettings = <const S extends Readonly<Record<string, Setting>>>(settings: S): S => settings;
