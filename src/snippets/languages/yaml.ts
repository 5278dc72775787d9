import { fragment, languageTag, type Fragment } from '../fragment.ts';

/** A YAML double-quoted scalar is a superset of a JSON string, so JSON's escaping is right in every YAML version. */
export const quoteYaml = (value: string): string => JSON.stringify(value);

/**
 * YAML. A value renders as a whole scalar, quotes included.
 * @example yaml`bucket: ${bucket}`  →  bucket: "my-registry"
 */
export const yaml = languageTag('yaml', (value) => (typeof value === 'string' ? quoteYaml(value) : String(value)));

/**
 * gitlab.rb settings where a Compose file carries them: a literal block under GITLAB_OMNIBUS_CONFIG.
 * Compose interpolates `$`, so every `$` is doubled. A blank line stays empty: editors and linters take spaces at its end amiss.
 */
export const omnibusConfig = (settings: Fragment<'ruby'>): Fragment<'yaml'> =>
  fragment(
    'yaml',
    `GITLAB_OMNIBUS_CONFIG: |\n  ${settings.text.replaceAll('$', '$$$$').replace(/\n(?!\n|$)/g, '\n  ')}`,
  );
