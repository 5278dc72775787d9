import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

export default {
  title: 'Where images are stored: drivers, limits, protection',
  summary:
    'Which storage the registry can use, which one fits, how deleting, versions and backups work with it, and what must never be done to it.',
  symptom: 'You plan a registry, want to know where the images of yours lie, or want to protect them.',
  background: [
    'The registry has exactly one storage driver: `filesystem`, `s3` or `s3_v2`, `azure` or `azure_v2`, `gcs`; `inmemory` is for tests. Two in one block, or none, keep it from starting. The drivers `oss` and `swift` are gone since GitLab 17.0. Stores that speak S3 usually work with the S3 driver, but GitLab supports AWS S3 alone.',
    'A directory fits one registry on one machine. As soon as there are several registries, Kubernetes, or more images than a disk holds, take object storage: all registries share it. From GitLab 19.0 on `s3` and `azure` are other names of `s3_v2` and `azure_v2`.',
    'Beside the driver stand settings that hold for all of them. `delete` must be on, or deleting a tag in GitLab fails with 405 `UNSUPPORTED`; the Linux package and the chart add it by themselves, a self-compiled registry needs it written. `cache` keeps sizes and types of blobs, and is ignored with a metadata database. `maintenance` holds read-only mode and the removal of left-over uploads. In gitlab.rb all of this is one hash that is replaced as a whole; in the chart it is the content of the storage Secret, without the word `storage`; in config.yml it stands below `storage`. A self-compiled registry reads its own config.yml, not gitlab.yml.',
    'Variables such as `REGISTRY_STORAGE_REDIRECT_DISABLE` reach a key right below a block, and no deeper. `REGISTRY_STORAGE_MAINTENANCE_READONLY_ENABLED` stops the registry at its start with `readonly config key must contain additional keys`.',
    'Never change, move or delete files or objects behind the registry’s back, and let no rule of the bucket expire or archive current objects. The registry does not notice; images break, and only a new push repairs them.',
    'Versioning of the bucket is allowed. Every upload is written to a temporary place, copied and deleted there, so that old versions pile up: add a rule that removes them after some days. Object storage is not part of GitLab’s backups; a directory is. With a metadata database, its backup belongs to the images.',
    'There is no limit to the size of an image. `payloadsizelimit` and `referencelimit` limit manifests alone.',
  ],
  questions: {
    wish: {
      title: 'What do you want?',
      help: 'Looking changes nothing.',
      answers: {
        choose: 'Choose a storage for a new registry',
        look: 'See what mine uses now',
        move: 'Move images to another storage',
        protect: 'Protect images against deletion and loss',
        unsure: 'I do not know',
      },
    },
    cloud: {
      title: 'What is there to store images in?',
      help: 'Take what is near to the registry: each layer passes between the two. Without any object storage a directory will do, and it can be moved later.',
      answers: {
        disk: 'A disk of the registry’s machine',
        aws: 'AWS S3',
        compatible: 'An S3-compatible store: MinIO, Ceph and others',
        azure: 'Azure Blob Storage',
        google: 'Google Cloud Storage',
        unsure: 'I do not know',
      },
    },
  },
  outcomes: {
    look: {
      title: 'What your registry uses now',
      body: 'The driver is the key right below `storage`. The rest says whether deleting is on, where metadata lie, and whether the storage answers.',
    },
    move: { title: 'Move images', body: 'Without downtime for pulls, and with a way back.' },
    protect: {
      title: 'Protect images',
      body: 'Versions of the bucket against deletion, a rule against their piling up, and a backup of your own. The commands are for AWS; Azure and Google Cloud have the same under other names.',
    },
    'on-disk': { title: 'A directory', body: 'One machine, one registry, in GitLab’s backup.' },
    'on-s3': { title: 'AWS S3', body: 'The proven choice for several registries. Roles spare you keys in files.' },
    'on-compatible': {
      title: 'An S3-compatible store',
      body: 'It should work, but GitLab does not support it. From 19.0 on it mostly needs `checksum_disabled`, and a whole address with `https://`.',
    },
    'on-azure': { title: 'Azure Blob Storage', body: 'Mind the layout when images are there already.' },
    'on-google': { title: 'Google Cloud Storage', body: 'On Google’s own machines no key is needed.' },
  },
  steps: {
    'see-storage': {
      title: 'See the storage block in use',
      body: 'Secrets are masked. It is what the registry really reads, not what was meant.',
    },
    'see-delete': {
      title: 'See whether deleting is on',
      body: 'Cleanup policies and garbage collection depend on it.',
    },
    'see-metadata': { title: 'See where metadata lie', body: 'With a database, its backup belongs to the images.' },
    'see-health': { title: 'See whether the storage answers', body: '`{}` means that nothing fails.' },
    versioning: {
      title: 'Turn versioning of the bucket on',
      body: 'From now on a deleted or replaced object can be brought back. It costs room.',
      undo: 'Suspend versioning. Versions that are there stay until they are removed.',
    },
    'old-versions': {
      title: 'Write a rule for old versions',
      body: 'It also removes unfinished uploads after three days.',
    },
    'see-lifecycle': {
      title: 'See the rules that the bucket has',
      body: 'The next step replaces all of them. Add the ones you need to the file.',
    },
    'put-lifecycle': {
      title: 'Set the rules',
      body: 'All rules of the bucket are replaced by those in the file.',
      undo: 'Set the former rules again.',
    },
    'back-up-apart': {
      title: 'Back the bucket up apart from GitLab',
      body: 'Copy it to another account or region by the tools of your cloud, together with the metadata database if there is one. A backup of GitLab does not hold it.',
    },
  },
  checks: {},
  evidence: {
    'one-driver-only': 'The storage block holds no driver or several, so the registry does not start.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
