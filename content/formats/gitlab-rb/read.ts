import type { DocumentFact } from '../../../src/formats/define.ts';
import { hostOfUrl } from '../read-url.ts';

type Setting = readonly [fact: DocumentFact['fact'], pattern: RegExp, value?: (text: string) => string | undefined];

const quoted = `["']([^"'\\n]{1,400})["']`;

/** One line, one setting. Keys, passwords and secrets have no line here, so they never become facts. */
const settings: readonly Setting[] = [
  ['registryHost', new RegExp(`^\\s{0,40}registry_external_url[\\s(]{1,8}${quoted}`), hostOfUrl],
  ['gitlabHost', new RegExp(`^\\s{0,40}external_url[\\s(]{1,8}${quoted}`), hostOfUrl],
  ['storagePath', new RegExp(`^\\s{0,40}gitlab_rails\\[["']registry_path["']\\]\\s?=\\s?${quoted}`)],
  ['gitlabVersion', /^\s{0,40}image:\s{0,4}["']?[\w./-]{1,200}\/gitlab-(?:ee|ce):(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)/],
];

const driver = /["'](filesystem|s3_v2|s3aws|s3|azure_v2|azure|gcs|inmemory)["']\s{0,4}=>\s{0,4}(?:\{|$)/;
const inStorage: readonly Setting[] = [
  ['storageDriver', driver, (name) => (name === 's3aws' ? 's3' : name)],
  ['bucket', new RegExp(`["'](?:bucket|container)["']\\s{0,4}=>\\s{0,4}${quoted}`)],
  ['region', new RegExp(`["']region["']\\s{0,4}=>\\s{0,4}${quoted}`)],
  ['storageHost', new RegExp(`["']regionendpoint["']\\s{0,4}=>\\s{0,4}${quoted}`), (url) => hostOfUrl(url) ?? url],
  ['storagePath', new RegExp(`["']rootdirectory["']\\s{0,4}=>\\s{0,4}["'](/[^"'\\n]{1,400})["']`)],
];

/** Lines → facts. A storage hash ends where the next setting begins, so that a bucket for backups is not taken for the registry's. */
export function readGitlabRb(lines: readonly string[]): DocumentFact[] {
  const facts: DocumentFact[] = [];
  let storage = false;
  let settingSeen = false;
  lines.forEach((text, line) => {
    if (/^\s{0,80}#/.test(text)) return;
    if (/^\s{0,40}(?:[a-z_]{2,60}\[["']|[a-z_]{0,30}external_url\s)/.test(text)) {
      storage = /^\s{0,40}registry\[["']storage["']\]/.test(text);
      settingSeen ||= /^\s{0,40}registry(?:\[|_external_url|_nginx)/.test(text);
    }
    if (text.includes('GITLAB_OMNIBUS_CONFIG')) facts.push({ fact: 'installMethod', value: 'compose', line });
    for (const [fact, pattern, value] of storage ? [...settings, ...inStorage] : settings) {
      const found = pattern.exec(text)?.[1];
      const read = found === undefined ? undefined : value ? value(found) : found;
      if (read !== undefined) facts.push({ fact, value: read, line });
    }
  });
  const compose = facts.some(({ fact }) => fact === 'installMethod');
  if (settingSeen && !compose) facts.push({ fact: 'installMethod', value: 'linux', line: 0 });
  return facts;
}
