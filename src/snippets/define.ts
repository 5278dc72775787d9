/**
 * What a snippet is: a command or a piece of configuration that someone will run as root, rendered from checked parameters.
 * One snippet, one intention; where install methods differ, it has one variant for each.
 */
import type { InstallMethod } from '../runbook/define.ts';
import type { Fragment, LanguageId } from './fragment.ts';
import type { Checked, Param } from './params.ts';

export { joined, param } from './params.ts';
export { shell } from './languages/shell.ts';
export { ruby } from './languages/ruby.ts';
export { omnibusConfig, yaml } from './languages/yaml.ts';
export { nginx } from './languages/nginx.ts';
export { toml } from './languages/toml.ts';
export { json } from './languages/json.ts';

/** Where it is run or written. Words for these: words/<locale>.ts. */
export type Place =
  { run: 'gitlab-host' | 'registry-host' | 'client' | 'kubectl' | 'anywhere' | 'aws' } | { file: string };

export type Values<P extends Readonly<Record<string, Param>>> = { readonly [K in keyof P]: Checked };

export interface Variant<P extends Readonly<Record<string, Param>>> {
  place: Place;
  // A method, so that a snippet with more parameters still is a `Snippet`.
  render(values: Values<P>): Fragment<LanguageId>;
}

/** Says why an install method has no variant; the words are `notApplicable` in the snippet's text. */
export const notApplicable = 'not-applicable';

export interface Snippet<P extends Readonly<Record<string, Param>> = Readonly<Record<string, Param>>> {
  params: P;
  /** Either the same everywhere (`any`), or one variant for every install method. */
  variants: { any: Variant<P> } | { [M in InstallMethod]: Variant<P> | typeof notApplicable };
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
