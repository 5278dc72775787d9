/** Where settings stand, for families of settings whose keys follow one rule in every file (config.md 2 to 7). */
import type { Places, RubyPlace } from '../../src/configuration/define.ts';

const split = (path: string): string[] => path.split('.');
const ruby = (...keys: string[]): readonly RubyPlace[] => [{ keys }];

/**
 * Below `storage` in config.yml: one hash in gitlab.rb, the storage secret with Helm. A variable reaches a key right below a block, and
 * takes every `_` for a level: REGISTRY_STORAGE_MAINTENANCE_READONLY_ENABLED and REGISTRY_STORAGE_S3_V2_… stop the registry at its start
 * (tried with 2.8.2; GitLab's fork reads them alike).
 */
export const inStorage = (path: string, helm?: string): { env?: string; places: Places } => ({
  ...(split(path).length === 2 && !path.includes('_')
    ? { env: `REGISTRY_STORAGE_${split(path).join('_').toUpperCase()}` }
    : {}),
  places: {
    gitlabRb: ruby('registry', 'storage', ...split(path)),
    registry: ['storage', ...split(path)],
    storageSecret: split(path),
    ...(helm ? { helm: split(helm) } : {}),
  },
});

/** A key of the registry that has a name of its own in gitlab.rb: registry['…']. */
export const inRegistry = (gitlabRb: string, registry: string, helm?: string): Places => ({
  gitlabRb: ruby('registry', ...split(gitlabRb)),
  registry: split(registry),
  ...(helm ? { helm: split(helm) } : {}),
});

/** A key of the registry that gitlab.rb has no name for: only its variable reaches it. */
export const byVariable = (registry: string, helm?: string): { env: string; places: Places } => ({
  env: `REGISTRY_${split(registry).join('_').toUpperCase()}`,
  places: { registry: split(registry), ...(helm ? { helm: split(helm) } : {}) },
});

/** GitLab's own side: gitlab_rails['…'] and gitlab.yml. */
export const inRails = (gitlabRb: string, rails: string, helm?: string): Places => ({
  gitlabRb: ruby('gitlab_rails', gitlabRb),
  rails: split(rails),
  ...(helm ? { helm: split(helm) } : {}),
});

/** GitLab's side, with a key in gitlab.rb alone. */
export const onlyRails = (gitlabRb: string): Places => ({ gitlabRb: ruby('gitlab_rails', gitlabRb) });

/** The service around the registry, with a key in gitlab.rb alone. */
export const onlyRegistry = (gitlabRb: string): Places => ({ gitlabRb: ruby('registry', gitlabRb) });

/** What the bundled PostgreSQL holds for the registry: postgresql['registry']['…']. */
export const inPostgresql = (key: string): Places => ({
  gitlabRb: [{ keys: ['postgresql', 'registry', key], indexed: true }],
});

/** A value of the chart alone. */
export const inChart = (path: string): Places => ({ helm: split(path) });

/** A key of each element of a list: `[]` stands for the element. */
export const inEach = (list: Places, key: string): Places => {
  const each = (keys: readonly string[]) => [...keys, '[]', ...split(key)];
  return {
    ...(list.gitlabRb ? { gitlabRb: list.gitlabRb.map((place) => ({ ...place, keys: each(place.keys) })) } : {}),
    ...(list.registry ? { registry: each(list.registry) } : {}),
    ...(list.helm ? { helm: each(list.helm) } : {}),
  };
};

/** The registry's NGINX: registry_nginx['…'] until it became registry['nginx']['…'] in 19.2 (topics.md 0). */
export const inRegistryNginx = (key: string, directive?: string, helm?: string): Places => ({
  gitlabRb: [
    { keys: ['registry_nginx', key], deprecatedFrom: '19.2' },
    { keys: ['registry', 'nginx', key], from: '19.2', indexed: true },
  ],
  ...(directive ? { nginx: { directive, block: 'server' as const } } : {}),
  ...(helm ? { helm: split(helm) } : {}),
});
