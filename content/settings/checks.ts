/** What the registry checks: its own health, and the manifests that are pushed. Source: config.md 2.2, 4 and 7. */
import { defineSettings } from '../../src/configuration/define.ts';
import { byVariable, inRegistry, onlyRegistry } from './places.ts';

export const checks = defineSettings({
  'health.storagedriver.enabled': {
    type: 'boolean',
    default: true,
    places: inRegistry(
      'health_storagedriver_enabled',
      'health.storagedriver.enabled',
      'registry.health.storagedriver.enabled',
    ),
  },
  'health.storagedriver.interval': {
    type: 'duration',
    default: '10s',
    ...byVariable('health.storagedriver.interval', 'registry.health.storagedriver.interval'),
  },
  'health.storagedriver.threshold': {
    type: 'integer',
    default: 3,
    range: [1, 1000],
    ...byVariable('health.storagedriver.threshold', 'registry.health.storagedriver.threshold'),
  },
  'health.database.enabled': { type: 'boolean', from: '17.3', ...byVariable('health.database.enabled') },
  'health.database.interval': {
    type: 'duration',
    default: '10s',
    from: '17.3',
    ...byVariable('health.database.interval'),
  },
  'health.database.threshold': {
    type: 'integer',
    range: [1, 1000],
    from: '17.3',
    ...byVariable('health.database.threshold'),
  },
  'health.database.timeout': { type: 'duration', from: '17.3', ...byVariable('health.database.timeout') },
  'health.file': { type: 'list', places: { registry: ['health', 'file'] } },
  'health.http': { type: 'list', places: { registry: ['health', 'http'] } },
  'health.tcp': { type: 'list', places: { registry: ['health', 'tcp'] } },
  'registry.validation_enabled': { type: 'boolean', default: false, places: onlyRegistry('validation_enabled') },
  'validation.disabled': {
    type: 'boolean',
    default: false,
    places: { registry: ['validation', 'disabled'], helm: ['registry', 'validation', 'disabled'] },
  },
  'validation.manifests.referencelimit': {
    type: 'integer',
    default: 0,
    range: [0, 1000000],
    ...byVariable('validation.manifests.referencelimit', 'registry.validation.manifests.referencelimit'),
  },
  'validation.manifests.payloadsizelimit': {
    type: 'bytes',
    default: 0,
    range: [0, 1024 ** 3],
    ...byVariable('validation.manifests.payloadsizelimit', 'registry.validation.manifests.payloadsizelimit'),
  },
  'validation.manifests.urls.allow': {
    type: 'list',
    places: {
      registry: ['validation', 'manifests', 'urls', 'allow'],
      helm: ['registry', 'validation', 'manifests', 'urls', 'allow'],
    },
  },
  'validation.manifests.urls.deny': {
    type: 'list',
    places: {
      registry: ['validation', 'manifests', 'urls', 'deny'],
      helm: ['registry', 'validation', 'manifests', 'urls', 'deny'],
    },
  },
  'policy.repository.classes': { type: 'list', places: { registry: ['policy', 'repository', 'classes'] } },
  'compatibility.schema1.enabled': {
    type: 'boolean',
    default: false,
    until: '17.0',
    places: {
      gitlabRb: [{ keys: ['registry', 'compatibility_schema1_enabled'] }],
      registry: ['compatibility', 'schema1', 'enabled'],
    },
  },
});
