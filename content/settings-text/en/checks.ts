import type { checks } from '../../settings/checks.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof checks>()({
  'health.storagedriver.enabled':
    'Asks the storage regularly; while it fails, every request gets 503. Off in the chart by default.',
  'health.storagedriver.interval': 'Time between two checks.',
  'health.storagedriver.threshold': 'Failures in a row before requests are refused; one where nothing is set.',
  'health.database.enabled': 'Asks the metadata database regularly.',
  'health.database.interval': 'Time between two checks.',
  'health.database.threshold': 'Failures in a row before requests are refused.',
  'health.database.timeout': 'How long one check may take.',
  'health.file': 'Files whose presence means trouble.',
  'health.http': 'Addresses that must answer.',
  'health.tcp': 'Ports that must accept a connection.',
  'registry.validation_enabled': 'Turns the checks of pushed manifests on: the opposite of `validation.disabled`.',
  'validation.disabled': 'Turns the checks of pushed manifests off.',
  'validation.manifests.referencelimit': 'Most references that one manifest may hold; 0 for any number.',
  'validation.manifests.payloadsizelimit': 'Largest manifest, in bytes; 0 for any size. It does not limit images.',
  'validation.manifests.urls.allow': 'Patterns of addresses that a manifest may name.',
  'validation.manifests.urls.deny': 'Patterns of addresses that a manifest may not name.',
  'policy.repository.classes': 'Kinds of repositories that are allowed.',
  'compatibility.schema1.enabled': 'Accepts manifests of schema 1. Registries from version 4 on ignore it.',
});
