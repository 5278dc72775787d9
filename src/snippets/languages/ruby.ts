import { languageTag } from '../fragment.ts';

/** A Ruby single-quoted string: no interpolation; only `\` and `'` are special. */
export const quoteRuby = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/**
 * Ruby for gitlab.rb. A value renders as a whole literal, quotes included.
 * @example ruby`registry_external_url ${url}`  →  registry_external_url 'https://registry.example.com'
 */
export const ruby = languageTag('ruby', (value) => (typeof value === 'string' ? quoteRuby(value) : String(value)));
