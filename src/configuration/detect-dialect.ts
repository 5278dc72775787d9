/** Which configuration file a text is, by the keys that only that file has. */
import type { Dialect } from './define.ts';
import { findInYaml, readYaml } from './read/yaml.ts';

const ruby =
  /^[ \t#]*(?:(?:registry|gitlab_rails|nginx|registry_nginx|postgresql|letsencrypt|gitlab_workhorse|roles)[ \t]*\[|(?:registry_)?external_url[ \t(])/m;
const nginx =
  /^[ \t]*(?:server|location[ \t][^\n{]{0,200}|http|upstream[ \t][^\n{]{0,100})[ \t]*\{|^[ \t]*(?:proxy_pass|client_max_body_size|proxy_set_header)[ \t]/m;

/** `undefined` where nothing tells. */
export function detectDialect(text: string): Dialect | undefined {
  if (/^[ \t]*(?:-[ \t]*)?["']?GITLAB_OMNIBUS_CONFIG\b/m.test(text)) return 'compose';
  if (ruby.test(text)) return 'gitlab-rb';
  if (nginx.test(text)) return 'nginx';
  const file = readYaml(text);
  if (!file.ok || file.root?.kind !== 'map') return undefined;
  const has = (...keys: string[]) => findInYaml(file.root, keys) !== undefined;
  if (has('spec', 'chart')) return 'operator';
  if (has('services')) return 'compose';
  if (has('production') || has('development')) return 'gitlab-yml';
  if (has('version') && (has('http') || has('storage') || has('auth'))) return 'registry-config';
  if (has('global') || has('gitlab') || has('certmanager-issuer') || (has('registry') && !has('storage')))
    return 'helm-values';
  if (has('http') || has('storage') || has('log') || has('auth')) return 'registry-config';
  if (['s3', 's3_v2', 'azure', 'azure_v2', 'gcs', 'filesystem'].some((driver) => has(driver))) return 'storage-secret';
  return has('registry') ? 'helm-values' : undefined;
}
