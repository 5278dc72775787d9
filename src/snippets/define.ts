/**
 * What a snippet is: a command or a piece of configuration that someone will run as root, rendered from checked parameters.
 * One snippet, one intention; where install methods differ, it has one variant for each.
 */
import type { Change } from '../configuration/change.ts';
import type { InstallMethod } from '../runbook/define.ts';
import type { Fragment, LanguageId } from './fragment.ts';
import type { Checked, Param } from './params.ts';

export { placeholder, type Change } from '../configuration/change.ts';
export { changeSnippet } from './change-snippet.ts';
export { settingParam } from './setting-param.ts';
export { joined, optional, param } from './params.ts';
export { shell } from './languages/shell.ts';
export { ruby } from './languages/ruby.ts';
export { omnibusConfig, yaml } from './languages/yaml.ts';
export { nginx } from './languages/nginx.ts';
export { toml } from './languages/toml.ts';
export { json } from './languages/json.ts';

/** Where it is run or written. Words for these: words/<locale>.ts. */
export type Place =
  { run: 'gitlab-host' | 'registry-host' | 'client' | 'kubectl' | 'anywhere' | 'aws' } | { file: string };

export type Values<P extends Readonly<Record<string, Param>>> = {
  readonly [K in keyof P]: P[K] extends { optional: true } ? Checked | undefined : Checked;
};

export interface Variant<P extends Readonly<Record<string, Param>>> {
  place: Place;
  // A method, so that a snippet with more parameters still is a `Snippet`.
  /** @param version the GitLab version, where it is known */
  render(values: Values<P>, version?: string): Fragment<LanguageId>;
}

/** Says why an install method has no variant; the words are `notApplicable` in the snippet's text. */
export const notApplicable = 'not-applicable';

export interface Snippet<P extends Readonly<Record<string, Param>> = Readonly<Record<string, Param>>> {
  params: P;
  /** Either the same everywhere (`any`), or one variant for every install method. */
  variants: { any: Variant<P> } | { [M in InstallMethod]: Variant<P> | typeof notApplicable };
  /** The settings it sets, where it is a change of configuration: then it can be put into the user's own file. */
  change?(values: Values<P>): Change;
  /** The change is for the storage driver that stands in the file, and never puts another in its place. */
  keepsDriver?: true;
}

/** `P` is inferred from `params`, so that `render` knows its values by name. */
export const defineSnippet = <const P extends Readonly<Record<string, Param>>>(snippet: Snippet<P>): Snippet<P> =>
  snippet;

/** `text/<locale>.ts` of a snippet. */
export interface SnippetText<S extends Snippet = Snippet> {
  title: string;
  params: { [K in Extract<keyof S['params'], string>]: string };
  notApplicable?: string;
}
