import type { storage } from '../../settings/storage.ts';
import { wordsFor } from '../words-for.ts';

export default wordsFor<typeof storage>()({
  'storage.delete.enabled':
    'Allows deleting. Without it, deleting a tag in GitLab fails with 405. The Linux package and the chart add it by themselves.',
  'registry.storage_delete_enabled': 'The value that the Linux package adds where the storage hash has no `delete`.',
  middleware: 'Middleware in front of the storage, such as `cloudfront`, `googlecdn`, `redirect` or `urlcache`.',
  'storage.redirect.disable': 'Delivers blobs through the registry instead of redirecting clients to the storage.',
  'storage.redirect.exceptions':
    'Repositories, as regular expressions, that are not redirected while redirects are on.',
  'storage.redirect.expirydelay': 'How long the signed address of a redirect holds.',
  'storage.cache.blobdescriptor':
    'Where sizes and types of blobs are cached. The metadata database makes it superfluous.',
  'storage.maintenance.readonly.enabled': 'Refuses every write with 405; pulls go on.',
  'storage.maintenance.uploadpurging.enabled':
    'Removes leftovers of uploads. Give all four keys of this group, or none.',
  'storage.maintenance.uploadpurging.age': 'Age from which a leftover is removed.',
  'storage.maintenance.uploadpurging.interval': 'Time between two rounds.',
  'storage.maintenance.uploadpurging.dryrun': 'Only logs what would be removed.',
});
