/** GitLab's side: what Rails must know of the registry. Source: config.md 2.1 and 3. */
import { defineSettings } from '../../src/configuration/define.ts';
import { inRails, onlyRails } from './places.ts';

export const gitlab = defineSettings({
  external_url: { type: 'url', places: { gitlabRb: [{ keys: ['external_url'] }] } },
  registry_external_url: { type: 'url', places: { gitlabRb: [{ keys: ['registry_external_url'] }] } },
  'rails.enabled': {
    type: 'boolean',
    default: false,
    places: inRails('registry_enabled', 'registry.enabled', 'global.registry.enabled'),
  },
  'rails.host': { type: 'host', places: inRails('registry_host', 'registry.host', 'global.registry.host') },
  'rails.port': {
    type: 'integer',
    range: [1, 65535],
    places: inRails('registry_port', 'registry.port', 'global.registry.port'),
  },
  'rails.api_url': { type: 'url', places: inRails('registry_api_url', 'registry.api_url') },
  'rails.key': {
    type: 'path',
    default: '/var/opt/gitlab/gitlab-rails/etc/gitlab-registry.key',
    places: inRails('registry_key_path', 'registry.key'),
  },
  'rails.path': {
    type: 'path',
    default: '/var/opt/gitlab/gitlab-rails/shared/registry',
    places: inRails('registry_path', 'registry.path'),
  },
  'rails.issuer': {
    type: 'name',
    default: 'omnibus-gitlab-issuer',
    places: inRails('registry_issuer', 'registry.issuer', 'global.registry.tokenIssuer'),
  },
  'rails.notification_secret': {
    type: 'secret',
    places: inRails('registry_notification_secret', 'registry.notification_secret'),
  },
  'rails.new_projects': {
    type: 'boolean',
    default: true,
    places: inRails(
      'gitlab_default_projects_features_container_registry',
      'gitlab.default_projects_features.container_registry',
      'global.appConfig.defaultProjectsFeatures.containerRegistry',
    ),
  },
  // Not the registry's: GitLab itself serves it below /v2/ (beyond.md B16). The chart has it off, the others on.
  'rails.dependency_proxy_enabled': {
    type: 'boolean',
    places: inRails('dependency_proxy_enabled', 'dependency_proxy.enabled', 'global.appConfig.dependencyProxy.enabled'),
  },
  'rails.geo_registry_replication_enabled': { type: 'boolean', places: onlyRails('geo_registry_replication_enabled') },
  'rails.geo_registry_replication_primary_api_url': {
    type: 'url',
    places: onlyRails('geo_registry_replication_primary_api_url'),
  },
  'rails.backup_registry_user': {
    type: 'name',
    default: 'registry_backup',
    places: onlyRails('backup_registry_user'),
  },
  'rails.backup_registry_password': { type: 'secret', places: onlyRails('backup_registry_password') },
  'rails.restore_registry_user': {
    type: 'name',
    default: 'registry_restore',
    places: onlyRails('restore_registry_user'),
  },
  'rails.restore_registry_password': { type: 'secret', places: onlyRails('restore_registry_password') },
});
