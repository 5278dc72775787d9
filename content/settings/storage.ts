/** What stands beside the driver in the storage block. Source: config.md 4, topics.md A48, A51, A64. */
import { defineSettings } from '../../src/configuration/define.ts';
import { inStorage, onlyRegistry } from './places.ts';

export const storage = defineSettings({
  'storage.delete.enabled': { type: 'boolean', default: false, ...inStorage('delete.enabled') },
  'registry.storage_delete_enabled': { type: 'boolean', default: true, places: onlyRegistry('storage_delete_enabled') },
  middleware: {
    type: 'map',
    places: {
      gitlabRb: [{ keys: ['registry', 'middleware'] }],
      registry: ['middleware'],
      helm: ['registry', 'middleware'],
    },
  },
  'storage.redirect.disable': {
    type: 'boolean',
    default: false,
    ...inStorage('redirect.disable', 'registry.storage.redirect.disable'),
  },
  'storage.redirect.exceptions': {
    type: 'list',
    // A variable holds one text, not a list.
    places: inStorage('redirect.exceptions', 'registry.storage.redirect.exceptions').places,
  },
  'storage.redirect.expirydelay': { type: 'duration', default: '20m', ...inStorage('redirect.expirydelay') },
  'storage.cache.blobdescriptor': {
    type: 'choice',
    choices: ['inmemory', 'redis'],
    ...inStorage('cache.blobdescriptor'),
  },
  'storage.maintenance.readonly.enabled': {
    type: 'boolean',
    default: false,
    ...inStorage('maintenance.readonly.enabled', 'registry.maintenance.readonly.enabled'),
  },
  'storage.maintenance.uploadpurging.enabled': {
    type: 'boolean',
    default: true,
    ...inStorage('maintenance.uploadpurging.enabled', 'registry.maintenance.uploadpurging.enabled'),
  },
  'storage.maintenance.uploadpurging.age': {
    type: 'duration',
    default: '168h',
    ...inStorage('maintenance.uploadpurging.age', 'registry.maintenance.uploadpurging.age'),
  },
  'storage.maintenance.uploadpurging.interval': {
    type: 'duration',
    default: '24h',
    ...inStorage('maintenance.uploadpurging.interval', 'registry.maintenance.uploadpurging.interval'),
  },
  'storage.maintenance.uploadpurging.dryrun': {
    type: 'boolean',
    default: false,
    ...inStorage('maintenance.uploadpurging.dryrun', 'registry.maintenance.uploadpurging.dryrun'),
  },
});
