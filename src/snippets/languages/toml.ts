import { languageTag } from '../fragment.ts';

/** A TOML basic string: JSON's escapes are TOML's, but DEL has to be escaped too. */
export const quoteToml = (value: string): string => JSON.stringify(value).replaceAll('\u007f', '\\u007f');

/** TOML. A value renders as a whole string, also as a quoted key. @example toml`server = ${url}` */
export const toml = languageTag('toml', (value) => (typeof value === 'string' ? quoteToml(value) : String(value)));
