/** What the registry tells others, and where it reports errors and profiles. Source: config.md 2.2, 4 and 7. */
import { defineSettings, type Places } from '../../src/configuration/define.ts';
import { inEach, inRegistry, onlyRegistry } from './places.ts';

/** gitlab.rb has one key for the list of endpoints, the chart a global value. */
const endpoints: Places = {
  gitlabRb: [{ keys: ['registry', 'notifications'] }],
  registry: ['notifications', 'endpoints'],
  helm: ['global', 'registry', 'notifications', 'endpoints'],
};
const ofEndpoint = (key: string) => ({ partOf: 'notifications.endpoints', places: inEach(endpoints, key) }) as const;
const same = (path: string) => inRegistry(path, path, `registry.${path}`);

export const notifications = defineSettings({
  // A list of endpoints, each a hash.
  'notifications.endpoints': { type: 'list', places: endpoints },
  'notifications.endpoints.name': { type: 'name', required: true, ...ofEndpoint('name') },
  'notifications.endpoints.disabled': { type: 'boolean', default: false, ...ofEndpoint('disabled') },
  'notifications.endpoints.url': { type: 'url', required: true, ...ofEndpoint('url') },
  'notifications.endpoints.headers': { type: 'map', ...ofEndpoint('headers') },
  'notifications.endpoints.timeout': { type: 'duration', ...ofEndpoint('timeout') },
  'notifications.endpoints.threshold': {
    type: 'integer',
    deprecatedFrom: '17.1',
    replacedBy: 'notifications.endpoints.maxretries',
    ...ofEndpoint('threshold'),
  },
  'notifications.endpoints.maxretries': {
    type: 'integer',
    default: 10,
    range: [0, 1000],
    from: '17.1',
    ...ofEndpoint('maxretries'),
  },
  'notifications.endpoints.backoff': { type: 'duration', ...ofEndpoint('backoff') },
  'notifications.endpoints.ignoredmediatypes': { type: 'list', ...ofEndpoint('ignoredmediatypes') },
  'notifications.endpoints.ignore.mediatypes': { type: 'list', ...ofEndpoint('ignore.mediatypes') },
  'notifications.endpoints.ignore.actions': { type: 'list', ...ofEndpoint('ignore.actions') },
  'notifications.endpoints.queuepurgetimeout': {
    type: 'duration',
    default: '5s',
    ...ofEndpoint('queuepurgetimeout'),
  },
  'notifications.endpoints.queuesizelimit': {
    type: 'integer',
    default: 3000,
    range: [0, 10000000],
    ...ofEndpoint('queuesizelimit'),
  },
  'notifications.fanouttimeout': {
    type: 'duration',
    default: '15s',
    places: { registry: ['notifications', 'fanouttimeout'] },
  },
  'notifications.events.includereferences': {
    type: 'boolean',
    default: false,
    places: { registry: ['notifications', 'events', 'includereferences'] },
  },
  'registry.default_notifications_timeout': {
    type: 'duration',
    default: '500ms',
    places: onlyRegistry('default_notifications_timeout'),
  },
  'registry.default_notifications_maxretries': {
    type: 'integer',
    default: 5,
    range: [0, 1000],
    from: '17.1',
    places: onlyRegistry('default_notifications_maxretries'),
  },
  'registry.default_notifications_backoff': {
    type: 'duration',
    default: '1s',
    places: onlyRegistry('default_notifications_backoff'),
  },
  'registry.default_notifications_headers': { type: 'map', places: onlyRegistry('default_notifications_headers') },
  'registry.default_notifications_threshold': {
    type: 'integer',
    deprecatedFrom: '17.1',
    replacedBy: 'registry.default_notifications_maxretries',
    places: onlyRegistry('default_notifications_threshold'),
  },
  'reporting.sentry.enabled': { type: 'boolean', places: same('reporting.sentry.enabled') },
  'reporting.sentry.dsn': { type: 'secret', places: same('reporting.sentry.dsn') },
  'reporting.sentry.environment': { type: 'name', places: same('reporting.sentry.environment') },
  'profiling.stackdriver.enabled': {
    type: 'boolean',
    places: {
      registry: ['profiling', 'stackdriver', 'enabled'],
      helm: ['registry', 'profiling', 'stackdriver', 'enabled'],
    },
  },
  'profiling.stackdriver.service': {
    type: 'name',
    places: {
      registry: ['profiling', 'stackdriver', 'service'],
      helm: ['registry', 'profiling', 'stackdriver', 'service'],
    },
  },
  'profiling.stackdriver.serviceversion': {
    type: 'text',
    places: { registry: ['profiling', 'stackdriver', 'serviceversion'] },
  },
  'profiling.stackdriver.projectid': { type: 'name', places: { registry: ['profiling', 'stackdriver', 'projectid'] } },
  'profiling.stackdriver.keyfile': { type: 'path', places: { registry: ['profiling', 'stackdriver', 'keyfile'] } },
});
